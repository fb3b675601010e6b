// Writes a case file: one text for one content, so that two versions can be compared line by line.
import { CASE_FILE_FORMAT, type CaseFile, type CaseFileEvent } from '#contract/case-file-shape.ts';
import { EVENT_TYPES } from '#contract/events.ts';

/**
 * The text of a case file: keys in the order of the format and of the vocabulary, two spaces, a final newline. Events
 * keep their order. Reading it gives the same history.
 */
export function writeCaseFile(file: CaseFile): string {
  return `${JSON.stringify(canonicalCaseFile(file), null, 2)}\n`;
}

/** The same content with its keys in order and nothing undefined. */
export function canonicalCaseFile({ case: about, client, events }: CaseFile): CaseFile {
  return {
    format: CASE_FILE_FORMAT,
    case: pick(about, ['id', 'kind', 'court', 'circuit', 'timeZone', 'detained']),
    ...(client?.bornOn === undefined ? {} : { client: { bornOn: client.bornOn } }),
    events: events.map(canonicalEvent),
  };
}

/** The event with its keys in the order of the format and of the vocabulary, and nothing undefined. */
export function canonicalEvent(event: CaseFileEvent): CaseFileEvent {
  const ordered = pick(event, [
    'id',
    'type',
    'on',
    'at',
    'source',
    'data',
    'corrects',
    'recordedAt',
    'recordedBy',
  ]);
  if (event.source) ordered.source = pick(event.source, ['kind', 'documentId', 'page']);
  if (event.data) {
    const data = pick(event.data, Object.keys(EVENT_TYPES.get(event.type)?.fields ?? event.data));
    if (Object.keys(data).length > 0) ordered.data = data;
    else delete ordered.data;
  }
  return ordered;
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): T {
  const picked: Partial<T> = {};
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined) picked[key] = value;
  }
  return picked as T;
}
