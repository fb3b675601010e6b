// The command `recourse release query`: SQL over one release, which can read it and do nothing else.
import { CliError, type Command } from '#cli/command.ts';
import { inObservatory } from '#cli/observatory.ts';
import { ANSWER_FORMATS, type AnswerFormat, printAnswer } from '#cli/print-answer.ts';
import { usageFault } from '#cli/usage-faults.ts';
import { getRelease } from '#observatory/release/find-release.ts';
import { listReleases } from '#observatory/release/read-ledger.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { Release } from '#observatory/release/release.ts';

const DEFAULT_ROWS = 40;

export const releaseQueryCommand: Command = {
  name: 'release query',
  summary: 'Run a query in SQL over one release.',
  about: [
    'SQL is that of DuckDB. Every table is there under its official name, and events, case_facts, repairs, quarantine and orphans. Only one SELECT is run: it can read the release and reach nothing else, neither another file nor the network.',
    'A table for people shows the first rows only; csv and json give all of them. The open.sql in the folder of a release opens it in DuckDB itself.',
  ],
  arguments: [{ name: 'SQL', help: 'the query, in quotes' }],
  options: [
    { name: 'release', value: 'ID', help: 'the release; the newest court release, if left out' },
    {
      name: 'format',
      value: 'table|csv|json',
      help: 'table, csv or json',
      choices: ANSWER_FORMATS,
    },
    { name: 'limit', value: 'N', help: `rows of a table; ${DEFAULT_ROWS}, if left out` },
    { name: 'json', help: 'print JSON: a list of rows, as --format json' },
  ],
  examples: [
    'recourse release query "FROM (SHOW TABLES)"',
    'recourse release query "SELECT type, count(*) FROM events GROUP BY ALL ORDER BY 2 DESC"',
  ],
  run: async ({ options, flags, words }, io) => {
    const format = flags.has('json') ? 'json' : ((options['format'] ?? 'table') as AnswerFormat);
    const limit = countOf(options['limit'], DEFAULT_ROWS);
    const { queryRelease } = await import('#observatory/release/query.ts');
    return inObservatory({ io, json: format === 'json' }, async (observatory) => {
      const release = chosen(await listReleases(observatory), options['release']);
      await queryRelease(observatory, { id: release.id, sql: words[0] ?? '' }, (answer) =>
        printAnswer(answer, { format, limit, io }),
      );
      return 0;
    });
  },
};

function chosen(releases: readonly Release[], id: string | undefined): Release {
  if (id !== undefined) return getRelease(releases, id);
  const newest = releases.findLast(({ kind }) => kind === 'court');
  if (newest !== undefined) return newest;
  throw new ReleaseRefusal({
    code: 'unknown-release',
    file: '<arguments>',
    path: '--release',
    found: 'no court release',
    expected: '--release with the id of a release',
  });
}

/** The number of an option that counts from 0. */
export function countOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const facts = { path: '--limit', found: text, expected: 'a number from 0' };
  throw new CliError('no number', 2, [usageFault({ code: 'wrong-option-value', ...facts })]);
}
