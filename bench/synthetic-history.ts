// Synthetic case histories for the benchmark and the property tests: plausible chains of events, from a seed.
import { addDays, type Day, dayOf } from '#core/calendar/day.ts';
import { momentOf } from '#core/calendar/zone.ts';
import type { FieldValue, History, HistoryEvent } from '#core/case/history.ts';

export type Random = () => number;

/** A small repeatable generator (mulberry32): numbers from 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Writer = {
  random: Random;
  day: Day;
  add: (type: string, data?: Record<string, FieldValue>, after?: number) => string;
};

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Pacific/Honolulu',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** What commonly happens together, each a few linked events. */
const EPISODES: readonly ((write: Writer) => void)[] = [
  ({ add }) => {
    add('notice-to-appear-served', { manner: 'personal', hearingNamed: true });
    add('notice-to-appear-filed', { court: 'NYC' }, 20);
  },
  ({ add, random, day }) => {
    const hearingId = `h${Math.floor(random() * 1e6)}`;
    const startsAt = momentOf(pick(random, ZONES), addDays(day, 40 + Math.floor(random() * 300)), 540);
    add('hearing-scheduled', {
      hearingId,
      kind: pick(random, ['master', 'individual']),
      startsAt,
      court: 'NYC',
    });
    if (random() < 0.4)
      add('hearing-adjourned', { hearingId, by: pick(random, ['respondent', 'dhs', 'court']) }, 30);
  },
  ({ add, random }) => {
    add('application-filed', { form: 'I-589', with: 'court', via: pick(random, ['paper', 'electronic']) });
    if (random() < 0.3) {
      add('asylum-clock-stopped', { reason: 'applicant-continuance' }, 60);
      add('asylum-clock-restarted', { reason: 'hearing' }, 50);
    }
  },
  ({ add, random }) => {
    const order = add('decision-issued', {
      by: 'immigration-judge',
      decision: pick(random, ['removal', 'relief', 'withholding']),
      manner: 'oral',
    });
    if (random() < 0.6) {
      const appeal = add('appeal-filed', { to: 'board', by: 'respondent', of: order }, 25);
      add('briefing-schedule-set', { by: 'board' }, 60);
      if (random() < 0.6) {
        const board = add(
          'decision-issued',
          { by: 'board', decision: pick(random, ['dismissal', 'remanded']), of: appeal },
          200,
        );
        if (random() < 0.5) add('petition-for-review-filed', { court: 'ca2', of: board }, 25);
      }
    }
  },
  ({ add, random }) => {
    add('arrested', { warrant: 'no' });
    add('custody-started', { authority: 'ice' }, 0);
    const dhs = add('bond-decided', { by: 'dhs', decision: 'denied' }, 1);
    if (random() < 0.5)
      add('bond-decided', { by: 'immigration-judge', decision: 'granted', amount: 5000, of: dhs }, 20);
    if (random() < 0.6) add('custody-ended', { reason: 'released' }, 90);
  },
  ({ add, random }) => {
    const request = add('records-requested', { custodian: pick(random, ['uscis', 'ice', 'cbp', 'eoir']) });
    if (random() < 0.3) add('records-extended', { of: request }, 15);
    if (random() < 0.6) add('records-answered', { custodian: 'uscis', result: 'partial', of: request }, 40);
  },
  ({ add, random }) => {
    const notice = add('evidence-requested', { form: 'I-130', service: pick(random, ['mail', 'online']) });
    if (random() < 0.7) add('response-filed', { to: notice, via: pick(random, ['paper', 'electronic']) }, 60);
  },
  ({ add }) => {
    add('address-changed');
    add('address-change-filed', { form: 'EOIR-33-IC' }, 3);
  },
  ({ add, random }) => {
    add('voluntary-departure-granted', { kind: 'post-conclusion', by: 'immigration-judge', days: 60 });
    if (random() < 0.5) add('voluntary-departure-bond-posted', {}, 3);
  },
  ({ add, random }) => {
    add('papers-filed', { what: 'evidence', with: 'court', by: pick(random, ['dhs', 'respondent']) });
  },
  ({ add }) => {
    add('permit-issued', { category: 'c8', expiresOn: dayOf(2027, 3, 1) });
  },
];

/** What fills most files and starts few clocks: hearings held, checks of a portal, papers, biometrics, permits of access. */
const ROUTINE: readonly ((write: Writer) => void)[] = [
  ({ add, random }) => {
    add('hearing-held', { hearingId: 'h1', result: pick(random, ['completed', 'continued']) });
  },
  ({ add }) => {
    add('check-made', { system: 'eoir-portal', result: 'matches' });
  },
  ({ add }) => {
    add('representation-entered', { form: 'EOIR-28' });
  },
  ({ add }) => {
    add('papers-filed', { what: 'evidence', with: 'court', by: 'respondent' });
  },
  ({ add }) => {
    add('biometrics-taken');
  },
  ({ add }) => {
    add('application-accepted', { filingId: 'e1' });
  },
];

/** A history of `length` events. */
export function syntheticHistory(random: Random, length: number): History {
  const events: HistoryEvent[] = [];
  const timeZone = pick(random, ZONES);
  const write: Writer = {
    random,
    day: addDays(dayOf(2022, 1, 1), Math.floor(random() * 1200)),
    add(type, data = {}, after = 0) {
      write.day = addDays(write.day, after);
      const id = `e${events.length + 1}`;
      const at =
        type === 'arrested' ? momentOf(timeZone, write.day, 300 + Math.floor(random() * 1000)) : undefined;
      events.push({ id, type, on: write.day, data, ...(at && { at }) });
      return id;
    },
  };
  write.add('arrived');
  while (events.length < length) {
    write.day = addDays(write.day, Math.floor(random() * 60));
    pick(random, random() < 0.5 ? ROUTINE : EPISODES)(write);
  }
  return {
    kind: 'removal',
    timeZone,
    circuit: 1 + Math.floor(random() * 11),
    detained: random() < 0.2,
    bornOn: addDays(dayOf(1970, 1, 1), Math.floor(random() * 18000)),
    events: events.slice(0, length),
  };
}

/** How many events a case has: log-normal around 12, at most 200. */
export function syntheticLength(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(random() || 1e-12)) * Math.cos(2 * Math.PI * random());
  return Math.min(200, Math.max(2, Math.round(12 * Math.exp(0.7 * normal))));
}
