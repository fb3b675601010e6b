// Makes the bytes of one field clean text: the slow path, taken only where a byte is neither printable ASCII nor a blank at the end.
import { isUtf8 } from 'node:buffer';

const NUL = 0x00;
const BLANK = 0x20;
const DELETE = 0x7f;

const windows1252 = new TextDecoder('windows-1252');

/**
 * The field as UTF-8: NUL bytes are left out, other control bytes become blanks, blanks at the end go. What is not
 * UTF-8 is read as Windows-1252, in which every byte is a character.
 */
export function cleanBytes(bytes: Uint8Array, start: number, end: number): Buffer {
  const clean = Buffer.allocUnsafe(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === NUL) continue;
    clean[length++] = byte < BLANK || byte === DELETE ? BLANK : byte;
  }
  while (length > 0 && clean[length - 1] === BLANK) length--;
  const text = clean.subarray(0, length);
  return isUtf8(text) ? text : Buffer.from(windows1252.decode(text));
}
