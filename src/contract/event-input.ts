// Reads events that are to be recorded: plain JSON in, and either faults or the events as the engine and the store have them.
import type { CaseFileEvent } from '#contract/case-file-shape.ts';
import { canonicalEvent } from '#contract/case-file-write.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import { FaultReport } from '#contract/fault-report.ts';
import type { FaultCode } from '#contract/faults.ts';
import { nodeOf } from '#contract/json-tree.ts';
import { type ReadLink, readEvent } from '#contract/read-event.ts';
import { canonicalCode } from '#contract/vocabulary/forms.ts';
import type { HistoryEvent } from '#core/case/history.ts';

type Unset<T> = { [K in keyof T]: T[K] | undefined };

/** An event as it is sent. Its id is a name within the request: it gets another one. */
export type EventInput = { type: string } & Unset<
  Partial<Pick<CaseFileEvent, 'id' | 'on' | 'at' | 'data' | 'corrects'> & { source: Unset<Source> }>
>;
type Source = NonNullable<CaseFileEvent['source']>;

/** What is wrong, without the value that was found: it may be anything that a person typed. */
export type InputFault = { path: string; code: FaultCode; expected: string; nearest?: string };

export type EventToRecord = {
  /** As it is kept: codes in their one spelling. */
  kept: CaseFileEvent;
  event: HistoryEvent;
  links: readonly ReadLink[];
  schedules?: string;
};

/**
 * Reads events under the ids given, one for each. Times without a zone are read in `zone`. References by the names of
 * the request become references by ids. Total.
 */
export function readEventInputs(
  inputs: readonly EventInput[],
  { ids, zone }: { ids: readonly string[]; zone: string },
): { events: EventToRecord[]; warnings: InputFault[] } | { faults: InputFault[] } {
  const report = new FaultReport('', '');
  const warnings = new FaultReport('', '');
  const idOf = new Map<string, string>();
  for (const [i, { id }] of inputs.entries()) {
    if (id === undefined) continue;
    if (idOf.has(id))
      report.add({ ...place(i, '.id'), code: 'duplicate-id', expected: 'an id that no other event has' });
    else idOf.set(id, ids[i] as string);
  }
  const events: EventToRecord[] = [];
  for (const [i, input] of inputs.entries()) {
    const kept = keptForm(input, ids[i] as string, idOf);
    const { event, links, schedules } = readEvent(nodeOf(kept), `$.events[${i}]`, { report, warnings, zone });
    if (event) events.push({ kept, event, links, ...(schedules !== undefined && { schedules }) });
  }
  return report.empty ? { events, warnings: inputFaults(warnings) } : { faults: inputFaults(report) };
}

const place = (i: number, field: string) => ({ at: i, path: `$.events[${i}]${field}`, found: '' });

function inputFaults(report: FaultReport): InputFault[] {
  return report.list().map(({ path, code, expected, nearest }) => ({
    ...{ path, code, expected },
    ...(nearest !== undefined && { nearest }),
  }));
}

/** The event with ids in the place of names, and codes as the vocabulary writes them. */
function keptForm(input: EventInput, id: string, idOf: ReadonlyMap<string, string>): CaseFileEvent {
  const fields = EVENT_TYPES.get(input.type)?.fields ?? {};
  const data = Object.entries(input.data ?? {}).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value !== 'string' || !field) return [name, value];
    if (field.kind === 'ref') return [name, idOf.get(value) ?? value];
    return [name, field.kind === 'code' ? canonicalCode(value, field) : value];
  });
  return canonicalEvent({
    ...(input as CaseFileEvent),
    id,
    data: Object.fromEntries(data),
    ...(input.corrects !== undefined && { corrects: idOf.get(input.corrects) ?? input.corrects }),
  });
}
