// What is wrong with a request, part by part: where, what kind of thing stands there, what was expected; never the value.
import type { z } from 'zod';
import { fieldNames } from './field-names.ts';

export type RequestFault = {
  in: 'path' | 'query' | 'header' | 'body';
  path: string;
  found: string;
  expected: string;
};

const MOST_FAULTS = 20;

/** The faults of a value that its schema refused. */
export function faultsOf(
  part: RequestFault['in'],
  value: unknown,
  { error, schema }: { error: z.ZodError; schema: z.ZodType },
): RequestFault[] {
  return error.issues
    .flatMap((issue) => closest(issue))
    .slice(0, MOST_FAULTS)
    .map(({ path, expected, unknown }) => ({
      in: part,
      path: pathText(path, fieldNames(schema)),
      found: unknown ? unknownFields(unknown, valueAt(value, path)) : kindOf(valueAt(value, path)),
      expected,
    }));
}

type Found = { path: PropertyKey[]; expected: string; unknown?: readonly string[] };

/** Of a choice between several forms, what is wrong with the form that comes closest. */
function closest(issue: z.core.$ZodIssue): Found[] {
  if (issue.code !== 'invalid_union') return [{ path: issue.path, ...expectedBy(issue) }];
  const forms = issue.errors.toSorted((a, b) => a.length - b.length);
  const nearest = forms[0];
  if (nearest === undefined) return [{ path: issue.path, expected: 'one of the kinds in the reference' }];
  return nearest.flatMap((inner) => closest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function expectedBy(issue: z.core.$ZodIssue): Omit<Found, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: issue.expected };
    case 'invalid_value':
      return {
        expected: issue.message.startsWith('Invalid')
          ? `one of ${issue.values.map(String).join(', ')}`
          : issue.message,
      };
    case 'invalid_format':
      return { expected: issue.message.startsWith('Invalid') ? issue.format : issue.message };
    case 'too_small':
      return {
        expected: `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum} (${issue.origin})`,
      };
    case 'too_big':
      return {
        expected: `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum} (${issue.origin})`,
      };
    case 'unrecognized_keys':
      return { expected: 'only the fields in the reference', unknown: issue.keys };
    default:
      return { expected: issue.message };
  }
}

/** By their places: a name of a person may stand where that of a field should. */
function unknownFields(keys: readonly string[], value: unknown): string {
  const all = Object.keys(value as object);
  const places = keys.slice(0, 5).map((key) => all.indexOf(key) + 1);
  return `unknown: field ${places.join(', ')} of ${all.length}`;
}

/** A name that the schema does not have is left out: the keys of a record are the sender's words. */
function pathText(path: readonly PropertyKey[], names: ReadonlySet<string>): string {
  return path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : `.${names.has(String(step)) ? String(step) : '*'}`,
    )
    .join('')
    .replace(/^\./, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return `text of ${value.length} characters`;
  return { number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'an object';
}
