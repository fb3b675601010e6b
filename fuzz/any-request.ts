// A request to the API as its table describes it, and what may happen to one on its way or in bad faith.
import type { JsonSchema, Named } from '#contract/api/example.ts';
import { anyValue } from './any-value.ts';
import { BYTE_DAMAGES } from './damage-bytes.ts';
import type { Random } from './random.ts';

export type Described = {
  method: string;
  path: string;
  parameters: readonly {
    name: string;
    in: 'path' | 'query' | 'header';
    schema: JsonSchema;
    required?: boolean;
  }[];
  /** JSON that it takes, or `bytes`. */
  body?: JsonSchema | 'bytes';
};

export type Wire = { method: string; target: string; headers: [name: string, value: string][]; body: string };

export type Circumstances = {
  random: Random;
  operations: readonly Described[];
  named: Named;
  /** Ids that were seen in answers. */
  ids: readonly string[];
  /** With which a member asks. */
  headers: Readonly<Record<string, string>>;
};

/** A request by its description: valid but for a rare odd value. */
export function anyRequest(circumstances: Circumstances): Wire {
  const { random, operations, headers } = circumstances;
  const { method, path, parameters, body } = random.pick(operations);
  const choice = { ...circumstances, oddness: random.chance(0.5) ? 0.15 : 0 };
  const textFor = (schema: JsonSchema) => {
    const value = anyValue(schema, choice);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  const given = parameters.filter(({ required }) => required || random.chance(0.4));
  const inPlace = (place: string) => given.filter((parameter) => parameter.in === place);
  const target = inPlace('path').reduce(
    (filled, { name, schema }) => filled.replace(`{${name}}`, escaped(textFor(schema))),
    path,
  );
  const query = inPlace('query').map(({ name, schema }) => `${name}=${escaped(textFor(schema))}`);
  const text =
    body === undefined ? '' : body === 'bytes' ? '%PDF-1.7\n' : JSON.stringify(anyValue(body, choice));
  return {
    method,
    target: query.length === 0 ? target : `${target}?${query.join('&')}`,
    headers: [
      ['host', 'localhost'],
      ...Object.entries(headers),
      ...inPlace('header').map(({ name }) => [name, headerFor(name, random)] as [string, string]),
      ...(body === undefined ? [] : [['content-type', mediaTypeOf(body)] as [string, string]]),
    ],
    body: text,
  };
}

const headerFor = (name: string, random: Random) =>
  name === 'If-Match' ? `"${random.below(4)}"` : `key-${random.below(1e9)}`;

const mediaTypeOf = (body: JsonSchema | 'bytes') =>
  body === 'bytes' ? 'application/pdf' : 'application/json';

const escaped = (text: string) => encodeURIComponent(text.toWellFormed());

export function bytesOf({ method, target, headers, body }: Wire): Buffer {
  const length = body === '' || hasLength(headers) ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...length,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

const hasLength = (headers: Wire['headers']) =>
  headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));

type WireDamage = (wire: Wire, random: Random) => Wire;

const ODD_TARGETS = [
  '*',
  '',
  '/',
  '//',
  '/v1//',
  '/v1/../v1',
  '/%',
  '/v1/%ff',
  'http://other.example/v1',
  `/v1/${'x'.repeat(9000)}`,
  '/v1?%00=%',
  '/v1/;a=b',
  '/v1#x',
  '/\\',
];
const ODD_HEADERS: readonly [string, string][] = [
  ['content-length', '-1'],
  ['content-length', '1e3'],
  ['content-length', '99999999999999999999'],
  ['content-length', '5'],
  ['transfer-encoding', 'chunked'],
  ['transfer-encoding', 'gzip'],
  ['content-encoding', 'gzip'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'multipart/form-data'],
  ['content-type', ';;;'],
  ['content-type', 'x'.repeat(500)],
  ['expect', '100-continue'],
  ['expect', 'other'],
  ['upgrade', 'websocket'],
  ['connection', 'upgrade'],
  ['connection', 'close, keep-alive'],
  ['host', 'other.example'],
  ['host', '[::'],
  ['host', '\u00e9'],
  ['cookie', 'a=b; '.repeat(500)],
  ['cookie', 'recourse-session=%%%'],
  ['authorization', 'Bearer '],
  ['authorization', `Bearer ${'x'.repeat(600)}`],
  ['if-match', '*'],
  ['if-match', '"99999999999"'],
  ['if-none-match', '"'],
  ['range', 'bytes=99999999999999999999-'],
  ['range', 'bytes=-'],
  ['idempotency-key', ''],
  ['accept', 'image/png'],
  ['accept-encoding', 'none;q=x'],
  ['x-forwarded-for', '1.2.3.4, x'],
  ['x-http-method-override', 'DELETE'],
  ['content-disposition', "attachment; filename*=UTF-8''%ff%00"],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
];

const WIRE_DAMAGES: Readonly<Record<string, WireDamage>> = {
  'another method': (wire, random) => ({
    ...wire,
    method: random.pick(['HEAD', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND', 'get', 'CONNECT', 'X', 'PRI']),
  }),
  'an odd address': (wire, random) => ({ ...wire, target: random.pick(ODD_TARGETS) }),
  'an odd header': (wire, random) => ({ ...wire, headers: [...wire.headers, random.pick(ODD_HEADERS)] }),
  'an odd header in place of another': (wire, random) => {
    const [name, value] = random.pick(ODD_HEADERS);
    return { ...wire, headers: [...wire.headers.filter(([other]) => other !== name), [name, value]] };
  },
  'a header less': (wire, random) => ({
    ...wire,
    headers: wire.headers.toSpliced(random.below(wire.headers.length), 1),
  }),
  'a body where none belongs': (wire) => ({ ...wire, body: wire.body || '{"a":1}' }),
  'a field twice': (wire) => ({ ...wire, body: wire.body.replace('{', '{"a":1,"a":2,') }),
  'a poisoned body': (wire) => ({ ...wire, body: wire.body.replace('{', '{"__proto__":{"polluted":true},') }),
  'a deep body': (wire) => ({ ...wire, body: '['.repeat(50_000) }),
  'a long query': (wire, random) => ({
    ...wire,
    target: `${wire.target}?${'a=b&'.repeat(random.below(4000))}`,
  }),
};

export type DamagedRequest = { bytes: Buffer; damage: string };

/** A request that went wrong in one way, in its meaning or in its bytes; some are as they should be. */
export function damagedRequest(circumstances: Circumstances): DamagedRequest {
  const { random } = circumstances;
  const wire = anyRequest(circumstances);
  if (random.chance(0.3)) return { bytes: bytesOf(wire), damage: 'nothing' };
  if (random.chance(0.6)) {
    const [damage, change] = random.pick(Object.entries(WIRE_DAMAGES));
    return { bytes: bytesOf(change(wire, random)), damage };
  }
  const [damage, change] = random.pick(Object.entries(BYTE_DAMAGES));
  return { bytes: Buffer.from(change(bytesOf(wire), random)), damage };
}
