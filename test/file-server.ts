// A server on this machine for one test: answers the n-th request with the n-th answer, and all later ones with the last.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Reply = {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** What happens after the body: it ends, it stays silent, the line breaks once so many bytes of the file arrived, or it never ends. */
  after?: 'end' | 'silence' | { breakAt: number } | 'more';
};

export type FileServer = {
  /** Address of a path on it. */
  at: (path: string) => URL;
  /** The headers of the requests so far. */
  requests: readonly IncomingHttpHeaders[];
  /** What it answers from now on. */
  answers: (replies: readonly Reply[]) => void;
  /** To be told how much of the file has arrived: a line broken earlier would take with it what is under way. */
  arrived: (bytes: number) => void;
};

export async function serve(...first: readonly Reply[]): Promise<FileServer> {
  let replies = [...first];
  const requests: IncomingHttpHeaders[] = [];
  const breaks: { response: ServerResponse; at: number }[] = [];
  const arrived = (bytes: number) => {
    for (const { response, at } of breaks) if (bytes >= at) response.destroy();
  };
  const server = createServer((request, response) => {
    requests.push(request.headers);
    const reply = (replies.length > 1 ? replies.shift() : replies[0]) as Reply;
    const { status = 200, headers = {}, body = '', after = 'end' } = reply;
    response.writeHead(status, headers);
    response.flushHeaders();
    if (after === 'end') response.end(body);
    else response.write(body);
    if (after === 'more') writeForEver(response);
    if (typeof after === 'object') breaks.push({ response, at: after.breakAt });
    arrived(0);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => new URL(path, `http://127.0.0.1:${port}`),
    requests,
    answers: (next) => {
      replies = [...next];
    },
    arrived,
  };
}

function writeForEver(response: ServerResponse): void {
  const chunk = 'x'.repeat(65_536);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

/** The file as a server sends it that knows it by this tag. */
export function fileReply(
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { headers: { 'content-length': String(Buffer.byteLength(content)), ...headers }, body: content };
}

/** The rest of the file from a byte on. */
export function restReply(
  content: string,
  from: number,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const total = Buffer.byteLength(content);
  return {
    status: 206,
    headers: {
      'content-range': `bytes ${from}-${total - 1}/${total}`,
      'content-length': String(total - from),
      ...headers,
    },
    body: Buffer.from(content).subarray(from),
  };
}

/** The file, but the line breaks after so many bytes. */
export function brokenReply(
  content: string,
  breakAt: number,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    ...fileReply(content, headers),
    body: Buffer.from(content).subarray(0, breakAt),
    after: { breakAt },
  };
}
