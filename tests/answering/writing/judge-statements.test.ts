import { describe, expect, it } from 'vitest';
import {
  judgeStatements,
  type KeptSentence,
  loadChatPrompts,
} from '../../../src/answering/writing/index.js';
import type { Chat, ChatCall, ChatOutcome } from '../../../src/chat/index.js';
import { witnessAt } from '../sample-evidence.js';

const USAGE = { calls: 1, inputTokens: 10, outputTokens: 5, isEstimated: false };
const prompt = loadChatPrompts().judge;

/** A chat that says the same whatever it is told, and notes what that is. */
function chatThat(says: string, calls: ChatCall[] = []): Chat {
  const outcome: ChatOutcome = { status: 'done', text: says, isCut: false, usage: USAGE };
  return {
    model: 'judge',
    complete: async (call) => {
      calls.push(call);
      return outcome;
    },
  };
}

function sentence(text: string): KeptSentence {
  const sentences = ['Steve Witkoff came to Doha.', 'He met two officials of Hamas.'];
  return { text, cited: [witnessAt({ sentences }, 1)], isDoubtful: true };
}

const doubtful = [sentence('Steve Witkoff met two officials.'), sentence('Two officials came.')];

function judge(chat: Chat) {
  return judgeStatements(doubtful, { chat, prompt, signal: new AbortController().signal });
}

describe('the judgement of doubtful sentences', () => {
  it.each([
    [
      'yes',
      '{"verdicts": [{"n": 1, "borne_out": true}, {"n": 2, "borne_out": true}]}',
      [true, true],
    ],
    [
      'no',
      '{"verdicts": [{"n": 1, "borne_out": true}, {"n": 2, "borne_out": false}]}',
      [true, false],
    ],
    ['nothing on one', '{"verdicts": [{"n": 2, "borne_out": true}]}', [false, true]],
    ['neither', '{"verdicts": [{"n": 1, "borne_out": "maybe"}]}', [false, false]],
    ['something else', 'Both look fine to me.', [false, false]],
    ['nothing', '', [false, false]],
  ])('is no unless it is a clear yes: %s', async (_, says, verdicts) => {
    expect(await judge(chatThat(says))).toEqual({ verdicts, usage: USAGE });
  });

  it('leaves it at the rules where the call fails, and its cost is told', async () => {
    const chat: Chat = {
      model: 'judge',
      complete: async () => ({
        status: 'failed',
        fault: { kind: 'slow', status: null, retryAfter: null, detail: '' },
        text: '{"verdicts": [{"n": 1, "borne_out": true}]}',
        usage: USAGE,
      }),
    };
    expect(await judge(chat)).toEqual({ verdicts: [true, true], usage: USAGE });
  });

  it('is asked for once, with every sentence, what it cites and what stands before that', async () => {
    const calls: ChatCall[] = [];
    await judge(chatThat('', calls));
    expect(calls).toHaveLength(1);
    const user = calls[0]?.prompt.user ?? '';
    expect(calls[0]?.purpose).toBe('judge');
    expect(user).toContain('1. Steve Witkoff met two officials.');
    expect(user).toContain('2. Two officials came.');
    expect(user).toContain('Steve Witkoff came to Doha. >> He met two officials of Hamas.');
  });

  it('costs nothing where there is nothing to judge', async () => {
    const calls: ChatCall[] = [];
    const chat = chatThat('', calls);
    const none = await judgeStatements([], { chat, prompt, signal: AbortSignal.timeout(1000) });
    expect(none.verdicts).toEqual([]);
    expect(calls).toEqual([]);
  });
});
