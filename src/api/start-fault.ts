// Why a server or a command could not start, in words for its operator.
import { InstallationError } from '#store/installation-error.ts';
import { InstallationKeyError } from '#vault/installation-key.ts';
import { UnknownInstallationKeyError } from '#vault/installation-keys.ts';
import { ConfigError } from './config.ts';

/** Their messages say what to do. */
const TOLD = [ConfigError, InstallationError, InstallationKeyError, UnknownInstallationKeyError];

/** Undefined for what nobody has foreseen: it is a bug. */
export function startFault(error: unknown): string | undefined {
  if (TOLD.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port, syscall, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that program, or choose another port: RECOURSE_PORT=7441 npm start`;
  }
  if (code === 'EACCES' && syscall === 'listen') {
    return `Port ${port} is reserved for the system. Choose one above 1023: RECOURSE_PORT=7440 npm start`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return 'RECOURSE_HOST names no address of this machine. Leave it out to serve this machine only.';
  }
  if (code === 'ENOSPC') return 'The disk is full. Make room and start again; nothing was lost.';
  if (path !== undefined && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) {
    return `${path} cannot be written or read (${code}). Give the user who runs Recourse the right to it.`;
  }
  return undefined;
}
