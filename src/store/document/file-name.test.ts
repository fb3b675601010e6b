// What a name may do: lead out of a folder, hide its end, turn its letters round, or be taken for a device.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downloadName, harmlessFileName } from './file-name.ts';

test.each([
  ['Notice to appear.pdf', 'Notice to appear.pdf'],
  ['notificación ñandú.pdf', 'notificación ñandú.pdf'],
  ['通知书.pdf', '通知书.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ana\\scan.pdf', 'scan.pdf'],
  ['..', undefined],
  ['', undefined],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['a\u200b\u2066b\0\r\n.pdf', 'ab .pdf'],
  ['a\u00a0\u2003b.pdf', 'a b.pdf'],
  ['.htaccess', 'htaccess'],
  ['scan.pdf. . ', 'scan.pdf'],
  ['nul.pdf', '_nul.pdf'],
  ['a<b>:"|?*.pdf', 'ab.pdf'],
])('%j is kept as %j', (name, kept) => {
  expect(harmlessFileName(name)).toBe(kept);
});

test('whatever is kept holds no folder, control or mark, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const kept = harmlessFileName(name);
      if (kept === undefined) return;
      expect(kept).not.toMatch(/[\p{C}\\/<>:"|?*]|^\.|[. ]$/u);
      expect([...kept].length).toBeLessThanOrEqual(151);
    }),
  );
});

test.each([
  ['scan.pdf', 'scan.pdf'],
  ['SCAN.PDF', 'SCAN.PDF'],
  ['scan', 'scan.pdf'],
  ['scan.pdf.exe', 'scan.pdf.exe.pdf'],
  ['pdf', 'pdf.pdf'],
  [undefined, 'document.pdf'],
])('a PDF called %j is given out as %j', (name, given) => {
  expect(downloadName(name, 'application/pdf')).toBe(given);
});
