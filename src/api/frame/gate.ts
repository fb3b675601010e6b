// What the frame asks of access: who sends a request, and whether they may read of more persons.
import type { Tx } from '#store/database/database.ts';
import type { Services, Who } from '../handler.ts';

export type Credentials = { cookie?: string; bearer?: string };

export type Gate = {
  /** The member behind a session's secret or an API token; undefined for nobody. */
  authenticate: (services: Services, credentials: Credentials) => Promise<Who | undefined>;
  /** Throws `reading-paused` where a member has read of too many persons in an hour. */
  countReading: (tx: Tx, who: Who, clientIds: readonly string[]) => Promise<void>;
};
