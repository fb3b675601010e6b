// The log as lines that a third party can verify without keys: where it ends, the signed heads, and every entry.
import { readChainEnd, readEntries, readHeads } from '#store/audit/read-chain.ts';
import type { Tx } from '#store/database/database.ts';
import { entryLine, headLine } from '#vault/chain-lines.ts';

export const EXPORT_FORMAT = 'recourse.audit-export/1';

/**
 * Pieces of text. `publicKey`: in base64, with which this installation signs now. Details of entries are left out: what
 * is exported is the hash of what is sealed.
 */
export async function* exportAudit(tx: Tx, publicKey: string): AsyncGenerator<string> {
  const { recorded, lastEntry } = await readChainEnd(tx);
  const { seq, hash } = recorded ?? { seq: 0, hash: '' };
  yield `${JSON.stringify({ format: EXPORT_FORMAT, hash, org: tx.actor.orgId, publicKey, seq })}\n`;
  for (const head of await readHeads(tx, lastEntry)) yield `${headLine(head)}\n`;
  for await (const page of readEntries(tx, lastEntry)) {
    yield page.map((kept) => `${entryLine(kept)}\n`).join('');
  }
}
