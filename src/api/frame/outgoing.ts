// An answer as it will leave: checked by its schema and turned into status, headers and body before anything is sent.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { BytesOut, Operation } from '#contract/api/operation.ts';
import { readRange } from './byte-range.ts';
import { dispositionOf } from './file-name.ts';
import { etagOf, isKnown } from './versions.ts';

export type Outgoing = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Text, or how to open the content once the transaction is durable. */
  body?: string | (() => AsyncIterable<Uint8Array>);
};

/**
 * The answer of an operation. Throws where the handler answers what the operation does not declare, which is a bug, and
 * `range-outside` for a range that is not there. Where the reader has this version already nothing of it leaves: 304.
 */
export function outgoingOf(
  row: Operation,
  { answer, version }: { answer: unknown; version?: number },
  request: FastifyRequest,
): Outgoing {
  const etag = version === undefined ? undefined : etagOf(version);
  const headers: Record<string, string> = etag === undefined ? {} : { etag };
  if (row.method === 'GET' && etag !== undefined && isKnown(request, etag)) return { status: 304, headers };
  if (row.answer === 'nothing') return { status: 204, headers };
  if (row.answer === 'bytes') return bytesOut(answer as BytesOut, headers, request);
  const body = JSON.stringify((row.answer as z.ZodType).parse(answer));
  return {
    status: row.status ?? 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body,
  };
}

function bytesOut(
  { mediaType, fileName, size, open }: BytesOut,
  headers: Record<string, string>,
  request: FastifyRequest,
): Outgoing {
  const range = readRange(request, size, headers['etag']);
  const { from, to } = range ?? { from: 0, to: size };
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      ...headers,
      'content-type': mediaType,
      'content-length': String(to - from),
      'content-disposition': dispositionOf(fileName),
      'accept-ranges': 'bytes',
      // Shown in a page, a content can run or load nothing.
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      ...(range && { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
    },
    body: () => open(from, to),
  };
}

/** Sends it. A content that turns out to be altered on the way cuts the connection: what is short is seen to be short. */
export function send(reply: FastifyReply, { status, headers, body }: Outgoing): FastifyReply {
  reply.code(status).headers({ 'cache-control': 'no-store', ...headers });
  return reply.send(typeof body === 'function' ? Readable.from(body(), { objectMode: false }) : body);
}
