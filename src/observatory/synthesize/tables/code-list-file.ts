// Reads code lists that are given as one CSV file with the columns table, value and description, as researchers publish them.

export type CodeLists = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands where it should not. */
export type CodeListFault = { line: number; found: string; expected: string };

const COLUMNS = ['table', 'value', 'description'] as const;
/** Decisions are told apart by case type and kind, which such a file does not give. */
const NOT_TAKEN = new Set(['tblLookupCourtDecision']);
/** What may not stand in a file without quoting. */
const BREAKS = /[\t\r\n]+/g;

/** Code to name by table; the first name of a code counts. */
export function readCodeLists(csv: string): CodeLists | CodeListFault {
  const [header = [], ...records] = recordsOf(csv);
  const places = COLUMNS.map((column) => header.indexOf(column));
  if (places.includes(-1)) {
    return { line: 1, found: header.join(','), expected: `a header with ${COLUMNS.join(', ')}` };
  }
  const lists = new Map<string, Map<string, string>>();
  for (const record of records) {
    const [table = '', code = '', name = ''] = places.map((at) => record[at]?.replace(BREAKS, ' ').trim());
    if (table === '' || code === '' || NOT_TAKEN.has(table)) continue;
    const list = lists.get(table) ?? new Map<string, string>();
    lists.set(table, list);
    if (!list.has(code)) list.set(code, name);
  }
  return lists;
}

/** Records of a CSV text as of RFC 4180, blank lines left out. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return records;
}
