// Names of files: what misleads a person or leads a program somewhere is taken out.
import { DOCUMENT_KINDS, type DocumentType } from '#contract/document-types.ts';

const MOST_LETTERS = 150;

/** Names that Windows gives to devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The last part of a path, without characters that control, hide or turn the text round, or mean something to a file
 * system; undefined where nothing is left.
 */
export function harmlessFileName(name: string): string | undefined {
  const [last = ''] = name.toWellFormed().normalize('NFC').split(/[\\/]/).slice(-1);
  // C: controls, bidirectional and invisible marks, private and unassigned characters; Z other than a blank.
  const clean = last
    .replaceAll(/[\p{Z}\t\r\n]+/gu, ' ')
    .replaceAll(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[. ]+/, '');
  const short = [...clean]
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/[. ]+$/, '');
  const [base = ''] = short.split('.');
  return DEVICES.test(base) ? `_${short}` : short || undefined;
}

/** The name under which a content is given out: it ends as files of its type do, whatever its name says. */
export function downloadName(fileName: string | undefined, type: DocumentType): string {
  const { extensions } = DOCUMENT_KINDS[type];
  const name = fileName ?? 'document';
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (extensions as readonly string[]).includes(ending) && name.includes('.')
    ? name
    : `${name}.${extensions[0]}`;
}
