// The law that the desk computes with: the built pack, compiled once, and its rules by id.
import { compileLaw } from '#core/clock/compile.ts';
import type { LawPack, Rule } from '#core/clock/rule.ts';
import built from '#law/pack.json' with { type: 'json' };

/** Its shape is checked where it is built; here it is taken as it is. */
export const pack = built as unknown as LawPack;
export const law = compileLaw(pack);

/** The ids that an event may name. */
export const ruleIds: readonly string[] = pack.rules.map((rule) => rule.id);

const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));

/** The rule of a clock. Throws for an id that the pack lacks: clocks come from its rules only. */
export function getRule(id: string): Rule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`The law pack has no rule "${id}"`);
  return rule;
}
