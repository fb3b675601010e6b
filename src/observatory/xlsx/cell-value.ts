// What a cell holds, by the type and the text that stand in its XML (ECMA-376 part 1, 18.18.11).
import { unescaped } from '#observatory/xlsx/rich-text.ts';

export type CellContext = {
  strings: readonly string[];
  /** For every style of the workbook: whether it shows a number as a date. */
  dateStyles: readonly boolean[];
  date1904: boolean;
};

/** A cell as written: `type` as in its `t`, `text` of its `v`. */
export type Written = { type: string; text: string; style: number };

export type CellContent = { value: string | number | boolean | null; error?: string; date?: true };

/** Undefined where the text is none of its type. */
export function cellContent(
  { type, text, style }: Written,
  { strings, dateStyles, date1904 }: CellContext,
): CellContent | undefined {
  switch (type) {
    case 's':
      return ofText(strings[Number(text)]);
    case 'str':
    case 'inlineStr':
      return ofText(unescaped(text));
    case 'b':
      return { value: text === '1' || text === 'true' };
    case 'e':
      return { value: null, error: text };
    case 'd':
      return ofNumber(serialOf(text, date1904), true);
    case 'n':
      return ofNumber(Number(text), dateStyles[style]);
    default:
      return undefined;
  }
}

function ofText(value: string | undefined): CellContent | undefined {
  return value === undefined ? undefined : { value };
}

function ofNumber(value: number, date: boolean | undefined): CellContent | undefined {
  if (!Number.isFinite(value)) return undefined;
  return date === true ? { value, date } : { value };
}

const DAY = 86_400_000;

/** The serial number of a date that is written out (`2026-01-31T00:00:00`): days since 30 December 1899, or 1 January 1904. */
function serialOf(written: string, date1904: boolean): number {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const utc = /Z$|[+-]\d\d:\d\d$/.test(written) || !written.includes('T') ? written : `${written}Z`;
  return (Date.parse(utc) - epoch) / DAY;
}
