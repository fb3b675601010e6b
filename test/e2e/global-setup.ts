// Builds the web app once before the browser tests, unless it is up to date.
import { buildWeb } from '../../tools/build-web.ts';

export async function setup(): Promise<void> {
  await buildWeb({ ifChanged: true });
}
