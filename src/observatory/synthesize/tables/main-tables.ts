// The main tables as data: columns in file order, their types, and what stands in them where no case decides it.
import { z } from 'zod';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import { stir, weighted } from '#observatory/synthesize/random.ts';

export type ColumnType = 'int' | 'date' | 'stamp' | 'time' | 'code' | 'bit' | 'text' | 'birth';
/** Under which names the columns stand: those of the releases before 2026, or those since. */
export type ColumnNames = '2025' | '2026';

/** What is drawn for a column: one of these texts, or a whole number. */
export type Fill = { texts: readonly string[] } | 'number' | 'attorney';

export type Column = {
  /** As in July 2026. */
  name: string;
  nameInFile: string;
  type: ColumnType;
  /** Characters to which a code is padded with blanks; 0 for none. */
  width: number;
  /** How many of 65,536 rows have no value. */
  missing: number;
  fill: Fill | null;
};

export type Table = {
  name: string;
  number: number;
  columns: readonly Column[];
  /** The column that names a row; empty where none does. */
  key: string;
  /** Columns that the case fills and that may have lost their value. */
  lossy: readonly { name: string; number: number; missing: number }[];
  rowsPerCase: number;
};

const is = z.string().regex(/^(int|date|stamp|time|code|bit|text|birth)\d*( [\d.]+)?$/);
const tablesFile = z.record(
  z.string(),
  z.strictObject({
    rows: z.number(),
    columns: z.record(
      z.string(),
      z.union([
        is,
        z.strictObject({
          is,
          was: z.string().optional(),
          until: z.literal(2025).optional(),
          of: z.union([z.enum(['number', 'attorney']), z.record(z.string(), z.number())]).optional(),
        }),
      ]),
    ),
  }),
);

/** Draws are made from so many slots: a value keeps its share to a thousandth. */
const SLOTS = 1024;

/** The 19 main tables under the column names of a year. */
export function readTables(names: ColumnNames): ReadonlyMap<string, Table> {
  const file = readDataFile('tables/main-tables.yaml', tablesFile);
  const cases = file['A_TblCase']?.rows as number;
  const tables = new Map<string, Table>();
  for (const [number, [name, { rows, columns }]] of Object.entries(file).entries()) {
    const all = Object.entries(columns).map(([column, spec]) => ({
      column,
      ...(typeof spec === 'string' ? { is: spec } : spec),
    }));
    const kept: Column[] = all
      .filter(({ until }) => until === undefined || names === '2025')
      .map(({ column, is: spec, was, of }) => {
        const [, type, width, missing] = /^([a-z]+)(\d*) ?(.*)$/.exec(spec) as RegExpExecArray;
        return {
          name: column,
          nameInFile: names === '2025' && was !== undefined ? was : column,
          type: type as ColumnType,
          width: Number(width),
          missing: Math.round(Number(missing) * 655.36),
          fill: of === undefined ? null : fillOf(of),
        };
      });
    tables.set(name, {
      name,
      number,
      key: name === 'tblProBono' ? '' : (kept[0] as Column).name,
      rowsPerCase: rows / cases,
      columns: kept,
      lossy: kept.flatMap((column, i) =>
        column.fill === null && column.missing > 0
          ? [{ name: column.name, number: i, missing: column.missing }]
          : [],
      ),
    });
  }
  return tables;
}

function fillOf(of: 'number' | 'attorney' | Record<string, number>): Fill {
  if (typeof of === 'string') return of;
  const { values, upTo } = weighted(of, 1 / SLOTS);
  let at = 0;
  return {
    texts: Array.from({ length: SLOTS }, (_, slot) => {
      while (at < values.length - 1 && slot / SLOTS >= (upTo[at] as number)) at++;
      return values[at] as string;
    }),
  };
}

/** Chance for one column of one row: the same in every edition, whatever else stands in the row. */
export function chanceAt(rowSeed: number, column: number): number {
  return stir(rowSeed, column + 1);
}

/** Attorneys from whom a fill draws. */
const ATTORNEYS = 30_000;

/** What chance puts into a column of a row that no case decides. */
export function filledBy({ missing, fill }: Column, chance: number): string | number | null {
  if (fill === null || (chance & 0xffff) < missing) return null;
  if (fill === 'number') return chance >>> 10;
  if (fill === 'attorney') return 100_000 + ((chance >>> 16) % ATTORNEYS);
  return fill.texts[chance >>> 22] as string;
}
