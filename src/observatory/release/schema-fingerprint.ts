// One hash of all that is stored of a release's schema: equal for two releases of the same tables, columns and types.
import { createHash } from 'node:crypto';
import type { TableReport } from '#observatory/release/release.ts';

/** SHA-256 in hex. Neither the order of tables nor that of columns counts: what is stored is found by its name. */
export function schemaFingerprint(tables: readonly TableReport[]): string {
  const lines = tables.flatMap((table) => [
    `${table.name}\n`,
    ...table.columns.flatMap(({ name, type }) =>
      type === undefined ? [] : [`${table.name}\t${name}\t${type}\n`],
    ),
  ]);
  return createHash('sha256').update(lines.sort().join('')).digest('hex');
}
