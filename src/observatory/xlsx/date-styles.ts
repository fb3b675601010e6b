// Which styles of a workbook show a number as a date or a time of day.
import type { Parts } from '#observatory/xlsx/parts.ts';
import { readXml } from '#observatory/xlsx/xml.ts';

/** Built-in formats of dates and times, those of East Asian locales among them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For every style by its number: whether it shows a date. */
export async function readDateStyles(
  parts: Parts,
  part: string,
  partBytes: number,
): Promise<readonly boolean[]> {
  const formats = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readXml(parts.read(part, partBytes), {
    file: parts.file,
    part,
    handlers: {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        if (name === 'numFmt') formats.set(numFmtId, formatCode);
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) styles.push(showsDate(numFmtId, formats.get(numFmtId)));
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    },
  });
  return styles;
}

function showsDate(id: string, format: string | undefined): boolean {
  if (format === undefined) return BUILT_IN.some(([from, to]) => Number(id) >= from && Number(id) <= to);
  const [positive = ''] = withoutLiterals(format).split(';');
  return /[ymdhs]/i.test(positive);
}

/** The format without quoted text, escaped characters, padding, colours and conditions. */
function withoutLiterals(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/gi, '');
}
