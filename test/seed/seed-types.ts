// What a seed world is made of. Everyone and everything in it is invented; see world.ts.
import type { ClientFacts } from '#contract/entries/client.ts';
import type { EntryKindName } from '#contract/entries/kinds.ts';
import type { SOURCE_KINDS } from '#contract/events.ts';
import type { CaseKind } from '#core/case/history.ts';
import type { Role } from '#core/policy/policy.ts';
import type { When } from './when.ts';

export type SeedMember = {
  key: string;
  name: string;
  roles: readonly Role[];
  teams?: readonly string[];
  /** `invited`: has not signed in yet. `disabled`: has left. */
  state?: 'invited' | 'disabled';
  /** Time-boxed access. */
  from?: When;
  until?: When;
};

/** A name in one script. `given` and `family` as the person uses them; some people have one name only. */
export type SeedName = {
  /** ISO 15924. */
  script: string;
  given?: string;
  family?: string;
  /** Which of the two stands first. Default: the given name. */
  order?: 'family-first';
  /** Default: the name on papers. */
  use?: 'legal' | 'preferred' | 'misspelled';
};

export type SeedLanguage = {
  /** BCP 47, ISO 639-3 where there is no shorter code. */
  tag: string;
  dialect?: string;
  /** Whether the person reads it. Default: no. */
  reads?: true;
};

/** `[id, when, type, data?, source?]`; ids are the case's own short names. */
export type SeedEvent = readonly [
  id: string,
  when: number | When,
  type: string,
  data?: Readonly<Record<string, string | number | boolean | When>>,
  options?: {
    source?: (typeof SOURCE_KINDS)[number];
    corrects?: string;
    /** Of a check: what the system answered beside that it found the client. */
    answer?: Readonly<Record<string, unknown>>;
    /** Of a hearing that a check found moved: the second member, who confirms it. */
    confirmedBy?: string;
  },
];

export type SeedCase = {
  key: string;
  kind: CaseKind;
  court?: string;
  circuit?: number;
  timeZone?: string;
  detained?: true;
  /** Key of the member who answers for it. */
  owner?: string;
  assigned?: readonly string[];
  /** Seen by its assigned members only. */
  restricted?: true;
  /** Key of the case whose rider it is. */
  lead?: string;
  events: readonly SeedEvent[];
};

/** Stands for the id of somebody or something of the world, until that has one. */
export type Ref = { readonly member: string } | { readonly client: string } | { readonly event: string };

/** An entry of a client or a case (`of`, by key), recorded by a member so many days after the base day. */
export type SeedEntry = {
  of: string;
  by: string;
  days: number;
  kind: EntryKindName;
  /** As the kind's schema has it, with days as When and ids as Ref. */
  data: Readonly<Record<string, unknown>>;
};

/** A document of a client or a case, its content made of these lines. */
export type SeedDocument = {
  of: string;
  by: string;
  days: number;
  title: string;
  provenance: Readonly<Record<string, unknown>>;
  /** A page of text, or a small picture. */
  content: readonly string[] | 'picture';
  /** As it is cited among the exhibits of the case. */
  exhibit?: string;
};

export type SeedClient = {
  key: string;
  names: readonly SeedName[];
  /** A day, or an age that is to stay: relative to the base day. */
  bornOn?: string | When;
  /** As entered. */
  aNumbers?: readonly string[];
  languages: readonly SeedLanguage[];
  phone?: string;
  email?: string;
  /** ISO 3166-1. */
  nationality?: string;
  safeContact?: ClientFacts['safeContact'];
  hearingNeeds?: string;
  cases?: readonly SeedCase[];
};

export const member = (key: string): Ref => ({ member: key });
export const client = (key: string): Ref => ({ client: key });
/** An event of the case that the entry is of; a hearing is named by its first notice. */
export const event = (id: string): Ref => ({ event: id });

/** A rule that a member may not see a client, or one case. */
export type SeedWall = { member: string; client: string; case?: string; why: string };

export type SeedOrganisation = {
  key: string;
  name: string;
  /** Domain of the members' addresses: reserved, it leads nowhere (RFC 2606). */
  domain: string;
  teams: readonly { key: string; name: string }[];
  members: readonly SeedMember[];
  clients: readonly SeedClient[];
  entries: readonly SeedEntry[];
  documents: readonly SeedDocument[];
  walls: readonly SeedWall[];
};
