// The court's release of its case data as a source of the ledger: its tables are read, then what they mean is derived.
import { listMembers } from '#observatory/archive/list-members.ts';
import { type Derived, deriveCourt } from '#observatory/court/derive/derive-court.ts';
import { loadCourtTables } from '#observatory/court/load-court-tables.ts';
import { removeParts } from '#observatory/court/places.ts';
import { recogniseCourt } from '#observatory/court/recognise.ts';
import { readCourtTables } from '#observatory/court/tables.ts';
import type { TableReport } from '#observatory/release/release.ts';
import type { Source } from '#observatory/release/source.ts';

export const courtSource: Source = {
  kind: 'court',
  recognise: recogniseCourt,
  load: async (context) => {
    const loaded = await loadCourtTables(context, await listMembers(context.path, context.file));
    const derived = await deriveCourt(context, readCourtTables(), { publishedOn: loaded.publishedOn?.date });
    await removeParts(context.folder);
    return {
      ...loaded,
      tables: loaded.tables.map((report) => withDerived(report, derived)),
      findings: [...loaded.findings, ...derived.findings],
    };
  },
};

/** What only all tables together could tell of one. */
function withDerived(report: TableReport, { orphans, codeMisses, counts }: Derived): TableReport {
  const { name } = report;
  const all = { ...report.counts, ...counts.get(name) };
  return {
    ...report,
    orphans: orphans.get(name) ?? 0,
    codeMisses: codeMisses.get(name) ?? 0,
    ...(Object.keys(all).length === 0 ? {} : { counts: all }),
  };
}
