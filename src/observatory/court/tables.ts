// The tables of the court's release as data: which there are, what their columns hold, and what of them is kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const COLUMN_TYPES = ['id', 'int', 'date', 'instant', 'hhmm', 'bit', 'code', 'zip', 'text', 'birth'] as const;

/** What each means stands at the head of tables.yaml. */
export type ColumnType = (typeof COLUMN_TYPES)[number];

export type CourtColumn = {
  /** As in July 2026, and as the column is stored. */
  name: string;
  type: ColumnType;
  /** Characters that a code has at most. */
  length?: number;
  /** The code list, and its column, in which the values stand. */
  list?: { table: string; column: string };
  /** All the values there should be. */
  values?: readonly string[];
  /** Texts that stand for a value taken out, besides those that do so everywhere. */
  redacted?: readonly string[];
  aliases: readonly string[];
  /** Why the column is not kept. */
  drop?: string;
};

export type CourtTable = {
  name: string;
  part: 'main' | 'list';
  /** What a row is. */
  about: string;
  /** Columns by which a row is the same row in another release. */
  key: readonly string[];
  /** Of a code list: the column of the code. */
  code?: string;
  /** Why the table is not read. */
  notRead?: string;
  columns: readonly CourtColumn[];
};

const type = z.string().regex(/^(id|int|date|instant|hhmm|bit|code [1-9]\d*|zip|text|birth)$/);
const text = z.string().min(1);
const column = z.union([
  type.transform((is) => ({ is })),
  z.strictObject({
    is: type,
    list: text.optional(),
    values: z.array(text).optional(),
    redacted: z.array(text).optional(),
    aliases: z.array(text).optional(),
    drop: text.optional(),
  }),
]);
const table = z.strictObject({
  about: text,
  key: z.array(text),
  code: text.optional(),
  notRead: text.optional(),
  columns: z.record(text, column),
});
const tablesFile = z.strictObject({ main: z.record(text, table), lists: z.record(text, table) });

type TablesFile = z.output<typeof tablesFile>;

/** The 19 main tables and 78 code lists of tables.yaml by name, checked. Throws where the file contradicts itself. */
export function readCourtTables(): ReadonlyMap<string, CourtTable> {
  const yaml = readFileSync(join(import.meta.dirname, 'tables.yaml'), 'utf8');
  const file = tablesFile.parse(parse(yaml, { maxAliasCount: -1 }));
  return new Map([
    ...Object.entries(file.main).map(([name, spec]) => [name, tableOf(name, 'main', spec, file)] as const),
    ...Object.entries(file.lists).map(([name, spec]) => [name, tableOf(name, 'list', spec, file)] as const),
  ]);
}

/** The columns of which anything is kept: those of the table as stored, and months of birth. */
export function keptColumns({ columns }: CourtTable): CourtColumn[] {
  return columns.filter(({ drop }) => drop === undefined);
}

/** A month of birth stands in no table: it is kept until the case facts have made it an age band. */
export function isBirth({ type }: CourtColumn): boolean {
  return type === 'birth';
}

function tableOf(
  name: string,
  part: CourtTable['part'],
  { about, key, code, notRead, columns }: z.output<typeof table>,
  file: TablesFile,
): CourtTable {
  for (const each of code === undefined ? key : [...key, code]) {
    if (columns[each] === undefined || 'drop' in columns[each])
      throw new Error(`tables.yaml: ${name} has no kept column ${each}`);
  }
  return {
    name,
    part,
    about,
    key,
    ...(code === undefined ? {} : { code }),
    ...(notRead === undefined ? {} : { notRead }),
    columns: Object.entries(columns).map(([columnName, { is, ...spec }]) => {
      const [type, length] = is.split(' ');
      const { list, aliases = [], ...rest } = { list: undefined, aliases: undefined, ...spec };
      return {
        name: columnName,
        type: type as ColumnType,
        ...(length === undefined ? {} : { length: Number(length) }),
        ...(list === undefined ? {} : { list: listOf(`${name}.${columnName}`, list, file) }),
        aliases,
        ...rest,
      } as CourtColumn;
    }),
  };
}

function listOf(where: string, list: string, { lists }: TablesFile): { table: string; column: string } {
  const [table, named] = list.split('.') as [string, string?];
  const column = named ?? lists[table]?.code;
  if (column === undefined || lists[table]?.columns[column] === undefined)
    throw new Error(`tables.yaml: ${where} names a code list ${list} that is not there`);
  return { table, column };
}
