// Builds the pages once before the tests that serve them, unless they are up to date.
import { buildWeb } from '../tools/build-web.ts';

export async function setup(): Promise<void> {
  await buildWeb({ ifChanged: true });
}
