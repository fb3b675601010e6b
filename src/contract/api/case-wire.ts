// What is derived from a history as the API sends it: days as YYYY-MM-DD, moments as RFC 9557.
import type { z } from 'zod';
import type { oneCase } from '#contract/api/case-values.ts';
import { toWire } from '#contract/clock-wire.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import type { Custody } from '#core/case/custody-episodes.ts';
import type { Hearing } from '#core/case/hearings.ts';
import type { CaseProjection } from '#core/case/projection.ts';

type OneCase = z.input<typeof oneCase>;

type Derived = Pick<
  OneCase,
  | 'asOf'
  | 'stage'
  | 'custody'
  | 'represented'
  | 'outcome'
  | 'openedOn'
  | 'closedOn'
  | 'hearings'
  | 'clocks'
  | 'nextOn'
  | 'checks'
  | 'checkDueOn'
  | 'ignoredEvents'
>;

export function projectionToWire(projection: CaseProjection): Derived {
  const { asOf, stage, represented, outcome, hearings, checks, ignoredEvents } = projection;
  const { openedOn, closedOn, nextOn, checkDueOn } = projection;
  const clocks = projection.clocks.map(({ clock }) => clock);
  return {
    asOf: formatDay(asOf),
    stage,
    custody: custodyToWire(projection.custody),
    represented,
    outcome: outcome as OneCase['outcome'],
    openedOn: dayText(openedOn),
    closedOn: dayText(closedOn),
    hearings: hearings.map(hearingToWire),
    clocks: toWire({ asOf, clocks, ignoredEvents }).clocks,
    nextOn: dayText(nextOn),
    checks: checks.map((check) => ({ ...check, on: formatDay(check.on) })),
    checkDueOn: dayText(checkDueOn),
    ignoredEvents: [...ignoredEvents],
  };
}

function custodyToWire({ state, episodes }: Custody): OneCase['custody'] {
  return {
    state,
    episodes: episodes.map(({ startedOn, endedOn, places, ...episode }) => ({
      ...episode,
      startedOn: formatDay(startedOn),
      places: places.map(({ on, facility }) => ({ on: formatDay(on), facility })),
      endedOn: dayText(endedOn),
    })),
  };
}

function hearingToWire({ startsAt, ...hearing }: Hearing): OneCase['hearings'][number] {
  return { ...hearing, on: formatDay(startsAt.day), startsAt: formatMoment(startsAt) };
}

function dayText(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}
