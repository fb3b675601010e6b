// A transaction as the least of its users sees it: who asks, when, and a way to ask.
import type pg from 'pg';

/** Who asks: row-level security shows what this member of this organisation may see, and nothing without one. */
export type Actor = {
  orgId: string;
  /** Absent before sign-in: then only what hangs on the organisation alone is there. */
  memberId?: string;
};

export type Queries = {
  readonly actor: Actor;
  /** The moment of the transaction: milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Which generation of the organisation's keys was in use as the transaction began. */
  readonly keyEpoch: Promise<number>;
  /** Rows of a statement with a constant text, prepared once per connection. */
  query: <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
};
