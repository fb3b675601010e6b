// Reads a table of a registry from its CSV file: rows by the known columns, rows set aside, and how its header differs.
import { createHash } from 'node:crypto';
import { nearest } from '#contract/nearest.ts';
import type { Member } from '#observatory/archive/member.ts';
import { readMember } from '#observatory/archive/read-member.ts';
import { type CsvRecord, csvRecords } from '#observatory/registry/csv-records.ts';
import type { RegistryTable } from '#observatory/registry/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Quarantined, SchemaChange } from '#observatory/release/release.ts';

/** A hundred times what a registry has. */
const MOST_BYTES = 2 ** 26;

export type TableRead = {
  table: RegistryTable;
  member: Member;
  /** Known columns that the file has, in the order of the list. */
  columns: readonly string[];
  /** Columns of the file that are not known, and are not stored. */
  unknown: readonly string[];
  /** `row` counts the records of the file from 1, its header not. An empty text is null. */
  rows: readonly { row: number; values: readonly (string | null)[] }[];
  quarantined: readonly Quarantined[];
  schemaChanges: readonly SchemaChange[];
};

/** Throws ReleaseRefusal where the file has no header of the table, or no row. */
export async function readTable(table: RegistryTable, member: Member, file: string): Promise<TableRead> {
  const bytes = await bytesOf(member, file);
  const [header, ...records] = csvRecords(bytes);
  const names = namesOf(header, { table, member, file });
  const columns = [...table.columns.keys()].filter((name) => names.includes(name));
  const places = columns.map((name) => names.indexOf(name));
  const keys = table.key.map((name) => names.indexOf(name));
  const rows: { row: number; values: (string | null)[] }[] = [];
  const quarantined: Quarantined[] = [];
  for (const [index, record] of records.entries()) {
    const row = index + 1;
    const reason = problemOf(record, { width: names.length, keys });
    if (reason === undefined) rows.push({ row, values: places.map((at) => record.fields[at] || null) });
    else quarantined.push({ table: table.name, row, ...placeOf(record, bytes), reason });
  }
  if (records.length === 0)
    throw new ReleaseRefusal({
      code: 'empty-table',
      file,
      path: member.name,
      found: 'no rows',
      expected: 'rows',
    });
  const unknown = names.filter((name) => !table.columns.has(name));
  return { table, member, columns, unknown, rows, quarantined, schemaChanges: changesOf(table, names) };
}

async function bytesOf(member: Member, file: string): Promise<Buffer> {
  if (member.bytes > MOST_BYTES)
    throw new ReleaseRefusal({
      code: 'unreadable-release',
      file,
      path: member.name,
      found: `a file of ${member.bytes} bytes`,
      expected: `at most ${MOST_BYTES} bytes`,
    });
  return Buffer.concat(await Array.fromAsync(readMember(member)));
}

/** The names of the header. Without its key, or with a name twice, a file is not the table. */
function namesOf(
  header: CsvRecord | undefined,
  { table, member, file }: { table: RegistryTable; member: Member; file: string },
): readonly string[] {
  const names = header?.fields ?? [];
  if (table.key.every((name) => names.includes(name)) && new Set(names).size === names.length) return names;
  throw new ReleaseRefusal({
    code: 'unknown-header',
    file,
    path: member.name,
    found: header?.problem ?? (names.join(', ').slice(0, 200) || 'nothing'),
    expected: `columns with different names, ${table.key.join(', ')} among them`,
  });
}

function problemOf(
  { problem, fields }: CsvRecord,
  { width, keys }: { width: number; keys: readonly number[] },
): string | undefined {
  if (problem !== undefined) return problem;
  if (fields.length !== width) return `${fields.length} fields where the header has ${width}`;
  return (fields[keys[0] ?? 0] ?? '') === '' ? 'no key' : undefined;
}

function placeOf({ offset, length }: CsvRecord, bytes: Buffer) {
  const sha256 = createHash('sha256')
    .update(bytes.subarray(offset, offset + length))
    .digest('hex');
  return { offset, length, sha256 };
}

function changesOf({ name: table, columns }: RegistryTable, names: readonly string[]): SchemaChange[] {
  const known = [...columns.keys()];
  const added = names.filter((name) => !columns.has(name));
  const dropped = known.filter((name) => !names.includes(name));
  return [
    ...added.map((column): SchemaChange => {
      const near = nearest(column, dropped);
      const detail = near === undefined ? 'not known: not stored' : `not known: not stored; is it ${near}?`;
      return { table, column, change: 'added', detail };
    }),
    ...dropped.map(
      (column): SchemaChange => ({
        table,
        column,
        change: 'dropped',
        detail: 'not in the file',
      }),
    ),
  ];
}
