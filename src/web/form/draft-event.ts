// What stands in the form, as text, and the event of a case file that it makes.
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import type { EventType } from '#contract/events.ts';
import type { Field } from '#contract/vocabulary/field.ts';

/** Every field as it is typed; what is absent or empty is not given. `on`, `time` and `zone` are the event's own. */
export type FormValues = Readonly<Record<string, string>>;

/** A day, and a time of day with its zone where the hour is known. */
export type InstantParts = { day: string; time: string; zone: string };

/** What the reader of case files reads as the same instant; empty without a day. */
export function instantText({ day, time, zone }: InstantParts): string {
  if (day === '' || time === '') return day;
  return zone === '' ? `${day}T${time}:00` : `${day}T${time}:00[${zone}]`;
}

export function instantParts(text: string): InstantParts {
  return {
    day: text.slice(0, 10),
    time: /T(\d\d:\d\d)/.exec(text)?.[1] ?? '',
    zone: /\[([^\]]+)\]/.exec(text)?.[1] ?? '',
  };
}

/** The form filled from an event. */
export function valuesOf(event: CaseFileEvent): FormValues {
  const { day, time, zone } = instantParts(event.at ?? event.on ?? '');
  const data = Object.entries(event.data ?? {}).map(
    ([name, value]) => [`data.${name}`, String(value)] as const,
  );
  return { on: day, time, zone, ...Object.fromEntries(data) };
}

/** The event that the form makes. What the form does not ask for (source, recorder) is kept from `before`. */
export function eventOf(
  values: FormValues,
  { id, type, before }: { id: string; type: EventType; before?: CaseFileEvent },
): CaseFileEvent {
  const { on: _on, at: oldAt, data: _data, ...kept } = before ?? {};
  const parts = { day: values['on'] ?? '', time: values['time'] ?? '', zone: values['zone'] ?? '' };
  const data = Object.entries(type.fields).flatMap(([name, field]) => {
    const text = (values[`data.${name}`] ?? '').trim();
    return text === '' ? [] : [[name, fieldValue(text, field)] as const];
  });
  return {
    ...kept,
    id,
    type: type.type,
    ...(parts.day === ''
      ? {}
      : parts.time === ''
        ? { on: parts.day }
        : { at: unchanged(parts, oldAt) ?? instantText(parts) }),
    ...(data.length > 0 && { data: Object.fromEntries(data) }),
  };
}

/** The text as it was, with its seconds and offset, where the form shows the same instant. */
function unchanged(parts: InstantParts, text: string | undefined): string | undefined {
  return text !== undefined && instantText(instantParts(text)) === instantText(parts) ? text : undefined;
}

function fieldValue(text: string, { kind }: Field): string | number | boolean {
  if (kind === 'flag') return text === 'true';
  // A number that is none is left as text: the reader of case files then says what it expects.
  if (kind === 'amount' || kind === 'count') return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}
