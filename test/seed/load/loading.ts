// What the loaders of the seed world share: the clock that they set, the ids given so far, and in whose name they write.
import type { Day } from '#core/calendar/day.ts';
import type { Projector } from '#core/case/projection.ts';
import type { Database, Tx } from '#store/database/database.ts';
import { caseFileOf } from '../case-file-of.ts';
import { EASTERN } from '../places.ts';
import type { SeedCase, SeedClient, SeedOrganisation } from '../seed-types.ts';
import { textOfWhen, type When } from '../when.ts';

export type LoadOptions = {
  /** Its `now` is to answer `clock.now`. */
  database: Database;
  clock: { now: number };
  projector: Projector;
  documentFolder: string;
  /** The day from which the world counts. */
  base: Day;
  /** Whether members can sign in: their passwords are long to derive. */
  withPasswords: boolean;
  /** Nothing is recorded later than that. Milliseconds since 1970-01-01T00:00Z. */
  until: number;
};

/** Ids by the keys of the seed. */
export type Ids = {
  orgId: string;
  members: Map<string, string>;
  clients: Map<string, string>;
  cases: Map<string, string>;
  /** By `case/event`. */
  events: Map<string, string>;
};

/** Something that is recorded on a day. */
export type Act = { days: number; what: string; run: () => Promise<unknown> };

const DAY_MS = 86_400_000;
/** Morning in all of the United States. */
const HOUR_MS = 15 * 3_600_000;

export class Loading {
  readonly options: LoadOptions;
  readonly organisation: SeedOrganisation;
  readonly ids: Ids;

  constructor(options: LoadOptions, organisation: SeedOrganisation, orgId: string) {
    this.options = options;
    this.organisation = organisation;
    this.ids = { orgId, members: new Map(), clients: new Map(), cases: new Map(), events: new Map() };
  }

  /** Sets the clock to a day, and later on that day with every act. */
  setDay(days: number): void {
    const { clock, base, until } = this.options;
    const at = (base + days) * DAY_MS + HOUR_MS;
    clock.now = Math.min(Math.max(at, clock.now < at + DAY_MS ? clock.now + 1000 : at), until);
  }

  /** One transaction of a member. */
  as<T>(memberKey: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const actor = { orgId: this.ids.orgId, memberId: this.idOf('members', memberKey) };
    return this.options.database.within(actor, work);
  }

  idOf(kind: 'members' | 'clients' | 'cases' | 'events', key: string): string {
    const id = this.ids[kind].get(key);
    if (id === undefined)
      throw new Error(`The seed world names ${key} among its ${kind} before it is there.`);
    return id;
  }

  /** Who records in a case where nobody else is said to. */
  recorderOf({ owner }: SeedCase): string {
    const anyone = this.organisation.members.find(({ roles }) => roles.includes('representative'));
    return owner ?? anyone?.key ?? '';
  }

  text(when: number | When, zone = EASTERN): string {
    return textOfWhen(typeof when === 'number' ? { days: when } : when, this.options.base, zone);
  }

  caseFile(client: SeedClient, seed: SeedCase) {
    return caseFileOf(client, seed, this.options.base);
  }
}

/** On which day an event of the seed is. */
export const daysOf = (when: number | When): number => (typeof when === 'number' ? when : when.days);
