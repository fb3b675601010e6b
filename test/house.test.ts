// The rules of this house that no tool knows; each failure says what to do.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import { findDirectionFaults } from '../tools/check-direction.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = globSync('src/**/*.{ts,tsx,css}', { cwd: root });
const code = [...source, ...globSync(['{test,tools,bench}/**/*.{ts,tsx,mjs}', '*.config.ts'], { cwd: root })];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('every file and folder is named in kebab-case', () => {
  const wrong = code.filter((file) => !/^([a-z0-9]+(-[a-z0-9]+)*[./])+[a-z]+$/.test(file));
  expect(wrong, 'Rename: small letters, digits and hyphens, the name of the main export.').toEqual([]);
});

test('nothing in src is exported as default', () => {
  const wrong = source.filter((file) => /^export (default\b|\{[^}]*\bas default\b)/m.test(read(file)));
  expect(wrong, 'Export by name, so that one thing has one name wherever it is imported.').toEqual([]);
});

test('every file begins with a sentence on what it is for', () => {
  const wrong = code.filter((file) => wordsOf(headOf(read(file))) < 5);
  expect(wrong, 'Make the first line a comment of one sentence that says what the file is for.').toEqual([]);
});

test('a file of more than 500 lines of code says at its head why it is long', () => {
  const wrong = source.filter((file) => {
    const text = read(file);
    return !file.includes('.test.') && countCodeLines(text) > 500 && !/\blong because\b/i.test(headOf(text));
  });
  expect(wrong, 'Split the file by idea, or say "Long because …" in the comment at its head.').toEqual([]);
});

test('the core reads no clock, chance, process or network', () => {
  const wrong = source
    .filter((file) => file.startsWith('src/core/') && !file.includes('.test.'))
    .flatMap((file) => findImpurities(file, read(file)));
  expect(wrong, 'Take the value as an argument: the caller at the edge (api, cli, web) reads it.').toEqual(
    [],
  );
});

test('only what fetches releases asks for an address', () => {
  const wrong = source.filter((file) => {
    // The socket on which pg speaks to PostgreSQL; where it leads is for the settings to say.
    if (file === 'src/store/database/batched-socket.ts') return false;
    if (/\.test\.|^src\/(api\/|observatory\/fetch\/|web\/service-worker)/.test(file)) return false;
    return /\bfetch\(|\b(WebSocket|EventSource|XMLHttpRequest)\b|'node:(https?|http2|net|tls|dgram|dns)/.test(
      read(file),
    );
  });
  expect(
    wrong,
    'Nothing leaves without the act of a person: only src/observatory/fetch may open a connection.',
  ).toEqual([]);
});

test('what makes the core impure is found', () => {
  const text = `
    const a = Date.now(), b = new Date(), c = Math.random(), d = Temporal.Now.instant();
    const e = globalThis.process, f = crypto.randomUUID(), g = await fetch('x');
    const day: { Date: string } = { Date: 'the word alone is no use of the clock' };`;
  expect(findImpurities('x.ts', text)).toEqual([
    'x.ts:2 Date',
    'x.ts:2 Date',
    'x.ts:2 Math.random',
    'x.ts:2 Temporal.Now',
    'x.ts:3 globalThis',
    'x.ts:3 crypto',
    'x.ts:3 fetch',
  ]);
});

