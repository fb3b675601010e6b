// What a workbook lacks of the tables that every one has, and has more than is known of the facility list.
import type { WorkbookReading } from '#observatory/detention-statistics/read-workbook.ts';
import { TABLE_KINDS } from '#observatory/detention-statistics/table-kinds.ts';
import type { SchemaChange } from '#observatory/release/release.ts';

const ALWAYS = new Set(TABLE_KINDS.filter(({ always }) => always).map(({ table }) => table));

/** Missing tables and a missing facility list, then the columns of it that are not known and were not read. */
export function schemaChangesOf({ sheets }: WorkbookReading): SchemaChange[] {
  const found = new Set(sheets.flatMap(({ tables }) => tables.map(({ table }) => table.kind.table)));
  const lists = sheets.flatMap(({ facilities }) => facilities ?? []);
  return [
    ...[...ALWAYS.difference(found)].map((table) => missing('statistics', `no table ${table} was found`)),
    ...(lists.length === 0 ? [missing('facilities', 'no facility list was found')] : []),
    ...sheets.flatMap(({ grid, facilities }) =>
      (facilities?.unknownHeaders ?? []).map(
        ({ text, ref }): SchemaChange => ({
          table: 'facilities',
          column: text,
          change: 'added',
          detail: `${grid.sheet}!${ref}: the column is not known and was not read`,
        }),
      ),
    ),
  ];
}

const missing = (table: string, detail: string): SchemaChange => ({ table, change: 'table-missing', detail });
