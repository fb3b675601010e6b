// ICE's detention-statistics workbooks as a kind of release: recognised by the titles of their tables, read whole.
import { basename } from 'node:path';
import { findingsOf } from '#observatory/detention-statistics/findings.ts';
import { gridOf, gridsOf } from '#observatory/detention-statistics/grid.ts';
import { publicationDay } from '#observatory/detention-statistics/publication-day.ts';
import {
  HEADING,
  readWorkbook,
  type WorkbookReading,
} from '#observatory/detention-statistics/read-workbook.ts';
import { schemaChangesOf } from '#observatory/detention-statistics/schema-changes.ts';
import { facilitiesTable, statisticsTable } from '#observatory/detention-statistics/stored-tables.ts';
import { isTitle } from '#observatory/detention-statistics/table-kinds.ts';
import { countsOf, reportTable } from '#observatory/detention-statistics/table-report.ts';
import { writeTable } from '#observatory/detention-statistics/write-table.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';
import type { LoadedRelease } from '#observatory/release/release.ts';
import type { LoadContext, Source } from '#observatory/release/source.ts';
import { openWorkbook, type Sheet } from '#observatory/xlsx/workbook.ts';

export const detentionStatisticsSource: Source = { kind: 'detention-statistics', recognise, load };

/** How far down a sheet its heading or first title is looked for. */
const ROWS_TO_RECOGNISE = 40;

async function recognise(path: string): Promise<boolean> {
  if (!/\.xlsx$/i.test(path)) return false;
  const workbook = await openWorkbook(path, basename(path));
  try {
    for (const sheet of workbook.sheets) if (await hasKnownTitle(sheet)) return true;
    return false;
  } finally {
    await workbook.close();
  }
}

async function hasKnownTitle(sheet: Sheet): Promise<boolean> {
  for await (const { row, cells } of sheet.rows()) {
    if (row > ROWS_TO_RECOGNISE) return false;
    const texts = [...(gridOf({ name: sheet.name }, cells).rows.get(row)?.values() ?? [])].map(
      ({ text }) => text,
    );
    if (texts.some((text) => HEADING.test(text) || isTitle(text))) return true;
  }
  return false;
}

async function load({
  path,
  file,
  releaseId,
  folder,
  duckdb,
  progress,
}: LoadContext): Promise<LoadedRelease> {
  const opened = await openWorkbook(path, file);
  try {
    const bytesRead = opened.sheets.reduce((sum, { bytes }) => sum + bytes, 0);
    progress.stage('sheets', bytesRead);
    const workbook = readWorkbook(
      await gridsOf(opened, { file, told: (bytes) => progress.advance({ bytes }) }),
    );
    refuseUnknown(workbook, file);

    const tables = [statisticsTable(workbook, releaseId), facilitiesTable(workbook, releaseId)];
    progress.stage('tables');
    for (const table of tables) {
      await writeTable(duckdb, table, folder);
      progress.advance({ rows: table.rows.length });
    }
    return {
      tables: tables.map((table) => reportTable(table, basename(file), countsOf(workbook, table.name))),
      schemaChanges: schemaChangesOf(workbook),
      contradictions: workbook.contradictions,
      findings: findingsOf(workbook),
      publishedOn: publicationDay(workbook, opened.modified, basename(file)),
      bytesRead,
    };
  } finally {
    await opened.close();
  }
}

function refuseUnknown({ sheets }: WorkbookReading, file: string): void {
  if (sheets.some(({ tables, facilities }) => tables.length > 0 || facilities !== undefined)) return;
  throw new ReleaseRefusal({
    code: 'unknown-workbook',
    file,
    found: `sheets ${sheets.map(({ grid }) => `"${grid.sheet}"`).join(', ')} without a known table`,
    expected: 'the tables of a detention-statistics workbook, known by their titles',
  });
}
