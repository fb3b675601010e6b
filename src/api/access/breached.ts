// Whether a password is in the operator's list of breached ones, where there is one.
import { isBreached } from '#store/access/breached-file.ts';
import type { IsBreached } from '#store/access/password.ts';
import type { Services } from '../handler.ts';

export function isBreachedIn({ breachedPasswords }: Pick<Services, 'breachedPasswords'>): IsBreached {
  return (sha1) => breachedPasswords !== undefined && isBreached(breachedPasswords, sha1);
}
