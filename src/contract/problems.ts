// The catalogue of what can go wrong over HTTP and in the store: every code with its status, title and what to do.

type Problem = { status: number; title: string; advice: string };

/** A code is never renamed: other programs read it. */
export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    advice: 'Correct what is named in `facts` and send it again.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Nobody is signed in',
    advice: 'Sign in, or send a valid API token.',
  },
  'sign-in-refused': {
    status: 401,
    title: 'Sign-in was refused',
    advice:
      'Check the e-mail address, the password and the second factor; after several failures wait some minutes.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'A fresh second factor is needed',
    advice:
      'Confirm with your passkey or authenticator at POST /v1/session/step-up, then repeat the request.',
  },
  'wrong-origin': {
    status: 403,
    title: 'The request comes from another site',
    advice:
      'In a browser, use the address of this installation. A program sends an API token, or the header Origin with that address.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your roles do not allow this',
    advice: 'Ask an admin of your organisation, or a member whose role allows it.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    advice: 'Check the address. What you may not see is answered in the same way.',
  },
  'not-acceptable-here': {
    status: 405,
    title: 'This address does not take this method',
    advice: 'See the API reference.',
  },
  'too-slow': {
    status: 408,
    title: 'The request did not arrive in time',
    advice: 'Send it again over a better connection; nothing was recorded.',
  },
  refused: { status: 409, title: 'The rules refuse this', advice: 'See `facts` for the reason.' },
  'already-exists': {
    status: 409,
    title: 'This exists already',
    advice: 'Use the one that exists, or choose another.',
  },
  'weak-password': {
    status: 409,
    title: 'This password would be easy to guess',
    advice: 'Choose a longer one, such as several words; `facts` says what is wrong with it.',
  },
  'possible-duplicate': {
    status: 409,
    title: 'Somebody with this name or number is there already',
    advice:
      'Look at the clients in `facts` and ask the members named in `ask`. If none is the same person, say so in the request.',
  },
  'idempotency-key-reused': {
    status: 409,
    title: 'This idempotency key was used for another request',
    advice: 'Send a new key for a new request; repeat a request unchanged.',
  },
  stale: {
    status: 412,
    title: 'It was changed meanwhile',
    advice: 'Read it again, and send the change with the version that you then have.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    advice: 'Send less; the limit is in `facts`.',
  },
  'wrong-media-type': {
    status: 415,
    title: 'The content is of a kind that is not taken',
    advice: 'Send what the API reference names for this address.',
  },
  'range-outside': {
    status: 416,
    title: 'The content is shorter than the range that was asked for',
    advice: 'Ask for a range within the size that Content-Range tells.',
  },
  'dangerous-file': {
    status: 422,
    title: 'This file is not taken because it may do harm',
    advice: 'Print it to a plain PDF or save it as an image, and upload that.',
  },
  'version-needed': {
    status: 428,
    title: 'The version that you have read is needed',
    advice: 'Send it in the If-Match header.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    advice: 'Wait as long as Retry-After says.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The address or the header fields are too long',
    advice: 'Send shorter ones; the limits are in the API reference.',
  },
  'reading-paused': {
    status: 429,
    title: 'You have opened the records of many persons in a short time',
    advice: 'Confirm with your second factor to go on. Your organisation was told.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong here',
    advice: 'The operator finds the cause in the log under the request id.',
  },
  unavailable: {
    status: 503,
    title: 'The database does not answer',
    advice: 'Try again in a moment; nothing was half done.',
  },
  'no-space': {
    status: 507,
    title: 'The disk is full',
    advice: 'Nothing was recorded. The operator has to make room; reading goes on.',
  },
} as const satisfies Readonly<Record<string, Problem>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What `facts` may hold: no names, numbers or free text of a person. */
export type Facts = Readonly<Record<string, unknown>>;

/** Something that the caller can mend; every part throws it and the edge (API, command line) tells it. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly facts: Facts;

  /** `detail`: what was found, what was expected, in words. It holds nothing of a person. */
  constructor(code: ProblemCode, detail: string = PROBLEMS[code].title, facts: Facts = {}) {
    super(detail);
    this.code = code;
    this.facts = facts;
  }
}
