// The HTTP application: the built clock desk, its health, and the headers that every answer carries.
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { CONTENT_POLICY, policyHeader, WORKER_POLICY } from '#contract/content-policy.ts';

/** Of the page and everything beside it. Another site can neither frame nor read it, nor learn whence a reader came. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': policyHeader(CONTENT_POLICY),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()',
};

const A_YEAR = 'public, max-age=31536000, immutable';

/** The application that serves the files of a folder, not yet listening. Its requests are not logged: it keeps no trace of readers. */
export async function buildApp({ webFolder }: { webFolder: string }): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    // An address that cannot be read reaches no hook.
    frameworkErrors: (_error, _request, reply) => refuse(reply.headers(HEADERS), 400),
  });
  app.addHook('onSend', async (request, reply) => {
    reply.headers(HEADERS);
    if (request.url.startsWith('/service-worker.js')) {
      reply.header('content-security-policy', policyHeader(WORKER_POLICY));
    }
  });
  await app.register(fastifyStatic, {
    root: webFolder,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // Only files in assets/ have the hash of their content in their name.
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? A_YEAR : 'no-cache');
    },
  });
  app.get('/clocks', (_request, reply) => reply.sendFile('index.html'));
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.setNotFoundHandler((_request, reply) => {
    reply.code(404).type('text/plain; charset=utf-8').send('Nothing is here. The clock desk is at /.\n');
  });
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode >= 400 && statusCode < 500) return refuse(reply, statusCode);
    console.error(error);
    reply
      .code(500)
      .type('text/plain; charset=utf-8')
      .send('Something went wrong here. Its cause is in the log of the server.\n');
  });
  return app;
}

/** A request that is wrong in itself: no fault of the server, and nothing for its log. */
function refuse(reply: FastifyReply, code: number): void {
  reply
    .code(code)
    .type('text/plain; charset=utf-8')
    .send('This request cannot be answered. The clock desk is at /.\n');
}
