// The HTTP application: the API, the built pages, its health, and the headers that every answer carries.
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { OPERATIONS } from '#contract/api/operations.ts';
import { policyHeader, WORKER_POLICY } from '#contract/content-policy.ts';
import { PROBLEMS, ProblemError } from '#contract/problems.ts';
import { LIMITS, type Limits } from './frame/limits.ts';
import { problemOf, sendProblem } from './frame/problem-reply.ts';
import { type Api, registerApi } from './frame/register.ts';
import { type LogTarget, logOptions } from './frame/request-log.ts';
import { answerSocketFault, refuseExpectations } from './frame/socket-faults.ts';
import type { Services } from './handler.ts';
import { HANDLERS } from './handlers.ts';
import { DESK_HEADERS, registerPages } from './pages.ts';

/** Of the page and everything beside it. Another site can neither frame nor read it, nor learn whence a reader came. */
const HEADERS: Readonly<Record<string, string>> = {
  ...DESK_HEADERS,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const A_YEAR = 'public, max-age=31536000, immutable';

export type AppOptions = {
  /** Of the built pages. */
  webFolder: string;
  /** Without them there is the clock desk alone, and nothing is logged. */
  services?: Services;
  limits?: Limits;
  operations?: Api['operations'];
  handlers?: Api['handlers'];
  /** Where the log goes; standard output by default. */
  log?: LogTarget;
};

/** The application, not yet listening. Requests for pages are not logged: it keeps no trace of readers. */
export async function buildApp({
  webFolder,
  services,
  limits = LIMITS,
  operations = OPERATIONS,
  handlers = HANDLERS,
  log,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...(services === undefined ? { logger: false } : logOptions(log)),
    forceCloseConnections: true,
    // The server speaks plain HTTP; over TLS there is a proxy before it, near by, that names the sender.
    trustProxy: services?.publicUrl.startsWith('https:') ? ['loopback', 'linklocal', 'uniquelocal'] : false,
    requestTimeout: limits.uploadSeconds * 1000,
    connectionTimeout: 3 * limits.bodySeconds * 1000,
    http: {
      maxHeaderSize: limits.headerBytes,
      // Answered below: Node would do it without a word.
      requireHostHeader: false,
      headersTimeout: limits.headerSeconds * 1000,
      connectionsCheckingInterval: limits.headerSeconds * 500,
    },
    clientErrorHandler: answerSocketFault,
    // An address that cannot be read reaches no hook.
    frameworkErrors: (error, _request, reply) => {
      reply.headers(HEADERS);
      refuse(reply, error);
    },
  });
  refuseExpectations(app.server);
  app.addHook('onRequest', async ({ raw, headers }) => {
    if (headers.host === undefined && raw.httpVersion !== '1.0') {
      throw new ProblemError('malformed-request', 'The Host header is missing.');
    }
  });
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS))
      if (!reply.hasHeader(name)) reply.header(name, value);
    if (request.url.startsWith('/service-worker.js')) {
      reply.header('content-security-policy', policyHeader(WORKER_POLICY));
    }
  });
  app.setNotFoundHandler((request, reply) => {
    if (isOfApi(request.url)) return sendProblem(reply, new ProblemError('not-found'));
    return plain(reply, 404, 'Nothing is here. The clock desk is at /clocks.');
  });
  app.setErrorHandler((error, _request, reply) => refuse(reply, error));
  await app.register(fastifyStatic, {
    root: webFolder,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Only files in assets/ have the hash of their content in their name.
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? A_YEAR : 'no-cache');
    },
  });
  await app.register((scope) => registerPages(scope, services));
  app.get('/healthz', async (_request, reply) => {
    if (services === undefined || (await services.database.answers())) return { status: 'ok' };
    return reply.code(503).send({ status: 'unavailable' });
  });
  if (services !== undefined) {
    await app.register((scope) => registerApi(scope, { operations, handlers, services, limits }));
  }
  return app;
}

const isOfApi = (url: string) => /^\/v1(?:[/?#]|$)/.test(url);

/** Answers what went wrong outside any operation; the API has problem details, a page a word. */
function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const problem = problemOf(error);
  if (problem === undefined) reply.log.error({ err: error });
  if (isOfApi(reply.request.url)) return sendProblem(reply, problem ?? new ProblemError('failed'));
  if (problem === undefined) {
    return plain(reply, 500, 'Something went wrong here. Its cause is in the log of the server.');
  }
  const { statusCode = PROBLEMS[problem.code].status } = error as { statusCode?: number };
  return plain(reply, statusCode, 'This request cannot be answered. The clock desk is at /clocks.');
}

function plain(reply: FastifyReply, code: number, words: string): FastifyReply {
  return reply.code(code).type('text/plain; charset=utf-8').send(`${words}\n`);
}
