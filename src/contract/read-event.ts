// Reads one event of a case file into an event of the history, reporting everything that is wrong with it.
import { DATA_SHAPES, eventShape, expectationOf } from '#contract/case-file-shape.ts';
import { checkShape } from '#contract/check-shape.ts';
import { EVENT_TYPES, type EventType } from '#contract/events.ts';
import { describe, type FaultReport } from '#contract/fault-report.ts';
import {
  listZones,
  type ReadInstant,
  readInstant,
  readInstantOrDay,
  type Unreadable,
} from '#contract/instant.ts';
import type { JsonNode } from '#contract/json-tree.ts';
import { canonicalCode } from '#contract/vocabulary/forms.ts';
import { type Day, formatDay, parseDay } from '#core/calendar/day.ts';
import type { FieldValue, HistoryEvent } from '#core/case/history.ts';
import type { Link } from '#core/case/links.ts';

export type Reading = {
  report: FaultReport;
  warnings: FaultReport;
  /** Zone of the case: times that name none are read in it. */
  zone: string;
};

/** A link with its place in the text. */
export type ReadLink = Link & { node: JsonNode; path: string };

/** What of an event could be read, for the checks between events; `event` only where nothing is wrong with it. */
export type EventReading = {
  path: string;
  node: JsonNode;
  id?: string;
  idNode?: JsonNode;
  on?: Day;
  schedules?: string;
  links: ReadLink[];
  event?: HistoryEvent;
};

export function readEvent(node: JsonNode, path: string, reading: Reading): EventReading {
  const { report } = reading;
  const shaped = checkShape({ schema: eventShape, node, path, report });
  const result: EventReading = { path, node, links: [] };
  if (node.kind !== 'object') return result;

  const id = textOf(node, 'id');
  if (id) Object.assign(result, { id: id.text, idNode: id.node });
  const dates = readDates(node, path, reading);
  if (dates.on !== undefined) result.on = dates.on;
  const corrects = textOf(node, 'corrects');
  if (corrects)
    result.links.push({
      names: 'corrected',
      to: corrects.text,
      node: corrects.node,
      path: `${path}.corrects`,
    });
  const recordedAt = readTime(node, { key: 'recordedAt', path, reading });

  const type = EVENT_TYPES.get(textOf(node, 'type')?.text ?? '');
  if (!type) return result;
  const data = readData(node, { type, path, reading, result });
  if (!shaped || !data || dates.on === undefined || !id || recordedAt === false || dates.at === false)
    return result;
  result.event = { id: id.text, type: type.type, on: dates.on, data };
  if (dates.at) result.event.at = dates.at.moment;
  if (corrects) result.event.corrects = corrects.text;
  const source = node.members.get('source')?.value;
  const learnedFrom = source && textOf(source, 'kind');
  if (learnedFrom) result.event.source = learnedFrom.text;
  if (recordedAt) result.event.recordedAt = recordedAt.moment.epochMs;
  return result;
}

function textOf(node: JsonNode, key: string): { text: string; node: JsonNode } | undefined {
  const value = node.kind === 'object' ? node.members.get(key)?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string'
    ? { text: value.value, node: value }
    : undefined;
}

/** The day and the moment of an event: `on`, or `at`, or both where they agree. `at` is false where it cannot be read. */
function readDates(node: JsonNode & { kind: 'object' }, path: string, reading: Reading) {
  const at = readTime(node, { key: 'at', path, reading });
  const written = textOf(node, 'on');
  const on = written && parseDay(written.text);
  if (!node.members.has('on') && !node.members.has('at')) {
    const expected = '"on" (a day) or "at" (a time with its zone)';
    reading.report.add({
      at: node.at,
      path: `${path}.on`,
      code: 'missing-field',
      found: 'nothing',
      expected,
    });
  }
  if (at && on !== undefined && at.moment.day !== on) {
    reading.report.add({
      at: written?.node.at ?? node.at,
      path: `${path}.on`,
      code: 'dates-disagree',
      found: describe(written?.node),
      expected: `the day of "at" in ${at.moment.zone}, ${formatDay(at.moment.day)}`,
    });
  }
  const day = at ? at.moment.day : on;
  return { at, ...(day === undefined ? {} : { on: day }) };
}

/** An instant of the event itself: undefined where none is given, false where it cannot be read. */
function readTime(node: JsonNode, { key, path, reading }: { key: string; path: string; reading: Reading }) {
  const written = textOf(node, key);
  if (!written) return undefined;
  return acceptTime(readInstant(written.text, reading.zone), { ...written, path: `${path}.${key}`, reading });
}

function acceptTime(
  read: ReadInstant | Unreadable,
  place: { text: string; node: JsonNode; path: string; reading: Reading },
): ReadInstant | false {
  const { text, node, path, reading } = place;
  const found = describe(node);
  if ('code' in read) {
    const { code, expected, zone } = read;
    const misspelt = zone === undefined ? {} : { name: zone, candidates: listZones() };
    reading.report.add({ at: node.at, path, code, found, expected, ...misspelt });
    return false;
  }
  if (read.ambiguous) {
    const expected = `an offset after ${text.slice(11, 16)}, which occurs twice that day in ${read.moment.zone}`;
    reading.warnings.add({ at: node.at, path, code: 'ambiguous-time', found, expected });
  }
  return read;
}

type DataContext = { type: EventType; path: string; reading: Reading; result: EventReading };

function readData(
  event: JsonNode & { kind: 'object' },
  context: DataContext,
): Record<string, FieldValue> | undefined {
  const { type, reading, result } = context;
  const path = `${context.path}.data`;
  const node: JsonNode = event.members.get('data')?.value ?? {
    kind: 'object',
    at: event.at,
    members: new Map(),
  };
  const schema = DATA_SHAPES.get(type.type);
  if (!schema) return undefined;
  const expected = (key: string) => type.fields[key] && expectationOf(type.fields[key]);
  let good = checkShape({ schema, node, path, report: reading.report, expected });
  if (node.kind !== 'object') return undefined;

  const data: Record<string, FieldValue> = {};
  for (const [name, field] of Object.entries(type.fields)) {
    const value = node.members.get(name)?.value;
    if (value?.kind !== 'scalar' || value.value === null) continue;
    const where = { node: value, path: `${path}.${name}` };
    if (typeof value.value !== 'string') {
      data[name] = value.value;
      continue;
    }
    const text = value.value;
    data[name] = field.kind === 'code' ? canonicalCode(text, field) : text;
    if (field.kind === 'ref') result.links.push({ names: 'event', to: text, ...where });
    if (field.names === 'hearing' || field.names === 'rule')
      result.links.push({ names: field.names, to: text, ...where });
    if (field.kind === 'date') data[name] = parseDay(text) ?? text;
    if (field.kind === 'instant') {
      const time = acceptTime(readInstantOrDay(text, reading.zone), { text, ...where, reading });
      if (time) data[name] = time.moment;
      else good = false;
    }
  }
  if (type.type === 'hearing-scheduled' && typeof data['hearingId'] === 'string')
    result.schedules = data['hearingId'];
  return good ? data : undefined;
}
