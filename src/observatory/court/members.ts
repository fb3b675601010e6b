// Tells which file of a release is which table, wherever in the zip or folder it lies.
import { posix } from 'node:path';
import type { Member } from '#observatory/archive/member.ts';
import type { CourtTable } from '#observatory/court/tables.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Finding, SchemaChange } from '#observatory/release/release.ts';

export type SortedMembers = {
  /** The tables that are read, in the order of tables.yaml, each with its file. */
  tables: readonly { table: CourtTable; member: Member }[];
  /** Names of the code lists that are not there. */
  missing: readonly string[];
  counts: Member | null;
  changes: readonly SchemaChange[];
  findings: readonly Finding[];
};

/** The one table without which nothing is a release of the court. */
const CASES = 'a_tblcase.csv';
const COUNTS = 'count.txt';

export function isCourtRelease(members: readonly Member[]): boolean {
  return members.some((member) => fileName(member) === CASES);
}

/** `file` is how the user called the release. Throws ReleaseRefusal (missing-table) where a main table is not there. */
export function sortMembers(
  members: readonly Member[],
  tables: ReadonlyMap<string, CourtTable>,
  file: string,
): SortedMembers {
  const changes: SchemaChange[] = [];
  const findings: Finding[] = [];
  const missing: string[] = [];
  const byName = Map.groupBy(members, fileName);
  const read = [...tables.values()].flatMap((table) => {
    const [member, ...others] = byName.get(`${table.name.toLowerCase()}.csv`) ?? [];
    if (table.notRead !== undefined) {
      findings.push({
        severity: 'warning',
        code: 'not-read',
        table: table.name,
        message: `Not read: ${table.notRead}.`,
      });
      return [];
    }
    if (member === undefined) {
      reportMissing(table);
      return [];
    }
    for (const other of others)
      findings.push({
        severity: 'error',
        code: 'second-file',
        table: table.name,
        message: `${member.name} is read; ${other.name}, which has the same name, is not.`,
      });
    return [{ table, member }];
  });
  const known = new Set([...tables.keys()].map((name) => `${name.toLowerCase()}.csv`));
  for (const member of members)
    if (
      fileName(member).endsWith('.csv') &&
      !fileName(member).startsWith('._') &&
      !known.has(fileName(member))
    )
      changes.push({
        table: posix.basename(member.name, '.csv'),
        change: 'table-added',
        detail: `${member.name}, not read`,
      });
  return { tables: read, missing, counts: byName.get(COUNTS)?.[0] ?? null, changes, findings };

  function reportMissing({ name, part }: CourtTable): void {
    if (part === 'main')
      throw new ReleaseRefusal({
        code: 'missing-table',
        file,
        path: name,
        found: `no file ${name}.csv`,
        expected: 'all main tables of the release',
      });
    missing.push(name);
    changes.push({ table: name, change: 'table-missing', detail: `no file ${name}.csv` });
    findings.push({
      severity: 'warning',
      code: 'missing-code-list',
      table: name,
      message: 'The code list is not in the release: its codes cannot be checked.',
    });
  }
}

function fileName({ name }: Member): string {
  return posix.basename(name).toLowerCase();
}
