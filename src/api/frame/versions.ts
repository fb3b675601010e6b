// Versions in headers: ETag, If-Match and If-None-Match (RFC 9110, sections 8.8.3 and 13.1). An ETag is the version in quotes.
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '#contract/problems.ts';
import { malformed } from './read-input.ts';

export const etagOf = (version: number): string => `"${version}"`;

/** The version that a conditional request has read. Throws `version-needed` without one. */
export function readIfMatch({ headers }: FastifyRequest): number {
  const text = headers['if-match'];
  if (text === undefined) throw new ProblemError('version-needed');
  const [, digits] = /^"(\d{1,9})"$/.exec(text.trim()) ?? [];
  if (digits !== undefined) return Number(digits);
  throw malformed([
    { in: 'header', path: 'ifMatch', found: 'another form', expected: 'one ETag, as it was answered: "3"' },
  ]);
}

/** Whether the reader has this already. */
export function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const text = headers['if-none-match'];
  if (text === undefined) return false;
  return text.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
