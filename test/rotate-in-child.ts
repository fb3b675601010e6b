// A process that rotates an organisation's key over and over, to be killed on its way.
import { rotateOrganisationKey } from '#store/keys/rotate-organisation.ts';
import { makeServer } from './keyed-organisation.ts';

const { POOL = '', KEY = '', ORG = '' } = process.env;
const database = makeServer(JSON.parse(POOL), new Uint8Array(Buffer.from(KEY, 'hex')));
process.send?.('started');
for (;;) await rotateOrganisationKey(database, ORG);
