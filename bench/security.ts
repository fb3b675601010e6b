// The benchmark of what must not get out or in: canaries, a thief whom the brake stops, answers that tell by
// their time, malformed requests. What the log
// and the keys withstand is measured by `audit` and `keys`.
import { fuzzInstallation } from '../fuzz/fuzz-installation.ts';
import { plantCanaries } from './casework/canaries.ts';
import { steal } from './casework/thief.ts';
import { timeDenials } from './casework/timing.ts';
import type { Figure } from './figure.ts';

/** `SHARE=0.01 npm run bench security` is quicker. */
const SHARE = Number(process.env['SHARE'] ?? 1);
const CANARIES = Math.ceil(1000 * SHARE);
const REQUESTS = Math.ceil(100_000 * SHARE);
const NONE = { atMost: 0 };

export async function benchSecurity(): Promise<Figure[]> {
  return [...(await canaries()), ...(await thief()), ...(await timing()), ...(await requests())];
}

async function canaries(): Promise<Figure[]> {
  const { planted, accepted, answers, files, bytes, found, control } = await plantCanaries(CANARIES);
  for (const one of found.slice(0, 20)) console.error(one);
  return [
    { id: 'canaries planted', value: planted, unit: 'canaries', target: { atLeast: CANARIES } },
    { id: 'fields that took one', value: accepted.length, unit: 'fields' },
    { id: 'answers looked at', value: answers, unit: 'answers' },
    { id: 'files of the data folder', value: files, unit: 'files' },
    { id: 'bytes in them', value: Math.round(bytes / 2 ** 20), unit: 'MiB' },
    { id: 'canaries found', value: found.length, unit: 'canaries', target: NONE },
    {
      id: 'places where the control was found',
      value: Object.values(control).filter(Boolean).length,
      unit: 'places',
      target: { atLeast: 2 },
    },
  ];
}

async function thief(): Promise<Figure[]> {
  const thefts = await steal();
  return thefts.map(({ way, persons }) => ({
    id: `read by a thief: ${way}`,
    value: persons,
    unit: 'persons',
    target: { atMost: 50 },
  }));
}

/** Medians of what is behind a wall over those of what is not there, operation by operation. */
async function timing(): Promise<Figure[]> {
  const timed = await timeDenials(Math.ceil(200 * SHARE));
  const ratios = timed.map(({ walled, absent }) => walled / absent).sort((a, b) => a - b);
  const at = (share: number) => Number((ratios[Math.floor(share * (ratios.length - 1))] ?? 0).toFixed(3));
  return [
    { id: 'operations timed', value: timed.length, unit: 'operations' },
    { id: 'walled over absent, least', value: at(0), unit: 'ratio', target: { atLeast: 0.8 } },
    { id: 'walled over absent, median', value: at(0.5), unit: 'ratio' },
    { id: 'walled over absent, most', value: at(1), unit: 'ratio', target: { atMost: 1.25 } },
  ];
}

async function requests(): Promise<Figure[]> {
  const {
    requests: sent,
    statuses,
    slowest,
    failures,
  } = await fuzzInstallation({ requests: REQUESTS, seed: 1 });
  for (const failure of failures.slice(0, 20)) console.error(JSON.stringify(failure));
  const failed = Object.entries(statuses)
    .filter(([status]) => Number(status) >= 500)
    .reduce((sum, [, count]) => sum + count, 0);
  return [
    { id: 'malformed requests', value: sent, unit: 'requests' },
    { id: 'answered with 5xx', value: failed, unit: 'requests', target: NONE },
    {
      id: 'that hang, or answered otherwise than in order',
      value: failures.length,
      unit: 'requests',
      target: NONE,
    },
    { id: 'slowest answer', value: Math.round(slowest), unit: 'ms' },
  ];
}
