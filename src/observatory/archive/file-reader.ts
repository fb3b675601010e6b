// Lets the zip reader read a file on the disk, a piece at a time, whatever its size.
import type { FileHandle } from 'node:fs/promises';
import { Reader } from '@zip.js/zip.js';

/** The most that is read at once: a list of members of this size has a million of them. */
const MOST_BYTES = 2 ** 26;

export class FileReader extends Reader<FileHandle> {
  readonly #file: FileHandle;

  constructor(file: FileHandle) {
    super(file);
    this.#file = file;
  }

  override async init(): Promise<void> {
    this.size = (await this.#file.stat()).size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - index));
    if (wanted > MOST_BYTES) throw new Error(`a list of ${wanted} bytes`);
    const { buffer, bytesRead } = await this.#file.read(new Uint8Array(wanted), 0, wanted, index);
    return buffer.subarray(0, bytesRead);
  }
}
