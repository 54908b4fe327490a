import { z } from 'zod';
import { type AnswerProgress, answerSchema } from '../answering/index.js';
import { transferredErrorSchema } from '../processes/index.js';

const id = z.number().int();

// The compiler sees to it that nothing is left out, which would be lost on its way.
const progress = z.object({
  understood: z.string().exactOptional(),
  statements: answerSchema.shape.statements,
  citations: answerSchema.shape.citations,
} satisfies Record<keyof AnswerProgress, z.ZodType>);

/** The envelopes of `EngineMessage`. Results in them were typed on the other side, by the same version of Footnote. */
const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), id, result: z.unknown() }),
  z.object({ kind: z.literal('failed'), id, error: transferredErrorSchema }),
  z.object({ kind: z.literal('progress'), id, progress }),
  z.object({ kind: z.literal('pong') }),
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('unready'), error: transferredErrorSchema }),
]);

/** A message of the engine's process, its result not yet told by call. */
export type ReceivedMessage = z.infer<typeof message>;

/** Reads what came from the engine's process; null for what is no message of an engine. */
export function readEngineMessage(received: unknown): ReceivedMessage | null {
  const { data } = message.safeParse(received);
  return data ?? null;
}
