// What a file is by its own bytes, and whether it is harmless.
import { fileTypeFromBuffer } from 'file-type';
import type { DocumentType } from '#contract/document-types.ts';
import { ProblemError } from '#contract/problems.ts';
import { type ByteSource, lettersOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';
import { scanForeign, scanForPdf, scanForZip } from './scan-foreign.ts';
import { scanHeic, scanJpeg, scanPng, scanTiff } from './scan-image.ts';
import { scanOffice } from './scan-office.ts';
import { scanPdf } from './scan-pdf.ts';
import { scanText } from './scan-text.ts';

const HEAD_BYTES = 65_536;

/** By the name that file-type gives to what it sees. */
const SEEN: Readonly<Record<string, DocumentType>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/tiff': 'image/tiff',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/wav': 'audio/wav',
  'video/mp4': 'video/mp4',
};

const PROGRAMS =
  /msdownload|x-elf|mach-binary|shockwave|java-vm|wasm|x-ms-shortcut|x-msi|chrome-extension|android/;

/**
 * Throws `dangerous-file` for what may do harm, and `wrong-media-type` for what is not taken, or is not what the sender
 * says that it is.
 */
export async function scanFile(source: ByteSource, declared: DocumentType): Promise<void> {
  if (source.size === 0) throw dangerous('empty');
  const head = await source.read(0, HEAD_BYTES);
  const type = await typeOf(source, head);
  if (type !== declared) {
    throw new ProblemError('wrong-media-type', `The file is said to be ${declared}, and is not.`, {
      declared,
      found: type ?? 'another kind of file',
    });
  }
  await SCANS[type](source);
}

async function typeOf(source: ByteSource, head: Buffer): Promise<DocumentType | undefined> {
  if (lettersOf(head, 0, 2) === 'PK') return scanOffice(source);
  const seen = (await fileTypeFromBuffer(head))?.mime;
  if (seen === undefined) return 'text/plain';
  if (PROGRAMS.test(seen)) throw dangerous('executable');
  if (seen === 'application/xml') throw dangerous('markup');
  return SEEN[seen];
}

const scanMedia = async (source: ByteSource): Promise<void> => {
  await scanForPdf(source);
  await scanForZip(source);
  await scanForeign(source);
};

const picture = (scan: (source: ByteSource) => Promise<void>) => async (source: ByteSource) => {
  await scan(source);
  await scanMedia(source);
};

/** What an office file is was found by looking into it. */
const scanned = async (): Promise<void> => undefined;

const SCANS: Readonly<Record<DocumentType, (source: ByteSource) => Promise<void>>> = {
  'application/pdf': async (source) => {
    await scanForZip(source);
    await scanPdf(source);
  },
  'image/jpeg': picture(scanJpeg),
  'image/png': picture(scanPng),
  'image/tiff': picture(scanTiff),
  'image/heic': picture(scanHeic),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': scanned,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': scanned,
  'application/vnd.oasis.opendocument.text': scanned,
  'text/plain': async (source) => {
    await scanForZip(source);
    await scanText(source);
  },
  'audio/mpeg': scanMedia,
  'audio/mp4': scanMedia,
  'audio/wav': scanMedia,
  'video/mp4': scanMedia,
};
