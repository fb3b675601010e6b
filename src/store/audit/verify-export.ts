// Verifies an exported log, with nothing but the file and the public keys that are trusted.
import { EXPORT_FORMAT } from '#store/audit/export.ts';
import { trustedHeads } from '#store/audit/trusted-heads.ts';
import type { AuditReport } from '#store/audit/verify.ts';
import type { Witness } from '#store/audit/witness.ts';
import type { SignedHead } from '#vault/chain.ts';
import { ChainCheck } from '#vault/chain-check.ts';
import { readEntryLine, readHeadLine } from '#vault/chain-lines.ts';

export type ExportReport = AuditReport & {
  org: string;
  /** In base64: with which key the installation signed. Whose key it is, only who runs the installation can say. */
  publicKey: string;
};

/** A file that is no exported log. */
export class NoExportError extends Error {
  override name = 'NoExportError';
}

/** `publicKeys`: those that are trusted; without any, the one that the file names. Throws NoExportError. */
export async function verifyExport(
  lines: AsyncIterable<string>,
  { anchors, publicKeys }: Witness,
): Promise<ExportReport> {
  const reading = lines[Symbol.asyncIterator]();
  const { org, seq, hash, publicKey } = readStart((await reading.next()).value);
  const heads: SignedHead[] = [];
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) {
    const head = readHeadLine(next.value);
    if (head === undefined) break;
    heads.push(head);
  }
  const witness = { anchors, publicKeys: publicKeys.length > 0 ? publicKeys : [publicKey] };
  const check = new ChainCheck(trustedHeads(heads, witness, { org, lastEntry: seq }));
  for (; !next.done; next = await reading.next()) {
    const kept = readEntryLine(next.value);
    if (kept?.entry.org === org) check.entry(kept);
    else check.unreadable();
  }
  check.end({ seq, hash });
  const { entries, signedTo, findings } = check;
  return { org, publicKey, entries, signedTo, findings };
}

type Start = { org: string; seq: number; hash: string; publicKey: string };

function readStart(line: string | undefined): Start {
  try {
    const { format, ...start } = JSON.parse(line ?? '');
    if (format === EXPORT_FORMAT) return start;
  } catch {
    // No JSON: no export either.
  }
  throw new NoExportError(`The file is no exported log: its first line does not say ${EXPORT_FORMAT}.`);
}
