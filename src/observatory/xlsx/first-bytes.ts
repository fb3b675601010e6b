// Tells by its first bytes what a file is that calls itself a workbook.
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

const ZIP = 'PK\x03\x04';
/** The compound file of OLE: an xls of before 2007, or the envelope of an xlsx with a password ([MS-OFFCRYPTO] 1.3.2). */
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream that holds the encrypted workbook, as the directory of a compound file writes its name. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

export async function refuseUnlessZip(blob: Blob, file: string): Promise<void> {
  const first = Buffer.from(await blob.slice(0, 8).arrayBuffer()).toString('latin1');
  if (first.startsWith(ZIP)) return;
  if (first === COMPOUND_FILE && (await holds(blob, ENCRYPTED_PACKAGE)))
    throw new ReleaseRefusal({
      code: 'locked-workbook',
      file,
      found: 'an encrypted workbook',
      expected: 'a workbook without a password',
    });
  throw new ReleaseRefusal({ code: 'not-a-workbook', file, found: nameOf(first), expected: 'an xlsx file' });
}

function nameOf(first: string): string {
  if (first === '') return 'an empty file';
  if (first === COMPOUND_FILE) return 'an Excel file of before 2007 (xls)';
  return 'a file that is no zip';
}

async function holds(blob: Blob, wanted: Buffer): Promise<boolean> {
  let end = Buffer.alloc(0);
  for await (const chunk of blob.stream()) {
    const bytes = Buffer.concat([end, chunk]);
    if (bytes.includes(wanted)) return true;
    end = bytes.subarray(-wanted.length);
  }
  return false;
}
