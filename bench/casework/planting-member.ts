// A member of an organisation who writes canaries wherever the API lets them, and reads what it answers.
import { randomUUID } from 'node:crypto';
import type { Operation } from '#contract/api/operation.ts';
import { OPERATIONS } from '#contract/api/operations.ts';
import { tinyPdf } from '../../test/seed/tiny-files.ts';
import { type CanaryField, canaryFields, EXAMPLE_ID } from './canary-fields.ts';
import { CANARY_SCRIPTS, type Canaries } from './canary-words.ts';
import { oddRequests } from './odd-canaries.ts';
import { openAgent, type Received, type Sent, sendOne } from './open-loop.ts';

type Answer = { status: number; etag: string; ids: string[]; id: string };
type Ids = Record<string, string>;

/** Where the version stands that a change has to name, for paths that do not answer it themselves. */
const VERSION_AT: readonly [RegExp, string][] = [
  [/^\/v1\/(notes|conflict-checks|tasks)\/([^/]+).*/, '/v1/entries/$2'],
  [/^(\/v1\/cases\/[^/]+)\/(events|closing|reopening)/, '$1'],
];

export class PlantingMember {
  readonly #port: number;
  readonly #headers: Sent['headers'];
  readonly #canaries: Canaries;
  readonly #agent = openAgent(1);
  readonly #fields = canaryFields();
  /** Of what was made, by the names that paths and bodies have for them; entries by their kind. */
  readonly #ids: Ids = {};
  readonly accepted = new Set<string>();
  readonly refused = new Set<string>();
  readonly leaks: string[] = [];
  answers = 0;

  constructor({ port, headers, canaries }: { port: number; headers: Sent['headers']; canaries: Canaries }) {
    this.#port = port;
    this.#headers = headers;
    this.#canaries = canaries;
  }

