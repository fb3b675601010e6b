// What a user sees of `recourse clocks`: answers, faults and exit codes, on real files.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerWire } from '#contract/clock-wire.ts';
import { call, folderOf } from './call-cli.ts';

const order = {
  format: 'recourse.case/1',
  case: { id: 'Rivera-1', kind: 'removal', court: 'NYC', timeZone: 'America/New_York' },
  events: [
    {
      id: 'order',
      type: 'decision-issued',
      on: '2026-10-27',
      data: { by: 'immigration-judge', decision: 'removal', manner: 'oral' },
    },
  ],
};
const moved = {
  format: 'recourse.case/1',
  case: { id: 'Okafor-2', kind: 'removal', timeZone: 'Pacific/Honolulu' },
  events: [{ id: 'move', type: 'address-changed', on: '2026-11-19' }],
};
const broken = {
  format: 'recourse.case/1',
  case: { id: 'Broken', kind: 'remval' },
  events: [{ id: 'e1', type: 'arrived', on: '2026-02-30' }],
};

describe('one file', () => {
  test('is answered with its clocks as JSON', async () => {
    const { code, out, err } = await call(
      ['clocks', 'a.json', '--json', '--as-of', '2026-11-22'],
      folderOf({ 'a.json': order }),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { law, ...answer } = JSON.parse(out);
    expect(law).toEqual({
      pack: 'us-immigration',
      version: expect.any(String),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(answerWire.safeParse(answer).error).toBeUndefined();
    expect(Object.keys(JSON.parse(out))).toEqual(['asOf', 'law', 'clocks', 'ignoredEvents']);
    const appeal = answer.clocks.find(({ id }: { id: string }) => id === 'bia-appeal:order');
    expect(appeal).toMatchObject({ due: '2026-11-27', status: 'running' });
    expect(appeal.trace.every(({ text }: { text: string }) => text.length > 0)).toBe(true);
  });

  test('gives the same bytes each time', async () => {
    const folder = folderOf({ 'a.json': order });
    const args = ['clocks', 'a.json', '--json', '--as-of', '2026-11-22'];
    expect(await call(args, folder)).toEqual(await call(args, folder));
  });

  test('is looked at from today in the zone of the case', async () => {
    const folder = folderOf({ 'a.json': order, 'b.json': moved });
    const now = Date.UTC(2026, 10, 22, 7);
    const asOf = async (file: string) =>
      JSON.parse((await call(['clocks', file, '--json'], folder, { now })).out).asOf;
    expect([await asOf('a.json'), await asOf('b.json')]).toEqual(['2026-11-22', '2026-11-21']);
  });

  test('leaves out later events and names them', async () => {
    const { code, out, err } = await call(
      ['clocks', 'a.json', '--json', '--as-of', '2026-10-01'],
      folderOf({ 'a.json': order }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ clocks: [], ignoredEvents: ['order'] });
    expect(err).toContain('order');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('with faults is refused with all of them, as JSON and in words', async () => {
    const { code, out, err } = await call(['clocks', 'bad.json', '--json'], folderOf({ 'bad.json': broken }));
    expect(code).toBe(2);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['law', 'faults']);
    expect(answer.faults).toEqual([
      expect.objectContaining({
        file: 'bad.json',
        path: '$.case.kind',
        line: 1,
        code: 'unknown-code',
        nearest: 'removal',
      }),
      expect.objectContaining({ file: 'bad.json', path: '$.events[0].on', line: 1, code: 'impossible-date' }),
    ]);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('Did you mean "removal"?');
  });

  test.each([
    ['a folder without files', ['empty'], 'empty-folder'],
    ['a missing file', ['nope.json'], 'not-readable'],
    ['too large a file', ['big.json'], 'too-large'],
    ['no JSON', ['no.json'], 'not-json'],
    ['no UTF-8', ['latin.json'], 'not-utf8'],
  ])('%s is bad input', async (_, files, fault) => {
    const folder = folderOf({
      'empty/readme.txt': '',
      'big.json': new Uint8Array(10_000_001),
      'no.json': '{',
      'latin.json': Uint8Array.of(0x22, 0xe9, 0x22),
    });
    const { code, out, err } = await call(['clocks', ...files, '--json'], folder);
    const answer = JSON.parse(out);
    const faults = answer.faults ?? answer.files[0].faults;
    expect({ code, codes: faults.map((one: { code: string }) => one.code) }).toEqual({
      code: 2,
      codes: [fault],
    });
    expect(err).not.toBe('');
  });
});

describe('several files and folders', () => {
  test('are answered for the good ones, in the order of names, and the call is refused if any is bad', async () => {
    const folder = folderOf({
      'cases/b.json': moved,
      'cases/a.json': order,
      'cases/c.json': broken,
      'cases/note.txt': '',
    });
    const { code, out } = await call(['clocks', 'cases', '--json', '--as-of', '2026-11-22'], folder);
    expect(code).toBe(2);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['asOf', 'law', 'files']);
    expect(answer.files.map((file: object) => Object.keys(file))).toEqual([
      ['file', 'caseId', 'clocks'],
      ['file', 'caseId', 'clocks'],
      ['file', 'faults'],
    ]);
    expect(answer.files.map(({ file }: { file: string }) => file)).toEqual([
      'cases/a.json',
      'cases/b.json',
      'cases/c.json',
    ]);
  });

  test('a folder of one file is still a folder', async () => {
    const { code, out } = await call(['clocks', '.', '--json'], folderOf({ 'a.json': order }));
    expect({ code, files: JSON.parse(out).files.length }).toEqual({ code: 0, files: 1 });
  });

  test('say which day each was looked at from, where it is not that of the whole', async () => {
    const folder = folderOf({ 'a.json': order, 'b.json': moved });
    const { out } = await call(['clocks', 'a.json', 'b.json', '--json'], folder, {
      now: Date.UTC(2026, 10, 22, 7),
    });
    const { asOf, files } = JSON.parse(out);
    expect([asOf, files[0].asOf, files[1].asOf]).toEqual(['2026-11-22', undefined, '2026-11-21']);
  });

  test('end with a summary of all, what is overdue first', async () => {
    const folder = folderOf({ 'a.json': order, 'b.json': moved, 'c.json': broken });
    const { code, out } = await call(['clocks', '.', '--as-of', '2026-11-30'], folder);
    const summary = out.slice(out.indexOf('File '));
    expect(code).toBe(2);
    expect(summary).toMatch(/a\.json .*\n.*b\.json .*\n.*c\.json .*faults: 2/);
  });
});

describe('the table', () => {
  test('shows date, distance, title, confidence and rule', async () => {
    const { out } = await call(['clocks', 'a.json', '--as-of', '2026-11-22'], folderOf({ 'a.json': order }));
    expect(out).toContain('Fri 2026-11-27         5 days  Appeal to the Board of Immigration Appeals');
    expect(out).toContain('running · secondary source · bia-appeal');
  });

  test.each([60, 80, 139, 140, 200])('keeps within %i columns', async (columns) => {
    const { out } = await call(
      ['clocks', 'a.json', 'b.json'],
      folderOf({ 'a.json': order, 'b.json': moved }),
      { columns },
    );
    const table = out.slice(0, out.indexOf('File '));
    expect(Math.max(...table.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns);
  });

  test('is coloured only where that is wanted', async () => {
    const folder = folderOf({ 'a.json': order });
    const colour = '\u001b[';
    expect((await call(['clocks', 'a.json'], folder)).out).not.toContain(colour);
    expect((await call(['clocks', 'a.json'], folder, { colour: true })).out).toContain(colour);
  });

  test('speaks Spanish, and says that its translation is not reviewed', async () => {
    const { out } = await call(
      ['clocks', 'a.json', '--lang', 'es', '--as-of', '2026-11-22'],
      folderOf({ 'a.json': order }),
    );
    expect(out).toContain('vie 2026-11-27');
    expect(out).toContain('aún no lo ha revisado un traductor');
  });

  test('shows nothing of a file name or id that a terminal would obey', async () => {
    const { out, err } = await call(['clocks', 'a\u001b[31m.json'], folderOf({ 'a\u001b[31m.json': order }));
    expect(out + err).not.toContain('\u001b');
  });
});

describe('clocks computed on request only', () => {
  const arrival = { ...moved, events: [{ id: 'move', type: 'address-changed', on: '2026-11-19' }] };

  test('appear with --advice only, and never in the calendar', async () => {
    const folder = folderOf({ 'a.json': arrival });
    const rules = async (...more: string[]) =>
      JSON.parse((await call(['clocks', 'a.json', '--json', ...more], folder)).out).clocks.map(
        (clock: { rule: string }) => clock.rule,
      );
    expect(await rules()).not.toContain('change-of-address-ar11');
    expect(await rules('--advice')).toContain('change-of-address-ar11');
    const { out } = await call(['clocks', 'a.json', '--advice', '--ics', 'out.ics'], folder);
    expect(out).toContain('Ask counsel');
    const before = readFileSync(join(folder, 'out.ics'), 'utf8');
    await call(['clocks', 'a.json', '--ics', 'out.ics'], folder);
    expect(readFileSync(join(folder, 'out.ics'), 'utf8')).toBe(before);
  });
});

describe('--why', () => {
  test('explains the count step by step, with authority and cures', async () => {
    const { code, out } = await call(
      ['clocks', 'a.json', '--why', 'bia-appeal', '--as-of', '2026-11-22'],
      folderOf({ 'a.json': order }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1\. .*\n/);
    for (const words of ['Thanksgiving', '8 CFR 1003.38(b)', 'equitable tolling', 'enjoined by a court'])
      expect(out).toContain(words);
  });

  test('knows the nearest rule to a misspelt one', async () => {
    const { code, err } = await call(
      ['clocks', 'a.json', '--why', 'bia-apeal'],
      folderOf({ 'a.json': order }),
    );
    expect({ code, near: err.includes('Did you mean "bia-appeal"?') }).toEqual({ code: 2, near: true });
  });

  test('says so where no clock of the rule follows', async () => {
    const { code, out } = await call(['clocks', 'a.json', '--why', 'sij-age'], folderOf({ 'a.json': order }));
    expect({ code, said: out.includes('No clock of the rule sij-age') }).toEqual({ code: 0, said: true });
  });
});

describe('--ics', () => {
  test('names nothing of the case, and names an entry alike each time', async () => {
    const folder = folderOf({ 'a.json': order });
    const { code, err } = await call(
      ['clocks', 'a.json', '--ics', 'out.ics', '--as-of', '2026-11-22'],
      folder,
    );
    const text = readFileSync(join(folder, 'out.ics'), 'utf8');
    expect({ code, said: err.includes('out.ics') }).toEqual({ code: 0, said: true });
    expect(text).toContain('DTSTART;VALUE=DATE:20261127');
    expect(text).not.toMatch(/Rivera|bia|appeal|EOIR|order|Board/i);
    await call(['clocks', 'a.json', '--ics', 'again.ics', '--as-of', '2026-11-22'], folder);
    expect(readFileSync(join(folder, 'again.ics'), 'utf8')).toBe(text);
  });

  test('is not written over another kind of file', async () => {
    const folder = folderOf({ 'a.json': order, 'b.json': moved });
    const { code, err } = await call(['clocks', 'a.json', '--ics', 'b.json'], folder);
    expect({ code, left: JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')) }).toEqual({
      code: 1,
      left: moved,
    });
    expect(err).toContain('left as it is');
  });

  test('that cannot be written is a failure, and the clocks were still shown', async () => {
    const { code, out } = await call(
      ['clocks', 'a.json', '--ics', 'no/such/out.ics'],
      folderOf({ 'a.json': order }),
    );
    expect({ code, shown: out.includes('bia-appeal') }).toEqual({ code: 1, shown: true });
  });

  test('gives two cases of one id an entry each', async () => {
    const folder = folderOf({ 'a.json': order, 'b.json': order });
    await call(['clocks', '.', '--ics', 'out.ics', '--as-of', '2026-11-22'], folder);
    const ids = readFileSync(join(folder, 'out.ics'), 'utf8').match(/^UID:.*$/gm) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds the dates of the good files where others are bad', async () => {
    const folder = folderOf({ 'a.json': order, 'c.json': broken });
    expect((await call(['clocks', '.', '--ics', 'out.ics'], folder)).code).toBe(2);
    expect(existsSync(join(folder, 'out.ics'))).toBe(true);
  });
});
