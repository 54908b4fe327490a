import type { EmbeddingOptions, ModelIdentity } from '../../embedding/index.js';
import { describeError } from '../../errors/describe-error.js';
import { type CheckResult, fail, ok } from './check.js';

/** Embeds a question for a trial, which prepares the model where that was not done yet. */
export async function checkModel(
  options: EmbeddingOptions,
): Promise<{ readonly result: CheckResult; readonly identity: ModelIdentity | null }> {
  const name = 'embedding model';
  try {
    const { createPassageEncoder } = await import('../../embedding/index.js');
    const encoder = await createPassageEncoder({ ...options, workers: 1 });
    try {
      const { identity } = encoder;
      const { vector } = await encoder.encodeQuestion('Does the model work?');
      const length = Math.hypot(...vector);
      const result =
        vector.length === identity.dimension && Math.abs(length - 1) < 1e-3
          ? ok(name, `${identity.name} (${identity.dtype}, ${identity.dimension} dimensions) works`)
          : fail(
              name,
              `${identity.name} gives vectors that cannot be right`,
              `Delete its folder in ${options.folder}, so that it is prepared anew.`,
            );
      return { result, identity };
    } finally {
      await encoder.close();
    }
  } catch (error) {
    const { message, remedy } = describeError(error);
    return { result: fail(name, message, remedy), identity: null };
  }
}
