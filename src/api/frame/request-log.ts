// The log of the API: one line a request, from an allow-list. It holds no address, header, body, network or name.
import { randomUUIDv7 } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { SealError } from '#vault/seal.ts';

/** Where lines go; standard output by default. */
export type LogTarget = { write: (line: string) => void };

const ALLOWED = new Set(['requestId', 'operation', 'status', 'milliseconds', 'err']);

/** Options of Fastify for this log. Fields that are not on the list are dropped, whoever logs them. */
export function logOptions(
  target?: LogTarget,
): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId'> {
  return {
    logger: {
      level: 'info',
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: {
        level: (level) => ({ level }),
        log: (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.has(name))),
      },
      serializers: { err: traceOf },
      hooks: {
        // pino would take the message of an error for that of the line.
        logMethod(line, log) {
          const [first] = line as [unknown];
          const err = first instanceof Error ? first : (first as { err?: unknown } | null)?.err;
          return err === undefined ? log.apply(this, line) : log.apply(this, [{ err }, 'Something failed.']);
        },
      },
      ...(target && { stream: target }),
    },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUIDv7(),
  };
}

/** One line for each request that an operation has answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { operation } = request.routeOptions.config as { operation?: string };
    request.log.info({
      operation,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
}

/**
 * What of an error may be logged: its kind, its code, and where it arose. A message may repeat what somebody typed; it
 * is logged only where it is a constant of ours.
 */
function traceOf(error: Error & { code?: unknown; constraint?: unknown; table?: unknown }) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const ours = (error.constructor === Error && /\/src\//.test(frames[0] ?? '')) || error instanceof SealError;
  return {
    type: error.name,
    code: error.code,
    ...(error.constraint !== undefined && { table: error.table, constraint: error.constraint }),
    message: ours ? error.message : '',
    stack: frames.map((line) => line.trim()).join('\n'),
  };
}
