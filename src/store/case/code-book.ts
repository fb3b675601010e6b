// The code book of an organisation: words of closed lists as they stand in its database, and back.
import { CASE_KINDS, EVENT_TYPES, OUTCOMES } from '#contract/events.ts';
import { CUSTODY_STATES } from '#core/case/custody-episodes.ts';
import { HEARING_STATES } from '#core/case/hearings.ts';
import { STAGES } from '#core/case/stage.ts';
import { CLOCK_STATUSES } from '#core/clock/clock.ts';
import type { Tx } from '#store/database/database.ts';
import { codeOf } from '#vault/codes.ts';
import type { Key } from '#vault/seal.ts';

/** Lists whose words are known beforehand. */
const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'event-type': [...EVENT_TYPES.keys()],
  'case-kind': CASE_KINDS,
  stage: STAGES,
  custody: CUSTODY_STATES,
  outcome: OUTCOMES,
  'hearing-kind': EVENT_TYPES.get('hearing-scheduled')?.fields['kind']?.codes ?? [],
  'hearing-state': HEARING_STATES,
  'clock-status': CLOCK_STATUSES,
};

/** Lists that grow with use: their words are kept, sealed, in the table `word`. */
export const OPEN_LISTS = ['court', 'zone'] as const;
export type OpenList = (typeof OPEN_LISTS)[number];

/** The words of one list that are known, there and back. A code stands as text of one character a byte: it is small. */
type Known = { codes: Map<string, string>; words: Map<string, string> };

export class CodeBook {
  readonly #key: Key;
  readonly #lists = new Map<string, Known>();

  constructor(key: Key) {
    this.#key = key;
  }

  /** Remembers the codes of words, so that they can be turned back. */
  learn(list: string, words: Iterable<string>): void {
    const { codes, words: back } = this.#known(list);
    for (const word of words) {
      const code = codeOf(this.#key, list, word).toString('latin1');
      codes.set(word, code);
      back.set(code, word);
    }
  }

  knows(list: string, word: string): boolean {
    return this.#known(list).codes.has(word);
  }

  code(list: string, word: string): Buffer {
    const known = this.#known(list).codes.get(word);
    return known === undefined ? codeOf(this.#key, list, word) : Buffer.from(known, 'latin1');
  }

  /** The word of a code, where it was learned. */
  find(list: string, code: Buffer): string | undefined {
    return this.#known(list).words.get(code.toString('latin1'));
  }

  /** The word of a code of a list that is known whole. */
  word(list: string, code: Buffer): string {
    const word = this.find(list, code);
    if (word === undefined) throw new Error(`A code of the list ${list} stands for no word that is known.`);
    return word;
  }

  /** A closed list is learned when it is first asked for. */
  #known(list: string): Known {
    let known = this.#lists.get(list);
    if (known === undefined) {
      known = { codes: new Map(), words: new Map() };
      this.#lists.set(list, known);
      this.learn(list, CLOSED_LISTS[list] ?? []);
    }
    return known;
  }
}

const books = new WeakMap<Key, CodeBook>();

/** The code book of the organisation that asks. `rules`: ids of the rules of law, to turn their codes back too. */
export async function openCodeBook(tx: Tx, rules: Iterable<string> = []): Promise<CodeBook> {
  const key = await tx.keys.index(tx);
  const book = books.get(key) ?? new CodeBook(key);
  books.set(key, book);
  for (const rule of rules) if (!book.knows('rule', rule)) book.learn('rule', [rule]);
  return book;
}

const KEEP_WORD = `insert into word (org_id, list, code, key_version, body) values ($1, $2, $3, $4, $5)
  on conflict (org_id, list, code) do nothing`;

/** Keeps the words of an open list that are not kept yet. */
export async function keepWords(
  tx: Tx,
  book: CodeBook,
  list: OpenList,
  words: Iterable<string>,
): Promise<void> {
  const unknown = [...new Set(words)].filter((word) => !book.knows(list, word));
  await Promise.all(
    unknown.map(async (word) => {
      const code = book.code(list, word);
      const place = { table: 'word', row: `${list}/${code.toString('hex')}` } as const;
      const { keyVersion, body } = await tx.keys.sealForOrganisation(tx, place, word);
      await tx.query(KEEP_WORD, [tx.actor.orgId, list, code, keyVersion, body]);
    }),
  );
  if (unknown.length > 0) tx.afterCommit(() => book.learn(list, unknown));
}

/** Makes sure that the codes of an open list can be turned back into words. */
export async function learnWords(
  tx: Tx,
  book: CodeBook,
  list: OpenList,
  codes: readonly (Buffer | null)[],
): Promise<void> {
  if (codes.every((code) => code === null || book.find(list, code) !== undefined)) return;
  const rows = await tx.query<{ code: Buffer; key_version: number; body: Buffer }>(
    'select code, key_version, body from word where org_id = $1 and list = $2',
    [tx.actor.orgId, list],
  );
  for (const { code, key_version: keyVersion, body } of rows) {
    if (book.find(list, code) !== undefined) continue;
    const place = { table: 'word', row: `${list}/${code.toString('hex')}` } as const;
    book.learn(list, [await tx.keys.openForOrganisation<string>(tx, place, { keyVersion, body })]);
  }
}
