// Entries and signed heads as lines of JSON, as they stand in exports and anchors: one text for each, so that every change shows.
import { type ChainEntry, entryParts, HEAD_FORMAT, type SignedHead } from '#vault/chain.ts';
import type { KeptEntry } from '#vault/chain-check.ts';

/** The canonical text of an entry with its hash as last key: without that key it is what the hash is made from. */
export function entryLine({ entry, hash }: KeptEntry): string {
  const [start, middle, end] = entryParts(entry);
  return `${start}${entry.previous}${middle}${entry.seq}${end.slice(0, -1)},"hash":${JSON.stringify(hash)}}`;
}

/** The entry of a line, or undefined where it is not the text that `entryLine` gives. */
export function readEntryLine(line: string): KeptEntry | undefined {
  return readExactly<ChainEntry & { hash: string }, KeptEntry>(
    line,
    ({ hash, ...entry }) => ({ entry, hash }),
    entryLine,
  );
}

export function headLine({ hash, org, publicKey, seq, signature, signedAt }: SignedHead): string {
  return JSON.stringify({ format: HEAD_FORMAT, hash, org, publicKey, seq, signature, signedAt });
}

/** The head of a line, or undefined where it is not the text that `headLine` gives. */
export function readHeadLine(line: string): SignedHead | undefined {
  return readExactly<SignedHead, SignedHead>(line, (head) => head, headLine);
}

function readExactly<Json extends object, T>(
  line: string,
  shape: (json: Json) => T,
  write: (value: T) => string,
): T | undefined {
  try {
    const value = shape(JSON.parse(line) as Json);
    return write(value) === line ? value : undefined;
  } catch (error) {
    // No JSON, or a key is missing that writing needs.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
