// Writes docs/reference, and the types of the API's client, from the code and the law: `npm run docs`; with --check, compares and fails on a difference.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { COMMANDS } from '#cli/commands.ts';
import { commandHelp, overview } from '#cli/help.ts';
import { lawFaultText } from '#cli/law-check.ts';
import { historyVocabulary } from '#cli/law-vocabulary.ts';
import { USAGE_FAULTS } from '#cli/usage-faults.ts';
import { eventsReference } from '#contract/events-reference.ts';
import { FAULTS, type FaultEntry } from '#contract/faults.ts';
import { RELEASE_FAULTS } from '#contract/release-faults.ts';
import { LAW_FAULTS } from '#law/fault.ts';
import { LAW_FOLDER, loadLaw } from '#law/load.ts';
import { caseFactsReference } from '#observatory/court/derive/cases/case-facts-reference.ts';
import { tablesReference } from '#observatory/court/tables-reference.ts';
import { apiReference, clientTypes, openApiText, problemsReference } from './api-reference.ts';
import { lawReference } from './law-reference.ts';
import { rolesReference } from './roles-reference.ts';

const root = join(import.meta.dirname, '..');

/** What is generated from code and law, by its path in the repository. Throws if the law's files are not in order. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const law = loadLaw(LAW_FOLDER, historyVocabulary());
  if ('faults' in law) throw new Error(law.faults.map(lawFaultText).join('\n'));
  return new Map([
    ['docs/reference/api.md', apiReference()],
    ['docs/reference/case-facts.md', caseFactsReference()],
    ['docs/reference/cli.md', cliReference()],
    ['docs/reference/events.md', eventsReference()],
    ['docs/reference/faults.md', faultsReference()],
    ['docs/reference/law.md', lawReference(law)],
    ['docs/reference/observatory-tables.md', tablesReference()],
    ['docs/reference/openapi.json', openApiText()],
    ['docs/reference/problems.md', problemsReference()],
    ['docs/reference/roles.md', rolesReference()],
    ['src/contract/api/client-types.ts', await clientTypes()],
  ]);
}

function cliReference(): string {
  const lines = ['# The command line', '', 'Generated from the command table in `src/cli/commands.ts`.', ''];
  lines.push('```text', overview(COMMANDS).trimEnd(), '```');
  for (const command of COMMANDS) {
    lines.push('', `## recourse ${command.name}`, '', '```text', commandHelp(command).trimEnd(), '```');
  }
  return `${lines.join('\n')}\n`;
}

function faultsReference(): string {
  const rows = (faults: Readonly<Record<string, FaultEntry>>, warnings: boolean) =>
    Object.entries(faults)
      .filter(([, { warning = false }]) => warning === warnings)
      .map(([code, { title, advice }]) => `| \`${code}\` | ${title.en} | ${cell(advice.en)} |`);
  return `${[
    '# Faults',
    '',
    'Generated from the fault catalogues. A fault is `{file, path, line, column, code, found, expected, nearest?}`: the place in the file (lines and columns count from 1, `path` is JSONPath), what stands there, what was expected, and the nearest allowed name to a misspelt one. With `--json` faults stand under `faults` on standard output; in words they are always on standard error. The exit code is then 2.',
    '',
    '## Case files',
    '',
    '| code | what is wrong | what to do |',
    '|---|---|---|',
    ...rows(FAULTS, false),
    '',
    '## Warnings',
    '',
    'The file is read all the same: a warning is on standard error, with `--json` also under `warnings`, and does not change the exit code.',
    '',
    '| code | what may be wrong | what to do |',
    '|---|---|---|',
    ...rows(FAULTS, true),
    '',
    '## The call itself',
    '',
    'The call is answered as a file named `<arguments>` would be; `path` is the option or word.',
    '',
    '| code | what is wrong | what to do |',
    '|---|---|---|',
    ...rows(USAGE_FAULTS, false),
    '',
    '## Releases',
    '',
    '`file` is the file or address as it was named, or a member as `release.zip!member`; `path` is the table, column, sheet or cell. Nothing of a refused release is kept. `busy` and `download-failed` end with exit code 1: the same call may succeed later.',
    '',
    '| code | what is wrong | what to do |',
    '|---|---|---|',
    ...rows(RELEASE_FAULTS, false),
    '',
    '## Files of the law (`recourse law check`)',
    '',
    '| code | what to do |',
    '|---|---|',
    ...Object.entries(LAW_FAULTS).map(([code, advice]) => `| \`${code}\` | ${cell(advice)} |`),
  ].join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [page, text] of await referencePages()) {
    const path = join(root, page);
    if (current(path) === text) continue;
    if (check) {
      console.error(`${page} is not what the code gives. Run "npm run docs".`);
      process.exitCode = 1;
    } else {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
      console.log(`Wrote ${relative(process.cwd(), path)}.`);
    }
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
