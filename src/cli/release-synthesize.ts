// The command `recourse release synthesize`: a made-up court release of any size, and the truth about it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countText, sizeText } from '#cli/amounts.ts';
import { CliError, type Command, type ExitCode, type Given, type Io } from '#cli/command.ts';
import { printable } from '#cli/layout.ts';
import { NO_PROGRESS, showProgress } from '#cli/progress.ts';
import { usageFault } from '#cli/usage-faults.ts';
import type { SynthesizeOptions } from '#observatory/synthesize/synthesize.ts';
import { type CodeLists, readCodeLists } from '#observatory/synthesize/tables/code-list-file.ts';

const MOST_CASES = 12_000_000;
const MOST_SEED = 2 ** 32 - 1;

export const releaseSynthesizeCommand: Command = {
  name: 'release synthesize',
  summary:
    'Make up a court release of any size, with every defect of the real ones and the truth about them.',
  about: [
    'For trying out, testing and measuring. It describes no person and no case, and no figure in it is a finding about any court. The judges are invented.',
    'OUT is a zip file if it ends in .zip, else a folder. OUT.truth.json says what became of every damaged row, what must be stored for every damaged value, which keys lead nowhere, how the second edition differs from the first, and, for up to 5,000 cases, what happened in each case.',
    'The same options give the same release.',
    'With --json: {out, truth, seed, cases, edition, bytes, tables: {NAME: {rows, loaded, repaired, quarantined, countTxt}}}.',
  ],
  arguments: [{ name: 'OUT', help: 'where it is written: a .zip file, which is replaced, or a new folder' }],
  options: [
    { name: 'cases', value: 'N', help: 'how many cases; 1,000 if left out' },
    { name: 'seed', value: 'S', help: 'a whole number; another seed is another world; 1 if left out' },
    {
      name: 'edition',
      value: '1|2',
      help: '2 is the month after 1: rows added, changed and vanished',
      choices: ['1', '2'],
    },
    {
      name: 'defects',
      value: 'real|none|heavy',
      help: 'how much is wrong: as in the real release, nothing, or much',
      choices: ['real', 'none', 'heavy'],
    },
    {
      name: 'columns',
      value: '2025|2026',
      help: "under which year's names the columns stand",
      choices: ['2025', '2026'],
    },
    {
      name: 'compression',
      value: 'store|deflate',
      help: 'how a zip file is packed',
      choices: ['store', 'deflate'],
    },
    {
      name: 'code-lists',
      value: 'FILE',
      help: 'a CSV file with table, value and description: more entries for the code lists',
    },
    { name: 'json', help: 'print JSON' },
  ],
  examples: [
    'recourse release synthesize --cases 2000 release.zip',
    'recourse release synthesize --cases 2000 --edition 2 next-month.zip',
  ],
  run: async (given, io): Promise<ExitCode> => {
    const json = given.flags.has('json');
    const options = optionsOf(given, io);
    // Its tables are large and only this needs them.
    const { synthesize, truthPath } = await import('#observatory/synthesize/synthesize.ts');
    const progress = json ? NO_PROGRESS : showProgress(io);
    progress.stage('making up cases');
    const truth = await synthesize({ ...options, onProgress: progress.advance })
      .catch((error: NodeJS.ErrnoException) => {
        if (error.syscall === undefined) throw error;
        throw new CliError(`${printable(options.out)} cannot be written (${error.code}).`, 1);
      })
      .finally(progress.end);
    const { seed, cases, edition, bytes, tables } = truth;
    const [out, truthFile] = [options.out, truthPath(options.out)];
    if (json) {
      io.out(`${JSON.stringify({ out, truth: truthFile, seed, cases, edition, bytes, tables }, null, 2)}\n`);
      return 0;
    }
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
    io.out(
      `${printable(out)}: ${countText(cases)} cases, ${countText(rows)} rows, ${sizeText(bytes)} of text\n`,
    );
    io.out(`${printable(truthFile)}: the truth about it\n`);
    return 0;
  },
};

function optionsOf({ options, words }: Given, io: Io): SynthesizeOptions {
  const { edition, defects, columns, compression, 'code-lists': codeLists } = options;
  return {
    out: resolve(io.cwd, words[0] as string),
    cases: wholeNumber('--cases', options['cases'] ?? '1000', 1, MOST_CASES),
    seed: wholeNumber('--seed', options['seed'] ?? '1', 0, MOST_SEED),
    ...(edition !== undefined && { edition: edition === '2' ? 2 : 1 }),
    ...(defects !== undefined && { defects: defects as 'real' | 'none' | 'heavy' }),
    ...(columns !== undefined && { columns: columns as '2025' | '2026' }),
    ...(compression !== undefined && { compression: compression as 'store' | 'deflate' }),
    ...(codeLists !== undefined && { codeLists: codeListsIn(resolve(io.cwd, codeLists)) }),
  };
}

function wholeNumber(path: string, text: string, least: number, most: number): number {
  const number = Number(text.replaceAll(',', ''));
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const expected = `a whole number from ${countText(least)} to ${countText(most)}`;
  throw new CliError('no such number', 2, [
    usageFault({ code: 'wrong-option-value', path, found: text, expected }),
  ]);
}

function codeListsIn(file: string): CodeLists {
  let csv: string;
  try {
    csv = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CliError(`${printable(file)} cannot be read (${(error as NodeJS.ErrnoException).code}).`, 2);
  }
  const lists = readCodeLists(csv);
  if (lists instanceof Map) return lists;
  const { line, found, expected } = lists as Exclude<typeof lists, CodeLists>;
  throw new CliError(`${printable(file)}, line ${line}: found ${printable(found)}; expected ${expected}.`, 2);
}
