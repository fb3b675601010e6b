// Seals rows of an organisation under its key in use now, a few at a time: what is left to do stands in the rows.
import type { Tx } from '#store/database/database.ts';
import { type RowPlace, resealRow } from '#store/keys/sealed-rows.ts';
import { ORGANISATION_TABLES } from '#store/keys/sealed-tables.ts';
import { SealError } from '#vault/seal.ts';

export type OrganisationTable = keyof typeof ORGANISATION_TABLES;

/** Few enough that who waits for one of these rows does not notice. */
const BATCH = 100;

export type Batch = {
  resealed: number;
  /** Rows that were altered or moved: they are left as they are. */
  unreadable: readonly RowPlace[];
  /** Names the row after which the next batch begins; without it this was the last. */
  after?: readonly unknown[];
};

type Row = { key_version: number; body: Buffer } & Record<string, unknown>;

/**
 * The next rows of a table that are sealed under an earlier version of the organisation's key, sealed anew in this
 * transaction. Rows that somebody is changing are left for a later pass, so that neither waits for the other.
 */
export async function resealBatch(
  tx: Tx,
  table: OrganisationTable,
  after?: readonly unknown[],
): Promise<Batch> {
  const { columns, first, next, update } = STATEMENTS[table];
  const { orgId } = tx.actor;
  const newest = await tx.keys.organisation(tx);
  const rows = await tx.query<Row>(after ? next : first, [orgId, newest.version, ...(after ?? [])]);
  const unreadable: RowPlace[] = [];
  for (const { key_version: keyVersion, body, ...row } of rows) {
    const names = columns.map((column) => row[column]);
    const at = { table, row: names.map(wordOf).join('/') };
    try {
      const old = await tx.keys.organisationAt(tx, keyVersion);
      const sealed = resealRow(old, newest, { keyVersion, body }, { orgId, at });
      await tx.query(update, [orgId, sealed.keyVersion, sealed.body, ...names]);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      unreadable.push(at);
    }
  }
  const last = rows.length === BATCH ? rows.at(-1) : undefined;
  return {
    resealed: rows.length - unreadable.length,
    unreadable,
    ...(last !== undefined && { after: columns.map((column) => last[column]) }),
  };
}

/** Whether a table has rows under an earlier version of the organisation's key. */
export async function hasRowsBefore(tx: Tx, table: OrganisationTable, version: number): Promise<boolean> {
  const rows = await tx.query(STATEMENTS[table].any, [tx.actor.orgId, version]);
  return rows.length > 0;
}

/** As the part stands in a row's place: bytes in hexadecimal. */
const wordOf = (part: unknown) => (Buffer.isBuffer(part) ? part.toString('hex') : String(part));

type Statements = { columns: readonly string[]; first: string; next: string; update: string; any: string };

const STATEMENTS = Object.fromEntries(
  Object.entries(ORGANISATION_TABLES).map(([table, columns]) => [table, statementsOf(table, columns)]),
) as Record<OrganisationTable, Statements>;

function statementsOf(table: string, columns: readonly string[]): Statements {
  const list = columns.join(', ');
  const given = (from: number) => columns.map((_, index) => `$${from + index}`).join(', ');
  const select = (and: string) =>
    `select ${list}, key_version, body from ${table} where org_id = $1 and key_version < $2 ${and}
     order by ${list} limit ${BATCH} for no key update skip locked`;
  return {
    columns,
    first: select(''),
    next: select(`and (${list}) > (${given(3)})`),
    update: `update ${table} set key_version = $2, body = $3 where org_id = $1 and (${list}) = (${given(4)})`,
    any: `select from ${table} where org_id = $1 and key_version < $2 limit 1`,
  };
}
