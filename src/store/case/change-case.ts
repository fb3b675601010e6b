// Changes what is known of a case besides its events; what stood there before stays as an earlier version.
import type { Projector } from '#core/case/projection.ts';
import { requireVersion } from '#store/case/append-events.ts';
import type { CaseBody, CaseFacts } from '#store/case/case-facts.ts';
import { loadCase } from '#store/case/load-case.ts';
import { writeModels } from '#store/case/write-models.ts';
import type { Tx } from '#store/database/database.ts';

/** null takes a value away; what is absent stays. */
export type CaseChange = {
  [K in Exclude<keyof CaseFacts, 'kind'>]?: CaseFacts[K] | null | undefined;
};

/** The new version. Throws `not-found` and `stale` as `appendEvents`. */
export async function changeCase(
  tx: Tx,
  projector: Projector,
  { caseId, expectedVersion, change }: { caseId: string; expectedVersion: number; change: CaseChange },
): Promise<{ version: number; clientId: string }> {
  const loaded = await loadCase(tx, caseId, { lock: true });
  requireVersion(loaded, expectedVersion);
  const { clientId, body } = loaded;
  const facts = changed(loaded.facts, change);
  const at = Math.max(tx.at, body.versions.at(-1)?.at ?? 0);
  const versions = [...body.versions, { at, by: tx.actor.memberId as string, facts }];
  const sealed = await tx.keys.sealForClient(tx, clientId, { table: 'case', row: caseId }, {
    versions,
  } satisfies CaseBody);
  const version = loaded.version + 1;
  await tx.query(
    'update "case" set version = $3, key_version = $4, body = $5 where org_id = $1 and id = $2',
    [...[tx.actor.orgId, caseId, version, sealed.keyVersion, sealed.body]],
  );
  await writeModels(tx, projector, await loadCase(tx, caseId));
  return { version, clientId };
}

function changed(facts: CaseFacts, change: CaseChange): CaseFacts {
  const entries = Object.entries({ ...facts, ...withoutUndefined(change) });
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as CaseFacts;
}

function withoutUndefined(change: CaseChange): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
