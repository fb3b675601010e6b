// The refusals of a download: by the server, by the network, and by the disk.
import { isDiskFull } from '#observatory/release/disk-full.ts';
import { ReleaseRefusal } from '#observatory/release/refusal.ts';

export function downloadFailed(address: URL, found: string, expected: string): ReleaseRefusal {
  return new ReleaseRefusal({ code: 'download-failed', file: address.href, found, expected });
}

/** Does something on the disk; what fails there is the machine's fault, and no reason to ask the server again. */
export async function onDisk<T>(address: URL, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as Error;
    if (isDiskFull(error)) throw diskFull(address, message);
    throw downloadFailed(address, message, 'a folder that can be written to');
  }
}

export function diskFull(address: URL, found: string): ReleaseRefusal {
  return new ReleaseRefusal({
    code: 'disk-full',
    file: address.href,
    found,
    expected: 'room for the download',
  });
}
