// Every field of the API that takes free text, with a request that has a canary in it and otherwise as little as it needs.
import { randomInt } from 'node:crypto';
import { exampleOf, type JsonSchema, type Named } from '#contract/api/example.ts';
import { openApiOf } from '#contract/api/openapi.ts';
import type { Method } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import type { EntryKindName } from '#contract/entries/kinds.ts';
import { EVENT_TYPES } from '#contract/events.ts';
import type { Field } from '#contract/vocabulary/field.ts';
import { ENTRY_SAMPLES } from '../../test/entry-samples.ts';
import type { Canaries } from './canary-words.ts';

export type CanaryField = {
  operationId: string;
  method: Method;
  path: string;
  /** Where it stands: `facts.names.whole`; of one of several kinds, `kind:note data.text`. */
  field: string;
  /** A body with a new canary there. */
  body: (canaries: Canaries) => unknown;
};

/** A place in a body: `put` makes the body with a canary there. */
type Spot = { field: string; put: (canaries: Canaries) => unknown };

/** The id of nothing, which stands in examples wherever an id is asked for. */
export const EXAMPLE_ID = '0198c5a0-7c1e-7000-8000-000000000000';

/** The name of an organisation is meant to stand in clear. */
const CLEAR = new Set(['changeOrganisation', 'setUpOrganisation']);

/** All of them, operation by operation in the order of the table. */
export function canaryFields(): CanaryField[] {
  const document = openApiOf(OPERATIONS, '0');
  const named = (document.components as { schemas: Named }).schemas;
  return Object.values(OPERATIONS)
    .filter(({ id }) => !CLEAR.has(id))
    .flatMap(({ id, method, path }) => {
      const { requestBody } = (document.paths as Paths)[path]?.[method.toLowerCase()] ?? {};
      const schema = requestBody?.content['application/json']?.schema;
      if (schema === undefined) return [];
      const spots = id === 'appendEvents' ? eventSpots() : spotsOf(schema, named, '');
      return spots.map(({ field, put }) => ({ operationId: id, method, path, field, body: put }));
    });
}

type Content = Readonly<Record<string, { schema: JsonSchema } | undefined>>;
type Paths = Readonly<Record<string, Readonly<Record<string, { requestBody?: { content: Content } }>>>>;

function spotsOf(schema: JsonSchema, named: Named, field: string): Spot[] {
  const { $ref, properties, items } = schema;
  if ($ref !== undefined) return spotsOf(named[$ref.split('/').at(-1) ?? ''] ?? {}, named, field);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.flatMap((choice) => spotsOf(choice, named, field));
  if (properties !== undefined) {
    const kind = properties['kind']?.const;
    const before = kind === undefined ? field : `${field}kind:${kind} `;
    return Object.entries(properties).flatMap(([name, property]) =>
      spotsOf(property, named, `${before}${name}.`).map(({ field: spot, put }) => ({
        field: spot,
        put: (canaries) => ({ ...(sampleOf(schema, named, before) as object), [name]: put(canaries) }),
      })),
    );
  }
  if (items !== undefined)
    return spotsOf(items, named, field).map(({ field: spot, put }) => ({
      field: spot,
      put: (canaries) => [put(canaries)],
    }));
  return textSpots(schema, field.replace(/\.$/, ''));
}

function textSpots(schema: JsonSchema, field: string): Spot[] {
  const { type, format, pattern } = schema;
  if (type !== 'string' || schema.enum !== undefined || schema.const !== undefined) return [];
  const words = NUMBERS.find(([name]) => name.test(field))?.[1];
  if (words !== undefined) return [{ field, put: words }];
  if (format === 'email') return [{ field, put: (canaries) => canaries.email() }];
  const takesWords = pattern === undefined || new RegExp(pattern, 'u').test('abcdefghijkl');
  return format === undefined && takesWords ? [{ field, put: (canaries) => canaries.word() }] : [];
}

/** Fields that take a number of a person, by their names. */
const NUMBERS: readonly [RegExp, (canaries: Canaries) => string][] = [
  [/aNumbers?(\.entered)?$/, (canaries) => canaries.aNumber()],
  [/phones?(\.entered)?$/, (canaries) => canaries.phone()],
];

/** What must stand beside a canary: no two alike, so that no client is taken for another. */
function sampleOf(schema: JsonSchema, named: Named, field: string): unknown {
  const { $ref, properties, required = [], items } = schema;
  const kind = /^kind:(\S+) data\.$/.exec(field)?.[1];
  if (kind !== undefined) return entrySample(kind);
  if ($ref !== undefined) return sampleOf(named[$ref.split('/').at(-1) ?? ''] ?? {}, named, field);
  if (properties !== undefined && schema.examples === undefined)
    return Object.fromEntries(
      required.map((name) => [name, sampleOf(properties[name] ?? {}, named, `${field}${name}.`)]),
    );
  if (items !== undefined)
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(items, named, field));
  return SAMPLES.find(([name]) => name.test(field))?.[1]() ?? exampleOf(schema, named);
}

/** Of a good entry: with nothing of it left out, as a field may be allowed only beside another. */
function entrySample(kind: string): object {
  const { data } = ENTRY_SAMPLES[kind as EntryKindName];
  return 'noticeId' in data ? { ...data, noticeId: EXAMPLE_ID } : data;
}

const letters = () => Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const SAMPLES: readonly [RegExp, () => string][] = [
  [/(aNumbers?|aNumbers\.entered)\.$/, () => `A ${randomInt(1e8, 1e9)}`],
  [/(phones?|phones\.entered)\.$/, () => `+1 212 555 ${randomInt(1000, 1e4)}`],
  [/email(s\.entered)?\.$/, () => `${letters()}@seed.example`],
  [/(tag|language)\.$/, () => 'es'],
  [/(whole|title)\.$/, letters],
  [/scopes\.$/, () => 'case.read'],
  [/expiresAt\.$/, () => new Date(Date.now() + 3_600_000).toISOString()],
];

/** Short names of events: courts, facilities, forms, judges. */
function eventSpots(): Spot[] {
  const sample = ({ kind, codes, oneOf, names }: Field): unknown => {
    if (kind === 'code') return codes?.[0];
    if (kind === 'date' || kind === 'instant') return '2026-03-02';
    if (kind === 'flag') return true;
    if (kind === 'amount') return 1500;
    if (kind === 'count') return oneOf?.[0] ?? 1;
    return names === 'hearing' ? 'first' : 'NYC';
  };
  return [...EVENT_TYPES.values()].flatMap(({ type, fields }) => {
    const needed = Object.entries(fields).filter(([, { optional }]) => !optional);
    const data = Object.fromEntries(needed.map(([name, field]) => [name, sample(field)]));
    return Object.entries(fields)
      .filter(([, { kind, names }]) => kind === 'token' && names === undefined)
      .map(([name]) => ({
        field: `${type} ${name}`,
        put: (canaries) => ({
          events: [{ type, on: '2026-03-02', data: { ...data, [name]: canaries.word() } }],
        }),
      }));
  });
}
