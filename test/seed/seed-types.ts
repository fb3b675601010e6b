// What a seed world is made of. Everyone and everything in it is invented; see world.ts.
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
  use?: 'legal' | 'birth' | 'preferred' | 'misspelled';
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
  options?: { source?: (typeof SOURCE_KINDS)[number]; corrects?: string },
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
  entries?: readonly SeedEntry[];
};

/** A kind and the data of an entry, dates relative; `by` is the member who records it. */
export type SeedEntry = { kind: string; by?: string; data: Readonly<Record<string, unknown>> };

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
  cases?: readonly SeedCase[];
  entries?: readonly SeedEntry[];
};

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
  walls: readonly SeedWall[];
};
