// Readings of unsettled law: each with its authority, and its date where it gives one.
import type { Day } from '#core/calendar/day.ts';
import type { Anchored, DatingInput, Trace } from '#core/clock/anchor.ts';
import type { Reading } from '#core/clock/clock.ts';
import { compileCount } from '#core/clock/compile.ts';
import type { Dated } from '#core/clock/count.ts';
import { countOption } from '#core/clock/counting.ts';
import type { Text } from '#core/clock/rule.ts';

/** The dates with earliest and latest stretched over other readings. */
export function spanning(dated: Dated, others: readonly Dated[]): Dated {
  return {
    ...dated,
    earliest: Math.min(dated.earliest, ...others.map(({ earliest }) => earliest)) as Day,
    latest: Math.max(dated.latest, ...others.map(({ latest }) => latest)) as Day,
  };
}

type DatedReading = { reading: Reading; dated: Dated | null };

type UnderReading = {
  anchored: Anchored | undefined;
  main: Dated | null;
  version: string;
  trace: Trace;
};

/** Every reading of the clock under a version of its rule. */
export function readingsOf(
  input: DatingInput,
  { anchored, main, version, trace }: UnderReading,
): DatedReading[] {
  const { compiled, start } = input;
  const readings: DatedReading[] = [];
  for (const { reading, test } of compiled.readings) {
    if (!test(start.data) || (reading.version ?? version) !== version) continue;
    const { label, authority, add, roll } = reading;
    if (!add && !roll) {
      readings.push({ reading: { label, authority, date: null }, dated: null });
      continue;
    }
    const base: Anchored = anchored ?? { option: PLAIN, anchor: start.on, field: undefined };
    const dated = countOption(input, base, {
      prefersLater: false,
      add,
      roll,
      // Where a date is counted the trace explains that one; else it explains each reading.
      trace: main ? null : trace,
    });
    readings.push(...hourly({ label, authority, dated }));
  }
  if (main?.hours && compiled.readings.length === 0) {
    const authority = compiled.rule.authority.join('; ');
    readings.push(...hourly({ label: compiled.clock.title ?? compiled.rule.title, authority, dated: main }));
  }
  return readings;
}

const PLAIN = compileCount({ roll: 'none' });

/** One reading, or two where only the day is known from which hours count. */
function hourly({
  label,
  authority,
  dated,
}: {
  label: Text;
  authority: string;
  dated: Dated;
}): DatedReading[] {
  if (!dated.hours) {
    return [{ reading: { label, authority, date: dated.due, ...(dated.at && { at: dated.at }) }, dated }];
  }
  const from = (hour: string): Text => ({
    en: `${label.en}, counted from ${hour}`,
    es: `${label.es}, contado desde las ${hour}`,
  });
  const [first, last] = dated.hours;
  return [
    { reading: { label: from('00:00'), authority, date: first.day, at: first }, dated },
    { reading: { label: from('23:59'), authority, date: last.day, at: last }, dated },
  ];
}
