// What a shared case file leaves out unless it is asked for: places of custody, checks, consents, outcomes, departures.
import type { CaseFile } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';

/** The case without the events and fields that the vocabulary marks, and how many of each there were. */
export function leaveOut(file: CaseFile): { file: CaseFile; events: number; fields: number } {
  let fields = 0;
  const gone = new Set(file.events.filter(({ type }) => EVENT_TYPES.get(type)?.leftOut).map(({ id }) => id));
  const events = file.events
    .filter(({ id, corrects }) => !gone.has(id) && !(corrects !== undefined && gone.has(corrects)))
    .map((event) => {
      const marked = Object.keys(event.data ?? {}).filter(
        (name) => EVENT_TYPES.get(event.type)?.fields[name]?.leftOut,
      );
      if (marked.length === 0) return event;
      fields += marked.length;
      const data = Object.entries(event.data ?? {}).filter(([name]) => !marked.includes(name));
      return { ...event, data: Object.fromEntries(data) };
    });
  return { file: { ...file, events }, events: file.events.length - events.length, fields };
}
