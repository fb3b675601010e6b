// A court, judge or facility by the short name that an event may hold, as in a case file.
import { z } from 'zod';

export const shortName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}. -]{0,39}$/u, '1 to 40 letters, digits, dots, hyphens and spaces');
