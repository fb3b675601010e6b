// Writes the calendar file of `recourse clocks --ics`, and keeps the key by which its entries are named.
import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CliError, type Io } from '#cli/command.ts';
import { dataFolder } from '#cli/data-folder.ts';
import { type Lang, say } from '#cli/words.ts';
import { calendarFile, countCalendarEntries } from '#contract/calendar-file.ts';
import type { Day } from '#core/calendar/day.ts';
import type { Answer, Clock } from '#core/clock/clock.ts';

export type CalendarCase = { caseId: string; answer: Answer };
export type CalendarTarget = { out: string; lang: Lang; io: Io };

/** Writes one calendar of all cases, and says how many entries it has. */
export function writeCalendar(cases: readonly CalendarCase[], { out, lang, io }: CalendarTarget): void {
  const path = resolve(io.cwd, out);
  refuseOtherFiles(path, out);
  const key = calendarKey(io);
  const names = new Map<Clock, string>();
  const taken = new Map<string, number>();
  for (const { caseId, answer } of cases) {
    // Two cases of one id must not take each other's entries.
    const n = taken.get(caseId) ?? 0;
    taken.set(caseId, n + 1);
    for (const clock of answer.clocks)
      names.set(clock, [caseId, clock.id, ...(n === 0 ? [] : [n])].join('\n'));
  }
  const uidOf = (clock: Clock) =>
    createHmac('sha256', key)
      .update(names.get(clock) ?? clock.id)
      .digest('hex')
      .slice(0, 32);
  const asOf = cases.reduce((least, { answer }) => Math.min(least, answer.asOf), Infinity) as Day;
  const clocks = [...names.keys()];
  try {
    writeFileSync(path, calendarFile({ clocks, asOf, now: io.now, uidOf, language: lang }), { mode: 0o600 });
  } catch (error) {
    throw new CliError(
      `The calendar cannot be written to ${out} (${(error as NodeJS.ErrnoException).code}).`,
      1,
    );
  }
  io.err(`${say('wrote', lang, countCalendarEntries(clocks, asOf), out)}\n`);
}

/** A slip of the hand must not cost a case file: only a calendar, or an empty file, is written over. */
function refuseOtherFiles(path: string, out: string): void {
  const start = Buffer.alloc(15);
  let read = 0;
  try {
    const descriptor = openSync(path, 'r');
    read = readSync(descriptor, start);
    closeSync(descriptor);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new CliError(
      `The calendar cannot be written to ${out} (${(error as NodeJS.ErrnoException).code}).`,
      1,
    );
  }
  if (read === 0 || start.toString('latin1') === 'BEGIN:VCALENDAR') return;
  throw new CliError(
    `${out} exists and is no calendar: it is left as it is. Name another file for --ics.`,
    1,
  );
}

/**
 * The key that names entries, so that a second import replaces what the first one made, and no one who sees an entry can
 * tell what it names. It stands in the data folder; where that cannot be written, this call has a key of its own.
 */
function calendarKey(io: Io): Buffer {
  const path = join(dataFolder(io), 'calendar.key');
  try {
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
    if (key.length === 32) return key;
  } catch {
    // None yet: it is made below.
  }
  const key = randomBytes(32);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${key.toString('hex')}\n`, { mode: 0o600 });
  } catch {
    io.err(`recourse: ${path} cannot be written: importing this calendar twice will double its entries.\n`);
  }
  return key;
}
