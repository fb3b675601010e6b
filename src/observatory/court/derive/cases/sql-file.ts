// Reads a statement from a .sql file of this folder: SQL stands in the open, not in strings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The statement in `NAME.sql`, without its closing semicolon. */
export function readSql(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8')
    .trim()
    .replace(/;$/, '');
}
