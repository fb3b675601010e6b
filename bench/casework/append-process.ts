// Appends events through the store as fast as it can and says each one on stdout once it is acknowledged; to be cut off.

import { projectorOf } from '#core/case/projection.ts';
import { compileLaw } from '#core/clock/compile.ts';
import { loadPack } from '#law/pack.ts';
import { appendEvents } from '#store/case/append-events.ts';
import { openStore } from '#store/engine/open-store.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import type { BenchCase } from './append-load.ts';

/** The process is told by its first message where to write and how PostgreSQL is to be set. */
export type AppendTask = {
  dataFolder: string;
  key: string;
  today: string;
  settings: Readonly<Record<string, string>>;
  cases: readonly (BenchCase & { memberId: string })[];
};

const CONNECTIONS = 8;

process.once('message', (task: AppendTask) => void append(task));

async function append({ dataFolder, key, today, settings, cases }: AppendTask): Promise<void> {
  const store = await openStore({
    dataFolder,
    as: 'server',
    log: () => undefined,
    now: Date.now,
    engineSettings: settings,
    openKeys: () => new KeyRing(Buffer.from(key, 'hex')),
  });
  const projector = projectorOf(compileLaw(loadPack()));
  process.send?.('open');
  const share = Math.floor(cases.length / CONNECTIONS);
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      for (let n = 0; ; n += 1) {
        const { orgId, memberId, caseId } = cases[
          connection * share + (n % share)
        ] as AppendTask['cases'][number];
        const { events } = await store.database.within({ orgId, memberId }, (tx) =>
          appendEvents(tx, projector, { caseId, events: [{ type: 'biometrics-taken', on: today }] }),
        );
        process.stdout.write(`${events[0]?.id}\n`);
      }
    }),
  );
}
