// Keeps the built files of this one version, so that the clock desk opens and computes without a network.
// It is built by build/offline.ts, which fills in the two texts below; it has no imports.

type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type RequestEvent = WorkerEvent & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: RequestEvent) => void): void;
};

const worker = globalThis as unknown as Worker;
const CACHE = `recourse-clock-desk-${'__VERSION__'}`;
const FILES = '__FILES__'.split('\n');

worker.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = worker.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // What the server keeps, and the pages that ask it, are of no use without it.
  if (/^(v1|setup|sign-in|join|lock-down)\b/.test(request.url.slice(scope.length))) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else event.respondWith(fromCache(request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((name) => new URL(name, worker.registration.scope).href));
}

async function dropOtherVersions(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('recourse-clock-desk-') && name !== CACHE);
  // The version before last goes, the last stays: a page still open may yet load a part of it.
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

/** The page itself comes from the network while there is one: the law in it may have changed. */
async function openPage(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    // The start may lead on to sign-in: the browser follows by itself.
    if (answer.ok || answer.type === 'opaqueredirect') return answer;
  } catch {
    // No network: the kept page follows.
  }
  const kept = await caches.match(new URL('index.html', worker.registration.scope).href, {
    cacheName: CACHE,
  });
  return kept ?? Response.error();
}

/** Every other file carries its hash in its name, so what is kept is what would come. */
async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
