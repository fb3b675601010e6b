// Values for a JSON Schema: mostly such as it allows, and now and then one that nobody would send in good faith.
import type { JsonSchema, Named } from '#contract/api/example.ts';
import type { Random } from './random.ts';

export type ValueChoice = {
  random: Random;
  named: Named;
  /** Ids that were seen in answers. */
  ids: readonly string[];
  /** How often a value is an odd one. */
  oddness: number;
};

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  2 ** 31,
  2 ** 53,
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  'x'.repeat(30_000),
  'é'.repeat(200),
  "'; drop table member; --",
  '%00',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=1+1',
  '0000-01-01',
  '2026-02-30',
  '9999-12-31',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-01-01T24:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-7000-8000-000000000000',
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { $ne: null },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

export function anyValue(schema: JsonSchema, choice: ValueChoice): unknown {
  const { random, named, oddness } = choice;
  if (random.chance(oddness)) return random.pick(ODD);
  if (schema.$ref !== undefined) return anyValue(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, choice);
  if (schema.const !== undefined) return schema.const;
  const options = schema.enum ?? schema.anyOf ?? schema.oneOf;
  if (schema.enum !== undefined) return random.pick(schema.enum);
  if (options !== undefined) return anyValue(random.pick(options as JsonSchema[]), choice);
  switch (schema.type) {
    case 'object':
      return anyObject(schema, choice);
    case 'array': {
      const length = (schema.minItems ?? 0) + random.below(3);
      return Array.from({ length }, () => anyValue(schema.items ?? {}, choice));
    }
    case 'integer':
    case 'number':
      return (schema.minimum ?? 0) + random.below(20);
    case 'boolean':
      return random.chance(0.5);
    case 'string':
      return anyText(schema, choice);
    default:
      return random.pick(ODD);
  }
}

function anyObject({ properties = {}, required = [] }: JsonSchema, choice: ValueChoice): unknown {
  const { random, oddness } = choice;
  const fields = Object.entries(properties)
    .filter(([name]) => (required.includes(name) ? !random.chance(oddness) : random.chance(0.4)))
    .map(([name, field]) => [name, anyValue(field, choice)]);
  if (random.chance(oddness))
    fields.push([random.pick(['isAdmin', 'orgId', 'toString', 'x y']), random.pick(ODD)]);
  return Object.fromEntries(fields);
}

const WORDS = [
  'Ana',
  'José María',
  'محمد',
  '王小明',
  'Ngọc',
  'a long text of several words',
  'NYC',
  '012345678',
  '1',
];

function anyText({ format, pattern, minLength = 0 }: JsonSchema, { random, ids }: ValueChoice): string {
  if (format === 'date')
    return `20${10 + random.below(25)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  if (format === 'date-time') return `2026-03-${two(1 + random.below(28))}T${two(random.below(24))}:30:00Z`;
  if (format === 'email') return `someone${random.below(1000)}@seed.example`;
  if (pattern !== undefined) {
    const fits = [...ids, ...WORDS, '123456', '2026-03'].filter((text) =>
      new RegExp(pattern, 'u').test(text),
    );
    if (fits.length > 0) return random.pick(fits);
  }
  return random.pick(WORDS).padEnd(minLength, ' word');
}

const two = (n: number) => String(n).padStart(2, '0');
