// The OpenAPI 3.1 document of the API, made from the table of operations and their schemas.
import { z } from 'zod';
import { exampleOf, type JsonSchema, type Named } from '#contract/api/example.ts';
import { NAMED_SCHEMAS } from '#contract/api/named-schemas.ts';
import type { Operation } from '#contract/api/operation.ts';
import { problemsOf } from '#contract/api/request-problems.ts';
import { PROBLEMS, type ProblemCode } from '#contract/problems.ts';
import { POLICY } from '#core/policy/policy.ts';

export type OpenApi = {
  openapi: '3.1.1';
  info: Readonly<Record<string, unknown>>;
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;

export function openApiOf(operations: Readonly<Record<string, Operation>>, version: string): OpenApi {
  const rows = Object.values(operations);
  const named: Named = {};
  const paths = Map.groupBy(rows, ({ path }) => path);
  const operationsOf = (same: readonly Operation[]) =>
    Object.fromEntries(same.map((row) => [row.method.toLowerCase(), operationOf(row, named)]));
  const described = Object.fromEntries([...paths].map(([path, same]) => [path, operationsOf(same)]));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Recourse',
      version,
      summary: 'Every clock, record and outcome of an immigration case.',
      description:
        'docs/reference/api.md says how to sign in, page through lists, change what was read, and repeat a request.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/', description: 'This installation' }],
    tags: [...new Set(rows.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: described,
    components: {
      schemas: { Problem: problemSchema(), ...named },
      responses: Object.fromEntries(
        rows.flatMap(refusalsOf).map(({ name, codes }) => [name, responseOf(codes)]),
      ),
      headers: HEADERS,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

const SECURITY_SCHEMES = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-recourse-session',
    description: 'Set by sign-in. Over plain http on a loopback address its name is recourse-session.',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API token of a member; it does what its scopes name.',
  },
};

const HEADERS = {
  ETag: { description: 'The version of what was answered, for If-Match.', schema: { type: 'string' } },
  RequestId: {
    description: 'Names this request in the log of the server.',
    schema: { type: 'string', format: 'uuid' },
  },
};

function operationOf(row: Operation, named: Named): Record<string, unknown> {
  const needs = row.access === 'public' ? [] : [`Needs \`${row.access}\`: ${POLICY[row.access].join(', ')}.`];
  const about = [
    row.about,
    ...needs,
    row.freshSecondFactor && 'Needs a second factor given in the last minutes.',
    row.access !== 'public' && row.tokens === false && 'Takes no API token.',
  ];
  const description = about.filter(Boolean).join('\n\n');
  return {
    operationId: row.id,
    tags: [row.tag],
    summary: row.summary,
    ...(description !== '' && { description }),
    ...(row.access !== 'public' && { 'x-action': row.access }),
    security: securityOf(row),
    ...withParameters(row, named),
    ...(row.body !== undefined && { requestBody: bodyOf(row.body, named) }),
    responses: { ...successOf(row, named), ...problemResponses(row) },
  };
}

function securityOf(row: Operation): object[] {
  if (row.access === 'public') return [];
  return row.tokens === false ? [{ session: [] }] : [{ session: [] }, { token: [] }];
}

function withParameters(row: Operation, named: Named): { parameters?: object[] } {
  const parameters = [
    ...fieldsOf('path', row.params, named),
    ...fieldsOf('query', row.query, named),
    ...(row.idempotent ? [IDEMPOTENCY_KEY] : []),
    ...(row.conditional ? [IF_MATCH] : []),
    ...(row.answer === 'bytes' ? [RANGE] : []),
  ];
  return parameters.length === 0 ? {} : { parameters };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'New for each new request. A repeated request with the same key answers the same and does nothing.',
  schema: { type: 'string', minLength: 8, maxLength: 200, pattern: '^[!-~]+$' },
};
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of what was read.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
};
const RANGE = {
  name: 'Range',
  in: 'header',
  description: 'One range of bytes (RFC 9110, section 14).',
  schema: { type: 'string' },
};

function fieldsOf(place: 'path' | 'query', schema: z.ZodObject | undefined, named: Named): object[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input', named);
  return Object.entries(properties).map(([name, { description, ...field }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema: field,
  }));
}

