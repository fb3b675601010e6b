// Makes a route of every row of the table of operations, and answers what is none.
import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { openApiOf } from '#contract/api/openapi.ts';
import type { Operation } from '#contract/api/operation.ts';
import { PROBLEMS, ProblemError } from '#contract/problems.ts';
import manifest from '../../../package.json' with { type: 'json' };
import type { PublicHandler, Services } from '../handler.ts';
import { answerMember } from './answer-member.ts';
import { answerPublic } from './answer-public.ts';
import type { Frame } from './frame.ts';
import type { Limits } from './limits.ts';
import { problemOf, sendProblem } from './problem-reply.ts';
import { makeRateLimits } from './rate-limits.ts';
import { logRequests } from './request-log.ts';

export type Api = {
  operations: Readonly<Record<string, Operation>>;
  /** By id, one for each operation. */
  handlers: Readonly<Record<string, unknown>>;
  services: Services;
  limits: Limits;
};

/** A plugin of Fastify: everything under `/v1`. */
export async function registerApi(app: FastifyInstance, api: Api): Promise<void> {
  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, { global: false });
  const { services, limits } = api;
  const frame: Frame = { services, limits, rates: makeRateLimits(app, limits) };
  logRequests(app);
  // Contents are read where they are needed: after it is known who sends them.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _content, done) => done(null));
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem === undefined) request.log.error({ err: error });
    return sendProblem(reply, problem ?? new ProblemError('failed'));
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('request-id', request.id);
  });
  for (const row of Object.values(api.operations)) addRoute(app, frame, row, api.handlers[row.id]);
  refuseOtherMethods(app, Object.values(api.operations));
  serveOpenApi(app, api.operations);
}

function serveOpenApi(app: FastifyInstance, operations: Api['operations']): void {
  let text: string | undefined;
  app.get('/v1/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(openApiOf(operations, manifest.version));
    return reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(text);
  });
}

function addRoute(app: FastifyInstance, frame: Frame, row: Operation, handler: unknown): void {
  app.route({
    method: row.method,
    url: routeOf(row),
    exposeHeadRoute: false,
    config: { operation: row.id },
    handler: (request, reply) =>
      row.access === 'public'
        ? answerPublic(frame, row, handler as PublicHandler<Operation>, request, reply)
        : answerMember(frame, row, handler as Parameters<typeof answerMember>[2], request, reply),
  });
}

/** `/v1/cases/{caseId}` as Fastify writes it. */
const routeOf = ({ path }: Operation) => path.replaceAll(/\{(\w+)\}/g, ':$1');

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

/**
 * Methods that an address does not take. HEAD is none of ours: it would have to record that something was shown, and
 * show nothing.
 */
function refuseOtherMethods(app: FastifyInstance, rows: readonly Operation[]): void {
  for (const [url, same] of Map.groupBy(rows, routeOf)) {
    const taken = same.map(({ method }) => method);
    const allow = [...taken, 'OPTIONS'].join(', ');
    app.options(url, (_request, reply) => reply.code(204).header('allow', allow).send());
    app.route({
      method: METHODS.filter((method) => !(taken as readonly string[]).includes(method)),
      url,
      exposeHeadRoute: false,
      handler: (_request, reply) => {
        const problem = new ProblemError('not-acceptable-here', PROBLEMS['not-acceptable-here'].title, {
          allow: taken,
        });
        return sendProblem(reply.header('allow', allow), problem);
      },
    });
  }
}
