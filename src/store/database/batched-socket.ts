// A socket that sends in one piece what is written in one go: a batch of statements costs one call of the system.
import { Socket } from 'node:net';

/** For `stream` of a client of pg: its messages leave when the code that writes them has come to where it waits. */
export function batchedSocket(): Socket {
  const socket = new Socket();
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    socket.cork();
    process.nextTick(() => {
      isHeld = false;
      socket.uncork();
    });
  };
  socket.write = (...given: unknown[]) => {
    hold();
    return write(...given);
  };
  return socket;
}
