import { describe, expect, it } from 'vitest';
import type { Evidence, TermSupport } from '../../../src/answering/evidence/index.js';
import { judgeEvidence } from '../../../src/answering/judging/index.js';
import {
  datedOn,
  evidenceOf,
  partOf,
  type SamplePassage,
  STRONG,
  termsOf,
  tokensOf,
} from '../sample-evidence.js';

const QUESTION = 'Where were envoys of the US received by Erdogan in 2025?';
const FULL = 'President Erdoğan received envoys of the United States in Ankara in 2025.';

/**
 * A verdict on passages whose first sentences match a question.
 * @param options `strength` of every signal from 0 to 1; `around`, how well late interaction matches words that the
 *   passages do not mention; `known`, the words of the rest of the corpus; `typed`, whether the kind that is asked for is
 *   there
 */
function judge(
  question: string,
  passages: readonly SamplePassage[],
  options: {
    readonly strength?: number;
    readonly around?: number;
    readonly known?: readonly string[];
    readonly typed?: number;
  } = {},
) {
  const { strength = 1, around = 0, known = [], typed = 1 } = options;
  const tokens = tokensOf(termsOf(question));
  const support = tokens.terms.map(
    (term): TermSupport => ({ term, here: strength, around: Math.min(around, strength) }),
  );
  const signals = Object.fromEntries(
    Object.entries(STRONG).map(([name, value]) => [name, value * strength]),
  );
  const evidence: readonly Evidence[] = passages.map((sample, place) =>
    evidenceOf(sample, { score: 10 - place, support, signals: { ...signals, typed } }),
  );
  return judgeEvidence(evidence, partOf(question), tokens, ({ folded }) => known.includes(folded));
}

