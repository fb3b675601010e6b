// What can be wrong with the law's own files: the shape of a fault and the list of its codes.
import type { Path } from '#law/yaml-source.ts';

/** The codes of faults in the law's files, each with what to do about it. */
export const LAW_FAULTS = {
  'law-not-yaml': 'Mend the YAML at this place; nothing else in the file was read.',
  'law-unknown-key': 'Remove the key, or write it as the schema does (docs/reference/rule.schema.json).',
  'law-missing-key': 'Add the key.',
  'law-wrong-type': 'Write the value in the form that is expected.',
  'law-unknown-code': 'Use one of the codes that are listed.',
  'law-bad-value': 'Write the value in the form that is expected.',
  'law-id-differs': 'Give the rule the id of its file, or rename the file.',
  'law-duplicate-id': 'Give one of the two another id.',
  'law-rule-missing': 'Put the examples beside the rule they belong to.',
  'law-unknown-file': 'Name it RULE.yaml or RULE.cases.yaml, in the folder of an area of law.',
  'law-unknown-event': 'Use an event type of the vocabulary (docs/reference/events.md).',
  'law-unknown-field': 'Use a field that this event type has (docs/reference/events.md).',
  'law-unknown-source': 'Add the source to sources.yaml, with where it can be read.',
  'law-unknown-part': 'Name a part of the same rule.',
} as const;

export type LawFaultCode = keyof typeof LAW_FAULTS;

/** One fault of one file: where it is, what stands there, and what should. Lines and columns count from 1. */
export type LawFault = {
  file: string;
  path: string;
  line: number;
  column: number;
  code: LawFaultCode;
  found: string;
  expected: string;
};

/** A fault before its place in the file is looked up. With `key`, it is that key of the mapping at `path`. */
export type Finding = { path: Path; key?: string; code: LawFaultCode; found: string; expected: string };

/** A value as it stands in a file, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
