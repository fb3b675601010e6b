// Text on a terminal: wrapping, columns, colours, and nothing in it that a terminal would take for a command.
import { styleText } from 'node:util';

export type Style = 'none' | 'dim' | 'bold' | 'red' | 'yellow' | 'green' | 'cyan';
export type Paint = (style: Style, text: string) => string;

/** A paint for this output: without colours it leaves the text as it is. */
export function paintFor(colour: boolean): Paint {
  return (style, text) =>
    colour && style !== 'none' ? styleText(style, text, { validateStream: false }) : text;
}

/** Text from outside (file names, ids of a case file) with the control characters made visible. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** The lines of a text in a width, broken between words; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Columns that a text takes: characters, where composed ones count once. */
export function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
