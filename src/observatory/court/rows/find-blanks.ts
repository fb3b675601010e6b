// Repairs a row that has too many tabs: some of them stand for the blank inside a value, and the types of the columns may say which.
import { fitsColumn, isRedacted } from '#observatory/court/cells/shapes.ts';
import type { CourtColumn } from '#observatory/court/tables.ts';

/** A column of the file; `spec` is null where nothing is known of it. A row without its key is none. */
export type FileColumn = { name: string; spec: CourtColumn | null; isKey: boolean };

/** Bytes of the row that are tabs and should be blanks, and what that joins. */
export type Repaired = { blanks: readonly number[]; edit: string };

/** With more tabs too many than this, a row is not a row with a slip in it. */
const MAX_SURPLUS = 64;

const TAB = 0x09;

/** One way to fill the columns from some column on: their values, each before a tab, and the joins it takes. */
type Filling = { values: string; joins: Join | null };
/** The column holds the piece `first` and `more` pieces behind it. */
type Join = { column: string; first: number; more: number; next: Join | null };

/**
 * A row with a tab too many is repaired if every way to join neighbouring pieces with a blank that gives each column
 * something it can hold gives the same row. A blank that a join puts between two texts can only stand in a text column.
 */
export function findBlanks(
  row: Uint8Array,
  columns: readonly FileColumn[],
): Repaired | 'no-joining-fits' | 'several-joinings-fit' {
  const tabs = [...row.keys()].filter((at) => row[at] === TAB);
  const pieces = Buffer.from(row).toString('latin1').split('\t').map(printable);
  const surplus = pieces.length - columns.length;
  if (surplus > MAX_SURPLUS) return 'no-joining-fits';
  const [filling, another] = fillings(pieces, columns, surplus);
  if (filling === undefined) return 'no-joining-fits';
  if (another !== undefined) return 'several-joinings-fit';
  const blanks: number[] = [];
  const edits: string[] = [];
  for (let join = filling.joins; join !== null; join = join.next) {
    blanks.push(...tabs.slice(join.first, join.first + join.more));
    edits.push(`${join.column}: ${join.more + 1} fields joined`);
  }
  return { blanks, edit: edits.join(', ') };
}

/**
 * Up to two fillings that differ. Columns are gone through from the last to the first; for each it matters only how many
 * surplus pieces the columns before it have taken, so that the work grows with columns times surplus, not with the ways.
 */
function fillings(
  pieces: readonly string[],
  columns: readonly FileColumn[],
  surplus: number,
): readonly Filling[] {
  let behind: (readonly Filling[])[] = Array.from({ length: surplus + 1 }, (_, taken) =>
    taken === surplus ? [{ values: '', joins: null }] : [],
  );
  for (const [at, column] of [...columns.entries()].reverse()) {
    behind = behind.map((_, taken) => {
      const found: Filling[] = [];
      for (let more = 0; taken + more <= surplus && found.length < 2; more++) {
        const first = at + taken;
        const joined = pieces.slice(first, first + more + 1);
        const value = trimmed(joined.join(' '));
        if (!fits(column, value, joined)) continue;
        for (const { values, joins } of behind[taken + more] as readonly Filling[]) {
          const filling = {
            values: `${value}\t${values}`,
            joins: more === 0 ? joins : { column: column.name, first, more, next: joins },
          };
          if (found.length < 2 && found[0]?.values !== filling.values) found.push(filling);
        }
      }
      return found;
    });
  }
  return behind[0] as readonly Filling[];
}

function fits({ spec, isKey }: FileColumn, value: string, joined: readonly string[]): boolean {
  if (spec === null || spec.type === 'text') return true;
  if (joined.filter((piece) => trimmed(piece) !== '').length > 1) return false;
  if (isKey && (value === '' || isRedacted(value, spec.redacted))) return false;
  return fitsColumn(value, spec);
}

/** As the reader of the field would see it; one character a byte. */
function printable(piece: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return piece.replaceAll('\0', '').replace(/[\x01-\x1f\x7f]/g, ' ');
}

function trimmed(text: string): string {
  return text.replace(/ +$/, '');
}
