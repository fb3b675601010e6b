// What a byte means to the splitter, by table: one look a byte.

export const PLAIN = 0;
export const TAB = 1;
export const LINE_FEED = 2;
export const RETURN = 4;
/** These are kept of a row, together. */
export const NUL = 8;
export const CONTROL = 16;
export const HIGH = 32;

export const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x09) return TAB;
  if (byte === 0x0a) return LINE_FEED;
  if (byte === 0x0d) return RETURN;
  if (byte === 0x00) return NUL;
  if (byte < 0x20 || byte === 0x7f) return CONTROL;
  return byte < 0x80 ? PLAIN : HIGH;
});

const BLANK = 0x20;

/** Where a field ends without the padding, NUL and control bytes behind it. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] as number) <= BLANK) last--;
  return last;
}
