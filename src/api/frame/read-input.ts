// What a request brings, read by the schemas of its operation: everything that they do not name is refused.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Operation } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import { faultsOf, type RequestFault } from './faults.ts';
import type { Limits } from './limits.ts';
import { readContent } from './read-content.ts';
import { isKeepable, parseStrictJson } from './strict-json.ts';

/** Read by the schemas of the operation, whose handler knows their types. */
export type Input = { params: Record<never, never>; query: Record<never, never> };

const NOTHING = z.strictObject({});

/** Parameters of the path and the query. An address with a parameter of another form leads nowhere: `not-found`. */
export function readAddress(row: Operation, request: FastifyRequest): Input {
  const { params, query } = request as { params: Record<string, unknown>; query: Record<string, unknown> };
  const schema = (row.params ?? NOTHING).strict();
  const read = schema.safeParse(params);
  if (!read.success || !areKeepable(params)) {
    throw new ProblemError('not-found', undefined, {
      faults: read.success ? [] : faultsOf('path', params, { error: read.error, schema }),
    });
  }
  if (!areKeepable(query)) {
    throw malformed([
      { in: 'query', path: '', found: 'a character that cannot be kept', expected: 'whole characters' },
    ]);
  }
  const asked = check((row.query ?? NOTHING).strict(), query, 'query') as Record<never, never>;
  return { params: read.data, query: asked };
}

/** Whether PostgreSQL can keep all texts among these values. */
function areKeepable(values: Readonly<Record<string, unknown>>): boolean {
  return Object.values(values)
    .flat()
    .every((value) => typeof value !== 'string' || isKeepable(value));
}

/** A body of JSON, or undefined where the operation takes none. */
export async function readBody(row: Operation, request: FastifyRequest, limits: Limits): Promise<unknown> {
  const type = mediaTypeOf(request);
  if (row.body === 'bytes') throw new Error(`The content of ${row.id} is no JSON.`);
  if (hasContent(request)) {
    if (row.body === undefined) {
      throw malformed([{ in: 'body', path: '', found: 'a body', expected: 'no body' }]);
    }
    if (type !== 'application/json') {
      throw new ProblemError('wrong-media-type', 'The body must be application/json.', {
        expected: ['application/json'],
      });
    }
  }
  if (row.body === undefined) return undefined;
  const bytes = await readContent(request.raw, { most: limits.bodyBytes, seconds: limits.bodySeconds });
  return check(row.body, bytes.length === 0 ? undefined : parseStrictJson(bytes, limits.depth), 'body');
}

function hasContent({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** In lower case, without parameters. */
export function mediaTypeOf({ headers }: FastifyRequest): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function check(schema: z.ZodType, value: unknown, part: RequestFault['in']): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw malformed(faultsOf(part, value, { error: read.error, schema }));
}

export function malformed(faults: readonly RequestFault[]): ProblemError {
  const [first] = faults;
  const place = first?.path ? `${first.in}.${first.path}` : first?.in;
  return new ProblemError(
    'malformed-request',
    `${place}: found ${first?.found}, expected ${first?.expected}.`,
    {
      faults,
    },
  );
}
