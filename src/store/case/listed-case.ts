// A case as lists show it: without a name, unless names are asked for.
import type { OUTCOMES } from '#contract/events.ts';
import type { CustodyState } from '#core/case/custody-episodes.ts';
import type { CaseKind } from '#core/case/history.ts';
import type { Stage } from '#core/case/stage.ts';
import { definite } from '#core/definite.ts';
import { type CodeBook, learnWords, openCodeBook } from '#store/case/code-book.ts';
import { readClients } from '#store/client/read-client.ts';
import type { Tx } from '#store/database/database.ts';

type Outcome = (typeof OUTCOMES)[number];

export type ListedCase = {
  caseId: string;
  number: number;
  clientId: string;
  kind: CaseKind;
  ownerId?: string;
  stage: Stage;
  custody: CustodyState;
  represented: boolean;
  outcome?: Outcome;
  court?: string;
  openedOn?: string;
  closedOn?: string;
  nextOn?: string;
  lastContactOn?: string;
  checkDueOn?: string;
};

export type ListedRow = {
  case_id: string;
  number: number;
  client_id: string;
  kind_code: Buffer;
  owner_id: string | null;
  stage_code: Buffer;
  custody_code: Buffer;
  represented: boolean;
  outcome_code: Buffer | null;
  court_code: Buffer | null;
  opened_on: string | null;
  closed_on: string | null;
  next_on: string | null;
  last_contact_on: string | null;
  check_due_on: string | null;
};

export const LISTED_COLUMNS = `s.case_id, s.number, s.client_id, s.kind_code, s.owner_id, s.stage_code, s.custody_code,
  s.represented, s.outcome_code, s.court_code, s.opened_on::text, s.closed_on::text, s.next_on::text,
  s.last_contact_on::text, s.check_due_on::text`;

export async function listedCases(tx: Tx, rows: readonly ListedRow[]): Promise<ListedCase[]> {
  const book = await openCodeBook(tx);
  await learnWords(
    tx,
    book,
    'court',
    rows.map(({ court_code }) => court_code),
  );
  return rows.map((row) => ({
    ...caseOf(row, book),
    stage: book.word('stage', row.stage_code) as Stage,
    custody: book.word('custody', row.custody_code) as CustodyState,
    represented: row.represented,
    ...definite({
      outcome: row.outcome_code && (book.word('outcome', row.outcome_code) as Outcome),
      court: row.court_code && book.find('court', row.court_code),
      openedOn: row.opened_on,
      closedOn: row.closed_on,
      nextOn: row.next_on,
      lastContactOn: row.last_contact_on,
      checkDueOn: row.check_due_on,
    }),
  }));
}

/** Whose case a row of a list is of. */
export function caseOf(
  row: Pick<ListedRow, 'case_id' | 'number' | 'client_id' | 'kind_code' | 'owner_id'>,
  book: CodeBook,
): Pick<ListedCase, 'caseId' | 'number' | 'clientId' | 'kind' | 'ownerId'> {
  return {
    caseId: row.case_id,
    number: row.number,
    clientId: row.client_id,
    kind: book.word('case-kind', row.kind_code) as CaseKind,
    ...definite({ ownerId: row.owner_id }),
  };
}

/** The same with the name by which each client is listed. Whoever asks for it answers for showing these clients. */
export async function withNames<Item extends { clientId: string }>(
  tx: Tx,
  items: readonly Item[],
): Promise<(Item & { name?: string })[]> {
  const clients = await readClients(tx, [...new Set(items.map(({ clientId }) => clientId))]);
  return items.map((item) => ({
    ...item,
    ...definite({ name: clients.get(item.clientId)?.facts.names[0]?.whole }),
  }));
}
