// Days and names of the seed inside data, put into the days and ids of the world that is being loaded.
import { isWhen } from '../case-file-of.ts';
import { EASTERN } from '../places.ts';
import type { Ref, SeedCase } from '../seed-types.ts';
import type { Loading } from './loading.ts';

/** Days become `YYYY-MM-DD` wherever they stand: entries have no times. */
export function resolved(loading: Loading, seed: SeedCase | undefined, value: unknown): unknown {
  if (isWhen(value)) return loading.text(value, seed?.timeZone ?? EASTERN).slice(0, 'YYYY-MM-DD'.length);
  if (Array.isArray(value)) return value.map((one) => resolved(loading, seed, one));
  if (typeof value !== 'object' || value === null) return value;
  if (isRef(value)) return idOf(loading, seed, value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolved(loading, seed, one)]));
}

function isRef(value: object): value is Ref {
  const [name, ...more] = Object.keys(value);
  return more.length === 0 && (name === 'member' || name === 'client' || name === 'event');
}

function idOf(loading: Loading, seed: SeedCase | undefined, ref: Ref): string {
  if ('member' in ref) return loading.idOf('members', ref.member);
  if ('client' in ref) return loading.idOf('clients', ref.client);
  return loading.idOf('events', `${seed?.key}/${ref.event}`);
}
