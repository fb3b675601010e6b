// A process that takes in one content after another and tells each that is durable, to be killed on its way.
import { randomBytes } from 'node:crypto';
import { Database } from '#store/database/database.ts';
import { addContent } from '#store/document/change-document.ts';
import { createDocument } from '#store/document/create-document.ts';
import { receiveUpload } from '#store/document/receive-upload.ts';
import { KeyRing } from '#store/keys/key-ring.ts';

const { POOL = '', KEY = '', ACTOR = '', CLIENT = '', FOLDER = '' } = process.env;
const keys = new KeyRing(new Uint8Array(Buffer.from(KEY, 'hex')));
const database = new Database({ pool: JSON.parse(POOL), keys, now: Date.now });
const actor = JSON.parse(ACTOR);

async function* content(text: string) {
  for (let n = 0; n < 40; n++) yield Buffer.from(`${text}\n`.repeat(200));
}

for (;;) {
  const text = randomBytes(20).toString('hex');
  const description = { title: 'Letter', provenance: { kind: 'client' } } as const;
  const { id: documentId } = await database.within(actor, (tx) =>
    createDocument(tx, { clientId: CLIENT, ...description }),
  );
  const upload = await receiveUpload(FOLDER, {
    orgId: actor.orgId,
    mediaType: 'text/plain',
    content: content(text),
  });
  await database.within(actor, (tx) =>
    addContent(tx, { documentId, expectedVersion: 1, documentFolder: FOLDER, upload }),
  );
  console.log(JSON.stringify({ kept: documentId, text }));
}