test('an import against the direction is found', async () => {
  const { faults } = await findDirectionFaults(
    plant({
      'src/core/day.ts':
        "import { readFileSync } from 'node:fs';\nimport { z } from 'zod';\nimport type { Pack } from '#law/load.ts';",
      'src/law/load.ts': "import { z } from 'zod';\nexport type Pack = z.infer<typeof z.string>;",
      'src/law/pack.json': '{}',
      'src/contract/case-file.ts': "import { parse } from 'yaml';",
      'src/web/main.tsx': "import './load.ts';\nimport pack from '#law/pack.json' with { type: 'json' };",
      'src/web/load.ts': "export { Pack } from '#law/load.ts';\nimport './main.tsx';",
      'src/cli/main.ts': "import '#web/main.tsx';\nawait import('../../tools/none.ts');",
      'src/cli/alone.ts': 'export const used = false;',
      'src/web/build/plugin.ts': "import 'vite';\nimport 'node:fs';",
      'src/web/page.ts': "import './build/plugin.ts';",
      'src/mail/send.ts': "import '#core/day.ts';",
      'src/vault/key.ts': "import '#contract/case-file.ts';",
      'src/store/append.ts': "import '#law/load.ts';\nimport '#observatory/read.ts';",
      'src/observatory/read.ts': "import '#law/load.ts';",
      'src/observatory/read.test.ts': "import '../../test/shared.ts';\nimport '#law/load.ts';",
      'src/observatory/synthesize/write.ts': "import '#observatory/read.ts';",
      'test/shared.ts': 'export const shared = 1;',
    }),
  );
  const found = faults.map((fault) =>
    fault
      .split(':')[0]
      ?.replace('\n    ', ' breaks ')
      .replace(/\S*node_modules\/([^/]+)\S*/, '$1'),
  );
  expect(found.sort()).toEqual([
    'src/cli/alone.ts breaks no-orphan',
    'src/cli/main.ts → ../../tools/none.ts breaks no-unresolved',
    'src/cli/main.ts → src/web/main.tsx breaks cli-imports-parts',
    'src/contract/case-file.ts → yaml breaks contract-imports-packages',
    'src/core/day.ts → fs breaks core-imports-node',
    'src/core/day.ts → src/law/load.ts breaks core-imports-parts',
    'src/core/day.ts → zod breaks core-imports-packages',
    'src/mail/send.ts → src/core/day.ts breaks no-part-without-row',
    'src/observatory/read.test.ts → src/law/load.ts breaks observatory-tests-import-parts',
    'src/observatory/read.ts → src/law/load.ts breaks observatory-imports-parts',
    'src/observatory/synthesize/write.ts → src/observatory/read.ts breaks observatory-synthesize-imports-parts',
    'src/store/append.ts → src/law/load.ts breaks store-imports-parts',
    'src/store/append.ts → src/observatory/read.ts breaks store-imports-parts',
    'src/vault/key.ts → src/contract/case-file.ts breaks vault-imports-parts',
    'src/web/load.ts → src/law/load.ts breaks web-imports-parts',
    'src/web/load.ts → src/web/main.tsx → src/web/load.ts breaks no-cycle',
    'src/web/page.ts → src/web/build/plugin.ts breaks web-imports-parts',
  ]);
});

test('every package is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const wrong = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
  );
  expect(wrong, 'Write the exact version in package.json, without ^ or ~, and run npm install.').toEqual([]);
  expect(
    new Set(Object.values(optionalDependencies)).size,
    'The packages that bring Node must all be of one version, and those that bring PostgreSQL of another, so that ' +
      'every machine runs the same.',
  ).toBe(2);
});

/** The comment that a file begins with, without its marks. */
function headOf(text: string): string {
  const head = /^(#!.*\n)?((?:\/\/.*\n)+|\/\*[\s\S]*?\*\/)/.exec(text)?.[2] ?? '';
  return head.replaceAll(/^\s*(\/\/|\/\*+|\*\/|\*)|\*\/$/gm, '').trim();
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Lines that are neither blank nor only comment. */
function countCodeLines(text: string): number {
  const lines = text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').split('\n');
  return lines.filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;
}

const impure = new Set(
  'Date console crypto fetch globalThis navigator performance process setInterval setTimeout window'.split(
    ' ',
  ),
);
const impureMembers = new Set(['Math.random', 'Temporal.Now', 'import.meta']);

/** Uses of what gives another answer on another day, machine or try: `file:line name`. */
function findImpurities(file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impureName(node);
    if (name) found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function impureName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node)) {
    return impureMembers.has(node.getText()) ? node.getText() : undefined;
  }
  if (!ts.isIdentifier(node) || !impure.has(node.text)) return undefined;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
  return isMember || isKey ? undefined : node.text;
}

/** A folder with these files that resolves imports as this repository does, gone when the test is over. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-house-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(folder, 'package.json'), read('package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
