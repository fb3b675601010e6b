// The documentation agrees with the code: links lead somewhere, the reference is fresh, commands and settings exist.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCall } from '#cli/arguments.ts';
import { COMMANDS } from '#cli/commands.ts';
import { commandHelp } from '#cli/help.ts';
import { builtLaw } from '../tools/build-law.ts';
import { referencePages } from '../tools/docs.ts';

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

describe('what is generated is fresh', () => {
  test.each([...referencePages()])('%s', (page, text) => {
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
    [...line.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
  );
  expect(
    run.filter((name) => !scripts.includes(name)),
    'package.json has no such script.',
  ).toEqual([]);
});

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

/** What is wrong with a call as a shell would see it, up to the first pipe. */
function faultsOfCall(line: string): string[] {
  const words = (line.split(/ [|#>&] ?/)[0] ?? '').trim().split(/\s+/).slice(1);
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
