// The command `recourse clocks`: every legal clock of one case file, of several, or of a folder.
import { type CaseInput, findCaseInputs } from '#cli/case-inputs.ts';
import { type CalendarCase, writeCalendar } from '#cli/clocks-calendar.ts';
import { type CaseResult, printCase, printSummary } from '#cli/clocks-print.ts';
import type { Command, ExitCode, Given, Io } from '#cli/command.ts';
import { CliError } from '#cli/command.ts';
import { getRule, lawName, readLaw } from '#cli/law.ts';
import { printable } from '#cli/layout.ts';
import type { SummaryRow } from '#cli/summary.ts';
import { usageFault } from '#cli/usage-faults.ts';
import type { Lang } from '#cli/words.ts';
import { readCaseFile } from '#contract/case-file.ts';
import { toWire } from '#contract/clock-wire.ts';
import { faultText } from '#contract/faults.ts';
import { type Day, formatDay, parseDay } from '#core/calendar/day.ts';
import { DEFAULT_ZONE, momentAt } from '#core/calendar/zone.ts';
import type { Answer } from '#core/clock/clock.ts';
import { compileLaw } from '#core/clock/compile.ts';
import type { Law } from '#core/clock/compiled.ts';
import { computeClocks } from '#core/clock/engine.ts';
import type { Rule } from '#core/clock/rule.ts';

export const clocksCommand: Command = {
  name: 'clocks',
  summary: 'Compute every legal clock of a case: its date, its authority, how sure it is.',
  arguments: [
    {
      name: 'FILE',
      help: 'a case file (recourse.case/1), a folder of them, or - for standard input',
      many: true,
    },
  ],
  options: [
    {
      name: 'as-of',
      value: 'YYYY-MM-DD',
      help: 'the day to look from; today in the zone of the case, if left out',
    },
    { name: 'json', help: 'print JSON: every clock with its trace' },
    {
      name: 'advice',
      help: 'show clocks that are computed on request only; ask counsel before you act on them',
    },
    {
      name: 'why',
      value: 'RULE',
      help: 'explain the clocks of one rule: the count step by step, authority, cures',
    },
    {
      name: 'ics',
      value: 'OUT',
      help: 'write the dates to a calendar file; its entries say nothing of the case',
    },
    { name: 'lang', value: 'en|es', help: 'language of the words: en or es', choices: ['en', 'es'] },
  ],
  about: [
    'What needs doing first comes first. "Act by" is the last day that is safe under every reading of the law; where the law is unsettled, every reading is shown.',
    'Of a folder, the files that end in .json are read, not those of folders inside it. Files that are in order are answered even if others are not.',
    'Events after the day to look from are left out, and named on standard error.',
    'With --json, one file gives {asOf, law, clocks, ignoredEvents}; several files or a folder give {asOf, law, files}, where a file is {file, caseId, clocks} or {file, faults}, with asOf where it is another day than that of the whole, and ignoredEvents where there are any. Faults are {file, path, line, column, code, found, expected, nearest}.',
    'A calendar file is never written over a file that is none. Clocks computed on request only are never in it. A key in the data folder (RECOURSE_DATA) names its entries, so that importing it again replaces them.',
  ],
  examples: [
    'recourse clocks examples/',
    'recourse clocks case.json --as-of 2026-11-22',
    'recourse clocks case.json --why bia-appeal',
    'recourse clocks case.json --json | jq .clocks[].due',
    'recourse clocks *.json --ics week.ics',
  ],
  run: runClocks,
};

type Settings = {
  law: Law;
  ruleIds: readonly string[];
  asOf: Day | undefined;
  json: boolean;
  advice: boolean;
  why: Rule | undefined;
  lang: Lang;
};

function runClocks(given: Given, io: Io): ExitCode {
  const settings = settingsOf(given);
  const { single, inputs } = findCaseInputs(given.words, io.cwd);
  const calendar: CalendarCase[] = [];
  const rows: SummaryRow[] = [];
  const printJson = single ? printOne : printEach(settings, io);
  let bad = false;
  for (const input of inputs) {
    const result = resultOf(input, settings, io);
    bad ||= 'faults' in result;
    if (settings.json) printJson.add(result, settings, io);
    else rows.push(printCase(result, { ...settings, io, several: !single }));
    if (!('faults' in result)) calendar.push(result);
  }
  if (settings.json) printJson.end(io);
  else printSummary(rows, { ...settings, io, several: !single });
  const { ics } = given.options;
  if (ics !== undefined) writeCalendar(calendar, { out: ics, lang: settings.lang, io });
  return bad ? 2 : 0;
}

