// What is wrong with a request, part by part: where, what kind of thing stands there, what was expected; never the value.
import type { z } from 'zod';

export type RequestFault = {
  in: 'path' | 'query' | 'header' | 'body';
  path: string;
  found: string;
  expected: string;
};

const MOST_FAULTS = 20;

/** The faults of a value that its schema refused. */
export function faultsOf(part: RequestFault['in'], value: unknown, error: z.ZodError): RequestFault[] {
  return error.issues
    .flatMap((issue) => closest(issue))
    .slice(0, MOST_FAULTS)
    .map(({ path, expected, unknown }) => ({
      in: part,
      path: pathText(path),
      found: unknown ?? kindOf(valueAt(value, path)),
      expected,
    }));
}

type Found = { path: PropertyKey[]; expected: string; unknown?: string };

/** Of a choice between several forms, what is wrong with the form that comes closest. */
function closest(issue: z.core.$ZodIssue): Found[] {
  if (issue.code !== 'invalid_union') return [{ path: issue.path, ...expectedBy(issue) }];
  const forms = issue.errors.toSorted((a, b) => a.length - b.length);
  const nearest = forms[0];
  if (nearest === undefined) return [{ path: issue.path, expected: 'one of the kinds in the reference' }];
  return nearest.flatMap((inner) => closest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function expectedBy(issue: z.core.$ZodIssue): { expected: string; unknown?: string } {
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
      return { expected: 'only the fields in the reference', unknown: unknownFields(issue.keys) };
    default:
      return { expected: issue.message };
  }
}

/** A field's name is repeated only where it looks like one: a name of a person may stand where a field should. */
const FIELD = /^[a-z][A-Za-z0-9]{0,39}$/;

function unknownFields(keys: readonly string[]): string {
  const names = keys.filter((key) => FIELD.test(key)).slice(0, 5);
  return names.length === 0 ? 'an unknown field' : `unknown: ${names.join(', ')}`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : `.${FIELD.test(String(step)) ? String(step) : '*'}`,
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
