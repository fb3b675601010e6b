// Sets light or dark before the first paint, so that a page chosen dark does not flash.
import { readColorScheme } from '../state/preferences.ts';

/** The provider of the scheme reads the same key later. */
export function paintScheme(): void {
  const chosen = readColorScheme();
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light';
}
