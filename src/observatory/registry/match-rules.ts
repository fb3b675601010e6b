// Which codes of a release are looked up in the registry, as match-rules.yaml lists them.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const rule = z.strictObject({
  title: z.string(),
  table: z.string(),
  column: z.string(),
  names: z.strictObject({ table: z.string(), code: z.string(), name: z.string() }).optional(),
  state: z.string().optional(),
  single: z.boolean().default(false),
  registry: z.enum(['facilities', 'courts', 'field_offices']),
  by: z.enum(['code', 'name']),
});

export type MatchRule = z.output<typeof rule>;

/** By the kind of release. */
export const MATCH_RULES = z
  .strictObject({
    court: z.array(rule),
    enforcement: z.array(rule),
    'detention-statistics': z.array(rule),
    registry: z.array(rule).default([]),
  })
  .parse(parse(readFileSync(new URL('match-rules.yaml', import.meta.url), 'utf8')));

/** The columns of the registry that hold codes and states; every thing in it has a primary_name. */
export const REGISTRY_COLUMNS: Readonly<
  Record<MatchRule['registry'], { code: string; states: string | undefined }>
> = {
  facilities: { code: 'id', states: 'states' },
  courts: { code: 'id', states: 'states' },
  // An office is responsible for states other than that of its address.
  field_offices: { code: 'fieldOfficeCode', states: undefined },
};
