// Whose matter an id belongs to, whoever asks: for the log of what was denied, which is behind the walls of that matter.
import { lookAsKeeper } from '#store/access/keeper.ts';
import type { Tx } from '#store/database/database.ts';

export type Matter = { clients: string[]; caseId?: string };

type Row = { client_id: string; case_id: string | null };

/** By the name of the id in an address. */
const MATTER_OF: Readonly<Record<string, string>> = {
  clientId: 'select id as client_id, null::uuid as case_id from client where org_id = $1 and id = $2',
  caseId: 'select client_id, id as case_id from "case" where org_id = $1 and id = $2',
  entryId: 'select client_id, case_id from entry where org_id = $1 and id = $2',
  documentId: 'select client_id, case_id from document where org_id = $1 and id = $2',
};

/** Client and case behind the ids of an address; none where nothing of the organisation has them. For the log only. */
export async function matterNamed(tx: Tx, params: Readonly<Record<string, unknown>>): Promise<Matter> {
  const asked = Object.entries(MATTER_OF).filter(([name]) => typeof params[name] === 'string');
  if (asked.length === 0) return { clients: [] };
  const rows = await lookAsKeeper(tx, () =>
    Promise.all(asked.map(([name, text]) => tx.query<Row>(text, [tx.actor.orgId, params[name]]))),
  );
  const found = rows.flat();
  const caseId = found.find(({ case_id }) => case_id !== null)?.case_id;
  const clients = [...new Set(found.map(({ client_id }) => client_id))];
  return { clients, ...(caseId && { caseId }) };
}
