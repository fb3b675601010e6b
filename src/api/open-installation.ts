// Opens an installation as its settings say: the store, under the installation key.
import { type OpenStoreOptions, openStore, type Store } from '#store/engine/open-store.ts';
import { KeyRing } from '#store/keys/key-ring.ts';
import { type InstallationKey, openInstallationKey } from '#vault/installation-key.ts';
import { InstallationKeys } from '#vault/installation-keys.ts';
import type { StoreConfig } from './config.ts';

export type Installation = Store & { installationKey: InstallationKey };

/**
 * Throws InstallationError, InstallationKeyError or UnknownInstallationKeyError, all with what to do. A key is made on the first start only: later a
 * missing one is a lost one, and another could open nothing.
 */
export async function openInstallation(
  config: StoreConfig,
  options: Pick<OpenStoreOptions, 'as' | 'log' | 'now'>,
): Promise<Installation> {
  const { keyFile, ...settings } = config;
  const { dataFolder } = settings;
  let installationKey: InstallationKey | undefined;
  const store = await openStore({
    ...settings,
    ...options,
    openKeys: (inUse) => {
      installationKey = openInstallationKey({
        path: keyFile,
        dataFolder,
        makeIfMissing: inUse.length === 0,
      });
      const keys = new InstallationKeys(installationKey.key, keyFile);
      for (const name of inUse) keys.get(name);
      return new KeyRing(keys);
    },
  });
  if (installationKey === undefined) throw new Error('The store opened without its keys.');
  return { ...store, installationKey };
}
