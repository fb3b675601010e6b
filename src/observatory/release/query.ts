// Answers a query on one release: SQL that a user writes, which can read the release and do nothing else.
import { type DuckDBConnection, StatementType } from '@duckdb/node-api';
import { type Answer, answerOf, type Cell } from '#observatory/release/answer.ts';
import { isDiskFull } from '#observatory/release/disk-full.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { withReader } from '#observatory/release/reader.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import { listViews, viewSql } from '#observatory/release/views.ts';

/**
 * Hands the answer to one SELECT to `use`. Every table is a view of its name, beside events, case_facts,
 * repairs, quarantine and orphans. Throws ReleaseRefusal: wrong-query.
 */
export async function queryRelease<T>(
  observatory: string,
  { id, sql }: { id: string; sql: string },
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  const folder = releaseFolder(observatory, id);
  return withReader(observatory, [id], async ({ duckdb }) => {
    for (const view of await listViews(folder)) await duckdb.run(viewSql(view, folder));
    const { columns, pieces } = await orWrongQuery(async () => {
      const statement = await prepareSelect(duckdb, sql);
      return answerOf(await statement.stream());
    });
    return use({ columns, pieces: checked(pieces) });
  });
}

async function prepareSelect(duckdb: DuckDBConnection, sql: string) {
  if (sql.trim() === '') throw wrongQuery('nothing', 'one SELECT');
  const statements = await duckdb.extractStatements(sql);
  if (statements.count !== 1) throw wrongQuery(`${statements.count} statements`, 'one SELECT');
  const statement = await statements.prepare(0);
  // Anything else could write: the folder of the release is open for reading and for writing.
  if (statement.statementType === StatementType.SELECT) return statement;
  throw wrongQuery(`a statement of the kind ${StatementType[statement.statementType]}`, 'one SELECT');
}

/** A query may fail at any row. */
async function* checked(pieces: Answer['pieces']): AsyncGenerator<Cell[][]> {
  const iterator = pieces[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await orWrongQuery(() => iterator.next());
    if (done === true) return;
    yield value;
  }
}

/** Whatever DuckDB objects to is about the SQL, which is not ours. */
async function orWrongQuery<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ReleaseRefusal || isDiskFull(error)) throw error;
    const [words = ''] = (error as Error).message.split('\n\nLINE');
    throw wrongQuery(words.replaceAll(/\s+/g, ' '), 'SQL that DuckDB can run');
  }
}

function wrongQuery(found: string, expected: string): ReleaseRefusal {
  return new ReleaseRefusal({ code: 'wrong-query', file: '<arguments>', path: 'SQL', found, expected });
}
