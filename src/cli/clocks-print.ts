// Prints the clocks of cases for people: a table each, an explanation of one rule, and a summary of all.
import { clockTable } from '#cli/clock-table.ts';
import type { Io } from '#cli/command.ts';
import { explainClocks } from '#cli/explain.ts';
import { paintFor, printable, type Style, wrap } from '#cli/layout.ts';
import { type SummaryRow, summarise, summaryLine, summaryTable } from '#cli/summary.ts';
import { dayText, type Lang, say } from '#cli/words.ts';
import type { Fault } from '#contract/faults.ts';
import type { Answer } from '#core/clock/clock.ts';
import type { Law } from '#core/clock/compiled.ts';
import type { Rule } from '#core/clock/rule.ts';

/** A file of the call: its clocks, or its faults. */
export type CaseResult =
  | { file: string; caseId: string; answer: Answer; warnings: readonly Fault[] }
  | { file: string; faults: readonly Fault[] };

/** Width where output goes to no terminal. */
const PLAIN_WIDTH = 100;
const LEAST_WIDTH = 60;

export type PrintRequest = { io: Io; lang: Lang; law: Law; why: Rule | undefined; several: boolean };

/** Prints one case and answers its row of the summary. Faults were told already. */
export function printCase(result: CaseResult, { io, lang, law, why, several }: PrintRequest): SummaryRow {
  if ('faults' in result) return { file: result.file, faults: result.faults.length };
  const { file, caseId, answer } = result;
  const { asOf, clocks } = answer;
  const paint = paintFor(io.colour);
  const look = { lang, paint, width: widthFor(io) };
  const summary = summarise({ file, clocks, asOf });
  const title = [printable(caseId), printable(file)].join(' · ');
  const wrapped = (style: Style, text: string) => wrap(text, look.width).map((line) => paint(style, line));
  const lines = [
    ...wrapped('bold', title),
    ...wrapped('dim', `${say('asOf', lang, dayText(asOf, lang))} · ${lawLine(law, lang)}`),
  ];
  if (why === undefined) {
    lines.push(
      ...wrapped(summary.overdue > 0 ? 'red' : 'none', summaryLine(summary, lang)),
      ...clockTable({ clocks, asOf, ...look }),
    );
  } else if (clocks.length === 0) {
    lines.push(...noClockOf(why, { lang, several }).flatMap((line) => wrap(line, look.width)));
  } else {
    lines.push(...explainClocks({ rule: why, clocks, asOf, ...look }));
  }
  io.out(`${lines.join('\n')}\n${several ? '\n' : ''}`);
  return summary;
}

/** Prints what stands at the end: the table of several files, and what is to be known of the law as a whole. */
export function printSummary(
  rows: readonly SummaryRow[],
  { io, lang, law, several, why }: PrintRequest,
): void {
  const paint = paintFor(io.colour);
  if (several && why === undefined) io.out(`${summaryTable(rows, { lang, paint }).join('\n')}\n`);
  if (rows.every((row) => 'faults' in row)) return;
  const { rules } = law.pack;
  const unsigned = rules.filter(({ reviewed }) => reviewed.by === null).length;
  const notes = unsigned === 0 ? [] : [say('unreviewedLaw', lang, unsigned, rules.length)];
  if (lang === 'es') notes.push(say('unreviewedSpanish', lang));
  if (notes.length > 0)
    io.out(
      `\n${notes
        .flatMap((note) => wrap(note, widthFor(io)))
        .map((line) => paint('dim', line))
        .join('\n')}\n`,
    );
}

function noClockOf(rule: Rule, { lang, several }: { lang: Lang; several: boolean }): string[] {
  const lines = [say('noClockOf', lang, rule.id)];
  if (!several) lines.push(`${rule.title[lang]}: ${rule.text[lang]}`);
  if (rule.onRequest) lines.push(say('onRequestOnly', lang));
  return lines;
}

function lawLine({ pack: { pack, version, hash } }: Law, lang: Lang): string {
  return say('law', lang, `${pack} ${version} (${hash.slice(0, 12)})`);
}

function widthFor({ columns }: Io): number {
  return Math.max(LEAST_WIDTH, columns ?? PLAIN_WIDTH);
}