function bodyOf(body: z.ZodType | 'bytes', named: Named): object {
  if (body === 'bytes') return { required: true, content: { '*/*': { schema: {} } } };
  const schema = schemaOf(body, 'input', named);
  return { required: true, content: { 'application/json': { schema, example: exampleOf(schema, named) } } };
}

function successOf(row: Operation, named: Named): object {
  const headers = {
    'Request-Id': { $ref: '#/components/headers/RequestId' },
    ...(row.access !== 'public' && { ETag: { $ref: '#/components/headers/ETag' } }),
  };
  if (row.answer === 'nothing') return { 204: { description: 'Done', headers } };
  if (row.answer === 'bytes') {
    const content = { '*/*': { schema: {} } };
    return {
      200: { description: 'The content', headers, content },
      206: { description: 'The range that was asked for', headers, content },
    };
  }
  const content = { 'application/json': { schema: schemaOf(row.answer, 'output', named) } };
  return {
    [row.status ?? 200]: { description: row.status === 201 ? 'Made' : 'The answer', headers, content },
  };
}

function problemResponses(row: Operation): object {
  return Object.fromEntries(
    refusalsOf(row).map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

type Refusal = { status: number; codes: ProblemCode[]; name: string };

/** The problems of an operation by status, with the name under which all operations share their description. */
function refusalsOf(row: Operation): Refusal[] {
  const byStatus = Map.groupBy(problemsOf(row), (code) => PROBLEMS[code].status);
  return [...byStatus].map(([status, codes]) => ({ status, codes, name: codes.join('.') }));
}

function responseOf(codes: readonly ProblemCode[]): object {
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function problemSchema(): object {
  return {
    type: 'object',
    description: 'Problem details (RFC 9457).',
    properties: {
      type: { type: 'string', format: 'uri' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What was found and what was expected; nothing of a person.' },
      code: { type: 'string', enum: Object.keys(PROBLEMS), description: 'Never renamed.' },
      facts: {
        type: 'object',
        description: 'What the code is about, for a program.',
        additionalProperties: true,
      },
      requestId: { type: 'string', format: 'uuid' },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'facts', 'requestId'],
    additionalProperties: false,
  };
}

/**
 * A schema as JSON Schema 2020-12: what may be sent, or what is answered. One that has a name becomes a reference, and
 * stands in `named` once.
 */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', named: Named): JsonSchema {
  // Within a list also the schema itself may be a reference.
  const { items, $defs = {} } = z.toJSONSchema(z.array(schema), {
    io,
    metadata: REGISTRIES[io],
    override: ({ jsonSchema }) => {
      // What every integer of JSON keeps anyway.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  for (const [name, { id: _, ...shared }] of Object.entries($defs)) {
    const before = named[name];
    named[name] = movedRefs(shared);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(named[name])) {
      throw new Error(`Two schemas have the name ${name}.`);
    }
  }
  return movedRefs(items as JsonSchema);
}

/** What zod knows of a schema, and its name. */
const registryOf = (io: 'input' | 'output') =>
  Object.assign(z.registry<{ id?: string }>(), {
    get: (schema: z.core.$ZodType) => {
      const name = NAMED_SCHEMAS.get(schema);
      const known = z.globalRegistry.get(schema);
      if (name === undefined) return known;
      return { ...known, id: io === 'input' && isSentOtherwise(schema) ? `New${name}` : name };
    },
  });

const REGISTRIES = { input: registryOf('input'), output: registryOf('output') };

const sentOtherwise = new Map<z.core.$ZodType, boolean>();

/** Whether what is sent has another form than what is answered: a field with a default may be left out. */
function isSentOtherwise(schema: z.core.$ZodType): boolean {
  const known = sentOtherwise.get(schema);
  if (known !== undefined) return known;
  const [sent, answered] = (['input', 'output'] as const).map((io) =>
    JSON.stringify(z.toJSONSchema(schema, { io })),
  );
  sentOtherwise.set(schema, sent !== answered);
  return sent !== answered;
}

const movedRefs = (schema: object): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
