// The catalogue of what is wrong with the court's rows and lists, and how often.
import { z } from 'zod';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import type { Table } from '#observatory/synthesize/tables/main-tables.ts';

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
  for (const [number, spec] of readDataFile('defects/defects.yaml', defectsFile).rows.entries()) {
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
  return readDataFile('defects/defects.yaml', defectsFile).lists.map(({ table, code, name, bytes }) => {
    const reads = name.replace(/[\0 ]+$/, '');
    return { table, code, name: bytesOf(name, bytes), reads: reads === '' ? null : reads };
  });
}

/** The bytes of a text, one character each. */
export function bytesOf(text: string, encoding: 'utf8' | 'cp1252' = 'utf8'): string {
  if (encoding === 'utf8') return Buffer.from(text, 'utf8').toString('latin1');
  return text.replaceAll('\u2019', '\x92');
}
