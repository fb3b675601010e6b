// What a label says: the rules of a kind of table applied to the text of a title, a row or a column.
import { type Facts, type Rule, TOTAL } from '#observatory/detention-statistics/label-rules.ts';
import { DIMENSIONS, MEASURES, type Measure } from '#observatory/detention-statistics/measures.ts';

/** Words of time, as printed. */
const TIME_WORDS = ['fiscal_year', 'to_date', 'year', 'month', 'quarter', 'day', 'half'] as const;

export type TimeWords = Partial<Record<(typeof TIME_WORDS)[number], string>>;

export type Said = { facts: Facts; time: TimeWords };

export type RowContext = {
  /** What the last line that opened a group said. */
  group?: Said | undefined;
  /** Whether the row has figures. */
  figures: boolean;
};

/** What a label says by the first rule that it matches, and whether it opens a group; undefined where none matches. */
export function readLabel(
  rules: readonly Rule[],
  text: string,
  { group, figures }: RowContext = { figures: true },
): { said: Said; opens: boolean } | undefined {
  for (const rule of rules) {
    if (rule.inside && group === undefined) continue;
    if (rule.bare && figures) continue;
    const match = rule.label.exec(text);
    if (match === null) continue;
    const own = sayings(match.groups, rule.facts);
    return {
      said: rule.inside && group !== undefined ? joined(group, own) : own,
      opens: rule.opens ?? false,
    };
  }
  return undefined;
}

/** What the named groups of a match say, with the facts that hold besides. */
export function sayings(groups: Record<string, string | undefined> | undefined, facts: Facts = {}): Said {
  const said: Said = { facts: { ...facts }, time: {} };
  for (const [name, printed] of Object.entries(groups ?? {})) {
    if (printed === undefined) continue;
    const dimension = DIMENSIONS.find((known) => known === name);
    const word = TIME_WORDS.find((known) => known === name);
    if (dimension !== undefined) said.facts[dimension] = isTotalLabel(printed) ? 'Total' : printed;
    else if (word !== undefined) said.time[word] = printed;
    else if (name === 'measure') said.facts.measure = measureOf(printed);
  }
  return said;
}

export const isTotalLabel = (label: string) => TOTAL.test(label);

/** What several labels say together; the later one has the last word. */
export function joined(...all: readonly Said[]): Said {
  return {
    facts: Object.assign({}, ...all.map(({ facts }) => facts)),
    time: Object.assign({}, ...all.map(({ time }) => time)),
  };
}

function measureOf(printed: string): Measure {
  const name = printed.toLowerCase().replaceAll(' ', '-');
  if (!(name in MEASURES))
    throw new Error(`a title or label names the measure ${name}, which is not defined`);
  return name as Measure;
}
