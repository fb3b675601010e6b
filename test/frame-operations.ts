// Small operations of every kind, for tests of what the frame does with them: they keep teams under the name of things.
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Handler, PublicHandler, UploadHandler } from '#api/handler.ts';
import { type Operation, operation } from '#contract/api/operation.ts';
import { id } from '#contract/api/values.ts';
import { ProblemError } from '#contract/problems.ts';

const thing = z.strictObject({ id, version: z.number().int(), title: z.string() });
const thingParams = z.strictObject({ thingId: id });

export const THINGS = {
  makeThing: operation({
    id: 'makeThing',
    method: 'POST',
    path: '/v1/things',
    tag: 'things',
    summary: 'Make a thing',
    access: 'team.manage',
    body: z.strictObject({
      title: z.string().min(1).max(200),
      kind: z.enum(['round', 'square']).optional(),
      more: z.strictObject({ deep: z.array(z.number()).max(3) }).optional(),
    }),
    answer: thing,
    status: 201,
    idempotent: true,
  }),
  readThing: operation({
    id: 'readThing',
    method: 'GET',
    path: '/v1/things/{thingId}',
    tag: 'things',
    summary: 'Read a thing',
    access: 'team.list',
    params: thingParams,
    query: z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(25) }),
    answer: thing,
  }),
  changeThing: operation({
    id: 'changeThing',
    method: 'PUT',
    path: '/v1/things/{thingId}',
    tag: 'things',
    summary: 'Change a thing',
    access: 'team.manage',
    params: thingParams,
    body: z.strictObject({ title: z.string() }),
    answer: 'nothing',
    conditional: true,
  }),
  destroyThing: operation({
    id: 'destroyThing',
    method: 'DELETE',
    path: '/v1/things/{thingId}',
    tag: 'things',
    summary: 'Needs a fresh second factor and takes no token',
    access: 'team.manage',
    params: thingParams,
    answer: 'nothing',
    tokens: false,
    freshSecondFactor: true,
  }),
  leakThing: operation({
    id: 'leakThing',
    method: 'POST',
    path: '/v1/leak',
    tag: 'things',
    summary: 'Answers what it does not declare',
    access: 'team.list',
    answer: z.strictObject({ id: z.string() }),
  }),
  breakThing: operation({
    id: 'breakThing',
    method: 'POST',
    path: '/v1/break',
    tag: 'things',
    summary: 'Fails in the way that is asked for',
    access: 'team.list',
    body: z.strictObject({ how: z.enum(['bug', 'parse', 'no-space', 'unavailable', 'reading-paused']) }),
    answer: 'nothing',
  }),
  putContent: operation({
    id: 'putContent',
    method: 'PUT',
    path: '/v1/contents/{thingId}',
    tag: 'things',
    summary: 'Takes a content in',
    access: 'team.manage',
    params: thingParams,
    body: 'bytes',
    mostBytes: 100_000,
    answer: z.strictObject({ size: z.number(), mediaType: z.string(), fileName: z.string().optional() }),
  }),
  readContent: operation({
    id: 'readContent',
    method: 'GET',
    path: '/v1/contents/{thingId}',
    tag: 'things',
    summary: 'Gives a content out; one that was altered breaks off',
    access: 'team.list',
    params: thingParams,
    query: z.strictObject({ altered: z.literal('yes').optional() }),
    answer: 'bytes',
  }),
  knock: operation({
    id: 'knock',
    method: 'POST',
    path: '/v1/knock',
    tag: 'things',
    summary: 'Asks for nobody, and gives a session',
    access: 'public',
    body: z.strictObject({ word: z.string().max(20) }),
    answer: z.strictObject({ heard: z.string() }),
  }),
  leave: operation({
    id: 'leave',
    method: 'DELETE',
    path: '/v1/knock',
    tag: 'things',
    summary: 'Ends a session',
    access: 'own-account',
    answer: 'nothing',
  }),
} as const satisfies Readonly<Record<string, Operation>>;

