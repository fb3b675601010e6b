// Checks a value of the text against a schema and reports every refusal at its place.
import type * as z from 'zod/mini';
import type { Refusal } from '#contract/case-file-shape.ts';
import { describe, describeText, type FaultReport } from '#contract/fault-report.ts';
import type { JsonNode } from '#contract/json-tree.ts';

type Segments = readonly PropertyKey[];

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

/** Whether the value has the shape; if not, why not is in the report. `expected` names what a missing key should hold. */
export function checkShape(check: {
  schema: z.ZodMiniType;
  node: JsonNode;
  path: string;
  report: FaultReport;
  expected?: (key: string) => string | undefined;
}): boolean {
  const { schema, node, path, report, expected } = check;
  const result = schema.safeParse(plainOf(node));
  for (const issue of result.error?.issues ?? []) {
    const { found, parent } = walk(node, issue.path);
    const where = path + pathText(issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        reportUnknownKey({ key, owner: found, path: where, report, known: knownKeys(schema, issue.path) });
    } else if (issue.code === 'custom') {
      const { fault, expected, candidates } = issue.params as Refusal;
      const name = found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
      report.add({
        at: found?.at ?? node.at,
        path: where,
        code: fault,
        found: describe(found),
        expected,
        ...(name !== undefined && candidates ? { name, candidates: candidates() } : {}),
      });
    } else if (!found) {
      const key = String(issue.path.at(-1));
      report.add({
        at: (parent ?? node).at,
        path: where,
        code: 'missing-field',
        found: 'nothing',
        expected: expected?.(key) ?? kindOf(issue),
      });
    } else {
      report.add({
        at: found.at,
        path: where,
        code: 'wrong-type',
        found: describe(found),
        expected: kindOf(issue),
      });
    }
  }
  return result.success;
}

function kindOf(issue: object): string {
  return KINDS[String('expected' in issue && issue.expected)] ?? 'a value of another kind';
}

function reportUnknownKey(fault: {
  key: string;
  owner: JsonNode | undefined;
  path: string;
  report: FaultReport;
  known: readonly string[];
}): void {
  const { key, owner, path, report, known } = fault;
  const member = owner?.kind === 'object' ? owner.members.get(key) : undefined;
  report.add({
    at: member?.keyAt ?? owner?.at ?? 0,
    path: path + pathText([key]),
    code: 'unknown-key',
    found: describeText(key),
    expected: known.length === 0 ? 'no data' : `only ${known.join(', ')}`,
    name: key,
    candidates: known,
  });
}

/** The keys that the schema allows at a path. */
function knownKeys(schema: unknown, path: Segments): readonly string[] {
  let current = schema as { shape?: Record<string, unknown>; def?: { innerType?: unknown } } | undefined;
  for (const segment of [...path, undefined]) {
    while (current?.def?.innerType) current = current.def.innerType as typeof current;
    if (segment !== undefined) current = current?.shape?.[String(segment)] as typeof current;
  }
  return Object.keys(current?.shape ?? {});
}

function walk(node: JsonNode, path: Segments): { found: JsonNode | undefined; parent: JsonNode | undefined } {
  let found: JsonNode | undefined = node;
  let parent: JsonNode | undefined;
  for (const segment of path) {
    parent = found;
    if (parent?.kind === 'object') found = parent.members.get(String(segment))?.value;
    else if (parent?.kind === 'array') found = parent.items[Number(segment)];
    else found = undefined;
  }
  return { found, parent };
}

/** Segments as JSONPath (RFC 9535) writes them after the part before: `.case.court`, `[3]`, `["odd key"]`. */
export function pathText(path: Segments): string {
  return path
    .map((segment) => {
      if (typeof segment === 'number') return `[${segment}]`;
      const key = String(segment);
      return /^[A-Za-z_][A-Za-z0-9_]{0,60}$/.test(key) ? `.${key}` : `[${describeText(key)}]`;
    })
    .join('');
}

/** The value as plain data. Objects have no prototype, so that no key of the text can reach one. */
export function plainOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plainOf);
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.members.values()) plain[key] = plainOf(value);
  return plain;
}
