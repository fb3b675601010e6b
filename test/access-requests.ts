// A request for every operation and every place in it where an id can stand: path, query and body, from their schemas.
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { exampleOf, type JsonSchema, type Named } from '#contract/api/example.ts';
import type { Operation } from '#contract/api/operation.ts';
import type { Ids } from './access-world.ts';

/** A place for an id: `kind` says of what. */
export type Slot = { in: 'path' | 'query' | 'body'; at: readonly string[]; kind: string };

export type Asked = { method: Operation['method']; url: string; body: unknown };

/** Names that say less than what they are an id of. */
const KINDS: Readonly<Record<string, string>> = {
  owner: 'memberId',
  ownerId: 'memberId',
  client: 'clientId',
  asked: 'memberId',
  notTheSame: 'clientId',
  exclude: 'clientId',
};

/** Where ids stand in an operation. */
export function slotsOf(row: Operation): Slot[] {
  const path = Object.keys(row.params?.shape ?? {})
    .filter((name) => /Id$/.test(name))
    .map((name): Slot => ({ in: 'path', at: [name], kind: kindOf(name) }));
  const query = row.query === undefined ? [] : idsWithin(schemaOf(row.query), 'query');
  const body = row.body instanceof z.ZodType ? idsWithin(schemaOf(row.body), 'body') : [];
  return [...path, ...query, ...body];
}

/** The request with the ids of `base`, and another in one place. */
export function requestOf(row: Operation, base: Ids, slot?: Slot, id?: string): Asked {
  const other = (place: Slot['in'], name: string) =>
    slot?.in === place && slot.at.length === 1 && slot.at[0] === name ? id : undefined;
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return other('path', name) ?? base[kindOf(name)] ?? '1';
  });
  const query = slot?.in === 'query' ? `?${slot.at[0]}=${id}` : '';
  return { method: row.method, url: path + query, body: bodyOf(row, base, slot, id) };
}

function bodyOf(row: Operation, base: Ids, slot?: Slot, id?: string): unknown {
  if (!(row.body instanceof z.ZodType)) return row.body;
  const schema = schemaOf(row.body);
  const body = withIds(exampleOf(schema, namedOf(schema)), base);
  // Of two clients of one name the second would be refused, whatever else is asked.
  if (row.id === 'createClient') place(body, ['facts', 'names', '0', 'whole'], anyName());
  if (slot?.in === 'body' && id !== undefined) place(body, slot.at, id);
  return body;
}

type Body = Record<string, unknown>;

/** Letters only, and no two alike: a search for one finds no other. */
export const anyName = () =>
  `Zz${randomUUIDv7().replaceAll(/[-\d]/g, (sign) => 'bcdfghjklm'[Number(sign)] ?? '')}`;

/** An example, with the ids of `base` in place of those that are made up. */
function withIds(value: unknown, base: Ids, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, base, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, base, key)]));
  }
  return (typeof value === 'string' && base[kindOf(name)]) || value;
}

function place(body: unknown, [name = '', ...rest]: readonly string[], id: string): void {
  const inner = body as Body;
  if (rest.length > 0) {
    inner[name] ??= rest[0] === '0' ? [] : {};
    place(inner[name], rest, id);
  } else inner[name] = id;
}

const kindOf = (name: string) => KINDS[name] ?? name;

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema & { $defs?: Named };

const namedOf = (schema: { $defs?: Named }): Named => schema.$defs ?? {};

/** Every property that takes an id, alone or in a list; not within choices, which an example takes one of. */
function idsWithin(schema: JsonSchema & { $defs?: Named }, where: Slot['in']): Slot[] {
  const named = namedOf(schema);
  const isId = (each: JsonSchema): boolean =>
    each.$ref !== undefined
      ? each.$ref.endsWith('/Id') || isId(named[each.$ref.split('/').at(-1) ?? ''] ?? {})
      : each.pattern?.startsWith('^[0-9a-f]{8}-') === true;
  const walk = (inner: JsonSchema, at: readonly string[]): Slot[] =>
    Object.entries(inner.properties ?? {}).flatMap(([name, field]): Slot[] => {
      // The mark of a page is an id to no one.
      if (name === 'after') return [];
      const kind = kindOf(name.replace(/Ids$/, 'Id'));
      if (isId(field)) return [{ in: where, at: [...at, name], kind }];
      if (field.items !== undefined && isId(field.items)) {
        return [{ in: where, at: [...at, name, '0'], kind }];
      }
      return field.type === 'object' ? walk(field, [...at, name]) : [];
    });
  return walk(schema, []);
}
