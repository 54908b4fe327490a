import { z } from 'zod';
import { requireAs } from './packages.js';

const moduleSchema = z.object({
  default: z.custom<(text: string) => string>((value) => typeof value === 'function'),
});

/** Writes text of any script in ASCII, letter by letter, as the package any-ascii does: `Иван` is `Ivan`. */
export const anyAscii = requireAs('any-ascii', moduleSchema).default;
