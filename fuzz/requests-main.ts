// Starts an installation of its own and sends it as many malformed requests as asked for.
import { fuzzInstallation } from './fuzz-installation.ts';
import { tell } from './tell.ts';

const [requests = 100_000, seed = 1] = process.argv.slice(2).map(Number);
tell(await fuzzInstallation({ requests, seed }));
