// The plain way to read a clean court release, to measure ours against: unpack each table, then let DuckDB turn it into Parquet.
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { listMembers } from '#observatory/archive/list-members.ts';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';

/** Reads the zip given first into the folder given second; prints the seconds of both steps as JSON. */
const [zip = '', folder = ''] = process.argv.slice(2);
const members = (await listMembers(zip, zip)).filter(({ name }) => name.endsWith('.csv'));
mkdirSync(folder, { recursive: true });
const seconds = { inflate: 0, convert: 0 };
const { duckdb, close } = await openDuckDb({ folders: [folder], spill: join(folder, 'spill') });
for (const { name, path, offset, packedBytes } of members) {
  const text = join(folder, basename(name));
  seconds.inflate += await timed(() =>
    pipeline(
      createReadStream(path, { start: offset, end: offset + packedBytes - 1, highWaterMark: 2 ** 20 }),
      createInflateRaw({ chunkSize: 2 ** 20 }),
      createWriteStream(text),
    ),
  );
  seconds.convert += await timed(() => convert(text));
  rmSync(text);
}
close();
console.log(JSON.stringify(seconds));

/** One table to Parquet as DuckDB sees it, its types guessed from the first rows; as text where a later row breaks the guess. */
async function convert(text: string): Promise<void> {
  const sql = (types: string) =>
    `COPY (FROM read_csv(${sqlText(text)}, delim = '\t', quote = '', escape = '', header = true, ${types}))
     TO ${sqlText(`${text}.parquet`)} (FORMAT parquet, COMPRESSION zstd)`;
  try {
    await duckdb.run(sql('auto_detect = true'));
  } catch {
    await duckdb.run(sql('all_varchar = true'));
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return (performance.now() - began) / 1000;
}
