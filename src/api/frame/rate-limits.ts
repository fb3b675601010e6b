// Counts how often a network asks as nobody, and how often a member asks: in memory, for a minute, and nowhere else.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '#contract/problems.ts';
import type { Who } from '../handler.ts';
import type { Limits } from './limits.ts';

export type RateLimits = {
  /** Counts a request of nobody. Throws `too-many-requests`. */
  countNetwork: (request: FastifyRequest) => Promise<void>;
  /** Counts a request of a member. Throws `too-many-requests`. */
  countMember: (request: FastifyRequest, who: Who) => Promise<void>;
};

const WINDOW = { timeWindow: 60_000 };

/** Needs @fastify/rate-limit to be registered. */
export function makeRateLimits(app: FastifyInstance, limits: Limits): RateLimits {
  const members = new WeakMap<FastifyRequest, string>();
  const network = app.createRateLimit({ ...WINDOW, max: limits.networkPerMinute });
  const member = app.createRateLimit({
    ...WINDOW,
    max: limits.memberPerMinute,
    keyGenerator: (request) => members.get(request) ?? '',
  });
  const count = async (limit: typeof network, request: FastifyRequest) => {
    // Whoever has left has no address any more, and gets no answer.
    if ((request.ip as string | undefined) === undefined)
      throw new ProblemError('malformed-request', 'The sender has left.');
    const counted = await limit(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw new ProblemError('too-many-requests', undefined, {
      most: counted.max,
      inSeconds: counted.timeWindow / 1000,
      retryAfter: counted.ttlInSeconds,
    });
  };
  return {
    countNetwork: (request) => count(network, request),
    countMember: (request, who) => {
      members.set(request, who.actor.memberId);
      return count(member, request);
    },
  };
}
