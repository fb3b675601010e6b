// Splits a CSV file into records (RFC 4180), each with its place; a record that is none is given out as such, not skipped.

export type CsvRecord = {
  /** Bytes from the beginning of the file. */
  offset: number;
  /** Bytes, without the line end. */
  length: number;
  fields: readonly string[];
  /** Why it cannot be read. */
  problem?: string;
};

const [BLANK, QUOTE, COMMA, LF, CR] = [0x20, 0x22, 0x2c, 0x0a, 0x0d];
const BOM = Buffer.from('\uFEFF');

/** The records of a file, its header first. Empty lines are none. Blanks before and after a quoted field are no part of it. */
export function* csvRecords(bytes: Buffer): Generator<CsvRecord> {
  let at = bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  while (at < bytes.length) {
    const record = recordAt(bytes, at);
    if (record.length > 0) yield record;
    at = afterLine(bytes, record.offset + record.length);
  }
}

function recordAt(bytes: Buffer, offset: number): CsvRecord {
  const fields: Buffer[] = [];
  let at = offset;
  for (;;) {
    const field = fieldAt(bytes, at);
    if (typeof field === 'string') return unreadable(bytes, offset, field);
    fields.push(field.value);
    at = field.end;
    if (bytes[at] !== COMMA) break;
    at += 1;
  }
  const length = at - offset;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { offset, length, fields: fields.map((field) => decoder.decode(field)) };
  } catch {
    return { offset, length, fields: [], problem: 'bytes that are no UTF-8' };
  }
}

/** A field and where it ends, at a comma, a line end or the end of the file; or why it is none. */
function fieldAt(bytes: Buffer, from: number): { value: Buffer; end: number } | string {
  const start = afterBlanks(bytes, from);
  if (bytes[start] !== QUOTE) {
    const end = endOfPlain(bytes, from);
    const value = bytes.subarray(from, end);
    return value.includes(QUOTE) ? 'a quote inside a field without quotes' : { value, end };
  }
  const pieces: Buffer[] = [];
  for (let at = start + 1; ; ) {
    const quote = bytes.indexOf(QUOTE, at);
    if (quote === -1) return 'a quote that is never closed';
    pieces.push(bytes.subarray(at, quote));
    if (bytes[quote + 1] !== QUOTE) {
      const end = afterBlanks(bytes, quote + 1);
      return endsField(bytes, end) ? { value: Buffer.concat(pieces), end } : 'text after a closing quote';
    }
    pieces.push(bytes.subarray(quote, quote + 1));
    at = quote + 2;
  }
}

/** What cannot be read is the line in which it begins: what follows may be whole again. */
function unreadable(bytes: Buffer, offset: number, problem: string): CsvRecord {
  const end = bytes.indexOf(LF, offset);
  const length = (end === -1 ? bytes.length : bytes[end - 1] === CR ? end - 1 : end) - offset;
  return { offset, length, fields: [], problem };
}

function endOfPlain(bytes: Buffer, from: number): number {
  let at = from;
  while (!endsField(bytes, at)) at += 1;
  return at;
}

function endsField(bytes: Buffer, at: number): boolean {
  const byte = bytes[at];
  return byte === COMMA || byte === LF || byte === undefined || (byte === CR && bytes[at + 1] === LF);
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === BLANK) at += 1;
  return at;
}

function afterLine(bytes: Buffer, from: number): number {
  return from + (bytes[from] === CR ? 2 : 1);
}
