// The texts of a workbook, each written once and referred to by number.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Parts } from '#observatory/xlsx/parts.ts';
import { richText } from '#observatory/xlsx/rich-text.ts';
import { readXml } from '#observatory/xlsx/xml.ts';

export async function readSharedStrings(
  parts: Parts,
  part: string,
  { partBytes, weight }: { partBytes: number; weight: number },
): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = richText();
  let weighed = 0;
  await readXml(parts.read(part, partBytes), {
    file: parts.file,
    part,
    handlers: {
      open: (name) => {
        if (name === 'si') text.begin();
        else text.open(name);
      },
      text: text.text,
      close: (name) => {
        text.close(name);
        if (name !== 'si') return;
        const string = text.end();
        weighed += string.length + 32;
        if (weighed > weight)
          throw new ReleaseRefusal({
            code: 'zip-bomb',
            file: parts.file,
            path: part,
            found: 'more text than fits into memory',
            expected: `texts of at most ${weight.toLocaleString('en-US')} bytes`,
          });
        strings.push(string);
      },
    },
  });
  return strings;
}
