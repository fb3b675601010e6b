// The 78 code lists as texts: from our own entries, from the places and decisions of the world, and from a list that the user gives.
import { z } from 'zod';
import { type Day, dayOf, formatDay } from '#core/calendar/day.ts';
import { readDataFile } from '#observatory/synthesize/data-file.ts';
import {
  bytesOf,
  type DefectLevel,
  type StrayEntry,
  strayEntries,
} from '#observatory/synthesize/defects/catalogue.ts';
import { stir } from '#observatory/synthesize/random.ts';
import { CLERICAL_TRANSFER, type Places } from '#observatory/synthesize/story/places.ts';
import type { CodeLists } from '#observatory/synthesize/tables/code-list-file.ts';

/** What a list says of one code; other columns by their names. */
export type Entry = { code: string; name: string } & Readonly<Record<string, string>>;

export type LookupTable = {
  name: string;
  header: string;
  /** One byte a character. */
  rows: readonly string[];
  /** What is to be read of the entries that do not belong there. */
  strays: readonly { row: number; column: string; expected: string | null }[];
};

const KINDS = ['int', 'code', 'name', 'text', 'bit', 'stamp', 'none'] as const;
const entries = z.union([z.number(), z.record(z.string(), z.string())]);
const byCode = z.record(z.string(), z.record(z.string(), z.string()));
const decisionsFile = z.strictObject({ C: byCode, O: byCode, old: z.strictObject({ C: byCode, O: byCode }) });

/** All lists, with what does not belong there by level; `given` adds entries to a list or renames them. */
export function lookupTables(
  places: Places,
  level: DefectLevel,
  given: CodeLists = new Map(),
): LookupTable[] {
  const own = readDataFile('tables/code-lists.yaml', z.record(z.string(), entries));
  const made = madeLists(places);
  const strays = strayEntries(level);
  return Object.entries(readDataFile('tables/lookup-tables.yaml', z.record(z.string(), z.string()))).map(
    ([table, columns]) => {
      const proper = withGiven(made.get(table) ?? entriesOf(table, own[table]), given.get(table));
      const stray = strays.filter((entry) => entry.table === table);
      return tableOf(table, columns.split(' '), proper, stray);
    },
  );
}

function entriesOf(table: string, list: z.output<typeof entries> | undefined): Entry[] {
  if (list === undefined) throw new Error(`${table} has no entries`);
  if (typeof list === 'object') return Object.entries(list).map(([code, name]) => ({ code, name }));
  return Array.from({ length: list }, (_, i) => ({
    code: `${table.replace(/^tbl_?(lookup_?)?/i, '').slice(0, 1)}${i + 1}`.toUpperCase(),
    name: `${table.replace(/^tbl_?(lookup_?)?/i, '')} ${i + 1}`.toUpperCase(),
  }));
}

function withGiven(list: readonly Entry[], given: ReadonlyMap<string, string> | undefined): readonly Entry[] {
  if (given === undefined) return list;
  const bytes = new Map([...given].map(([code, name]) => [bytesOf(code), bytesOf(name)]));
  const codes = new Set(list.map(({ code }) => code));
  const more = [...bytes].flatMap(([code, name]) => (codes.has(code) ? [] : [{ code, name }]));
  return [...list.map((entry) => ({ ...entry, name: bytes.get(entry.code) ?? entry.name })), ...more];
}

/** The lists that must agree with what the main tables say. */
function madeLists({ courts, nationalities, languages }: Places): ReadonlyMap<string, Entry[]> {
  const all = [...courts.values()];
  const judges = all.flatMap((court) =>
    court.judges.map((judge) => ({ ...judge, BASE_CITY_CODE: court.code })),
  );
  const nations = [...nationalities.values()].map(({ code, name }) => ({ code, name }));
  return new Map<string, Entry[]>([
    [
      'tblLookupBaseCity',
      all.map(({ code, name, city, state, zip }) => ({
        code,
        name: `${name} IMMIGRATION COURT`,
        BASE_CITY: city,
        BASE_STATE: state,
        BASE_ZIP_1: `${zip}01`,
      })),
    ],
    [
      'tblLookupHloc',
      all.flatMap(({ code: base, name, city, state, zip, places }) =>
        places.map((code, i) => ({
          code,
          name: i === 0 ? name : `${name} - ${i === 1 ? 'ANNEX' : 'DET'}`,
          HEARING_CITY: city,
          HEARING_STATE: state,
          HEARING_ZIP: `${zip}01`,
          HEARING_BASE_CITY: base,
        })),
      ),
    ],
    ['tblLookupJudge', [...judges.map(({ code, name }) => ({ code, name })), CLERICAL_TRANSFER]],
    ['tblLookupJudgeBaseCity', judges],
    ['tblLookupAlienNat', nations],
    ['tblLookupCountry', nations],
    ['tblLookupNationality', nations],
    ['tblLanguage', Object.entries(languages).map(([code, name]) => ({ code, name }))],
    ['tblLookupCourtDecision', decisions()],
  ]);
}

function decisions(): Entry[] {
  const file = readDataFile('tables/decisions.yaml', decisionsFile);
  const flat = (list: z.output<typeof byCode>, strDecType: string, blnActive: string): Entry[] =>
    Object.entries(list).flatMap(([code, meanings]) =>
      Object.entries(meanings).flatMap(([name, types]) =>
        types.split(' ').map((strCaseType) => ({ code, name, strCaseType, strDecType, blnActive })),
      ),
    );
  return [
    ...flat(file.C, 'C', '1'),
    ...flat(file.old.C, 'C', '0'),
    ...flat(file.O, 'O', '1'),
    ...flat(file.old.O, 'O', '0'),
  ];
}

function tableOf(
  name: string,
  columns: readonly string[],
  proper: readonly Entry[],
  stray: readonly StrayEntry[],
): LookupTable {
  const parts = columns.map((column) => column.split(':') as [string, (typeof KINDS)[number]]);
  const row = (entry: Entry, i: number) =>
    parts.map(([column, kind]) => entry[column] ?? cell(kind, entry, i, column)).join('\t');
  const columnOf = (wanted: 'code' | 'name') => parts.find(([, kind]) => kind === wanted)?.[0] as string;
  return {
    name,
    header: parts.map(([column]) => column).join('\t'),
    rows: [...proper, ...stray.map(({ code, name }) => ({ code, name }))].map(row),
    strays: stray.flatMap(({ code, reads }, i) => {
      const at = proper.length + i + 1;
      return [
        { row: at, column: columnOf('code'), expected: code.trimEnd() },
        { row: at, column: columnOf('name'), expected: reads },
      ];
    }),
  };
}

const FIRST_LIST = dayOf(2002, 11, 30);

function cell(kind: (typeof KINDS)[number], { code, name }: Entry, i: number, column: string): string {
  switch (kind) {
    case 'int':
      return String(i + 1);
    case 'code':
      return code;
    case 'name':
      return name;
    case 'bit':
      return '1';
    case 'stamp': {
      const day = (FIRST_LIST + (column === 'datModifiedOn' ? 3000 : 0) + (stir(i, 7) % 400)) as Day;
      return `${formatDay(day)} 09:43:47.920`;
    }
    case 'text':
    case 'none':
      return '';
  }
}