function settingsOf({ options, flags }: Given): Settings {
  const asOfText = options['as-of'];
  const asOf = asOfText === undefined ? undefined : parseDay(asOfText);
  if (asOfText !== undefined && asOf === undefined) {
    const facts = { path: '--as-of', found: asOfText, expected: 'a day that exists, as YYYY-MM-DD' };
    throw new CliError('no such day', 2, [usageFault({ code: 'impossible-date', ...facts })]);
  }
  const pack = readLaw();
  return {
    law: compileLaw(pack),
    ruleIds: pack.rules.map(({ id }) => id),
    asOf,
    json: flags.has('json'),
    advice: flags.has('advice'),
    why: options['why'] === undefined ? undefined : getRule(pack, options['why'], '--why'),
    lang: options['lang'] === 'es' ? 'es' : 'en',
  };
}

function resultOf(input: CaseInput, settings: Settings, io: Io): CaseResult {
  const { file } = input;
  const { lang, why } = settings;
  const read =
    'fault' in input
      ? { faults: [input.fault] }
      : readCaseFile(input.bytes, { file, ruleIds: settings.ruleIds });
  if ('faults' in read) {
    for (const fault of read.faults) io.err(`${printable(faultText(fault, lang))}\n`);
    return { file, faults: read.faults };
  }
  for (const warning of read.warnings) io.err(`${printable(faultText(warning, lang))}\n`);
  const asOf = settings.asOf ?? todayIn(read.history.timeZone, io.now);
  const { law, advice, json } = settings;
  const answer = computeClocks(read.history, law, { asOf, advice, trace: json || why !== undefined });
  if (answer.ignoredEvents.length > 0) {
    const words = lang === 'es' ? 'eventos posteriores, no considerados' : 'later events left out';
    io.err(`${printable(file)}: ${words} (${formatDay(asOf)}): ${answer.ignoredEvents.join(', ')}\n`);
  }
  const { caseId, warnings } = read;
  return { file, caseId, warnings, answer: why === undefined ? answer : onlyOf(why, answer) };
}

function onlyOf({ id }: Rule, answer: Answer): Answer {
  return { ...answer, clocks: answer.clocks.filter((clock) => clock.rule === id) };
}

function todayIn(zone: string = DEFAULT_ZONE, now: number): Day {
  return momentAt(zone, now).day;
}

type JsonPrinter = {
  add: (result: CaseResult, settings: Settings, io: Io) => void;
  end: (io: Io) => void;
};

const printOne: JsonPrinter = {
  add: (result, { law, lang, asOf }, io) => {
    const name = lawName(law.pack);
    const given = asOf === undefined ? {} : { asOf: formatDay(asOf) };
    if ('faults' in result) {
      io.out(`${JSON.stringify({ ...given, law: name, faults: result.faults }, null, 2)}\n`);
      return;
    }
    const { asOf: day, clocks, ignoredEvents } = toWire(result.answer, { language: lang });
    const warned = result.warnings.length === 0 ? {} : { warnings: result.warnings };
    io.out(`${JSON.stringify({ asOf: day, law: name, clocks, ignoredEvents, ...warned }, null, 2)}\n`);
  },
  end: () => {},
};

/** One file a line, each written when it is done, so that a folder of any size needs the room of one file. */
function printEach({ law, asOf }: Settings, io: Io): JsonPrinter {
  const whole = formatDay(asOf ?? todayIn(undefined, io.now));
  let before = `{"asOf":${JSON.stringify(whole)},"law":${JSON.stringify(lawName(law.pack))},"files":[\n`;
  return {
    add: (result, { lang }, { out }) => {
      out(before + JSON.stringify('faults' in result ? result : fileEntry(result, whole, lang)));
      before = ',\n';
    },
    end: ({ out }) => out(`${before === ',\n' ? '' : before}\n]}\n`),
  };
}

function fileEntry(
  { file, caseId, answer, warnings }: Exclude<CaseResult, { faults: unknown }>,
  whole: string,
  language: Lang,
): object {
  const { asOf, clocks, ignoredEvents } = toWire(answer, { language });
  return {
    file,
    caseId,
    ...(asOf === whole ? {} : { asOf }),
    clocks,
    ...(ignoredEvents.length === 0 ? {} : { ignoredEvents }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}
