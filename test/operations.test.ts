// The rules that every operation of the API keeps; a new one that does not is found here.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { HANDLERS } from '#api/handlers.ts';
import { openApiOf } from '#contract/api/openapi.ts';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import * as passkeyValues from '#contract/api/passkey-values.ts';

const root = join(import.meta.dirname, '..');
const rows = Object.entries<Operation>(OPERATIONS);
const each = test.each(rows.map(([id, row]) => [id, row] as const));
const files = globSync('src/api/operations/*/*.ts', { cwd: root }).filter((file) => !file.includes('.test.'));

/** Browsers add to what WebAuthn names: there an unknown field is dropped. */
const PASSKEY_PARTS = new Set(
  Object.values(passkeyValues)
    .flatMap(looseObjects)
    .map(({ schema }) => schema),
);

const kebab = (id: string) => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test('no two operations answer at the same address', () => {
  const addresses = rows.map(([, { method, path }]) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

test('every file in the folder of operations is the handler of one', () => {
  const ids = new Set(rows.map(([id]) => `${kebab(id)}.ts`));
  const strays = files.filter((file) => !ids.has(basename(file)) && !handles(file));
  expect(strays, 'Name the file as the operation, or move what several share to src/store.').toEqual([]);
});

/** What several handlers of a folder share may lie beside them. */
const handles = (file: string) => !/: (Public|Upload)?Handler</.test(readFileSync(join(root, file), 'utf8'));

each('%s has a handler in a file of its name, and stands in the reference', (id, row) => {
  expect(row.id).toBe(id);
  expect(HANDLERS).toHaveProperty(id);
  const [file, ...more] = files.filter((path) => basename(path) === `${kebab(id)}.ts`);
  expect(more).toEqual([]);
  expect(file && readFileSync(join(root, file), 'utf8')).toContain(`export const ${id}`);
  expect(readFileSync(join(root, 'docs/reference/api.md'), 'utf8')).toContain(
    `| \`${id}\` | \`${row.method} ${row.path}\` |`,
  );
});

each('%s takes and gives only what it declares', (_, row) => {
  const schemas = [row.params, row.query, row.body, row.answer].filter((part) => part instanceof z.ZodType);
  const loose = schemas.flatMap(looseObjects).filter(({ schema }) => !PASSKEY_PARTS.has(schema));
  expect(
    loose.map(({ path }) => path),
    'Use z.strictObject, so that nothing undeclared passes.',
  ).toEqual([]);
});

each('%s declares what its method allows', (_, row) => {
  const names = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  expect(Object.keys(row.params?.shape ?? {})).toEqual(names);
  if (row.method === 'GET')
    expect([row.body, row.idempotent, row.conditional]).toEqual([undefined, undefined, undefined]);
  if (row.idempotent) expect([row.method, row.answer === 'bytes']).toEqual(['POST', false]);
  if (row.unrecorded) expect(row.method).toBe('GET');
  if (row.access === 'public') {
    expect([
      row.idempotent,
      row.conditional,
      row.unrecorded,
      row.freshSecondFactor,
      row.answer === 'bytes',
    ]).toEqual([undefined, undefined, undefined, undefined, false]);
  }
});

each('the example of %s is one', (_, row) => {
  if (!(row.body instanceof z.ZodType)) return;
  const { paths } = openApiOf({ [row.id]: row }, '0');
  const described = paths[row.path]?.[row.method.toLowerCase()] as { requestBody: RequestBody };
  const { example } = described.requestBody.content['application/json'];
  const read = row.body.safeParse(example);
  expect(read.error?.issues ?? [], 'Give the schema one with .meta({ examples: [ … ] }).').toEqual([]);
});

type RequestBody = { content: { 'application/json': { example: unknown } } };

/** Objects that drop unknown fields where they should refuse them. */
function looseObjects(root: z.core.$ZodType): { path: string; schema: z.core.$ZodType }[] {
  const loose: { path: string; schema: z.core.$ZodType }[] = [];
  z.toJSONSchema(root, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema: schema, path }) => {
      const { def } = schema._zod;
      if (def.type === 'object' && (def as z.core.$ZodObjectDef).catchall?._zod.def.type !== 'never') {
        loose.push({ path: path.join('.'), schema });
      }
    },
  });
  return loose;
}
