// An event as it is kept: what was written down, sealed, with its times resolved once.
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import type { EventToRecord } from '#contract/event-input.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { type Day, parseDay } from '#core/calendar/day.ts';
import type { FieldValue, HistoryEvent, Moment } from '#core/case/history.ts';

/** The sealed part of a row: the id, and when and by whom it was recorded, stand clear. */
export type EventBody = Omit<CaseFileEvent, 'id' | 'recordedAt' | 'recordedBy'> & {
  /** By field, and under `at` that of the event itself. */
  moments?: Readonly<Record<string, Moment>>;
};

/** An event of a case as it was recorded. */
export type StoredEvent = {
  id: string;
  seq: number;
  /** Milliseconds since 1970-01-01T00:00Z. */
  recordedAt: number;
  recordedBy: string;
  body: EventBody;
};

export function bodyOf({ kept, event }: EventToRecord): EventBody {
  const { id: _, ...body } = kept;
  const times = Object.entries(event.data).filter(([, value]) => typeof value === 'object');
  const moments = { ...Object.fromEntries(times), ...(event.at && { at: event.at }) } as Record<
    string,
    Moment
  >;
  return Object.keys(moments).length === 0 ? body : { ...body, moments };
}

/** The event as the engine reads it. It was checked when it was recorded, so nothing is checked here. */
export function toHistoryEvent({ id, recordedAt, body }: StoredEvent): HistoryEvent {
  const { type, on, source, data, corrects, moments } = body;
  const fields = EVENT_TYPES.get(type)?.fields ?? {};
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(data ?? {})) {
    const kind = fields[name]?.kind;
    values[name] =
      kind === 'date' ? dayOf(String(value)) : kind === 'instant' ? (moments?.[name] as Moment) : value;
  }
  return {
    id,
    type,
    on: moments?.['at']?.day ?? dayOf(String(on)),
    ...(moments?.['at'] && { at: moments['at'] }),
    data: values,
    ...(source && { source: source.kind }),
    ...(corrects !== undefined && { corrects }),
    recordedAt,
  };
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error('An event that was recorded has no day.');
  return day;
}
