// Reads the tables of a court release into Parquet, and nothing more: what ingest-baseline.ts is measured against.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listMembers } from '#observatory/archive/list-members.ts';
import { loadCourtTables } from '#observatory/court/load-court-tables.ts';
import { openDuckDb } from '#observatory/duckdb.ts';

/** Reads the zip given first into the folder given second; prints the seconds as JSON. */
const [zip = '', root = ''] = process.argv.slice(2);
const [folder, scratch] = [join(root, 'release'), join(root, 'scratch')];
for (const each of [folder, scratch]) mkdirSync(each, { recursive: true });
const began = performance.now();
const { duckdb, close } = await openDuckDb({ folders: [folder, scratch], spill: scratch });
const progress = { stage: () => {}, advance: () => {} };
const context = { path: zip, file: zip, releaseId: 'bench', folder, scratch, duckdb, progress };
const { bytesRead } = await loadCourtTables(context, await listMembers(zip, zip));
close();
console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, bytes: bytesRead }));
