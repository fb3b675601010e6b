// An example of a JSON Schema: the shortest thing that it allows, in values of this field.

export type JsonSchema = {
  $ref?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  description?: string;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  minItems?: number;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  minLength?: number;
};

/** Schemas that others refer to, by name. */
export type Named = Record<string, JsonSchema>;

/** Of an object its required fields; of a choice the first. */
export function exampleOf(schema: JsonSchema, named: Named): unknown {
  const { $ref, examples, enum: words } = schema;
  if ($ref !== undefined) return exampleOf(named[$ref.split('/').at(-1) ?? ''] ?? {}, named);
  if (examples?.[0] !== undefined) return examples[0];
  if (schema.const !== undefined) return schema.const;
  if (words?.[0] !== undefined) return words[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  if (choice !== undefined) return exampleOf(choice, named);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name))
          .map(([name, field]) => [name, exampleOf(field, named)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}, named));
    case 'string':
      return exampleText(schema);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T14:30:00Z',
  email: 'ana@seed.example',
};

function exampleText({ format = '', pattern, minLength = 1 }: JsonSchema): string {
  if (BY_FORMAT[format] !== undefined) return BY_FORMAT[format];
  const known = ['0198c5a0-7c1e-7000-8000-000000000000', '123456', '2026-03', 'NYC', '1'];
  const fits = known.find((text) => pattern !== undefined && new RegExp(pattern, 'u').test(text));
  return fits ?? 'text'.padEnd(minLength, ' text');
}