  /** One in every field, and again until there are at least so many. */
  async plant(least: number): Promise<void> {
    do {
      await this.#makeTargets();
      for (const field of this.#fields) await this.#plantIn(field);
      await this.#plantDocument();
      await this.#plantNames();
      const { clientId = '', caseId = '', documentId = '' } = this.#ids;
      const target = { headers: this.#headers, clientId, caseId, documentId };
      for (const odd of oddRequests(this.#canaries, target)) await this.#ask(odd);
    } while (this.#canaries.count < least);
    this.#agent.destroy();
  }

  /** What the canaries are written into: a client with a case that has a hearing, a document, a team, a colleague. */
  async #makeTargets(): Promise<void> {
    const ids = this.#ids;
    const whole = this.#canaries.word();
    ids['clientId'] = (await this.#send('createClient', { facts: { names: [{ kind: 'legal', whole }] } })).id;
    const hearing = { hearingId: 'first', kind: 'master', startsAt: '2027-03-02T09:00', court: 'NYC' };
    const events = [{ type: 'hearing-scheduled', on: '2026-03-02', data: hearing }];
    const { clientId } = ids;
    const opened = await this.#send('openCase', { clientId, kind: 'removal', court: 'NYC', events });
    ids['caseId'] = opened.id;
    ids['noticeId'] = opened.ids.at(-1) ?? '';
    const title = this.#canaries.word();
    const made = await this.#send('createDocument', { clientId, title, provenance: { kind: 'client' } });
    ids['documentId'] = made.id;
    ids['teamId'] = (await this.#send('makeTeam', { name: this.#canaries.word() })).id;
    const colleague = { name: this.#canaries.word(), email: this.#canaries.email(), roles: ['paralegal'] };
    ids['memberId'] = (await this.#send('inviteMember', colleague)).id;
  }

  async #plantIn({ operationId, field, body }: CanaryField): Promise<void> {
    const kind = /kind:(\S+)/.exec(field)?.[1] ?? KIND_OF[operationId] ?? '';
    const kept = operationId === 'checkConflicts' ? { clientId: EXAMPLE_ID } : {};
    const { status, id } = await this.#send(
      operationId,
      { ...(body(this.#canaries) as object), ...kept },
      kind,
    );
    const name = `${operationId} ${field}`;
    if (status >= 300) {
      this.refused.add(name);
      return;
    }
    this.accepted.add(name);
    if (operationId === 'setWall') this.#ids['wallId'] = id;
    else if (kind !== '' && id !== '') this.#ids[kind] = id;
  }

  async #plantDocument(): Promise<void> {
    const path = `/v1/documents/${this.#ids['documentId']}/content`;
    const etag = await this.#versionOf(path.replace('/content', ''));
    const { status } = await this.#ask({
      method: 'PUT',
      path,
      headers: {
        ...this.#headers,
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${this.#canaries.word()}.pdf"`,
        'if-match': etag,
      },
      body: tinyPdf([this.#canaries.word(), this.#canaries.aNumber()]).toString('latin1'),
    });
    (status < 300 ? this.accepted : this.refused).add('putDocumentContent content, file name');
  }

  async #plantNames(): Promise<void> {
    for (const script of CANARY_SCRIPTS) {
      const name = { kind: 'legal', script, whole: this.#canaries.foreign(script) };
      const { status } = await this.#send('createClient', { facts: { names: [name] } });
      (status < 300 ? this.accepted : this.refused).add(`createClient a name as ${script}`);
      await this.#send('searchClients', { name: this.#canaries.foreign(script) });
      // The same person again is refused, with a word of what was found.
      await this.#send('createClient', { facts: { names: [name] } });
    }
  }

  async #send(operationId: string, body: object, kind = ''): Promise<Answer> {
    const { method, path, conditional } = OPERATIONS[operationId as keyof typeof OPERATIONS] as Operation;
    const ids: Ids = { ...this.#ids, entryId: this.#ids[kind] ?? '' };
    const at = path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name] || EXAMPLE_ID);
    const text = JSON.stringify(body, (key, value) => (value === EXAMPLE_ID ? (ids[key] ?? value) : value));
    return this.#ask({
      method,
      path: at,
      headers: {
        ...this.#headers,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(conditional && { 'if-match': await this.#versionOf(at) }),
      },
      body: text,
    });
  }

  async #versionOf(path: string): Promise<string> {
    const [from, to] = VERSION_AT.find(([pattern]) => pattern.test(path)) ?? [/$/, ''];
    const { etag } = await this.#ask({ method: 'GET', path: path.replace(from, to), headers: this.#headers });
    return etag || '"1"';
  }

  /** Sends a request and looks for canaries in its headers and, where it is refused, in what the answer says. */
  async #ask(sent: Sent): Promise<Answer> {
    const received: Received = await sendOne(this.#port, this.#agent, sent);
    const { status, headers, body } = received;
    this.answers += 1;
    const shown = status >= 300 || status === 0 ? JSON.stringify(headers) + body : JSON.stringify(headers);
    const found = this.#canaries.in(Buffer.from(shown));
    this.leaks.push(...found.map((text) => `answer ${status} of ${sent.method} ${pathOf(sent)}: ${text}`));
    const answered = status < 300 && body.startsWith('{') ? JSON.parse(body) : {};
    return {
      status,
      etag: String(headers['etag'] ?? ''),
      ids: (answered.events ?? []).map(({ id }: { id: string }) => id),
      id: answered.id ?? answered.entryId ?? answered.member?.id ?? '',
    };
  }
}

/** Of operations on entries whose bodies do not say the kind. */
const KIND_OF: Readonly<Record<string, string>> = {
  recordClientNote: 'note',
  recordCaseNote: 'note',
  changeNote: 'note',
  checkConflicts: 'conflict-check',
  concludeConflictCheck: 'conflict-check',
};

const pathOf = ({ path }: Sent) => path.split('?')[0];
