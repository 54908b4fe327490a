import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { packError } from '../errors/error-transfer.js';
import type { EncoderReply, EncoderTask } from './encoder-task.js';
import type { LocalModel } from './model-folder.js';
import type { PassageEncoding, QuestionEncoding } from './passage-encoder.js';

// Loading takes a good half second, so it waits for the first task; a failure is that task's failure.
const loading = lazily(async () => {
  const { TextModel } = await import('./text-model.js');
  return TextModel.load(workerData as LocalModel);
});

/** Carries out one task: what the pool calls. Vectors are moved to the caller's thread, not copied. */
export async function encode(task: EncoderTask): Promise<unknown> {
  const reply = await replyTo(task);
  return move({ [transferableSymbol]: buffersOf(reply), [valueSymbol]: reply });
}

async function replyTo(task: EncoderTask): Promise<EncoderReply> {
  try {
    const model = await loading();
    switch (task.kind) {
      case 'count':
        return { kind: 'count', counts: model.countTokens(task.texts) };
      case 'question':
        return { kind: 'question', encoding: await model.encodeQuestion(task.text) };
      case 'passages': {
        const encodings: PassageEncoding[] = [];
        for (const input of task.inputs) {
          encodings.push(await model.encodePassage(input, task.tokens));
        }
        return { kind: 'passages', encodings };
      }
    }
  } catch (error) {
    return { kind: 'failed', error: packError(error) };
  }
}

function buffersOf(reply: EncoderReply): ArrayBufferLike[] {
  switch (reply.kind) {
    case 'passages':
      return reply.encodings.flatMap(passageBuffers);
    case 'question':
      return questionBuffers(reply.encoding);
    default:
      return [];
  }
}

function passageBuffers({ vector, tokens }: PassageEncoding): ArrayBufferLike[] {
  const { ids, counts, bits } = tokens;
  return [vector, ids, counts, bits].flatMap((array) => array?.buffer ?? []);
}

function questionBuffers({ vector, tokens }: QuestionEncoding): ArrayBufferLike[] {
  return [vector.buffer, tokens.ids.buffer, tokens.vectors.buffer];
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
