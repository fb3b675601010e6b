// Turns what the schema says against a file into findings: what stands there, what was expected, and where.
import type { z } from 'zod';
import { type Finding, shown } from '#law/fault.ts';
import type { Path } from '#law/yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** All findings of a failed check, those inside the best-fitting form of a choice instead of "no form fits". */
export function findingsOf(issues: readonly Issue[], data: unknown, prefix: Path = []): Finding[] {
  return issues.flatMap((issue) => findingOf(issue, data, [...prefix, ...(issue.path as Path)]));
}

function findingOf(issue: Issue, data: unknown, path: Path): Finding[] {
  const value = valueAt(data, path);
  const found = shown(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path,
        key,
        code: 'law-unknown-key',
        found: key,
        expected: 'a key that the schema knows',
      }));
    case 'invalid_type':
      return [
        {
          path,
          code: value === undefined ? 'law-missing-key' : 'law-wrong-type',
          found,
          expected: issue.expected,
        },
      ];
    case 'invalid_value':
      return [
        {
          path,
          code: value === undefined ? 'law-missing-key' : 'law-unknown-code',
          found,
          expected: `one of ${issue.values.map(shown).join(', ')}`,
        },
      ];
    case 'invalid_union':
      return choiceFindings(issue.errors as readonly (readonly Issue[])[], data, path);
    case 'invalid_format':
      return [
        {
          path,
          code: 'law-bad-value',
          found,
          expected: issue.message.replace(/^Invalid string: must/, 'text that must'),
        },
      ];
    default:
      return [{ path, code: 'law-bad-value', found, expected: issue.message }];
  }
}

/** Of several permitted forms, the one meant is that which fits from the outside and lacks the fewest keys. */
function choiceFindings(forms: readonly (readonly Issue[])[], data: unknown, path: Path): Finding[] {
  const fitting = forms.filter(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  const value = valueAt(data, path);
  const lacking = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'invalid_union' && issue.path.length === 0) {
        return sum + Math.min(...(issue.errors as readonly (readonly Issue[])[]).map(lacking));
      }
      return sum + (issue.path.length === 1 && valueAt(value, issue.path as Path) === undefined ? 1 : 0);
    }, 0);
  const [best, second] = [...fitting].sort((a, b) => lacking(a) - lacking(b) || a.length - b.length);
  if (best === undefined) {
    const kinds = forms.flat().map((issue) => (issue.code === 'invalid_type' ? issue.expected : issue.code));
    return [
      { path, code: 'law-wrong-type', found: shown(value), expected: [...new Set(kinds)].join(' or ') },
    ];
  }
  if (second !== undefined && lacking(best) > 0) {
    const keys = [...new Set(fitting.flatMap((issues) => issues.map((issue) => issue.path[0])))];
    const expected = `one of the forms with ${keys.filter((key) => key !== undefined).join(', ')}`;
    return [{ path, code: 'law-bad-value', found: shown(value), expected }];
  }
  return findingsOf(best, data, path);
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
