// A process that migrates a database as a starting server does, and tells what it applied.
import { migrate } from '#store/database/migrate.ts';
import { withClient } from '#store/database/with-client.ts';

const [config = '{}'] = process.argv.slice(2);
const applied = await withClient(JSON.parse(config), (client) => migrate(client));
console.log(JSON.stringify({ applied }));
