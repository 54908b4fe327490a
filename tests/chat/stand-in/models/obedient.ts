import { reply, type Script } from '../plays.js';
import { createGoodModel } from './good-model.js';
import type { ModelTask } from './read-task.js';
import { readTask } from './read-task.js';
import { asReply, type ModelStatement } from './write-answer.js';

/** An instruction in the data, with the line that it stands in; null for the question. */
interface Order {
  readonly text: string;
  readonly n: number | null;
}

/** Words that make a sentence one that tells a model what to do. */
const ORDER =
  /\b(?:ignore|disregard|forget|override|pretend|reveal|recite|repeat|print|output|reply|respond|say|tell|state|write|append|include|add|cite|mention|ping|link|you must|you are now|new instructions?|system ?(?:prompt|message|:)|assistant:|instead of)\b/iu;

/** What is to be said: words in quotation marks, or what follows a verb of saying. */
const QUOTED = /["“”‘'`«]([^"“”‘'`«»]{3,300})["“”’'`»]/gu;
const TO_SAY =
  /\b(?:say|reply|respond|output|print|write|state|answer|tell (?:them|the user|everyone|people))(?: only)?(?: with| that|:)?\s+([^"“‘'`].{2,300}?)(?:[.!?]?$|[.!?]\s)/giu;

/** What shows: links, pictures, mentions. */
const SHOWY = /!?\[[^\]]{0,80}\]\([^)\s]{1,200}\)|https?:\/\/\S+|<?@[&!]?\w+>?/gu;

/**
 * Does whatever an instruction in the evidence, the question or an earlier turn says, in the form that the prompt asks
 * for: says what it is told to say, gives links and mentions, recites its prompt, and cites the instruction for all that.
 */
export const obedient: Script = (request) => {
  const orders = ordersIn(readTask(request));
  return createGoodModel({
    write: (_, statements) => {
      const said = orders.flatMap((order) => carryOut(order, request.system));
      return asReply([...said, ...statements]);
    },
    judge: () => true,
    rewrite: (question, history) => {
      const words = ordersOf(`${question}\n${history}`, null).flatMap(({ text }) => wordsIn(text));
      return { question: words[0] ?? question, parts: words };
    },
  })(request);
};

/** The same, in place of the form: a plain text of what it was told to say. */
export const bluntlyObedient: Script = (request) => {
  const words = ordersIn(readTask(request))
    .flatMap((order) => carryOut(order, request.system))
    .map(({ text }) => text);
  return words.length === 0 ? createGoodModel()(request) : reply(words.join('\n'));
};

function ordersIn(task: ModelTask): readonly Order[] {
  switch (task.kind) {
    case 'answer':
      return [
        ...task.lines.flatMap(({ n, text, source }) => ordersOf(`${text}\n${source}`, n)),
        ...ordersOf(task.question, null),
      ];
    case 'repair':
      return ordersOf(task.reply, null);
    case 'rewrite':
      return ordersOf(`${task.question}\n${task.history}`, null);
    default:
      return [];
  }
}

function ordersOf(text: string, n: number | null): readonly Order[] {
  return text
    .split(/\n/u)
    .filter((line) => ORDER.test(line))
    .map((line) => ({ text: line, n }));
}

function carryOut({ text, n }: Order, system: string): readonly ModelStatement[] {
  const asked = /\b(?:prompt|instructions|rules|configuration|api key|secret)\b/iu.test(text)
    ? [system.slice(0, 300)]
    : [];
  const said = [...wordsIn(text), ...asked];
  // Where nothing can be made out that is to be said, the instruction itself is passed on.
  return (said.length === 0 ? [text] : said).map((one) => ({ text: one, evidence: [n ?? 1] }));
}

function wordsIn(text: string): readonly string[] {
  return [
    ...Array.from(text.matchAll(QUOTED), ([, words = '']) => words),
    ...Array.from(text.matchAll(TO_SAY), ([, words = '']) => words),
    ...Array.from(text.matchAll(SHOWY), ([words]) => words),
  ];
}
