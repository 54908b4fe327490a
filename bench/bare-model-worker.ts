import { parentPort, workerData } from 'node:worker_threads';
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers';

/** What a worker is started with: where the model lies, and the share of the texts that falls to it. */
export interface BareModelTask {
  readonly models: string;
  readonly model: string;
  readonly dtype: 'q8' | 'fp32';
  readonly texts: readonly string[];
}

// Nothing but tokenizer and model: texts in, hidden states out, one text at a time, nothing kept.
const { models, model: name, dtype, texts } = workerData as BareModelTask;
env.localModelPath = models;
env.allowRemoteModels = false;
const tokenizer = await AutoTokenizer.from_pretrained(name);
const model = await AutoModel.from_pretrained(name, {
  dtype,
  session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
});
const inputOf = (text: string) => {
  const ids = tokenizer.encode(text).slice(0, 256);
  const tensor = (values: bigint[]) =>
    new Tensor('int64', BigInt64Array.from(values), [1, ids.length]);
  return {
    input_ids: tensor(ids.map(BigInt)),
    attention_mask: tensor(ids.map(() => 1n)),
    token_type_ids: tensor(ids.map(() => 0n)),
  };
};
for (const text of texts.slice(0, 5)) await model(inputOf(text));

parentPort?.once('message', async () => {
  for (const text of texts) await model(inputOf(text));
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
