// The command `recourse release fetch`: downloads the newest release of an official source.
import { join, resolve } from 'node:path';
import { addFetched } from '#cli/add-fetched.ts';
import { sizeText } from '#cli/amounts.ts';
import { CliError, type Command, type ExitCode, type Given } from '#cli/command.ts';
import { printable } from '#cli/layout.ts';
import { inObservatory, tellRefusal } from '#cli/observatory.ts';
import { NO_PROGRESS, showProgress } from '#cli/progress.ts';
import { usageFault } from '#cli/usage-faults.ts';
import type { ReleaseFault } from '#contract/release-faults.ts';
import { REAL_EFFECTS } from '#observatory/fetch/effects.ts';
import type { Fetched } from '#observatory/fetch/fetch-release.ts';
import { fetchSource } from '#observatory/fetch/fetch-source.ts';
import { getSource } from '#observatory/fetch/sources.ts';

export const releaseFetchCommand: Command = {
  name: 'release fetch',
  summary: 'Download the newest release of an official source.',
  about: [
    'SOURCE is court (the immigration courts), detention-statistics (the workbooks of ICE), or one of your own in data/observatory/sources.yaml: docs/how-to/fetch-a-release.md says how. Only the addresses of the source are asked, and only when you call this command or "recourse release watch".',
    'A file that has not changed since the last call is not downloaded again. A download that broke off goes on where it ended. The finished file takes the place of an older one at one stroke.',
    'With --json: {source, files: [{status, url, path, bytes, sha256, lastModified, release}], faults}, where status is new or unchanged.',
  ],
  arguments: [{ name: 'SOURCE', help: 'name of the source' }],
  options: [
    {
      name: 'url',
      value: 'ADDRESS',
      help: 'the address of the file, where it is another than that of the source',
    },
    {
      name: 'into',
      value: 'FOLDER',
      help: 'where the file is put; data/observatory/downloads/SOURCE if left out',
    },
    { name: 'sha256', value: 'HASH', help: 'what its checksum must be' },
    { name: 'add', help: 'add it to the observatory when it is there' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: [
    'recourse release fetch court --add',
    'recourse release fetch detention-statistics --url https://www.ice.gov/doclib/detention/FY26_detentionStats04092026.xlsx',
  ],
  run: ({ options, flags, words: [name = ''] }, io) => {
    const url = addressOf(options['url']);
    const sha256 = hashOf(options['sha256']);
    const call = { io, json: flags.has('json') };
    return inObservatory(call, async (observatory) => {
      const source = getSource(name, observatory);
      const progress = call.json ? NO_PROGRESS : showProgress(io);
      const folder = resolve(io.cwd, options['into'] ?? join(observatory, 'downloads', name));
      const results = fetchSource(url === undefined ? source : { title: source.title, url }, {
        folder,
        sha256,
        add: flags.has('add') ? addFetched(observatory, { now: () => io.now, progress }) : undefined,
        effects: REAL_EFFECTS,
        progress,
        signal: new AbortController().signal,
      });
      const files: Fetched[] = [];
      const faults: ReleaseFault[] = [];
      let code: ExitCode = 0;
      for await (const result of results) {
        progress.end();
        if ('refused' in result) {
          faults.push(result.refused);
          code = tellRefusal(result.refused, { io, json: false });
        } else {
          files.push(result);
          if (!call.json) io.out(`${textOf(result)}\n`);
        }
      }
      if (call.json) io.out(`${JSON.stringify({ source: name, files, faults }, null, 2)}\n`);
      return code;
    });
  },
};

function textOf({ status, path, bytes, sha256, release }: Fetched): string {
  const lines = [
    `${status === 'new' ? 'New' : 'Unchanged'}: ${printable(path)} (${sizeText(bytes)})`,
    `SHA-256: ${sha256}`,
    ...(release === null ? [] : [`In the observatory: ${release}`]),
  ];
  return lines.join('\n');
}

function addressOf(text: Given['options'][string]): URL | undefined {
  const address = text === undefined ? undefined : URL.parse(text);
  if (address !== null) return address;
  throw wrongValue('--url', text, 'an address that begins with https://');
}

function hashOf(text: Given['options'][string]): string | undefined {
  if (text === undefined || /^[0-9a-f]{64}$/i.test(text)) return text;
  throw wrongValue('--sha256', text, '64 digits from 0 to f');
}

function wrongValue(path: string, found = '', expected = ''): CliError {
  return new CliError('wrong value', 2, [usageFault({ code: 'wrong-option-value', path, found, expected })]);
}
