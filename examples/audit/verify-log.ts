// Verifies an exported audit log without anything of Recourse: written from docs/explain/audit.md alone, to be read in one sitting.
//   node examples/audit/verify-log.ts EXPORT [--anchors FILE] [--public-key KEY]
// Prints what is wrong, one line each; exit code 0 where nothing is, 1 where something is, 2 for a file that is no export.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

type Json = Record<string, unknown>;

/** RFC 8785 for what stands in a log: keys in order, no blanks; its numbers are all whole, its keys all ASCII. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Json)[key])}`).join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is signed of a head: all of it but the signature and the key. */
function isSigned({ signature, publicKey, ...head }: Json): boolean {
  try {
    const jwk = {
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(String(publicKey), 'base64').toString('base64url'),
    };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(null, Buffer.from(canonical(head)), key, Buffer.from(String(signature), 'base64'));
  } catch {
    return false;
  }
}

function parse(line: string): Json | undefined {
  try {
    const value = JSON.parse(line);
    return canonical(value) === line || isHashLast(value, line) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The line of an entry is its canonical text with the hash as last key. */
function isHashLast({ hash, ...entry }: Json, line: string): boolean {
  return `${canonical(entry).slice(0, -1)},"hash":${JSON.stringify(hash)}}` === line;
}

/** A file in which no line is as it was written. */
export class NoExportError extends Error {}

/** What is wrong, in words; empty where nothing is. `publicKey`: the one that you were given; else that of the file is taken. */
export function verifyLog(exported: string, anchored = '', publicKey?: string): string[] {
  const problems: string[] = [];
  const [first = '', ...lines] = exported.split('\n').slice(0, -1);
  const start = parse(first);
  if (start?.['format'] !== 'recourse.audit-export/1') throw new NoExportError('This is no exported log.');
  const trusted = publicKey ?? start['publicKey'];
  const heads: Json[] = [];
  let previous = '0'.repeat(64);
  let seq = 0;
  const hashes = new Map<number, unknown>();

  for (const line of lines) {
    const value = parse(line);
    if (value?.['format'] === 'recourse.audit-head/1') {
      heads.push(value);
      continue;
    }
    seq++;
    if (value === undefined) {
      problems.push(`entry ${seq}: the line is not one of an entry`);
      previous = '';
      continue;
    }
    const { hash, ...entry } = value;
    if (entry['seq'] !== seq) {
      problems.push(`entry ${seq}: in its place stands ${entry['seq']}`);
      seq = Number(entry['seq']);
    } else if (previous !== '' && entry['previous'] !== previous) {
      problems.push(`entry ${seq}: does not follow from the entry before`);
    }
    if (entry['org'] !== start['org']) problems.push(`entry ${seq}: is of another organisation`);
    if (sha256(canonical(entry)) !== hash) problems.push(`entry ${seq}: its content does not give its hash`);
    previous = String(hash);
    hashes.set(seq, hash);
  }
  if (seq !== start['seq'] || (seq > 0 && hashes.get(seq) !== start['hash'])) {
    problems.push(`the log says that it ends at ${start['seq']}, and its last entry is ${seq}`);
  }

  const check = (head: Json | undefined, name: string): void => {
    if (
      head === undefined ||
      head['org'] !== start['org'] ||
      head['publicKey'] !== trusted ||
      !isSigned(head)
    ) {
      problems.push(`${name}: is not signed with the key of this installation`);
    } else if (hashes.get(Number(head['seq'])) !== head['hash']) {
      problems.push(`${name}: the log has another entry ${head['seq']}, or none`);
    }
  };
  for (const head of heads) check(head, `head ${head['seq']}`);
  const anchors = anchored.split('\n').slice(0, -1);
  for (const [n, line] of anchors.entries()) {
    const anchor = parse(line);
    check(anchor, `anchor in line ${n + 1}`);
    const isKept = heads.some((head) => head['seq'] === anchor?.['seq']);
    if (n < anchors.length - 1 && !isKept)
      problems.push(`anchor in line ${n + 1}: its head is gone from the log`);
  }
  return problems;
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { anchors: { type: 'string' }, 'public-key': { type: 'string' } },
  });
  try {
    const anchors = values.anchors === undefined ? '' : readFileSync(values.anchors, 'utf8');
    const problems = verifyLog(readFileSync(positionals[0] ?? '', 'utf8'), anchors, values['public-key']);
    for (const problem of problems) console.log(problem);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
