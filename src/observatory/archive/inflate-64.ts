// Unpacks deflate64, which Windows packs large members with and Node's zlib does not know.
import { open } from 'node:fs/promises';
import type { FileEntry } from '@zip.js/zip.js';
import type { Member } from '#observatory/archive/member.ts';
import { entriesOf } from '#observatory/archive/zip.ts';

/** The bytes of a member that is packed with deflate64; the zip's list is read again, as its reader is asked by entry. */
export async function* inflate64(member: Member): AsyncGenerator<Uint8Array> {
  const handle = await open(member.path);
  try {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const entry = await entryOf(member, entriesOf(handle, member.name));
    // What fails before the first byte must end the stream too, or who reads it waits for ever.
    const unpacked = entry.getData(writable).catch((error) => writable.abort(error).catch(() => {}));
    try {
      yield* readable;
    } finally {
      await unpacked;
    }
  } finally {
    await handle.close();
  }
}

async function entryOf({ name }: Member, entries: ReturnType<typeof entriesOf>): Promise<FileEntry> {
  for await (const entry of entries) if (entry.filename === name && !entry.directory) return entry;
  throw new Error('the member is not there any more');
}
