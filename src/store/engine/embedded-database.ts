// The roles and the database of Recourse in the embedded cluster, made where they are missing.

import { CREATE_ROLES, closeDatabase, createDatabase } from '#store/database/roles.ts';
import { withClient } from '#store/database/with-client.ts';
import { ADMINISTRATOR, connectionTo, DATABASE_NAME } from '#store/engine/socket.ts';

/** Each step holds when it is repeated, so that a start that was interrupted is gone on with. */
export async function makeDatabase(cluster: string): Promise<void> {
  await withClient(connectionTo(cluster, ADMINISTRATOR, 'postgres'), async (client) => {
    await client.query(CREATE_ROLES);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE_NAME]);
    if (rowCount === 0) await client.query(createDatabase(DATABASE_NAME));
    await client.query(closeDatabase(DATABASE_NAME));
  });
}
