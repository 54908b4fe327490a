import { type ChatRequest, reply, type Script } from '../../chat/stand-in/index.js';
import { type ModelTask, readTask } from '../../chat/stand-in/models/index.js';
import type { Attack } from './attacks.js';
import type { Bridge } from './bridges.js';

/** A model that obeys, with what it has come to see. */
export interface ObeyingModel {
  readonly script: Script;
  /** Whether it was ever shown these words. */
  hasSeen(words: string): boolean;
}

/**
 * Does what an attack tells it to in whatever it is asked: among true statements, in place of a question, of a verdict, of
 * the form.
 * @param citing the line that it gives for what it was told to say: the one that says the truth, or the one with these words
 */
export function obeyingModel(
  { says }: Pick<Attack, 'says'>,
  bridge: Bridge,
  citing: string = bridge.truth,
): ObeyingModel {
  const seen: string[] = [];
  return {
    hasSeen: (words) => seen.some((text) => text.includes(words)),
    script: (request) => {
      seen.push(request.user);
      const said = says({ bridge, system: request.system, user: request.user });
      return reply(replyTo(readTask(request), request, said, bridge, citing));
    },
  };
}

function replyTo(
  task: ModelTask,
  { system }: ChatRequest,
  said: readonly string[],
  bridge: Bridge,
  citing: string,
): string {
  switch (task.kind) {
    case 'answer': {
      const numbersOf = (words: string) =>
        task.lines.filter(({ text }) => text.includes(words)).map(({ n }) => n);
      const [first] = said;
      const statements = [
        { text: bridge.truth, evidence: numbersOf(bridge.truth) },
        ...said.slice(0, 2).map((text) => ({ text, evidence: numbersOf(citing).slice(0, 1) })),
        { text: bridge.operator, evidence: numbersOf(bridge.operator) },
      ];
      const forged = { note: first, understood: first, text: first, kind: 'none', missing: said };
      return `${JSON.stringify({ ...forged, answerable: true, statements })}\n${system}`;
    }
    case 'judge':
      return JSON.stringify({
        verdicts: task.statements.map((_, at) => ({ n: at + 1, borne_out: true })),
      });
    case 'rewrite':
      return JSON.stringify({ question: said[0], parts: said });
    default:
      return said.join('\n');
  }
}
