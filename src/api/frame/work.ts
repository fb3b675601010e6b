// How a request is done in its transaction: a body of JSON at hand, a streaming one taken in beforehand.
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Operation } from '#contract/api/operation.ts';
import type { Tx } from '#store/database/database.ts';
import type { Answer, Given, Handler, UploadHandler } from '../handler.ts';
import { fileNameOf } from './file-name.ts';
import type { Limits } from './limits.ts';
import { contentOf } from './read-content.ts';
import { mediaTypeOf, readBody } from './read-input.ts';

export type Work = {
  record: (tx: Tx) => Promise<Answer<Operation>>;
  /** Removes what was taken in. */
  discard: () => Promise<void>;
  /** Tells this content from any other. */
  content: unknown;
};

type Asked = {
  request: FastifyRequest;
  given: Omit<Given<Operation>, 'tx' | 'body'>;
  limits: Limits;
};

export async function workOf(
  row: Operation,
  handler: Handler<Operation> | UploadHandler<Operation>,
  asked: Asked,
): Promise<Work> {
  if (row.body === 'bytes') return takeIn(row, handler as UploadHandler<Operation>, asked);
  const body = (await readBody(row, asked.request, asked.limits)) as undefined;
  return {
    record: (tx) => (handler as Handler<Operation>)({ ...asked.given, body, tx }),
    discard: async () => undefined,
    content: body,
  };
}

async function takeIn(
  row: Operation,
  handler: UploadHandler<Operation>,
  { request, given, limits }: Asked,
): Promise<Work> {
  const hash = createHash('sha256');
  const mediaType = mediaTypeOf(request);
  const fileName = fileNameOf(request.headers['content-disposition']);
  async function* content() {
    const most = row.mostBytes ?? limits.uploadBytes;
    for await (const piece of contentOf(request.raw, { most, seconds: limits.uploadSeconds })) {
      hash.update(piece);
      yield piece;
    }
  }
  const body = { mediaType, ...(fileName !== undefined && { fileName }), content: content() };
  const { database } = given.services;
  const work = await handler({
    ...given,
    body: body as unknown as undefined,
    read: (look) => database.within(given.who.actor, look),
  });
  return { ...work, content: [mediaType, fileName, hash.digest('hex')] };
}
