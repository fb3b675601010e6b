// Synthetic histories with what follows from them, made once and given to many cases under ids of their own.
import { EVENT_TYPES } from '#contract/events.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import type { FieldValue, History, HistoryEvent, Moment } from '#core/case/history.ts';
import type { CaseProjection, Projector } from '#core/case/projection.ts';
import type { EventBody } from '#store/case/event-body.ts';
import { randomFrom, syntheticHistory, syntheticLength } from '../synthetic-history.ts';

export type PooledHistory = {
  history: History;
  /** JSON of each event's sealed part; ids of other events stand as `e12`. */
  bodies: readonly { type: string; on: string; json: string }[];
  projection: CaseProjection;
};

/** The benchmark of clocks has a median of 12 events; here 12 is the mean, so that a million cases have twelve million. */
const SHORTER = 0.7;

/** So many histories of a mean of 12 events, from a seed, each opened as a case. */
export function makePool(
  size: number,
  { projector, asOf, seed }: { projector: Projector; asOf: Day; seed: number },
): PooledHistory[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => {
    const made = syntheticHistory(random, Math.max(2, Math.round(syntheticLength(random) * SHORTER)));
    const events = [...made.events, openedAfter(made.events)];
    const history: History = { ...made, events };
    return {
      history,
      bodies: events.map((event) => ({
        type: event.type,
        on: formatDay(event.on),
        json: JSON.stringify(bodyOf(event)),
      })),
      projection: projector.project(history, asOf),
    };
  });
}

function openedAfter(events: readonly HistoryEvent[]): HistoryEvent {
  const last = events.at(-1) as HistoryEvent;
  return { id: `e${events.length + 1}`, type: 'case-opened', on: last.on, data: { kind: 'removal' } };
}

function bodyOf({ type, on, at, data, corrects }: HistoryEvent): EventBody {
  const fields = EVENT_TYPES.get(type)?.fields ?? {};
  const moments = Object.fromEntries(
    [...Object.entries(data), ['at', at] as const].filter(([, value]) => typeof value === 'object'),
  ) as Record<string, Moment>;
  const written = (name: string, value: FieldValue): string | number | boolean => {
    if (typeof value === 'object') return formatMoment(value);
    return fields[name]?.kind === 'date' ? formatDay(value as Day) : value;
  };
  return {
    type,
    ...(at ? { at: formatMoment(at) } : { on: formatDay(on) }),
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, written(name, value)])),
    ...(corrects !== undefined && { corrects }),
    ...(Object.keys(moments).length > 0 && { moments }),
  };
}
