// The reference of the API, made from the table of operations: the page, the problems, OpenAPI and the client's types.
import openapiTS, { astToString } from 'openapi-typescript';
import { LIMITS } from '#api/frame/limits.ts';
import { FRESH_MINUTES } from '#api/frame/permission.ts';
import { openApiOf } from '#contract/api/openapi.ts';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { PROBLEMS } from '#contract/problems.ts';
import { KEPT_DAYS } from '#store/idempotency/answers.ts';
import manifest from '../package.json' with { type: 'json' };

export function openApiText(): string {
  return `${JSON.stringify(openApiOf(OPERATIONS, manifest.version), null, 1)}\n`;
}

/** The types of the client. Throws where the document is no valid OpenAPI. */
export async function clientTypes(): Promise<string> {
  const types = astToString(await openapiTS(openApiText(), { silent: true, alphabetize: true }));
  return `// The types of the API's client, generated from OpenAPI by \`npm run docs\`. Long because it lists every operation.\n\n${types}`;
}

export function problemsReference(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { status, title, advice }]) => `| \`${code}\` | ${status} | ${title} | ${advice} |`,
  );
  return `${[
    '# Problems',
    '',
    'Generated from `src/contract/problems.ts`. Whatever goes wrong over HTTP is answered as problem details (RFC 9457): `{type, title, status, detail, code, facts, requestId}`. `code` is for programs and is never renamed; `facts` says what it is about, and `requestId` names the request in the log of the server. Neither holds a name, a number or a text of a person.',
    '',
    'For `malformed-request`, `facts.faults` lists what is wrong as `{in, path, found, expected}`: in which part of the request, where in it, what kind of thing stands there (never the value), and what was expected.',
    '',
    '| code | status | what is wrong | what to do |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

export function apiReference(): string {
  const byTag = Map.groupBy(Object.values<Operation>(OPERATIONS), ({ tag }) => tag);
  const tables = [...byTag].flatMap(([tag, rows]) => ['', `## ${titleOf(tag)}`, '', ...tableOf(rows)]);
  return `${[...conventions(), ...tables].join('\n')}\n`;
}

function titleOf(tag: string): string {
  return `${tag.charAt(0).toUpperCase()}${tag.slice(1).replaceAll('-', ' ')}`;
}

function tableOf(rows: readonly Operation[]): string[] {
  return [
    '| operation | request | needs | what it does |',
    '|---|---|---|---|',
    ...rows.map((row) => {
      const marks = [
        row.access === 'public' ? 'anyone' : `\`${row.access}\``,
        row.idempotent && 'key',
        row.conditional && 'version',
        row.freshSecondFactor && 'second factor',
        row.access !== 'public' && row.tokens === false && 'no token',
      ];
      const needs = marks.filter(Boolean).join(', ');
      return `| \`${row.id}\` | \`${row.method} ${row.path}\` | ${needs} | ${row.summary} |`;
    }),
  ];
}

const mib = (bytes: number) => `${bytes / 1_048_576} MiB`;

function conventions(): string[] {
  const { bodyBytes, uploadBytes, depth, headerBytes, bodySeconds, uploadSeconds } = LIMITS;
  return [
    '# The API',
    '',
    'Generated from the table of operations in `src/contract/api`. Every field, answer and problem of an operation is in [openapi.json](openapi.json) (OpenAPI 3.1), which a running server gives at `/v1/openapi.json`. A typed client for TypeScript is `createClient` in `src/contract/api/client.ts`.',
    '',
    '## Conventions',
    '',
    '**Who asks.** A program sends an API token: `Authorization: Bearer …`. It does what its scopes name, for the member who made it, and no more than that member may. A browser sends the cookie that sign-in sets; a change by cookie must come from the pages of this installation (`Sec-Fetch-Site` or `Origin` says so). The column *needs* names the action of the policy table in [roles.md](roles.md) that must be allowed.',
    '',
    '**What is not in sight** is answered as what is not there: 404. Nothing tells the two apart.',
    '',
    '**Bodies** are JSON in UTF-8, `Content-Type: application/json`. A field that is not declared is refused, as is one that is named twice. Nothing that an operation does not declare leaves either.',
    '',
    '**Problems.** Every failure is problem details with a code: [problems.md](problems.md).',
    '',
    `**Repeating a request** (*key*): send an \`Idempotency-Key\`, new for each new request. Sent again with the same key within ${KEPT_DAYS} days, the same request answers the same and does nothing; another request is refused. Two at the same time do it once. A key belongs to the member who sent it.`,
    '',
    '**Changing what was read** (*version*): an answer names its version in `ETag`; send it back in `If-Match`. Without it: 428. Where it was changed meanwhile: 412; read it again. With `If-None-Match` a GET answers 304 where the version is the same: nothing is shown, and nothing is recorded as shown.',
    '',
    '**Lists** come in pages: `limit` (25, at most 100) and `after`, the `next` of the page before. Without `next` it was the last.',
    '',
    `**A second factor** given within the last ${FRESH_MINUTES} minutes is needed where the column says so: \`POST /v1/session/step-up\`.`,
    '',
    '**Contents** (documents) stream both ways. A download takes one `Range`. If a stored content was altered, the connection is cut: compare the length.',
    '',
    '**Every answer is on record** in the audit log before it leaves, and so is what was denied. HEAD is not taken: it would be on record and show nothing.',
    '',
    '**Limits.**',
    '',
    '| what | most |',
    '|---|---|',
    `| body of JSON | ${mib(bodyBytes)}, ${depth} levels, ${bodySeconds} s to arrive |`,
    `| content that streams | ${mib(uploadBytes)} or what its operation says, ${uploadSeconds} s to arrive |`,
    `| address and header fields together | ${headerBytes / 1024} KiB |`,
    `| requests of a member | ${LIMITS.memberPerMinute} a minute |`,
    `| requests of a network as nobody | ${LIMITS.networkPerMinute} a minute (a network: an IPv4 address or an IPv6 /64) |`,
    '',
    'Beyond the last two: 429 with `Retry-After`. Who opens the records of very many persons in a short time is paused, and officers are told.',
  ];
}
