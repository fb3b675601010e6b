// The law as the commands use it: the built pack, and the rule that a word of the call names.
import { CliError } from '#cli/command.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { nearest } from '#contract/nearest.ts';
import type { LawPack, Rule } from '#core/clock/rule.ts';
import { loadPack } from '#law/pack.ts';

/** The law that is shipped. */
export function readLaw(): LawPack {
  try {
    return loadPack();
  } catch (error) {
    throw new CliError(
      `The law cannot be read (${(error as Error).message}). "npm run build:law" builds it again.`,
      1,
    );
  }
}

/** The name of a law in an answer. */
export function lawName({ pack, version, hash }: LawPack): { pack: string; version: string; hash: string } {
  return { pack, version, hash };
}

/** The rule of an id; a misspelt one is a fault of the call, with the nearest id. */
export function getRule(law: LawPack, id: string, path: string): Rule {
  const rule = law.rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const close = nearest(
    id,
    law.rules.map((one) => one.id),
  );
  const expected = 'a rule id of "recourse law list"';
  throw new CliError('no such rule', 2, [
    usageFault({ code: 'unknown-rule', path, found: id, expected, nearest: close }),
  ]);
}

/** Where a rule stands in the repository. */
export function rulePath({ area, id }: Rule): string {
  return `src/law/us/${area}/${id}.yaml`;
}
