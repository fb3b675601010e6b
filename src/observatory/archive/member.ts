// One file of a release, inside a zip or a folder, and where its bytes lie. Plain data: it is posted to worker threads.

/** How the bytes lie on the disk: as a file of their own, or in a zip by the numbers of APPNOTE.TXT 4.4.5. */
export type Packing = 'file' | typeof STORED | typeof DEFLATED | typeof DEFLATED_64;

export const STORED = 0;
export const DEFLATED = 8;
export const DEFLATED_64 = 9;

export type Member = {
  /** Path inside the zip or folder, its parts joined by '/'. */
  name: string;
  /** The file on the disk that holds it. */
  path: string;
  /** Where in that file the packed bytes begin. */
  offset: number;
  packedBytes: number;
  /** Bytes when unpacked, as the zip declares them. */
  bytes: number;
  method: Packing;
  /** Null where none is known: a file of a folder. */
  crc32: number | null;
  /** The day of the last change, `YYYY-MM-DD`, as the zip or the disk has it. */
  modified: string | null;
};
