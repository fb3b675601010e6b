// The events of a history as somebody would send them, to record random histories in the store.
import type { EventInput } from '#contract/event-input.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { type Day, formatDay } from '#core/calendar/day.ts';
import { formatMoment } from '#core/calendar/zone.ts';
import type { FieldValue, History, HistoryEvent } from '#core/case/history.ts';

export function inputsOf({ events }: History): EventInput[] {
  return events.map(inputOf);
}

function inputOf({ id, type, on, at, data, corrects }: HistoryEvent): EventInput {
  const fields = EVENT_TYPES.get(type)?.fields ?? {};
  return {
    ...{ id, type },
    ...(at ? { at: formatMoment(at) } : { on: formatDay(on) }),
    data: Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, written(value, fields[name]?.kind)]),
    ),
    ...(corrects !== undefined && { corrects }),
  };
}

function written(value: FieldValue, kind: string | undefined): string | number | boolean {
  if (typeof value === 'object') return formatMoment(value);
  return kind === 'date' ? formatDay(value as Day) : value;
}
