// What the frame works with: the services of the process, its gate and its limits.
import type { Services } from '../handler.ts';
import type { Gate } from './gate.ts';
import type { Limits } from './limits.ts';
import type { RateLimits } from './rate-limits.ts';

export type Frame = { services: Services; gate: Gate; limits: Limits; rates: RateLimits };
