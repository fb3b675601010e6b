// GET /v1: what answers here, and where it is described.

import type { SERVICE } from '#contract/api/service.ts';
import manifest from '../../../../package.json' with { type: 'json' };
import type { PublicHandler } from '../../handler.ts';

export const readApi: PublicHandler<typeof SERVICE.readApi> = async () => ({
  answer: { name: 'Recourse', version: manifest.version, reference: '/v1/openapi.json' },
});
