// Says what is wrong with the key of a row: a row without one could not be told from others, nor found again.
import { cleanBytes } from '#observatory/court/cells/clean-bytes.ts';
import { isRedacted, SHAPES } from '#observatory/court/cells/shapes.ts';
import { isInteger } from '#observatory/court/cells/well-formed.ts';
import { trimmedEnd } from '#observatory/court/rows/byte-classes.ts';
import type { FileColumn } from '#observatory/court/rows/find-blanks.ts';
import type { RowRules } from '#observatory/court/rows/row-splitter.ts';
import type { ColumnType } from '#observatory/court/tables.ts';

export function keyFaultIn(columns: readonly FileColumn[]): RowRules['keyFault'] {
  const keys = columns.flatMap(({ isKey, spec }, at) =>
    isKey && spec !== null ? [{ at, type: spec.type }] : [],
  );
  return (bytes, bounds, base) => {
    for (const { at, type } of keys) {
      const start = (bounds[base + at] as number) + 1;
      const end = bounds[base + at + 1] as number;
      if (type === 'id' && isInteger(bytes, start, trimmedEnd(bytes, start, end))) continue;
      const fault = faultOf(cleanBytes(bytes, start, end).toString(), type);
      if (fault !== null) return fault;
    }
    return null;
  };
}

function faultOf(text: string, type: ColumnType): 'key-empty' | 'key-unparsable' | null {
  if (text === '') return 'key-empty';
  return isRedacted(text) || !SHAPES[type].test(text) ? 'key-unparsable' : null;
}
