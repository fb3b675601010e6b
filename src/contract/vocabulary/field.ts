// What a field of an event may be, and short builders by which the tables of the vocabulary are written.
import type { Text } from '#core/clock/rule.ts';

/**
 * code: one of a closed list · ref: the id of an earlier event · date: a day · instant: a moment with its zone, or a day
 * where the hour is not known · flag: true or false · amount: dollars · count: a whole number · token: a short name.
 */
export type FieldKind = 'code' | 'ref' | 'date' | 'instant' | 'flag' | 'amount' | 'count' | 'token';

export type FieldShape = {
  kind: FieldKind;
  optional?: true;
  /** Of a code: the closed list. */
  codes?: readonly string[];
  /** Of a count: the only numbers allowed. */
  oneOf?: readonly number[];
  /** Of a code: other names that are read as one of the list. */
  alsoNamed?: Readonly<Record<string, string>>;
  /** What holds where the field is absent. */
  default?: string;
  /** Of a token: what it names. Of a code: that the ways of writing a permit category are accepted. */
  names?: 'hearing' | 'rule' | 'permit-category';
  /** Not written to an exported file unless asked for. */
  leftOut?: true;
};

export type Field = FieldShape & { title: Text };

export type EventGroup =
  | 'presence'
  | 'custody'
  | 'proceedings'
  | 'filings'
  | 'asylum-clock'
  | 'fear'
  | 'bond'
  | 'decisions'
  | 'appeals'
  | 'departure'
  | 'federal-court'
  | 'agency'
  | 'records'
  | 'practice';

export type EventShape = {
  title: Text;
  /** One line: what it records, and which day is its `on` where that is not plain. */
  help: Text;
  fields: Readonly<Record<string, FieldShape>>;
  /** A clock counts hours from it: `at` is worth asking for. */
  timed?: true;
  /** Shown before one records it. */
  warning?: Text;
  /** Not written to an exported file unless asked for. */
  leftOut?: true;
};

export function code(codes: readonly string[]): FieldShape {
  return { kind: 'code', codes };
}

export const ref: FieldShape = { kind: 'ref' };
export const date: FieldShape = { kind: 'date' };
export const instant: FieldShape = { kind: 'instant' };
export const flag: FieldShape = { kind: 'flag' };
export const amount: FieldShape = { kind: 'amount' };
export const count: FieldShape = { kind: 'count' };
export const token: FieldShape = { kind: 'token' };
export const hearing: FieldShape = { kind: 'token', names: 'hearing' };

export function optional(field: FieldShape): FieldShape {
  return { ...field, optional: true };
}
