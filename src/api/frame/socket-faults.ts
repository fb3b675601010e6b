// What is no HTTP request, or not in time, answered on the bare socket: still as problem details, and never a hang.
import { randomUUIDv7 } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEMS, type ProblemCode, ProblemError } from '#contract/problems.ts';
import { problemDetails } from './problem-reply.ts';

const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/** For the event `clientError` of a server: the parser of Node has given the connection up. */
export function answerSocketFault(error: Error & { code?: string }, socket: Socket): void {
  // Within another answer nothing can be said any more, as Node itself does it.
  const answering = (socket as { _httpMessage?: { _headerSent?: boolean } })._httpMessage?._headerSent;
  if (error.code === 'ECONNRESET' || !socket.writable || answering) {
    socket.destroy();
    return;
  }
  const code = BY_CODE[error.code ?? ''] ?? 'malformed-request';
  const body = problemText(code);
  socket.end(
    `HTTP/1.1 ${PROBLEMS[code].status} ${PROBLEMS[code].title}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
      `cache-control: no-store\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** An Expect header other than 100-continue (RFC 9110, section 10.1.1). */
export function refuseExpectations(server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = problemText('malformed-request');
    response.writeHead(PROBLEMS['malformed-request'].status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      connection: 'close',
    });
    response.end(body);
  });
}

function problemText(code: ProblemCode): string {
  return JSON.stringify(problemDetails(new ProblemError(code), randomUUIDv7()));
}
