// Count.txt, the court's own count of the rows of each table: reads it, and says where it differs from what was read.
import type { Finding, TableReport } from '#observatory/release/release.ts';

export type Counts = {
  /** Rows by table name in small letters. */
  rows: ReadonlyMap<string, number>;
  /** Lines of which no count could be read, from 1. */
  unread: readonly number[];
};

const LINE = /^(\S.*?)(\.csv)?\s*\t\s*"?(\d{1,3}(,\d{3})+|\d+)"?\s*$/i;

/** `text`: a line a table, `NAME TAB ROWS`; with or without `.csv` and thousands separators. */
export function readCounts(text: string): Counts {
  const rows = new Map<string, number>();
  const unread: number[] = [];
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name, , count] = LINE.exec(line.replaceAll('\0', '')) ?? [];
    if (name !== undefined && count !== undefined)
      rows.set(name.trim().toLowerCase(), Number(count.replaceAll(',', '')));
    else unread.push(at + 1);
  }
  return { rows, unread };
}

/**
 * Where the counts and the tables that were read disagree; `counts` is null where there is no Count.txt, `missing` are
 * the tables that are not there. A difference is an error: rows were lost on the way here, or by the court.
 */
export function countFindings(
  reports: readonly TableReport[],
  { counts, missing }: { counts: Counts | null; missing: readonly string[] },
): Finding[] {
  if (counts === null)
    return [
      {
        severity: 'warning',
        code: 'no-counts',
        message: 'No Count.txt: whether rows are missing cannot be said.',
      },
    ];
  return [
    ...reports.flatMap(findingOf),
    ...missing
      .filter((table) => (counts.rows.get(table.toLowerCase()) ?? 0) > 0)
      .map(
        (table): Finding => ({
          severity: 'error',
          code: 'counted-but-missing',
          table,
          message: 'Count.txt counts rows of this table, which is not in the release.',
        }),
      ),
    ...unreadFinding(counts.unread),
  ];
}

function findingOf({ name, expected, difference }: TableReport): Finding[] {
  if (expected === null)
    return [
      {
        severity: 'warning',
        code: 'not-counted',
        table: name,
        message: 'Count.txt does not count this table.',
      },
    ];
  if (difference === 0) return [];
  const message = `Count.txt says ${expected} rows, the file has ${expected + (difference as number)}.`;
  return [{ severity: 'error', code: 'count-differs', table: name, message }];
}

function unreadFinding(lines: readonly number[]): Finding[] {
  if (lines.length === 0) return [];
  const message = `Count.txt has no count in line ${lines.join(', ')}.`;
  return [{ severity: 'warning', code: 'unreadable-count', message }];
}
