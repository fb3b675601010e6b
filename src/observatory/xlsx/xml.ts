// Reads the XML of a part as it comes, in bounded memory: no document type, no deep nesting, no endless text.
import { SaxesParser } from 'saxes';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { damagedWorkbook } from '#observatory/xlsx/damaged-workbook.ts';

/** No part nests deeper than about twenty elements. */
const DEEPEST = 64;
/** Characters between two marks: a cell holds at most 32,767. */
const LONGEST_STRETCH = 2 ** 22;

export type Attributes = Readonly<Record<string, string>>;

/** Told of elements by their names without prefix. */
export type XmlHandlers = {
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

export type XmlReader = {
  write: (bytes: Uint8Array) => void;
  end: () => void;
};

/** A reader that is given the bytes of `part`. Throws ReleaseRefusal where they are no XML. */
export function xmlReader({ open, text, close }: XmlHandlers, at: { file: string; part: string }): XmlReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ position: false });
  const damaged = (found: string): ReleaseRefusal =>
    damagedWorkbook({ file: at.file, path: at.part, found, expected: 'the XML of a workbook' });
  let depth = 0;
  let stretch = 0;
  parser.on('opentag', ({ name, attributes }) => {
    stretch = 0;
    depth += 1;
    if (depth > DEEPEST) throw damaged(`elements nested more than ${DEEPEST} deep`);
    open(localName(name), attributes as Attributes);
  });
  parser.on('closetag', ({ name }) => {
    stretch = 0;
    depth -= 1;
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () => {
    throw damaged('a document type');
  });
  const parse = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (error instanceof ReleaseRefusal) throw error;
      throw damaged(`${at.part} in disorder (${(error as Error).message})`);
    }
  };
  return {
    write: (bytes) =>
      parse(() => {
        stretch += bytes.length;
        parser.write(decoder.decode(bytes, { stream: true }));
        if (stretch > LONGEST_STRETCH) throw damaged('text without end');
      }),
    end: () =>
      parse(() => {
        parser.write(decoder.decode()).close();
      }),
  };
}

/** Reads a part to its end. */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  { handlers, ...at }: { handlers: XmlHandlers; file: string; part: string },
): Promise<void> {
  const reader = xmlReader(handlers, at);
  for await (const chunk of chunks) reader.write(chunk);
  reader.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
