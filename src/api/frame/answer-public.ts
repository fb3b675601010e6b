// Answers an operation that asks for nobody signed in.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '#contract/api/operation.ts';
import type { PublicHandler } from '../handler.ts';
import { checkOrigin, deviceCookieName, sessionCookieName, setDevice, setSession } from './credentials.ts';
import type { Frame } from './frame.ts';
import { outgoingOf, send } from './outgoing.ts';
import { readAddress, readBody } from './read-input.ts';

export async function answerPublic(
  { services, limits, rates }: Frame,
  row: Operation,
  handler: PublicHandler<Operation>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await rates.countNetwork(request);
  checkOrigin(request, services, false);
  const { params, query } = readAddress(row, request);
  const body = await readBody(row, request, limits);
  const sessionSecret = request.cookies[sessionCookieName(services)];
  const deviceSecret = request.cookies[deviceCookieName(services)];
  const { answer, session, device } = await handler({
    params,
    query,
    body: body as undefined,
    services,
    network: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    ...(sessionSecret !== undefined && { sessionSecret }),
    ...(deviceSecret !== undefined && { deviceSecret }),
  });
  const outgoing = outgoingOf(row, { answer }, request);
  if (session !== undefined) setSession(reply, services, session);
  if (device !== undefined) setDevice(reply, services, device);
  return send(reply, outgoing);
}