describe('evidence', () => {
  it('answers where it is strong and holds every name of the question', () => {
    expect(judge(QUESTION, [{ sentences: [FULL] }])).toMatchObject({
      kind: 'answered',
      missing: [],
      elsewhere: [],
    });
  });

  it('is nothing, then near, then an answer, the stronger it is', () => {
    const verdicts = Array.from({ length: 41 }, (_, step) =>
      judge(QUESTION, [{ sentences: [FULL] }], { strength: step / 40, around: 1 }),
    );
    expect([...new Set(verdicts.map(({ kind }) => kind))]).toEqual(['none', 'closest', 'answered']);
    const confidences = verdicts.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  });

  it('may have the names around it: in its passage, its context, and elsewhere in its article', () => {
    const verdict = judge(QUESTION, [
      {
        sentences: ['They were received in Ankara.', 'Erdoğan said little of the envoys.'],
        context: ['In 2025'],
      },
      { sentences: ['Rain.'], path: 'b.txt' },
      { sentences: ['The United States agreed.'], start: 500 },
    ]);
    expect(verdict.kind).toBe('answered');
  });

  it('may have them in what is known of its article: title, outlet, date', () => {
    const sentences = ['They were received in Ankara.'];
    const question = 'Where were envoys received, Erdogan, in March 2025, Herald?';
    const known = ['envoys', 'received', 'erdogan', 'herald', '2025', 'march'];
    const told = {
      sentences,
      title: 'Erdogan has guests',
      publisher: 'The Herald',
      dating: datedOn('2025-03-05'),
    };
    expect(judge(question, [told], { known }).elsewhere).toEqual([]);
    expect(judge(question, [{ sentences }], { known }).elsewhere).toEqual(
      expect.arrayContaining(['Erdogan', '2025', 'Herald']),
    );
  });

  it('may have a year in the date that its words mean', () => {
    const sample = {
      sentences: ['They were received on Wednesday.'],
      dating: datedOn('2025-01-01'),
    };
    const known = ['envoys', 'received', '2024', 'december'];
    const day = { ...sample, sentences: ['They were received on Tuesday.'] };
    const question = 'Where were envoys received in December 2024?';
    expect(judge(question, [day], { known }).elsewhere).toEqual([]);
    expect(judge(question, [sample], { known }).elsewhere).toContain('2024');
  });

  it('has no use for names in other articles', () => {
    const known = ['envoys', 'received', 'erdogan'];
    const verdict = judge(
      'Where were envoys received, Erdogan?',
      [
        { sentences: ['The envoys were received in Ankara.'] },
        { sentences: ['Erdoğan was there.'], path: 'b.txt' },
      ],
      { known },
    );
    expect(verdict).toMatchObject({ kind: 'closest', missing: [], elsewhere: ['Erdogan'] });
  });

  it('is only near where a name is missing, which is given as it was asked', () => {
    const passage = { sentences: ['They received the envoys in Ankara.'] };
    expect(judge(QUESTION, [passage], { known: ['us', 'erdogan', '2025'] })).toMatchObject({
      kind: 'closest',
      missing: [],
      elsewhere: ['US', 'Erdogan', '2025'],
    });
    expect(judge("What did Erdoğan's U.S. envoys say?", [passage])).toMatchObject({
      kind: 'closest',
      missing: ['Erdoğan', 'U.S.'],
      elsewhere: [],
    });
  });

  it('may name somebody by another spelling, or by another name', () => {
    const spelled = { sentences: ['Envoys met Moussa Abu Marzouk in Doha.'] };
    const question = 'Where did envoys meet Mousa?';
    expect(judge(question, [spelled]).kind).toBe('answered');
    const otherwise = { sentences: ['Washington sent envoys to Doha.'] };
    const asked = 'Where did envoys of the Americans go, and Washington?';
    expect(judge(asked, [otherwise], { around: 0.9 }).kind).toBe('answered');
    expect(judge(asked, [otherwise], { around: 0.1 }).kind).toBe('closest');
  });

  it('never has a number by another one', () => {
    const passage = { sentences: ['Envoys met Hamas in 2024.'] };
    const verdict = judge('Where did envoys meet Hamas in 2025?', [passage], {
      around: 0.99,
      known: ['meet', '2025'],
    });
    expect(verdict).toMatchObject({ kind: 'closest', missing: [], elsewhere: ['2025'] });
  });

  it('is only near where a figure is asked for and none is there', () => {
    const question = 'How many envoys did Erdogan receive?';
    const passage = { sentences: ['Erdoğan received envoys in Ankara.'] };
    expect(judge(question, [passage], { typed: 0 }).kind).toBe('closest');
    expect(judge(question, [passage], { typed: 1 }).kind).toBe('answered');
    expect(judge('Where did Erdogan receive envoys?', [passage], { typed: 0 }).kind).toBe(
      'answered',
    );
  });

  it('names words that no article holds, names or not, each once', () => {
    const sentences = ['The envoys met Erdoğan in Ankara.'];
    const asked = 'Did envoys of Atlantis yodel with Erdogan of Atlantis?';
    expect(judge(asked, [{ sentences }], { known: ['envoys'] })).toMatchObject({
      kind: 'closest',
      missing: ['Atlantis', 'yodel'],
    });
  });

  it('does not name words that tell little, unless they are names', () => {
    const tokens = tokensOf(termsOf('Did envoys go to Atlantis?'));
    const light = {
      ...tokens,
      terms: tokens.terms.map((term) => ({ ...term, weight: term.folded === 'envoys' ? 1 : 0.1 })),
    };
    const part = partOf('Did envoys go to Atlantis?');
    expect(judgeEvidence([], part, light, () => false).missing).toEqual(['envoys', 'Atlantis']);
  });

  it('answers without words that are no names, known or not', () => {
    const sentences = ['The envoys met Erdoğan in Ankara.'];
    expect(judge('whom did envoys encounter in ankara', [{ sentences }]).kind).toBe('answered');
  });

  it('is nothing where it is far away; what the corpus does not know is missing all the same', () => {
    const verdict = judge('Who won the World Cup in 2018?', [{ sentences: [FULL] }], {
      strength: 0,
      known: ['world', '2018'],
    });
    expect(verdict).toMatchObject({ kind: 'none', missing: ['won', 'Cup'] });
  });

  it('is nothing where nothing was found or nothing was asked', () => {
    expect(judge('Is Hamas in Doha?', [], { known: ['hamas'] })).toMatchObject({
      kind: 'none',
      confidence: Number.NEGATIVE_INFINITY,
      missing: ['Doha'],
    });
    expect(judge('Who was it?', [{ sentences: [FULL] }])).toMatchObject({
      kind: 'none',
      missing: [],
    });
  });
});
