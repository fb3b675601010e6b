// PUT /v1/documents/{documentId}/content: takes in the content of a document, or a new one.
import type { DOCUMENTS } from '#contract/api/documents.ts';
import { addContent } from '#store/document/change-document.ts';
import { discardUpload } from '#store/document/keep-upload.ts';
import { readDocument } from '#store/document/read-documents.ts';
import { receiveUpload } from '#store/document/receive-upload.ts';
import type { UploadHandler } from '../../handler.ts';
import { shownOf } from './shown-document.ts';

export const putDocumentContent: UploadHandler<typeof DOCUMENTS.putDocumentContent> = async ({
  params,
  body: { mediaType, content },
  ifMatch,
  who,
  services: { documentFolder },
  read,
}) => {
  // Nobody sends a hundred megabytes to learn that there is no such document.
  await read((tx) => readDocument(tx, params.documentId));
  const upload = await receiveUpload(documentFolder, { orgId: who.actor.orgId, mediaType, content });
  return {
    record: async (tx) => {
      const answer = await addContent(tx, { ...params, expectedVersion: ifMatch, documentFolder, upload });
      return { answer, version: answer.version, shown: shownOf(answer) };
    },
    discard: async () => discardUpload(documentFolder, upload.place),
  };
};
