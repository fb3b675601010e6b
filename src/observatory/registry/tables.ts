// The tables of a registry as tables.yaml lists them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const kind = z.enum(['text', 'number', 'date', 'list', 'agreement']);

const tablesFile = z.record(
  z.string(),
  z.strictObject({
    /** Name of its file, in whatever folder. */
    file: z.string(),
    optional: z.boolean().default(false),
    key: z.array(z.string()),
    columns: z.record(z.string(), kind),
    facts: z.record(z.string(), kind).default({}),
    /** Columns that must stand in a column of another table. */
    references: z.record(z.string(), z.strictObject({ table: z.string(), column: z.string() })).default({}),
  }),
);

export type ColumnKind = z.output<typeof kind> | 'count';

export type RegistryTable = {
  name: string;
  file: string;
  optional: boolean;
  key: readonly string[];
  /** In the order of the file. */
  columns: ReadonlyMap<string, ColumnKind>;
  references: Readonly<Record<string, { table: string; column: string }>>;
};

/** Whether the sources of a fact agree. */
export const AGREEMENTS = ['single', 'converged', 'conflict'];

export const TABLES: readonly RegistryTable[] = Object.entries(
  tablesFile.parse(parse(readFileSync(new URL('tables.yaml', import.meta.url), 'utf8'))),
).map(([name, { columns, facts, ...table }]) => ({
  name,
  ...table,
  columns: new Map<string, ColumnKind>([
    ...Object.entries(columns),
    ...Object.entries(facts).flatMap(([fact, its]): [string, ColumnKind][] => [
      [fact, its],
      [`${fact}_agreement`, 'agreement'],
      [`${fact}_n_sources`, 'count'],
    ]),
  ]),
}));
