// Where the parts of the embedded PostgreSQL lie in the data folder, and who may enter there.
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InstallationError } from '#store/installation-error.ts';

export type Places = {
  /** The data folder itself, without links. */
  data: string;
  /** PostgreSQL's own folder, which only its user enters. The socket lies in it too. */
  cluster: string;
  /** Held by whoever runs PostgreSQL on this folder. */
  lock: string;
  /** What PostgreSQL says about its own state; never a statement or a value. */
  log: string;
  /** Bytes kept back, to be given up when the disk is full. */
  ballast: string;
};

export function placesIn(dataFolder: string): Places {
  const inside = (name: string) => join(dataFolder, name);
  return {
    data: dataFolder,
    cluster: inside('postgres'),
    lock: inside('postgres.lock'),
    log: inside('postgres.log'),
    ballast: inside('postgres.ballast'),
  };
}

/** Others may pass through root's folder, because PostgreSQL does not run as root; nobody may look into it. */
const DATA_MODE = process.getuid?.() === 0 ? 0o711 : 0o700;
const WRITTEN_BY_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * Makes the data folder where there is none, and takes from others the right to write into it. Throws InstallationError
 * where it cannot be made, belongs to somebody else or is a folder that all share.
 */
export function prepareDataFolder(path: string): Places {
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(path, { mode: DATA_MODE });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw new InstallationError(
        `The data folder ${path} cannot be made (${code}). Make it yourself, or choose another: RECOURSE_DATA=/a/folder`,
        { cause: error },
      );
    }
  }
  const data = realpathSync(path);
  const { mode, uid } = lstatSync(data);
  if (mode & STICKY) {
    throw new InstallationError(
      `${data} is a folder in which everyone may write. Choose one of Recourse's own: RECOURSE_DATA=${join(data, 'recourse')}`,
    );
  }
  const me = process.getuid?.();
  if (me !== undefined && uid !== me) {
    throw new InstallationError(
      `The data folder ${data} belongs to user ${uid}, and this is user ${me}. ` +
        'Start Recourse as the user to whom the folder belongs, or choose another: RECOURSE_DATA=/a/folder',
    );
  }
  if (mode & WRITTEN_BY_OTHERS) chmodSync(data, mode & 0o777 & ~WRITTEN_BY_OTHERS);
  return placesIn(data);
}
