import { z } from 'zod';
import type { TransferredError } from '../errors/error-transfer.js';

const shape = z.object({
  message: z.string(),
  stack: z.string().optional(),
  fault: z.object({ code: z.string(), context: z.object({}) }).nullable(),
});

/** An error that a child packed with `packError`. Its code is taken as one of ours: the child is of the same version. */
export const transferredErrorSchema = z.custom<TransferredError>(
  (value) => shape.safeParse(value).success,
);
