// What leaves with a case file by default: the parts that can harm a client stay behind unless they are asked for.
import type { CaseFile, CaseFileEvent } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';

export type Keep = {
  /** Types of event to keep although they are left out by default, such as `departed` or `check-made`. */
  types?: readonly string[];
  /** Fields to keep, such as `facility`. */
  fields?: readonly string[];
  /** Keep by whom and when each event was recorded. */
  recorded?: boolean;
};

/**
 * A case file without what an export leaves out by default: departures, checks, consents, outcomes, facilities, and who
 * recorded what and when. An event that such an event corrects goes with it, and references to what went are dropped.
 * A later event that needs such a reference goes too.
 */
export function withoutLeftOut(
  file: CaseFile,
  { types = [], fields = [], recorded = false }: Keep = {},
): CaseFile {
  const isLeftOut = (type: string): boolean =>
    EVENT_TYPES.get(type)?.leftOut === true && !types.includes(type);
  const gone = new Set(file.events.filter(({ type }) => isLeftOut(type)).map(({ id }) => id));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const event of file.events) {
      if (gone.has(event.id) && event.corrects !== undefined) gone.add(event.corrects);
      if (needsOneOf(event, gone)) gone.add(event.id);
    }
  }
  const events = file.events.filter(({ id }) => !gone.has(id));
  return { ...file, events: events.map((event) => stripped(event, { gone, fields, recorded })) };
}

function needsOneOf({ type, data = {} }: CaseFileEvent, gone: ReadonlySet<string>): boolean {
  return Object.entries(EVENT_TYPES.get(type)?.fields ?? {}).some(
    ([name, { kind, optional }]) => kind === 'ref' && !optional && gone.has(String(data[name])),
  );
}

function stripped(
  event: CaseFileEvent,
  { gone, fields, recorded }: { gone: ReadonlySet<string>; fields: readonly string[]; recorded: boolean },
): CaseFileEvent {
  const { recordedAt, recordedBy, corrects, data, ...kept } = event;
  const shapes = EVENT_TYPES.get(event.type)?.fields ?? {};
  const left = Object.entries(data ?? {}).filter(([name, value]) => {
    const shape = shapes[name];
    if (shape?.leftOut && !fields.includes(name)) return false;
    return !(shape?.kind === 'ref' && gone.has(String(value)));
  });
  return {
    ...kept,
    ...(left.length > 0 && { data: Object.fromEntries(left) }),
    ...(corrects !== undefined && !gone.has(corrects) && { corrects }),
    ...(recorded && recordedAt !== undefined && { recordedAt }),
    ...(recorded && recordedBy !== undefined && { recordedBy }),
  };
}
