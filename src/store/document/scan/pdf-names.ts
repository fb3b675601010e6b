// Finds the names in a PDF that make it do something, wherever and however they are written.
import type { FileRefusalReason } from '#contract/file-refusals.ts';

/** ISO 32000-2: actions (12.6), multimedia (13), attachments (7.11.4), XFA forms (12.7.8), encryption (7.6). */
const FORBIDDEN: Readonly<Record<string, FileRefusalReason>> = {
  JavaScript: 'pdf-active',
  Launch: 'pdf-active',
  SubmitForm: 'pdf-active',
  ImportData: 'pdf-active',
  Rendition: 'pdf-active',
  RichMedia: 'pdf-active',
  GoToR: 'pdf-active',
  GoToE: 'pdf-active',
  XFA: 'pdf-active',
  U3D: 'pdf-active',
  PRC: 'pdf-active',
  EmbeddedFile: 'pdf-attachment',
  EmbeddedFiles: 'pdf-attachment',
  FileAttachment: 'pdf-attachment',
  Encrypt: 'pdf-encrypted',
};

/** Longer names are none of these, however they are written: `#` and two digits for each letter. */
const MOST_LETTERS = 3 * 16;
const NAME = new RegExp(`/([^\\0\\t\\n\\f\\r ()<>[\\]{}/%]{1,${MOST_LETTERS}})`, 'g');

export type FoundName = { name: string; at: number };

/** The names in a piece of text, in which one letter is one byte; `before`: only those that begin before this place. */
export function* namesIn(text: string, before = text.length): Generator<FoundName> {
  for (const match of text.matchAll(NAME)) {
    if (match.index >= before) return;
    yield { name: plainName(match[1] ?? ''), at: match.index };
  }
}

/** `#4a` stands for `J` (ISO 32000-2, 7.3.5). */
function plainName(written: string): string {
  if (!written.includes('#')) return written;
  return written.replaceAll(/#([0-9a-f]{2})/gi, (_, digits) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

export const forbiddenBy = (name: string): FileRefusalReason | undefined =>
  Object.hasOwn(FORBIDDEN, name) ? FORBIDDEN[name] : undefined;

/** How much of a text must follow a name for it to be whole. */
export const NAME_REACH = MOST_LETTERS + 1;
