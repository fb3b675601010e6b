// Finds on a page the addresses of the files that it links to.
import type { FetchEffects } from '#observatory/fetch/effects.ts';
import { downloadFailed } from '#observatory/fetch/refusals.ts';
import { NetworkError, request } from '#observatory/fetch/request.ts';

const MOST_BYTES = 2 ** 23;
const LINK = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const PATIENCE = 60_000;

export type Page = { page: URL; links: RegExp };

/** The addresses on the page that match, each once, in the order of the page. Throws ReleaseRefusal where there is none. */
export async function findLinks(
  { page, links }: Page,
  { effects, signal }: { effects: FetchEffects; signal: AbortSignal },
): Promise<URL[]> {
  const found = linksOf(await textOf(page, effects, signal), page).filter(({ href }) => links.test(href));
  if (found.length > 0) return found;
  throw downloadFailed(
    page,
    'no link to a file',
    `links like ${links.source}, or an address given with --url`,
  );
}

function linksOf(html: string, page: URL): URL[] {
  const addresses = new Map<string, URL>();
  for (const [, doubly, singly] of html.matchAll(LINK)) {
    const address = URL.parse((doubly ?? singly ?? '').replaceAll('&amp;', '&'), page.href);
    if (address === null) continue;
    address.hash = '';
    addresses.set(address.href, address);
  }
  return [...addresses.values()];
}

async function textOf(page: URL, { fetch }: FetchEffects, signal: AbortSignal): Promise<string> {
  try {
    const { response, body, close } = await request(page, { headers: {}, fetch, patience: PATIENCE, signal });
    try {
      if (response.status !== 200)
        throw downloadFailed(page, `the server answered ${response.status}`, 'a page');
      return await text(body, page);
    } finally {
      close();
    }
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    throw downloadFailed(page, error.message, 'a page');
  }
}

async function text(body: AsyncIterable<Uint8Array>, page: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw downloadFailed(page, `more than ${MOST_BYTES} bytes`, 'a page');
  }
  return Buffer.concat(chunks).toString();
}
