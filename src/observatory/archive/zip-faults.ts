// Says in words of ours what is wrong with a zip: the errors of the zip reader and of the file system as refusals.
import {
  ERR_BAD_FORMAT,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND,
  ERR_EOCDR_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js';
import type { ReleaseFaultCode } from '#contract/release-faults.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

type Words = { code: ReleaseFaultCode; found: string; expected: string };

const ENCRYPTED: Words = {
  code: 'encrypted-zip',
  found: 'an encrypted member',
  expected: 'a zip without a password',
};
const NO_LIST: Words = {
  code: 'truncated-zip',
  found: 'no list of members at its end',
  expected: 'a whole zip',
};

/** By the message of the zip reader's error: its constants are messages. */
const WORDS: Readonly<Record<string, Words>> = {
  [ERR_BAD_FORMAT]: NO_LIST,
  [ERR_EOCDR_NOT_FOUND]: NO_LIST,
  [ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND]: NO_LIST,
  [ERR_ENTRY_DATA_OUT_OF_BOUNDS]: {
    code: 'truncated-zip',
    found: 'a member that ends beyond the end of the data',
    expected: 'all data of the member',
  },
  [ERR_OVERLAPPING_ENTRY]: {
    code: 'zip-bomb',
    found: 'a member that lies over another',
    expected: 'members one after the other',
  },
  [ERR_ENCRYPTED]: ENCRYPTED,
  [ERR_UNSUPPORTED_ENCRYPTION]: ENCRYPTED,
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY]: ENCRYPTED,
  [ERR_UNSUPPORTED_COMPRESSION]: {
    code: 'unknown-compression',
    found: 'a compression that is not known',
    expected: 'stored, deflate or deflate64',
  },
};

/** The refusal for what was thrown while a zip was read. `path` names the member, `$` the whole zip. */
export function zipRefusal(error: unknown, { file, path }: { file: string; path: string }): ReleaseRefusal {
  if (error instanceof ReleaseRefusal) return error;
  const { message, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return unreadable({ file, path, found: message });
  const words = WORDS[message] ?? {
    code: 'damaged-zip',
    found: `bytes in disorder (${message})`,
    expected: 'a whole zip',
  };
  return new ReleaseRefusal({ ...words, file, path });
}

export function unreadable(where: { file: string; path?: string; found: string }): ReleaseRefusal {
  return new ReleaseRefusal({
    code: 'unreadable-release',
    expected: 'a zip or a folder that can be read',
    ...where,
  });
}
