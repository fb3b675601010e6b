// Looks whether a text is one: no signs that no text has, and nothing that another program would run.
import { type ByteSource, lettersOf, piecesOf } from './byte-source.ts';
import { dangerous } from './file-refusal.ts';

/** Whatever the coding: the letters of markup and of the first line of a script are the same in all that are taken. */
const MARKUP = /<(?:script|html|svg|iframe|object|embed|\?php|\?xml|!doctype)[\s>]/i;
const SCRIPT = /^\s*(?:#!|@echo\s+off|\{\\rtf|%!PS|MIME-Version:|\[InternetShortcut\])/i;
/** What controls a device, and what no coding gives. */
const NO_TEXT = /[[\p{Cc}&&\p{ASCII}]--[\t\n\f\r]]|\ufffd/v;
const REACH = 16;

const CODINGS: Readonly<Record<string, string>> = { '\xff\xfe': 'utf-16le', '\xfe\xff': 'utf-16be' };

/** UTF-8, UTF-16 with its mark, or an older coding of one byte a letter. Throws `dangerous-file`. */
export async function scanText(source: ByteSource): Promise<void> {
  const mark = lettersOf(await source.read(0, 2));
  const coding = CODINGS[mark] ?? 'latin1';
  const decoder = new TextDecoder(coding);
  let kept = '';
  let isStart = true;
  for await (const piece of piecesOf(source)) {
    const text = decoder.decode(piece, { stream: true });
    if (NO_TEXT.test(text)) throw dangerous('no-text');
    if (isStart && SCRIPT.test(text.replace(/^\xef\xbb\xbf|^\ufeff/, ''))) throw dangerous('markup');
    if (MARKUP.test(kept + text)) throw dangerous('markup');
    kept = text.slice(-REACH);
    isStart = false;
  }
}
