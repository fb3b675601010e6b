// The facts of made-up cases, derived from their rows, are what was made up: the generator knows nothing of how they are read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courtSource } from '#observatory/court/source.ts';
import { openDuckDb, sqlText } from '#observatory/duckdb.ts';
import { addRelease } from '#observatory/release/ledger.ts';
import { releaseFolder } from '#observatory/release/places.ts';
import { synthesize } from '#observatory/synthesize/synthesize.ts';
import type { CaseFact } from '#observatory/synthesize/truth/case-facts.ts';

test('what was made up is read', { timeout: 60_000 }, async () => {
  const { made, read } = await factsOf(21);
  const sound = made.filter(({ damaged }) => !damaged);
  expect(sound.length).toBeGreaterThan(900);
  expect(sound.map(({ idncase }) => read.get(idncase))).toEqual(sound.map(comparable));
});

type Facts = Record<string, unknown>;

/** A release with the defects of a real one: what was made up of each case, and what was read of it, in the same words. */
async function factsOf(
  seed: number,
): Promise<{ made: readonly CaseFact[]; read: ReadonlyMap<number, Facts> }> {
  const root = mkdtempSync(join(tmpdir(), 'recourse-facts-'));
  const path = join(root, 'release');
  const truth = await synthesize({
    out: path,
    cases: 1200,
    seed,
    defects: 'real',
    columns: '2026',
    compression: 'store',
  });
  const observatory = join(root, 'observatory');
  const progress = { stage: () => {}, advance: () => {} };
  const added = await addRelease({ path, file: path, observatory, sources: [courtSource], now: 0, progress });
  if ('refused' in added) throw new Error(JSON.stringify(added.refused));
  const folder = releaseFolder(observatory, added.id);
  const { duckdb, close } = await openDuckDb({ folders: [folder], spill: join(root, 'spill') });
  try {
    const rows = await duckdb.runAndReadAll(`
      SELECT
        case_id::INTEGER AS case_id, case_type, charged_on::VARCHAR AS charged_on, first_court, last_court, proceedings, hearings,
        transfers, custody_last AS custody, represented, represented_now, reopened, lead_case_id::INTEGER AS lead, appeals,
        [concat(d."on", ' ', d.code, ' ', d.in_absentia, ' ', d.court) FOR d IN decisions IF d.type = 'C'] AS decisions,
        [concat(d."on", ' ', d.code) FOR d IN decisions IF d.type = 'O'] AS closings,
        list_sort([concat(a.filed_on, ' ', a.code, ' ', a.decision_code) FOR a IN applications]) AS applications,
        CASE WHEN bond_decision_code IS NOT NULL THEN concat(bond_decision_code, ' ', bond_amount) END AS bond,
        -- The generator calls a case pending whose last row is open; ours are pending for other reasons too.
        coalesce(pending_reason IN ('open-proceeding', 'reopened', 'remanded', 'recalendared'), false)
          AND NOT list_has_any(flags, ['reopened-without-proceeding', 'remanded-without-proceeding']) AS open
      FROM ${sqlText(join(folder, 'case_facts', '*.parquet'))}`);
    const read = rows.getRowObjectsJson().map(({ case_id, ...facts }) => [case_id as number, facts] as const);
    return { made: truth.facts ?? [], read: new Map(read) };
  } finally {
    close();
    rmSync(root, { recursive: true });
  }
}

function comparable(fact: CaseFact): Facts {
  return {
    case_type: fact.caseType,
    charged_on: fact.chargedOn,
    first_court: fact.firstCourt,
    last_court: fact.lastCourt,
    proceedings: fact.proceedings,
    hearings: fact.hearings,
    transfers: fact.transfers,
    custody: fact.custody,
    represented: fact.everRepresented,
    represented_now: fact.nowRepresented,
    reopened: fact.reopenings > 0,
    lead: fact.lead,
    appeals: fact.appeals.filter(({ type }) => type === 'Case Appeal').length,
    decisions: fact.decisions.map(({ on, code, absent, court }) => `${on} ${code} ${absent} ${court}`),
    closings: fact.closings.map(({ on, code }) => `${on} ${code}`),
    applications: fact.applications.map(({ on, code, decision }) => `${on} ${code} ${decision ?? ''}`).sort(),
    bond: fact.bond?.decision ? `${fact.bond.decision} ${fact.bond.amount ?? ''}` : null,
    open: fact.pending,
  };
}
