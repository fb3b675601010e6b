// The documentation agrees with the code: links lead somewhere, the reference is fresh, commands and settings exist.
import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCall } from '#cli/arguments.ts';
import { COMMANDS } from '#cli/commands.ts';
import { commandHelp } from '#cli/help.ts';
import { readCaseFile } from '#contract/case-file.ts';
import { loadPack } from '#law/pack.ts';
import { builtLaw } from '../tools/build-law.ts';
import { referencePages } from '../tools/docs.ts';
import { call, folderOf } from './call-cli.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = globSync(['*.md', '{docs,examples,bench,src,test,fuzz}/**/*.md'], { cwd: root });
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

/** A page without its code: what stands in code is no link. */
const prose = (text: string) => text.replace(/^ {0,3}```[\s\S]*?^ {0,3}```/gm, '').replace(/`[^`\n]*`/g, '');

/** What stands in code, in blocks or in a line. */
const codeOf = (text: string) =>
  [...text.matchAll(/^ {0,3}```[^\n]*\n([\s\S]*?)^ {0,3}```|`([^`\n]+)`/gm)].map(
    ([, block, line]) => block ?? line ?? '',
  );

/** The blocks of code that are marked as of one language. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, marked, block = '']) =>
    marked === language ? [block] : [],
  );

/** The case files that a page shows, by the name under which the page calls them: the id of the case. */
const caseFilesOf = (text: string) =>
  Object.fromEntries(
    blocksOf(text, 'json')
      .filter((block) => block.includes('recourse.case/1'))
      .map((block) => [`${/"id": "([^"]+)"/.exec(block)?.[1]}.json`, block]),
  );

/** The anchors of a page, made from its headings as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const headings = prose(text.replace(/`/g, '')).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), decodeURI(path));
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).has(anchor);
  });
  expect(broken, 'Mend or remove these links.').toEqual([]);
});

const reference = await referencePages();

describe('what is generated is fresh', () => {
  test.each([...reference])('%s', (page, text) => {
    expect(existsSync(join(root, page)) && read(page) === text, 'Run "npm run docs".').toBe(true);
  });

  test.each([...builtLaw()])('%s', (path, text) => {
    expect(existsSync(path) && readFileSync(path, 'utf8') === text, 'Run "npm run build:law".').toBe(true);
  });
});

test('the reference of the command line holds the help of every command', () => {
  const reference = read('docs/reference/cli.md');
  for (const command of COMMANDS) expect(reference).toContain(commandHelp(command).trimEnd());
});

test.each(COMMANDS.flatMap(({ examples }) => examples))(
  'the example of the help "%s" is a call that is understood',
  (example) => {
    expect(faultsOfCall(example)).toEqual([]);
  },
);

test.each(pages)('every command and npm script in %s exists', (page) => {
  const lines = codeOf(read(page)).flatMap((code) => code.split('\n'));
  const calls = lines
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => /^(bin\/)?recourse [a-z-]/.test(line));
  expect(calls.flatMap(faultsOfCall), 'Correct these calls.').toEqual([]);
  const run = lines.flatMap((line) =>
    [...line.matchAll(/\bnpm run ([a-z][a-z0-9:-]*)/g)].map(([, name = '']) => name),
  );
  expect(
    run.filter((name) => !scripts.includes(name)),
    'package.json has no such script.',
  ).toEqual([]);
});

const shownCaseFiles = pages.flatMap((page) =>
  Object.entries(caseFilesOf(read(page))).map(([file, text]) => ({ page, file, text })),
);

test('the pages show complete case files', () => {
  expect(shownCaseFiles.map(({ page }) => page)).toContain('docs/how-to/write-a-case-file.md');
});

test.each(shownCaseFiles)(
  'the case file $file of $page has neither faults nor warnings',
  ({ file, text }) => {
    const ruleIds = loadPack().rules.map(({ id }) => id);
    expect(readCaseFile(text, { file, ruleIds })).toMatchObject({ warnings: [] });
  },
);

test.each(pages.flatMap((page) => callsOf(read(page)).map((shown) => ({ page, ...shown }))))(
  'the answer that $page shows to "$line" is what it prints',
  async ({ page, line, shown }) => {
    const folder = folderOf(caseFilesOf(read(page)));
    symlinkSync(join(root, 'examples'), join(folder, 'examples'));
    const { out, err } = await call(line.split(' ').slice(1), folder);
    const printed = `${err}${out}`.split('\n').map((each) => each.trimEnd());
    let from = 0;
    const missing = shown.filter((each) => {
      const at = printed.indexOf(each, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
    expect(
      missing,
      'Copy these lines anew from what the call prints; "…" stands for lines left out.',
    ).toEqual([]);
  },
);

test.each(pages)('every setting that %s names is read somewhere', (page) => {
  const code = [
    ...globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.includes('.test.')),
    'bin/recourse',
  ]
    .map(read)
    .join('\n');
  const settings = [...new Set(read(page).match(/\bRECOURSE_[A-Z_]*[A-Z]\b/g))];
  expect(
    settings.filter((name) => !code.includes(name)),
    'No code reads these settings.',
  ).toEqual([]);
});

/** The calls in the blocks of a page that show what is printed, each with the lines shown below it. */
function callsOf(text: string): { line: string; shown: string[] }[] {
  return blocksOf(text, 'console').flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((one) => {
        const [line = '', ...shown] = one.split('\n').map((each) => each.trimEnd());
        return { line, shown: shown.filter((each) => each !== '' && each !== '…') };
      }),
  );
}

/** What is wrong with a call as a shell would see it, up to the first pipe. */
function faultsOfCall(line: string): string[] {
  const all = line.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const end = all.findIndex((word) => /^[|#>&]/.test(word));
  const words = all.slice(1, end < 0 ? undefined : end);
  if (words.includes('COMMAND') || words[0]?.startsWith('--')) return [];
  const command = [2, 1].flatMap(
    (n) => COMMANDS.find(({ name }) => name === words.slice(0, n).join(' ')) ?? [],
  )[0];
  if (command === undefined) return [`${line}: no such command`];
  const { faults } = parseCall(command, words.slice(command.name.split(' ').length));
  return faults
    .filter(({ code }) => code !== 'missing-argument')
    .map(({ code, found }) => `${line}: ${code} ${found}`);
}
