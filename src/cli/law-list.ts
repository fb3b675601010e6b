// The command `recourse law list`: every rule of the law with its standing, confidence and authority.
import type { Command } from '#cli/command.ts';
import { lawName, readLaw, rulePath } from '#cli/law.ts';
import { pad, paintFor } from '#cli/layout.ts';
import { CONFIDENCE_WORDS, RULE_KIND_WORDS, STANDING_WORDS } from '#contract/clock-words.ts';
import type { Day } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Boundary, Rule, Standing } from '#core/clock/rule.ts';

export const lawListCommand: Command = {
  name: 'law list',
  summary: 'List the rules of the law.',
  about: [
    'The status is that of today: a rule is in force if one of its versions is. With --json: {pack, version, hash, rules: [{id, title, area, kind, status, confidence, authority, path}]}.',
  ],
  arguments: [],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: ['recourse law list', 'recourse law list --json | jq .rules[].id'],
  run: ({ flags }, io) => {
    const law = readLaw();
    const today = momentAt(DEFAULT_ZONE, io.now).day;
    if (flags.has('json')) {
      const rules = law.rules.map((rule) => ({
        id: rule.id,
        title: rule.title.en,
        area: rule.area,
        kind: rule.kind,
        status: statusOf(rule, today),
        confidence: rule.confidence,
        authority: rule.authority,
        path: rulePath(rule),
      }));
      io.out(`${JSON.stringify({ ...lawName(law), rules }, null, 2)}\n`);
      return 0;
    }
    const paint = paintFor(io.colour);
    const width = Math.max(...law.rules.map(({ id }) => id.length));
    for (const area of new Set(law.rules.map((rule) => rule.area))) {
      io.out(`${paint('bold', area)}\n`);
      for (const rule of law.rules.filter((one) => one.area === area)) {
        const marks = [RULE_KIND_WORDS[rule.kind].en, CONFIDENCE_WORDS[rule.confidence].en];
        const status = statusOf(rule, today);
        if (status !== 'in-force') marks.push(STANDING_WORDS[status].en);
        io.out(`  ${pad(rule.id, width)}  ${rule.title.en} ${paint('dim', `(${marks.join(', ')})`)}\n`);
      }
    }
    io.out(
      paint('dim', `${law.rules.length} rules · law ${law.pack} ${law.version} (${law.hash.slice(0, 12)})\n`),
    );
    return 0;
  },
};

/** The standing of a rule on a day: in force if a version is, else that of its last version. */
function statusOf(rule: Rule, on: Day): Standing {
  const periods = rule.versions.map(({ standing }) =>
    standing.find(({ from, to }) => isWithin({ from, to, on })),
  );
  if (periods.some((period) => period?.status === 'in-force')) return 'in-force';
  return periods.findLast((period) => period !== undefined)?.status ?? 'superseded';
}

function isWithin({ from, to, on }: { from: Boundary | null; to: Boundary | null; on: Day }): boolean {
  const start = typeof from === 'object' && from !== null ? from.latest : from;
  const end = typeof to === 'object' && to !== null ? to.latest : to;
  return (start === null || start <= on) && (end === null || on <= end);
}