type Things = typeof THINGS;
type TeamRow = { version: number; key_version: number; body: Buffer };

const makeThing: Handler<Things['makeThing']> = async ({ body, tx }) => {
  const thingId = randomUUIDv7();
  const { keyVersion, body: sealed } = await tx.keys.sealForOrganisation(
    tx,
    { table: 'team', row: thingId },
    body.title,
  );
  await tx.query('insert into team (org_id, id, key_version, body) values ($1, $2, $3, $4)', [
    tx.actor.orgId,
    thingId,
    keyVersion,
    sealed,
  ]);
  return { answer: { id: thingId, version: 1, title: body.title }, version: 1 };
};

const readThing: Handler<Things['readThing']> = async ({ params: { thingId }, tx }) => {
  const [row] = await tx.query<TeamRow>(
    'select version, key_version, body from team where org_id = $1 and id = $2',
    [tx.actor.orgId, thingId],
  );
  if (row === undefined) throw new ProblemError('not-found');
  const title = await tx.keys.openForOrganisation<string>(
    tx,
    { table: 'team', row: thingId },
    { keyVersion: row.key_version, body: row.body },
  );
  return {
    answer: { id: thingId, version: row.version, title },
    version: row.version,
    shown: { objects: 3 },
  };
};

const changeThing: Handler<Things['changeThing']> = async ({ params: { thingId }, ifMatch, tx }) => {
  const [row] = await tx.query<{ version: number }>(
    'update team set version = version + 1 where org_id = $1 and id = $2 and version = $3 returning version',
    [tx.actor.orgId, thingId, ifMatch],
  );
  if (row === undefined) throw new ProblemError('stale');
  return { answer: undefined, version: row.version };
};

const leakThing: Handler<Things['leakThing']> = async () => {
  const whole = { id: 'a', passwordHash: 'Secret-Canary' };
  return { answer: whole };
};

const breakThing: Handler<Things['breakThing']> = async ({ body: { how } }) => {
  if (how === 'bug') throw new TypeError('Secret-Canary is no function');
  if (how === 'parse') JSON.parse('Secret-Canary');
  throw new ProblemError(how as 'no-space');
};

/** What came in, by id, and what was thrown away again. */
export const contents = new Map<string, Buffer>();
export const discarded: string[] = [];

const putContent: UploadHandler<Things['putContent']> = async ({ params: { thingId }, body }) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of body.content) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  return {
    record: async () => {
      if (whole.includes('refuse me')) throw new ProblemError('refused');
      contents.set(thingId, whole);
      const { mediaType, fileName } = body;
      return { answer: { size: whole.length, mediaType, ...(fileName !== undefined && { fileName }) } };
    },
    discard: async () => {
      discarded.push(thingId);
    },
  };
};

const readContent: Handler<Things['readContent']> = async ({ params: { thingId }, query }) => {
  const whole = contents.get(thingId);
  if (whole === undefined) throw new ProblemError('not-found');
  return {
    version: 7,
    answer: {
      mediaType: 'application/pdf',
      fileName: '../Ünïcode "x"\r\n.pdf',
      size: whole.length,
      open: async function* (from, to) {
        yield whole.subarray(from, Math.min(to, from + 10));
        if (query.altered === 'yes') throw new Error('This content was altered.');
        if (from + 10 < to) yield whole.subarray(from + 10, to);
      },
    },
  };
};

const knock: PublicHandler<Things['knock']> = async ({ body }) => ({
  answer: { heard: body.word },
  session: { secret: 'a-secret' },
});

const leave: Handler<Things['leave']> = async () => ({ answer: undefined, session: 'ended' });

const destroyThing = async (): Promise<Answer<Things['destroyThing']>> => ({ answer: undefined });

export const THING_HANDLERS = {
  makeThing,
  readThing,
  changeThing,
  destroyThing,
  leakThing,
  breakThing,
  putContent,
  readContent,
  knock,
  leave,
};
