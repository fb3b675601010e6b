// A file of notes on single rows, a line of JSON each: repairs, or rows set aside. It is there only if there is something to note.
import { closeSync, openSync, writeSync } from 'node:fs';

export class NoteFile<Note> {
  readonly #path: string;
  #file: number | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  add(note: Note): void {
    this.#file ??= openSync(this.#path, 'w');
    const line = Buffer.from(`${JSON.stringify(note)}\n`);
    for (let at = 0; at < line.length; ) at += writeSync(this.#file, line, at);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
  }
}
