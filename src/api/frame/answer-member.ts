// Answers an operation for a member: who asks, may they, what do they bring; then one transaction that does it and records it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from '#contract/api/operation.ts';
import { ProblemError } from '#contract/problems.ts';
import { countReading } from '#store/access/brake.ts';
import { claimKey, keepAnswer } from '#store/idempotency/answers.ts';
import { authenticate } from '../access/authenticate.ts';
import type { Answer, Handler, UploadHandler, Who } from '../handler.ts';
import { checkOrigin, credentialsOf, setSession } from './credentials.ts';
import { noteDenial } from './denial.ts';
import type { Frame } from './frame.ts';
import { type KeptText, readIdempotencyKey, repeat } from './idempotency-key.ts';
import { type Outgoing, outgoingOf, send } from './outgoing.ts';
import { checkPermission } from './permission.ts';
import { type Input, readAddress } from './read-input.ts';
import { recordShown } from './record-shown.ts';
import { readIfMatch } from './versions.ts';
import { workOf } from './work.ts';

export async function answerMember(
  frame: Frame,
  row: Operation,
  handler: Handler<Operation> | UploadHandler<Operation>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { services } = frame;
  const who = await identify(frame, request);
  let input: Input | undefined;
  try {
    if (who.sessionId !== undefined) checkOrigin(request, services, true);
    checkPermission(row, who, services.now());
    input = readAddress(row, request);
    const { outgoing, session } = await perform(frame, row, handler, { request, who, input });
    if (session !== undefined) setSession(reply, services, session);
    return send(reply, outgoing);
  } catch (error) {
    await noteDenial(services, row, who, { params: input?.params, error });
    throw error;
  }
}

/** The member who sends the request. Throws `not-signed-in`, and `too-many-requests` for who asks too often. */
async function identify({ services, rates }: Frame, request: FastifyRequest): Promise<Who> {
  const credentials = credentialsOf(request, services);
  const nobody = credentials.cookie === undefined && credentials.bearer === undefined;
  const who = nobody ? undefined : await authenticate(services, credentials);
  if (who === undefined) {
    await rates.countNetwork(request);
    throw new ProblemError('not-signed-in');
  }
  await rates.countMember(request, who);
  return who;
}

type Performed = { outgoing: Outgoing; session?: Answer<Operation>['session'] };

/** All of it or nothing: what the answer shows is on record before any of it leaves. */
async function perform(
  frame: Frame,
  row: Operation,
  handler: Handler<Operation> | UploadHandler<Operation>,
  { request, who, input }: { request: FastifyRequest; who: Who; input: Input },
): Promise<Performed> {
  const { services } = frame;
  const key = row.idempotent && readIdempotencyKey(request);
  const ifMatch = row.conditional && readIfMatch(request);
  if (row.method !== 'GET' && !row.reads) services.space?.requireForWriting();
  const given = { ...input, ifMatch: ifMatch ?? Number.NaN, who, services };
  const work = await workOf(row, handler, { request, given, limits: frame.limits });
  try {
    return await services.database.within(who.actor, async (tx) => {
      const claim =
        key && (await claimKey<KeptText>(tx, { key, request: [row.id, input, ifMatch, work.content] }));
      if (claim && 'status' in claim) return { outgoing: await repeat(tx, row, who, claim) };
      const { shown, session, ...done } = await work.record(tx);
      const outgoing = outgoingOf(row, done, request);
      if (outgoing.status === 304) return { outgoing };
      await countReading(tx, who, shown?.clients ?? []);
      const { status, headers, body } = outgoing;
      await Promise.all([
        claim && keepAnswer<KeptText>(tx, claim, { status, body: { headers, body: body as string, shown } }),
        recordShown(tx, row, shown),
      ]);
      return { outgoing, session };
    });
  } catch (error) {
    // Where the database went silent the transaction may be durable all the same: what it names must stay.
    if (!(error instanceof ProblemError && error.code === 'unavailable')) await work.discard();
    throw error;
  }
}
