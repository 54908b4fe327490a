import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/actors/index.js';
import { actionOf } from '../../../src/discord/action.js';
import type { MessageBody } from '../../../src/discord/message.js';
import { renderAnswer, type ShownAnswer } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { sampleActor, withoutMenus } from './actor-samples.js';
import { expectSafe } from './expect-safe.js';
import { hostileText } from './hostile.js';
import { anyAnswer, longAnswer, sampleAnswer, sampleWriting } from './sample-answers.js';
import { SAID, sampleCitation } from './samples.js';
import { controlsOf, expectSendable } from './sendable.js';

const ALL = { post: true, thread: true };
const NONE = { post: false, thread: false };

function shown(changes: Partial<ShownAnswer> = {}): ShownAnswer {
  return { said: SAID, answer: sampleAnswer(), asker: null, offers: NONE, ...changes };
}

function colours({ components }: MessageBody) {
  return components.flatMap((part) => ('accent_color' in part ? [part.accent_color] : []));
}

function labels(body: MessageBody) {
  return controlsOf(body).map(({ label }) => label);
}

describe('renderAnswer', () => {
  it('begins with the lead in bold, then shows what bears it out and where it stands', () => {
    const [lead, rest, sources] = expectSendable(renderAnswer(shown()));
    expect(lead).toBe('**The envoy came on Monday.** [1]');
    expect(rest).toBe('- He left on Tuesday. [2]');
    expect(sources?.split('\n').slice(1)).toEqual([
      '**[1]** [Talks resume in Doha](https://wire.example/talks)',
      '-# Levant Wire, 5 March 2025 · `news/talks.md:12`',
      '**[2]** Envoy leaves',
      '-# March 2025 (inferred) · `news/departure.txt:3-4`',
    ]);
  });

  it('does not set a long lead in bold', () => {
    const answer = longAnswer(2, 'The envoy came on Monday. '.repeat(10));
    expect(expectSendable(renderAnswer(shown({ answer })))[0]).not.toContain('**');
  });

  it('says who asked where the message does not stand below the question', () => {
    const asker = { id: '123', question: 'When did @everyone come?' };
    const [lead] = expectSendable(renderAnswer(shown({ asker })), ['123']);
    expect(lead).toBe(
      '**The envoy came on Monday.** [1]\n-# <@123> asked: “When did ＠everyone come?”',
    );
  });

  it('says what the question was taken for', () => {
    const understood = 'When did the envoy come to Doha?';
    const text = `Understood as: “${understood}” Read “Dohaa” as “Doha”. ${sampleAnswer().text}`;
    const [lead] = expectSendable(
      renderAnswer(shown({ answer: sampleAnswer({ understood, text }) })),
    );
    expect(lead?.split('\n').slice(1)).toEqual([
      `-# Understood as: “${understood}”`,
      '-# Read “Dohaa” as “Doha”.',
    ]);
  });

  it('has a button for every passage, and below those for the whole answer', () => {
    const body = renderAnswer(shown({ offers: ALL }));
    const actions = controlsOf(body).map(({ custom_id }) => actionOf(custom_id ?? ''));
    expect(actions).toEqual([
      { verb: 'passage', said: SAID, n: 1 },
      { verb: 'passage', said: SAID, n: 2 },
      { verb: 'up', said: SAID },
      { verb: 'down', said: SAID },
      { verb: 'post', said: SAID },
      { verb: 'thread', said: SAID },
    ]);
    expect(labels(renderAnswer(shown()))).toEqual(['1', '2', undefined, undefined]);
  });

  it('has a menu of those whom the answer names, each once', () => {
    const boehler = sampleActor();
    const hamas = sampleActor({
      id: 'b'.repeat(16) as ActorId,
      name: 'Hamas',
      kind: 'organisation',
    });
    const answer = sampleAnswer({ actors: [boehler, hamas, boehler] });
    const body = renderAnswer(shown({ answer, offers: ALL }));
    const menu = controlsOf(body).find(({ options }) => options.length > 0);
    expect(menu?.options.map(({ label, value }) => [label, actionOf(value)])).toEqual([
      ['Adam Boehler', { verb: 'dossier', actor: boehler.id }],
      ['Hamas', { verb: 'dossier', actor: hamas.id }],
    ]);
    const many = Array.from({ length: 40 }, (_, at) =>
      sampleActor({ id: String(at).padStart(16, '0') as ActorId }),
    );
    const crowd = renderAnswer(
      shown({ answer: { ...longAnswer(100), actors: many }, offers: ALL }),
    );
    expectSendable(crowd);
    expect(controlsOf(crowd).flatMap(({ options }) => options)).toHaveLength(25);
  });

  it('ends its card with how it was written, in small print', () => {
    const writing = sampleWriting('Written by **a-model**; one sentence was left out.');
    const texts = expectSendable(renderAnswer(shown({ answer: sampleAnswer({ writing }) })));
    expect(texts.at(-1)).toBe('-# Written by \\*\\*a-model\\*\\*; one sentence was left out.');
    const none = sampleAnswer({ kind: 'none', statements: [], citations: [], writing });
    const [head, note] = expectSendable(renderAnswer(shown({ answer: none })));
    expect([head, note]).toEqual(['**Nothing on this in the articles.**', texts.at(-1)]);
    const bare = sampleAnswer({ statements: sampleAnswer().statements.slice(0, 1), citations: [] });
    expect(expectSendable(renderAnswer(shown({ answer: { ...bare, writing } })))).toHaveLength(2);
  });

  it('does not say how it was written where nothing is told of that', () => {
    const silent = sampleAnswer({ writing: sampleWriting('') });
    expect(renderAnswer(shown({ answer: silent }))).toEqual(renderAnswer(shown()));
    const fault = { kind: 'quota' as const, status: 402, detail: 'no credits are left' };
    const failed = sampleAnswer({ writing: { ...sampleWriting(''), fault } });
    expect(renderAnswer(shown({ answer: failed }))).toEqual(renderAnswer(shown()));
    const long = sampleAnswer({ writing: sampleWriting('Written. '.repeat(300)) });
    expect(expectSendable(renderAnswer(shown({ answer: long }))).at(-1)?.length).toBeLessThan(204);
  });

  it('names an article once, with the places of all its citations', () => {
    const citations = [1, 2, 3].map((n) =>
      sampleCitation({ n, lines: n === 3 ? [20, 20] : [12, 12] }),
    );
    const texts = expectSendable(renderAnswer(shown({ answer: sampleAnswer({ citations }) })));
    expect(texts[2]).toContain('**[1] [2] [3]** Talks resume in Doha\n');
    expect(texts[2]).toContain('· [1] [2] `news/talks.md:12` · [3] `:20`');
  });

  it('shows both sides of a disagreement', () => {
    const disagreements = [
      {
        about: 'Sources give different figures (hostages):',
        positions: [
          { text: 'There are 59.', citations: [1] },
          { text: 'There are 58.', citations: [2] },
        ],
      },
    ];
    const texts = expectSendable(renderAnswer(shown({ answer: sampleAnswer({ disagreements }) })));
    expect(texts.slice(1, 3)).toEqual([
      '⚖️ **Sources give different figures (hostages):**\n- There are 59. [1]\n- There are 58. [2]',
      '- He left on Tuesday. [2]',
    ]);
  });

  it('does not say again what one side of a disagreement has said', () => {
    const answer = sampleAnswer();
    const disagreements = [{ about: 'the day', positions: answer.statements }];
    const texts = expectSendable(renderAnswer(shown({ answer: { ...answer, disagreements } })));
    expect(texts.filter((text) => text.includes('He left on Tuesday.'))).toHaveLength(1);
  });

  it('says which part of a question is not covered', () => {
    const answer = sampleAnswer({ missing: ['when he resigned'] });
    expect(expectSendable(renderAnswer(shown({ answer })))[1]).toMatch(
      /\n-# Not covered: when he resigned$/u,
    );
  });

  it('shows the closest passages as such, with what is not covered', () => {
    const text =
      'Nothing in the corpus says when he resigned. The nearest passages: The envoy came on Monday. [1] He left on Tuesday. [2]';
    const answer = sampleAnswer({ kind: 'closest', text, missing: ['when he resigned'] });
    const [lead, passages] = expectSendable(renderAnswer(shown({ answer })));
    expect(lead).toBe('**No direct answer.** Nothing in the corpus says when he resigned.');
    expect(passages).toBe(
      '**Closest passages**\n- The envoy came on Monday. [1]\n- He left on Tuesday. [2]',
    );
    const [plain] = expectSendable(renderAnswer(shown({ answer: { ...answer, text: '' } })));
    expect(plain).toBe('**No direct answer.** Not covered: when he resigned');
  });

  it('says that nothing is there, and what no article mentions', () => {
    const answer = sampleAnswer({
      kind: 'none',
      text: 'The corpus holds nothing on this. No article mentions “Pluto”.',
      statements: [],
      citations: [],
      missing: ['Pluto'],
    });
    const body = renderAnswer(shown({ answer, offers: NONE }));
    expect(expectSendable(body)).toEqual([
      '**Nothing on this in the articles.**\nNo article mentions “Pluto”.',
    ]);
    expect(controlsOf(body)).toHaveLength(2);
  });

  it('tells the kinds apart by their colours', () => {
    const kinds = ['answered', 'closest', 'none'] as const;
    const found = kinds.flatMap((kind) =>
      colours(renderAnswer(shown({ answer: sampleAnswer({ kind, missing: ['x'] }) }))),
    );
    expect(new Set(found).size).toBe(3);
  });

  it('replies to greetings and unclear questions in plain words, without colour or buttons', () => {
    const reply = { kind: 'none', statements: [], citations: [], missing: [] } as const;
    const greeting = sampleAnswer({
      ...reply,
      statements: [],
      citations: [],
      missing: [],
      address: 'greeting',
      text: 'Hello.',
    });
    const unclear = sampleAnswer({
      ...reply,
      statements: [],
      citations: [],
      missing: [],
      text: 'I cannot tell who “he” is.',
      unclear: 'he',
    });
    for (const answer of [greeting, unclear]) {
      const body = renderAnswer(shown({ answer, offers: ALL }));
      expect(expectSendable(body)).toEqual([answer.text]);
      expect(body.components).toHaveLength(1);
    }
  });

  it('leads to the sources for which there is no room, and says what else is not shown', () => {
    const body = renderAnswer(shown({ answer: longAnswer(100), offers: ALL }));
    const texts = expectSendable(body, []);
    expect(texts.join('\n')).toMatch(/-# \d+ more sentences/u);
    expect(labels(body)).toContain('All 100 sources');
    const passages = labels(body).filter((label) => /^\d+$/u.test(label ?? ''));
    expect(passages).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('shortens long statements behind a sentence', () => {
    const answer = longAnswer(8, 'The envoy came on Monday. '.repeat(400));
    const [, statements = ''] = expectSendable(renderAnswer(shown({ answer })));
    const blocks = statements.split('\n').filter((block) => !block.startsWith('-#'));
    expect(blocks.length).toBeGreaterThan(1);
    for (const block of blocks) expect(block).toMatch(/Monday\. … \[\d\]$/u);
  });

  it('can be sent whatever the answer, and nothing in it is active but what is ours', () => {
    const offers = fc.record({ post: fc.boolean(), thread: fc.boolean() });
    const asker = fc.option(
      fc.record({ id: fc.constantFrom('42', '<@1>'), question: hostileText }),
    );
    fc.assert(
      fc.property(anyAnswer, asker, offers, (answer, asker, offers) => {
        const body = renderAnswer({ said: SAID, answer, asker, offers });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(withoutMenus(body), ['42']);
      }),
      { numRuns: 100 },
    );
  });
});
