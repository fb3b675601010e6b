// What the frame works with: the services of the process, its limits and what it counts.
import type { Services } from '../handler.ts';
import type { Limits } from './limits.ts';
import type { RateLimits } from './rate-limits.ts';

export type Frame = { services: Services; limits: Limits; rates: RateLimits };
