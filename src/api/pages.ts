// The built pages: the clock desk, and first run and sign-in, which alone may ask this server and use passkeys.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONTENT_POLICY, policyHeader, SIGN_IN_POLICY } from '#contract/content-policy.ts';
import { NO_ORGANISATION } from '#store/access/keeper.ts';
import { hasOrganisation } from '#store/access/setup.ts';
import type { Services } from './handler.ts';

const permissions = (passkeys: '()' | '(self)') =>
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
  `midi=(), payment=(), publickey-credentials-create=${passkeys}, publickey-credentials-get=${passkeys}, ` +
  'screen-wake-lock=(), usb=(), xr-spatial-tracking=()';

/** Of whatever has no policy of its own: the clock desk, which sends nothing, and the files of both. */
export const DESK_HEADERS = {
  'content-security-policy': policyHeader(CONTENT_POLICY),
  'permissions-policy': permissions('()'),
} as const;

const SIGN_IN_HEADERS = {
  'content-security-policy': policyHeader(SIGN_IN_POLICY),
  'permissions-policy': permissions('(self)'),
} as const;

/** Of the page of sign-in: which of its pages shows follows from the address and from the session. */
const SIGN_IN_PATHS = ['/sign-in', '/join', '/lock-down'];

/** The routes of the pages; without `services` there is the clock desk alone. */
export async function registerPages(app: FastifyInstance, services?: Services): Promise<void> {
  const desk = (reply: FastifyReply) => reply.sendFile('index.html');
  if (services === undefined) {
    app.get('/clocks', (_request, reply) => desk(reply));
    return;
  }
  app.addHook('onRequest', async (request, reply) => {
    const address = namedAddress(request, services.publicUrl);
    if (address !== undefined) return reply.header('cache-control', 'no-store').redirect(address, 307);
  });
  const isSetUp = () => services.database.within({ orgId: NO_ORGANISATION }, hasOrganisation);
  const signIn = (reply: FastifyReply) => reply.headers(SIGN_IN_HEADERS).sendFile('sign-in.html');
  app.get('/', async (_request, reply) => {
    if (!(await isSetUp())) return desk(reply);
    return reply.header('cache-control', 'no-store').redirect('/sign-in', 302);
  });
  app.get('/clocks', (_request, reply) => desk(reply));
  app.get('/setup', async (_request, reply) => {
    // Who has no valid link learns nothing more there; once an organisation exists the page itself is gone.
    if (await isSetUp()) return reply.callNotFound();
    return signIn(reply);
  });
  for (const path of SIGN_IN_PATHS) app.get(path, (_request, reply) => signIn(reply));
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Where the same page is under the name of this machine: passkeys belong to a name and know no address of digits.
 * Undefined where the request came under a name.
 */
function namedAddress({ hostname, url }: FastifyRequest, publicUrl: string): string | undefined {
  const isLocal = new URL(publicUrl).hostname === 'localhost';
  return isLocal && LOOPBACK.test(hostname) ? `${publicUrl}${url}` : undefined;
}
