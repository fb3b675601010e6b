// Who sends a request: a session's cookie, which only this site's own pages may use, or an API token.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '#contract/problems.ts';
import type { Services, SessionChange } from '../handler.ts';

export type Credentials = { cookie?: string; bearer?: string };

/** `__Host-` binds a cookie to this host over TLS; over plain http, which only a loopback address may have, there is none. */
export function sessionCookieName({ publicUrl }: Pick<Services, 'publicUrl'>): string {
  return publicUrl.startsWith('https:') ? '__Host-recourse-session' : 'recourse-session';
}

/** Of a browser in which somebody signed in before; it stays when they sign out. */
export function deviceCookieName({ publicUrl }: Pick<Services, 'publicUrl'>): string {
  return publicUrl.startsWith('https:') ? '__Host-recourse-device' : 'recourse-device';
}

/** An API token if one was sent, and the cookie only without one. */
export function credentialsOf(request: FastifyRequest, services: Services): Credentials {
  const [, bearer] = /^bearer +([\x21-\x7e]{1,512})$/i.exec(request.headers.authorization ?? '') ?? [];
  if (request.headers.authorization !== undefined) return bearer === undefined ? {} : { bearer };
  const cookie = request.cookies[sessionCookieName(services)];
  return cookie === undefined ? {} : { cookie };
}

/**
 * Refuses what another site makes a browser send (OWASP, "Cross-Site Request Forgery Prevention"): Sec-Fetch-Site tells
 * it, else Origin must be this installation's. A change by cookie must carry one of them.
 */
export function checkOrigin(request: FastifyRequest, { publicUrl }: Services, byCookie: boolean): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const reads = request.method === 'GET';
  const ours =
    site !== undefined
      ? site === 'same-origin' || (reads && site === 'none')
      : origin !== undefined
        ? origin === new URL(publicUrl).origin
        : reads || !byCookie;
  if (!ours) throw new ProblemError('wrong-origin');
}

export function setSession(reply: FastifyReply, services: Services, change: SessionChange): void {
  const name = sessionCookieName(services);
  const options = optionsOf(services);
  if (change !== 'ended') {
    reply.setCookie(name, change.secret, options);
    return;
  }
  reply.clearCookie(name, options);
  // Not "storage": the clock desk keeps there what its user put in without an account. Nor "cookies": the device is known.
  reply.header('clear-site-data', '"cache"');
}

const A_YEAR = 365 * 86_400;

export function setDevice(reply: FastifyReply, services: Services, { secret }: { secret: string }): void {
  reply.setCookie(deviceCookieName(services), secret, { ...optionsOf(services), maxAge: A_YEAR });
}

const optionsOf = ({ publicUrl }: Services) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: publicUrl.startsWith('https:') }) as const;
