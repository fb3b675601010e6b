// Entries and documents of clients and cases, each recorded by the member whom the seed names.
import type { DocumentDescription } from '#contract/api/documents.ts';
import { ENTRY_KINDS } from '#contract/entries/kinds.ts';
import { addContent } from '#store/document/change-document.ts';
import { createDocument } from '#store/document/create-document.ts';
import { arrangeExhibits, readExhibits } from '#store/document/exhibits.ts';
import { receiveUpload } from '#store/document/receive-upload.ts';
import { recordEntry, recordNote } from '#store/entry/record-entry.ts';
import type { SeedCase, SeedDocument, SeedEntry } from '../seed-types.ts';
import { tinyPdf, tinyPng } from '../tiny-files.ts';
import type { Loading } from './loading.ts';
import { resolved } from './resolved.ts';

export async function loadEntry(loading: Loading, { of, by, kind, data }: SeedEntry): Promise<void> {
  const { projector } = loading.options;
  const matter = matterOf(loading, of);
  const parsed = ENTRY_KINDS[kind].data.parse(resolved(loading, matter.seed, data));
  await loading.as(by, (tx) =>
    kind === 'note'
      ? recordNote(tx, projector, { of: matter.of, data: parsed as Parameters<typeof recordNote>[2]['data'] })
      : recordEntry(tx, projector, { of: matter.of, kind, data: parsed } as Parameters<
          typeof recordEntry
        >[2]),
  );
}

/** A case or a client by key. */
function matterOf(
  loading: Loading,
  key: string,
): {
  of: { caseId: string } | { clientId: string };
  clientId: string;
  seed?: SeedCase;
} {
  for (const client of loading.organisation.clients) {
    const clientId = () => loading.idOf('clients', client.key);
    if (client.key === key) return { of: { clientId: clientId() }, clientId: clientId() };
    const seed = client.cases?.find((one) => one.key === key);
    if (seed) return { of: { caseId: loading.idOf('cases', key) }, clientId: clientId(), seed };
  }
  throw new Error(`The seed world has neither a client nor a case ${key}.`);
}

const LANTERN_GREEN = [20, 100, 92] as const;

export async function loadDocument(loading: Loading, document: SeedDocument): Promise<void> {
  const { documentFolder } = loading.options;
  const { of, clientId, seed } = matterOf(loading, document.of);
  const caseId = 'caseId' in of ? of.caseId : undefined;
  const isPicture = document.content === 'picture';
  const bytes = document.content === 'picture' ? tinyPng(32, LANTERN_GREEN) : tinyPdf(document.content);
  const upload = await receiveUpload(documentFolder, {
    orgId: loading.ids.orgId,
    mediaType: isPicture ? 'image/png' : 'application/pdf',
    content: (async function* () {
      yield bytes;
    })(),
  });
  await loading.as(document.by, async (tx) => {
    const { id, version } = await createDocument(tx, {
      clientId,
      caseId,
      title: document.title,
      provenance: resolved(loading, seed, document.provenance) as DocumentDescription['provenance'],
    });
    await addContent(tx, { documentId: id, expectedVersion: version, documentFolder, upload });
    if (document.exhibit === undefined || caseId === undefined) return;
    const { version: arrangement, exhibits } = await readExhibits(tx, caseId);
    const added = [...exhibits, { documentId: id, label: document.exhibit }];
    await arrangeExhibits(tx, { caseId, expectedVersion: arrangement, exhibits: added });
  });
}
