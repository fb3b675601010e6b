// The catalogue of what is wrong with rows, and how it is put into them. Whether a row is struck depends on its key alone.
import { z } from 'zod';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import { stir } from '#observatory/synthesize/random.ts';
import type { Row, Value } from '#observatory/synthesize/row.ts';
import { chanceAt, type Table } from '#observatory/synthesize/tables.ts';

/** `real`: at real rates, oftener where a small release would have none. `heavy`: about one row in a hundred by each. */
export type DefectLevel = 'none' | 'real' | 'heavy';

const texts = z.record(z.string(), z.string());
const defectsFile = z.array(
  z.strictObject({
    name: z.string(),
    table: z.string(),
    perMillion: z.number(),
    fate: z.enum(['repaired', 'quarantined']).optional(),
    sets: texts.optional(),
    bytes: z.enum(['utf8', 'cp1252']).default('utf8'),
    reads: z.record(z.string(), z.string().nullable()).optional(),
    because: z.enum(['impossible', 'out-of-range', 'sentinel', 'redacted', 'unparsable']).optional(),
    where: z.literal('empty').optional(),
    orphan: z.string().optional(),
    gap: z.string().optional(),
    emptyLine: z.literal(true).optional(),
    duplicate: z.literal(true).optional(),
  }),
);

export type Defect = z.output<typeof defectsFile>[number] & {
  number: number;
  /** Rows struck, of 2^32. */
  chance: number;
};

export type Defects = ReadonlyMap<string, { ofRows: readonly Defect[]; ofValues: readonly Defect[] }>;

/** A defect strikes at least so many rows of a small release, as far as chance goes. */
const LEAST_ROWS = 4;
const MOST_SHARE = 0.02;
const HEAVY_SHARE = 0.01;
const CHANCE = 4294967296;

export function readDefects(level: DefectLevel, cases: number, tables: ReadonlyMap<string, Table>): Defects {
  const defects = new Map<string, { ofRows: Defect[]; ofValues: Defect[] }>();
  for (const [number, spec] of readDataFile('defects.yaml', defectsFile).entries()) {
    if (level === 'none') break;
    const rows = cases * (tables.get(spec.table) as Table).rowsPerCase;
    const share = Math.max(
      spec.perMillion / 1e6,
      Math.min(MOST_SHARE, LEAST_ROWS / rows),
      level === 'heavy' ? HEAVY_SHARE : 0,
    );
    const entry = defects.get(spec.table) ?? { ofRows: [], ofValues: [] };
    defects.set(spec.table, entry);
    const raw = Object.entries(spec.sets ?? {}).map(([column, text]) => [column, bytesOf(text, spec.bytes)]);
    const reads = { ...spec.sets, ...spec.reads };
    const defect = { ...spec, number, chance: share * CHANCE, sets: Object.fromEntries(raw), reads };
    (spec.fate === undefined ? entry.ofValues : entry.ofRows).push(defect);
  }
  return defects;
}

/** The defect of the row as a whole, if its key has one. */
export function rowDefect(defects: Defects, table: Table, id: number, worldSeed: number): Defect | null {
  const ofRows = defects.get(table.name)?.ofRows;
  if (ofRows === undefined || ofRows.length === 0) return null;
  const seed = stir(worldSeed + table.number, id);
  return ofRows.find((defect) => isStruck(defect, seed)) ?? null;
}

/** Puts into a row what is wrong with it. Answers with everything that struck. */
export function damage(row: Row, defects: Defects, worldSeed: number): readonly Defect[] {
  if (defects.size === 0) return [];
  const whole = rowDefect(defects, row.table, row.id, worldSeed);
  if (whole !== null && !whole.emptyLine) {
    row.fate = whole.fate ?? 'loaded';
    row.defect = whole.name;
    row.gap = whole.gap ?? null;
    Object.assign(row.values, whole.sets);
    return [whole];
  }
  const hits: Defect[] = whole === null ? [] : [whole];
  const taken = new Set<string>();
  for (const defect of defects.get(row.table.name)?.ofValues ?? []) {
    if (!isStruck(defect, row.seed)) continue;
    const columns = defect.orphan === undefined ? Object.keys(defect.sets ?? {}) : [defect.orphan];
    if (columns.some((column) => taken.has(column))) continue;
    if (defect.where === 'empty' && columns.some((column) => row.values[column] !== null)) continue;
    for (const column of columns) taken.add(column);
    if (defect.orphan !== undefined) row.values[defect.orphan] = nowhere(row);
    else Object.assign(row.values, defect.sets);
    hits.push(defect);
  }
  return hits;
}

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
function bytesOf(text: string, encoding: 'utf8' | 'cp1252'): string {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8').toString('latin1');
  return text.replaceAll('\u2019', '\x92');
}
