// The catalogue of what is wrong with rows, and how it is put into them. Whether a row is struck depends on its key alone.
import { z } from 'zod';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import { stir } from '#observatory/synthesize/random.ts';
import type { Row, Value } from '#observatory/synthesize/row.ts';
import { chanceAt, type Table } from '#observatory/synthesize/tables.ts';

/** `real`: at real rates, oftener where a small release would have none. `heavy`: about one row in a hundred by each. */
export type DefectLevel = 'none' | 'real' | 'heavy';

const texts = z.record(z.string(), z.string());
const encoding = z.enum(['utf8', 'cp1252']).default('utf8');
const rowDefectShape = z.strictObject({
  name: z.string(),
  table: z.string(),
  perMillion: z.number(),
  fate: z.enum(['repaired', 'quarantined']).optional(),
  sets: texts.optional(),
  bytes: encoding,
  reads: z.record(z.string(), z.string().nullable()).optional(),
  because: z.enum(['impossible', 'out-of-range', 'sentinel', 'redacted', 'unparsable']).optional(),
  where: z.literal('empty').optional(),
  orphan: z.string().optional(),
  gap: z.string().optional(),
  emptyLine: z.literal(true).optional(),
  duplicate: z.literal(true).optional(),
});
const defectsFile = z.strictObject({
  rows: z.array(rowDefectShape),
  lists: z.array(z.strictObject({ table: z.string(), code: z.string(), name: z.string(), bytes: encoding })),
});

export type Defect = z.output<typeof rowDefectShape> & {
  number: number;
  /** The columns it changes. */
  columns: readonly string[];
  /** Rows struck, of 2^32. */
  chance: number;
};

/** By number of table. */
export type Defects = readonly { ofRows: readonly Defect[]; ofValues: readonly Defect[] }[];

/** A defect strikes at least so many rows of a small release, as far as chance goes. */
const LEAST_ROWS = 4;
const MOST_SHARE = 0.02;
const HEAVY_SHARE = 0.01;
const CHANCE = 4294967296;

export function readDefects(level: DefectLevel, cases: number, tables: ReadonlyMap<string, Table>): Defects {
  const defects = Array.from(tables, () => ({ ofRows: [] as Defect[], ofValues: [] as Defect[] }));
  for (const [number, spec] of readDataFile('defects.yaml', defectsFile).rows.entries()) {
    if (level === 'none') break;
    const table = tables.get(spec.table) as Table;
    const rows = cases * table.rowsPerCase;
    const share = Math.max(
      spec.perMillion / 1e6,
      Math.min(MOST_SHARE, LEAST_ROWS / rows),
      level === 'heavy' ? HEAVY_SHARE : 0,
    );
    const raw = Object.entries(spec.sets ?? {}).map(([column, text]) => [column, bytesOf(text, spec.bytes)]);
    const reads = { ...spec.sets, ...spec.reads };
    const columns = spec.orphan === undefined ? Object.keys(spec.sets ?? {}) : [spec.orphan];
    const defect = { ...spec, number, columns, chance: share * CHANCE, sets: Object.fromEntries(raw), reads };
    defects[table.number]?.[spec.fate === undefined ? 'ofValues' : 'ofRows'].push(defect);
  }
  return defects;
}

/** An entry that does not belong into its code list: the name as it is written, and as it is to be read. */
export type StrayEntry = { table: string; code: string; name: string; reads: string | null };

export function strayEntries(level: DefectLevel): StrayEntry[] {
  if (level === 'none') return [];
  return readDataFile('defects.yaml', defectsFile).lists.map(({ table, code, name, bytes }) => {
    const reads = name.replace(/[\0 ]+$/, '');
    return { table, code, name: bytesOf(name, bytes), reads: reads === '' ? null : reads };
  });
}

/** The defect of the row as a whole, if its key has one. */
export function rowDefect(defects: Defects, table: Table, id: number, worldSeed: number): Defect | null {
  const seed = stir(worldSeed + table.number, id);
  for (const defect of defects[table.number]?.ofRows ?? []) if (isStruck(defect, seed)) return defect;
  return null;
}

/** Puts into a row what is wrong with it. Answers with everything that struck. */
export function damage(row: Row, defects: Defects, worldSeed: number): readonly Defect[] {
  const whole = rowDefect(defects, row.table, row.id, worldSeed);
  if (whole !== null && !whole.emptyLine) {
    row.fate = whole.fate ?? 'loaded';
    row.defect = whole.name;
    row.gap = whole.gap ?? null;
    Object.assign(row.values, whole.sets);
    return [whole];
  }
  let hits: readonly Defect[] = whole === null ? NOTHING : [whole];
  for (const defect of defects[row.table.number]?.ofValues ?? []) {
    if (!isStruck(defect, row.seed)) continue;
    if (defect.columns.some((column) => hits.some(({ columns }) => columns.includes(column)))) continue;
    if (defect.where === 'empty' && defect.columns.some((column) => row.values[column] !== null)) continue;
    if (defect.orphan !== undefined) row.values[defect.orphan] = nowhere(row);
    else Object.assign(row.values, defect.sets);
    hits = [...hits, defect];
  }
  return hits;
}

const NOTHING: readonly Defect[] = [];

/** The row again under an id of its own: a duplicate in everything else. */
export function duplicateOf(row: Row): Row {
  const id = row.id + DUPLICATES_FROM;
  return { ...row, id, values: { ...row.values, [row.table.key]: id } };
}

/** Of the ids that a case has for its charges, the second half is for duplicates. */
const DUPLICATES_FROM = 32;

/** Ids from here to the lowest of any table are nobody's. */
function nowhere({ seed }: Row): Value {
  return 10_000 + (seed % 80_000);
}

function isStruck({ number, chance }: Defect, seed: number): boolean {
  return chanceAt(seed, 1000 + number) < chance;
}

/** The bytes of a text, one character each. */
export function bytesOf(text: string, encoding: 'utf8' | 'cp1252' = 'utf8'): string {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8').toString('latin1');
  return text.replaceAll('\u2019', '\x92');
}
