// The part of a content that a request asks for (RFC 9110, section 14).
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '#contract/problems.ts';

/** From byte `from` up to and without `to`. */
export type ByteRange = { from: number; to: number };

/**
 * One range, or undefined for the whole: several ranges, another unit or a stale If-Range ask for the whole. Throws
 * `range-outside`.
 */
export function readRange(
  { headers }: FastifyRequest,
  size: number,
  etag: string | undefined,
): ByteRange | undefined {
  const ifRange = headers['if-range'];
  if (ifRange !== undefined && ifRange !== etag) return undefined;
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const range =
    first === ''
      ? { from: Math.max(0, size - Number(last)), to: size }
      : { from: Number(first), to: last === '' ? size : Math.min(size, Number(last) + 1) };
  if (range.from >= range.to) throw new ProblemError('range-outside', undefined, { size });
  return range;
}
