// Gathers a text from its runs, without the phonetic guides beside them.

export type RichText = {
  begin: () => void;
  open: (name: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
  /** The text since `begin`. */
  end: () => string;
};

export function richText(): RichText {
  let gathered = '';
  let inText = false;
  let inGuide = false;
  return {
    begin: () => {
      gathered = '';
      inText = false;
      inGuide = false;
    },
    open: (name) => {
      if (name === 't') inText = !inGuide;
      else if (name === 'rPh') inGuide = true;
    },
    text: (text) => {
      if (inText) gathered += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
    },
    end: () => unescaped(gathered),
  };
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.4.2.4). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
