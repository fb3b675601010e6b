// Where the parts of a release of the court lie while it is read.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What an interrupted run finished is taken up by the next, so this lies in the release's folder; it is removed before
 * the release is whole.
 */
function partsIn(folder: string): string {
  return join(folder, 'parts');
}

export type TablePlaces = {
  /** The folder of the table's rows: it is there when the table is being read or was. */
  rows: string;
  /** The folder of the rest. */
  part: string;
  /** Written last: the table is read. */
  report: string;
  /** The folder of clean rows on their way to DuckDB. */
  text: string;
  /** The folder of months of birth. */
  birth: string;
  /** Files of notes; those of which there is nothing to say are not written. */
  repairs: string;
  quarantine: string;
};

export function placesOf(table: string, folder: string): TablePlaces {
  const part = join(partsIn(folder), table);
  return {
    rows: join(folder, 'tables', table),
    part,
    report: join(part, 'report.json'),
    text: join(part, 'text'),
    birth: join(part, 'birth'),
    repairs: join(part, 'repairs.json'),
    quarantine: join(part, 'quarantine.json'),
  };
}

/** To be called when nothing more is read from the parts: before the release is committed. */
export async function removeParts(folder: string): Promise<void> {
  await rm(partsIn(folder), { recursive: true, force: true });
}
