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
  const drawn = drawnAlong(file.events);
  // What is added while the loop runs is visited too.
  for (const id of gone) for (const other of drawn.get(id) ?? []) gone.add(other);
  const events = file.events.filter(({ id }) => !gone.has(id));
  return { ...file, events: events.map((event) => stripped(event, { gone, fields, recorded })) };
}

/** By id, the events that go with an event: the one it corrects, and those that need a reference to it. */
function drawnAlong(events: readonly CaseFileEvent[]): Map<string, string[]> {
  const drawn = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const others = drawn.get(id);
    if (others) others.push(other);
    else drawn.set(id, [other]);
  };
  for (const { id, type, corrects, data = {} } of events) {
    if (corrects !== undefined) add(id, corrects);
    for (const [name, { kind, optional }] of Object.entries(EVENT_TYPES.get(type)?.fields ?? {})) {
      if (kind === 'ref' && !optional) add(String(data[name]), id);
    }
  }
  return drawn;
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
