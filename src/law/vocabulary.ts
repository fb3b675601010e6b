// Checks that a rule speaks only of events, fields and codes that a history can hold.
import type { Rule } from '#core/clock/rule.ts';
import { type Finding, shown } from '#law/fault.ts';
import type { Path } from '#law/yaml-source.ts';

/** What a field of an event may hold: one of a closed list of codes, or anything of its kind. */
export type FieldCheck = readonly (string | boolean | number)[] | 'any';

/** Every event type of a history with its fields. The caller gives it: the law does not know the wire format. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<string, FieldCheck>>>>;

/** Events that no one records, derived from those on file (when an order becomes final, when other custody ends). */
const DERIVED_EVENTS: Vocabulary = {
  'order-final': { how: 'any', by: 'any', decisionOn: 'any' },
  'non-immigration-custody-ended': {},
};

/** Fields that are derived from the rest of the history. */
const DERIVED_FIELDS: Vocabulary = {
  'decision-issued': { appealable: ['none', 'respondent', 'dhs', 'both'], respondentsAppeal: [true, false] },
  'voluntary-departure-granted': { until: 'any' },
};

/** Days that every event has, and the client's birth date. */
const COMMON_FIELDS: Readonly<Record<string, FieldCheck>> = { on: 'any', at: 'any', bornOn: 'any' };

type Node = Readonly<Record<string, unknown>>;
type Place = { path: Path; events: readonly string[] };

/** Every word of the rule that no history can hold. */
export function unknownWords(rule: Rule, vocabulary: Vocabulary): Finding[] {
  const fieldsOf = (event: string): Readonly<Record<string, FieldCheck>> | undefined => {
    const fields = vocabulary[event] ?? DERIVED_EVENTS[event];
    return fields && { ...COMMON_FIELDS, ...fields, ...DERIVED_FIELDS[event] };
  };
  const known = (events: readonly string[]) => events.filter((event) => fieldsOf(event) !== undefined);

  const checkField = (field: string, wanted: unknown, { path, events }: Place): Finding[] => {
    const checks = known(events).flatMap((event) => {
      const check = fieldsOf(event)?.[field];
      return check === undefined ? [] : [check];
    });
    if (checks.length === 0) {
      const expected = `a field of ${events.join(' or ')}`;
      return [{ path, key: field, code: 'law-unknown-field', found: field, expected }];
    }
    if (checks.includes('any')) return [];
    const codes = new Set<unknown>(checks.flat());
    const unknown = valuesOf(wanted).filter((value) => value !== null && !codes.has(value));
    const expected = `one of ${[...codes].join(', ')}`;
    return unknown.map((value) => ({
      path: [...path, field],
      code: 'law-unknown-code',
      found: shown(value),
      expected,
    }));
  };

  const checkWhere = (where: unknown, place: Place): Finding[] =>
    known(place.events).length === 0
      ? []
      : Object.entries((where ?? {}) as Node).flatMap(([field, wanted]) => checkField(field, wanted, place));

  /** One node of the rule: a pattern, a condition on the latest of a pattern, or a count from the starting event. */
  const checkNode = (node: Node, { path, events: started }: Place): Finding[] => {
    if (isPatternOf(node)) {
      const events = [node.event].flat();
      const unknown = events.filter((event) => fieldsOf(event) === undefined);
      return [
        ...unknown.map((event) => ({
          path: [...path, 'event', events.indexOf(event)],
          code: 'law-unknown-event' as const,
          found: event,
          expected: 'an event type of the vocabulary',
        })),
        ...checkWhere(node.where, { path: [...path, 'where'], events }),
      ];
    }
    if ('latest' in node && isPatternOf(node.latest)) {
      const events = [node.latest.event].flat();
      return [node.is]
        .flat()
        .flatMap((where, index) => checkWhere(where, { path: [...path, 'is', index], events }));
    }
    const named = [
      node.from,
      node.earliestFrom,
      'add' in node || 'roll' in node ? node.date : undefined,
    ].flat();
    return [
      ...checkWhere(node.where, { path: [...path, 'where'], events: started }),
      ...named
        .filter((field) => typeof field === 'string')
        .flatMap((field) =>
          known(started).length === 0 ? [] : checkField(field, undefined, { path, events: started }),
        ),
    ];
  };

  const checkAll = (root: unknown, place: Place): Finding[] => {
    const findings: Finding[] = [];
    walk(root, place.path, (node, path) => findings.push(...checkNode(node, { path, events: place.events })));
    return findings;
  };

  const started = rule.clocks.map((clock) => clock.starts.flatMap((start) => start.event));
  return [
    ...rule.clocks.flatMap((clock, index) =>
      checkAll(clock, { path: ['clocks', index], events: started[index] ?? [] }),
    ),
    ...rule.versions.flatMap((version, index) => {
      // A version counts for the first clock of its rule; its periods hold days, not words of the vocabulary.
      const { count, where } = version;
      return checkAll({ count, where }, { path: ['versions', index], events: started[0] ?? [] });
    }),
    ...unknownParts(rule),
  ];
}

function isPatternOf(node: unknown): node is { event: string | string[]; where?: unknown } {
  if (typeof node !== 'object' || node === null || !('event' in node)) return false;
  return typeof node.event === 'string' || Array.isArray(node.event);
}

function unknownParts(rule: Rule): Finding[] {
  const parts = rule.clocks.flatMap((clock) => clock.part ?? []);
  const expected = parts.length > 0 ? `one of ${parts.join(', ')}` : 'a part of this rule, which has none';
  return rule.clocks.flatMap((clock, index) =>
    clock.curedBy === undefined || parts.includes(clock.curedBy)
      ? []
      : [
          {
            path: ['clocks', index, 'curedBy'],
            code: 'law-unknown-part' as const,
            found: clock.curedBy,
            expected,
          },
        ],
  );
}

function valuesOf(wanted: unknown): unknown[] {
  if (typeof wanted !== 'object') return wanted === undefined ? [] : [wanted];
  if (wanted === null) return [];
  if (Array.isArray(wanted)) return wanted;
  return 'not' in wanted ? (wanted.not as unknown[]) : [];
}

function walk(node: unknown, path: Path, visit: (node: Node, path: Path) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) walk(item, [...path, index], visit);
    return;
  }
  visit(node as Node, path);
  for (const [key, value] of Object.entries(node)) walk(value, [...path, key], visit);
}
