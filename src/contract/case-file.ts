// Reads a case file: every fault at once with its place in the text, or the history that the engine computes from.
import { checkLinks } from '#contract/case-file-links.ts';
import { type CaseFile, caseFileShape } from '#contract/case-file-shape.ts';
import { canonicalCaseFile } from '#contract/case-file-write.ts';
import { checkShape, pathText, plainOf } from '#contract/check-shape.ts';
import { describeText, FaultReport } from '#contract/fault-report.ts';
import { type Fault, faultOfFile } from '#contract/faults.ts';
import { findZone } from '#contract/instant.ts';
import { type JsonNode, readJson } from '#contract/json-tree.ts';
import { type EventReading, readEvent } from '#contract/read-event.ts';
import { parseDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE } from '#core/calendar/zone.ts';
import type { History, HistoryEvent } from '#core/case/history.ts';

/** The largest case file, in bytes. */
export const MOST_BYTES = 10_000_000;

export type ReadCaseFile =
  | {
      history: History;
      caseId: string;
      /** The same as plain JSON, as an editor keeps it. */
      caseFile: CaseFile;
      /** What is allowed and may still be a slip. */
      warnings: readonly Fault[];
    }
  | { faults: readonly Fault[] };

export type ReadOptions = {
  /** The name by which faults call the file. */
  file: string;
  /** The ids of the rules of law that `deadline-set` may name; unchecked if absent. */
  ruleIds?: Iterable<string>;
};

/**
 * Reads the text or the bytes (UTF-8) of a case file of format recourse.case/1. Total: any input gives either a history
 * or faults, never an exception. Days become integers and instants moments; a time without a zone is read in the zone of
 * the case, else America/New_York.
 */
export function readCaseFile(input: string | Uint8Array, { file, ruleIds }: ReadOptions): ReadCaseFile {
  const size = typeof input === 'string' ? byteLength(input) : input.length;
  if (size > MOST_BYTES) {
    const found = `${size} bytes`;
    return {
      faults: [
        faultOfFile({ file, code: 'too-large', found, expected: `at most 10 MB (${MOST_BYTES} bytes)` }),
      ],
    };
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decode(input);
  if (text === undefined) return { faults: [notUtf8(input as Uint8Array, file)] };
  return readText(text, { file, ...(ruleIds ? { ruleIds } : {}) });
}

function readText(text: string, { file, ruleIds }: ReadOptions): ReadCaseFile {
  const report = new FaultReport(file, text);
  const warnings = new FaultReport(file, text);
  const { root, faults } = readJson(text);
  for (const fault of faults) report.add({ ...fault, path: '$' });
  if (!root) return { faults: report.list() };
  reportDuplicateKeys(root, '$', report);
  checkShape({ schema: caseFileShape, node: withoutEvents(root), path: '$', report });

  const zone = zoneOf(root) ?? DEFAULT_ZONE;
  const nodes = eventsOf(root);
  const events: EventReading[] = [];
  for (const node of nodes) {
    if (report.full) break;
    events.push(readEvent(node, `$.events[${events.length}]`, { report, warnings, zone }));
  }
  checkLinks(events, { report, warnings, ...(ruleIds ? { rules: new Set(ruleIds) } : {}) });
  if (!report.empty) return { faults: report.list(nodes.length - events.length) };

  const caseFile = canonicalCaseFile(plainOf(root) as CaseFile);
  const history = historyOf(
    caseFile,
    events.map(({ event }) => event as HistoryEvent),
  );
  return { history, caseId: caseFile.case.id, caseFile, warnings: warnings.list() };
}

/** The events are read one by one: the schema of the file need only see that they are a list. */
function withoutEvents(root: JsonNode): JsonNode {
  const events = root.kind === 'object' ? root.members.get('events') : undefined;
  if (root.kind !== 'object' || events?.value.kind !== 'array') return root;
  const members = new Map(root.members).set('events', { ...events, value: { ...events.value, items: [] } });
  return { ...root, members };
}

function eventsOf(root: JsonNode): readonly JsonNode[] {
  const events = root.kind === 'object' ? root.members.get('events')?.value : undefined;
  return events?.kind === 'array' ? events.items : [];
}

function zoneOf(root: JsonNode): string | undefined {
  const about = root.kind === 'object' ? root.members.get('case')?.value : undefined;
  const zone = about?.kind === 'object' ? about.members.get('timeZone')?.value : undefined;
  return zone?.kind === 'scalar' && typeof zone.value === 'string' ? findZone(zone.value) : undefined;
}

function reportDuplicateKeys(node: JsonNode, path: string, report: FaultReport): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'array') {
    for (const [index, item] of node.items.entries()) reportDuplicateKeys(item, `${path}[${index}]`, report);
    return;
  }
  for (const { key, value } of node.members.values())
    reportDuplicateKeys(value, path + pathText([key]), report);
  for (const { key, keyAt } of node.duplicates ?? []) {
    const where = path + pathText([key]);
    report.add({
      at: keyAt,
      path: where,
      code: 'duplicate-key',
      found: describeText(key),
      expected: 'each key once',
    });
  }
}

function historyOf({ case: about, client }: CaseFile, events: readonly HistoryEvent[]): History {
  const history: History = { kind: about.kind, events };
  if (about.court !== undefined) history.court = about.court;
  if (about.circuit !== undefined) history.circuit = about.circuit;
  const timeZone = about.timeZone === undefined ? undefined : findZone(about.timeZone);
  if (timeZone !== undefined) history.timeZone = timeZone;
  if (about.detained !== undefined) history.detained = about.detained;
  const bornOn = client?.bornOn === undefined ? undefined : parseDay(client.bornOn);
  if (bornOn !== undefined) history.bornOn = bornOn;
  return history;
}

function byteLength(text: string): number {
  if (text.length > MOST_BYTES || text.length * 3 <= MOST_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The fault of a text that is not UTF-8, at its first bad byte. */
function notUtf8(bytes: Uint8Array, file: string): Fault {
  const before = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = before.split(/\r\n|\r|\n/);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const fault = faultOfFile({
    file,
    code: 'not-utf8',
    found: 'bytes that are no UTF-8',
    expected: 'text in UTF-8',
  });
  return { ...fault, line: lines.length, column };
}
