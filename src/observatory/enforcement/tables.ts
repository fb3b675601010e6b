// The tables of ICE's rows as tables.yaml lists them: what is kept, what is checked, what never enters.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const columnType = z.enum(['text', 'date', 'number', 'amount', 'birth-year', 'person']);
const name = z.string().regex(/^[a-z0-9_]+$/);
const named = z.strictObject({ why: z.string().min(1), columns: z.array(name) });

/** A column is written as its type alone, or with what more there is to say. */
const column = z.preprocess(
  (written) => (typeof written === 'string' ? { type: written } : written),
  z.strictObject({
    type: columnType,
    /** The closed list that its values are checked against. */
    codes: z.string().optional(),
    /** Other names that it has had. */
    also: z.array(name).default([]),
    /** Names under which the same is told more exactly, where a file has both. */
    prefer: z.array(name).default([]),
  }),
);

const table = z.strictObject({
  at: name,
  duplicates: z.enum(['same-time', 'episode', 'stint']),
  event: z.strictObject({ type: z.string(), code: name.optional(), facility: name.optional() }).optional(),
  stays: z.strictObject({ table: name, in: name, out: name, end: name }).optional(),
  columns: z.record(name, column),
});

const file = z.strictObject({
  refused_sources: z.array(named),
  never: z.array(named),
  codes: z.record(z.string(), z.array(z.string())),
  release_reasons: z.record(z.enum(['removed', 'transferred', 'released', 'other']), z.array(z.string())),
  tables: z.record(name, table),
});

/** How a column is read: `birth-year` becomes the age band, `person` is the publisher's anonymous identifier. */
export type ColumnType = z.infer<typeof columnType>;

export type Column = z.infer<typeof column>;

export type Table = z.infer<typeof table>;

const read = file.parse(parse(readFileSync(new URL('tables.yaml', import.meta.url), 'utf8')));

export const TABLES: Readonly<Record<string, Table>> = read.tables;

/** ICE's words for the end of custody, by the reason that the event gives. */
export const RELEASE_REASONS: Readonly<Record<string, readonly string[]>> = read.release_reasons;

/** The closed lists, by name. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  ...read.codes,
  'release-reason': Object.values(read.release_reasons).flat(),
};

/** Why a column is never stored, by its name. */
export const NEVER: ReadonlyMap<string, string> = whyByName(read.never);

/** Why a file that has the column is refused whole, by its name. */
export const REFUSED_SOURCES: ReadonlyMap<string, string> = whyByName(read.refused_sources);

/** The column of a table by its role. */
export function columnOfType(table: Table, type: ColumnType): string {
  const found = Object.entries(table.columns).find(([, column]) => column.type === type);
  if (found === undefined) throw new Error(`tables.yaml: a table without a column of type ${type}`);
  return found[0];
}

function whyByName(list: readonly z.infer<typeof named>[]): Map<string, string> {
  return new Map(list.flatMap(({ why, columns }) => columns.map((column) => [column, why] as const)));
}
