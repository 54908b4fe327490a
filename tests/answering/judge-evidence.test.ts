import { describe, expect, it } from 'vitest';
import { judgeEvidence } from '../../src/answering/judge-evidence.js';
import { evidenceOf, type SamplePassage, termsOf } from './sample-evidence.js';

const QUESTION = 'Where were envoys of the US received by Erdogan in 2025?';

/** A verdict on passages, each with the score of its first sentence; `known` are the words of the rest of the corpus. */
function judge(
  question: string,
  passages: readonly (readonly [score: number, sample: SamplePassage])[],
  known: readonly string[] = [],
) {
  const evidence = passages.map(([score, sample]) => evidenceOf(sample, score));
  return judgeEvidence(evidence, termsOf(question), ({ folded }) => known.includes(folded));
}

describe('evidence', () => {
  const full = 'President Erdoğan received envoys of the United States in Ankara in 2025.';

  it('answers where it is strong and holds every name of the question', () => {
    expect(judge(QUESTION, [[0.6, { sentences: [full] }]])).toEqual({ kind: 'answered' });
  });

  it('may have the names around it: in its passage, its context, and elsewhere in its article', () => {
    expect(
      judge(QUESTION, [
        [
          0.6,
          {
            sentences: ['They were received in Ankara.', 'Erdoğan said little.'],
            context: ['In 2025'],
          },
        ],
        [0.5, { sentences: ['Rain.'], path: 'b.txt' }],
        [0.3, { sentences: ['The United States agreed.'], start: 500 }],
      ]),
    ).toEqual({ kind: 'answered' });
  });

  it('has no use for names in other articles', () => {
    expect(
      judge('Where were envoys received, Erdogan?', [
        [0.6, { sentences: ['The envoys were received in Ankara.'] }],
        [0.5, { sentences: ['Erdoğan was there.'], path: 'b.txt' }],
      ]),
    ).toEqual({ kind: 'closest', missing: ['Erdogan'] });
  });

  it('is only near where a name is missing, which is given as it was asked', () => {
    const passage = { sentences: ['They received the envoys in Ankara.'] };
    expect(judge(QUESTION, [[0.9, passage]], ['us', 'erdogan', '2025'])).toEqual({
      kind: 'closest',
      missing: ['US', 'Erdogan', '2025'],
    });
    expect(judge("What did Erdoğan's U.S. envoys say?", [[0.9, passage]])).toMatchObject({
      missing: ['Erdoğan', 'U.S.'],
    });
  });

  it('is only near where it is weak, whatever it names', () => {
    expect(judge(QUESTION, [[0.35, { sentences: [full] }]])).toEqual({
      kind: 'closest',
      missing: [],
    });
  });

  it('that is near names words that no article holds, each once', () => {
    const sentences = ['The envoys met Erdoğan in Ankara.'];
    expect(
      judge('Did envoys of Atlantis yodel with Erdogan?', [[0.4, { sentences }]], ['envoys']),
    ).toEqual({ kind: 'closest', missing: ['Atlantis', 'yodel'] });
  });

  it('answers without words that are no names, known or not', () => {
    const sentences = ['The envoys met Erdoğan in Ankara.'];
    expect(judge('whom did envoys encounter in ankara', [[0.6, { sentences }]])).toEqual({
      kind: 'answered',
    });
  });

  it('is nothing where it is far away; only what the corpus does not know is missing', () => {
    expect(
      judge('Who won the World Cup in 2018?', [[0.2, { sentences: [full] }]], ['world', '2018']),
    ).toEqual({ kind: 'none', missing: ['won', 'Cup'] });
  });

  it('is nothing where nothing was found or nothing was asked', () => {
    expect(judge('Is Hamas in Doha?', [], ['hamas'])).toEqual({ kind: 'none', missing: ['Doha'] });
    expect(judge('Who was it?', [[0.9, { sentences: [full] }]])).toEqual({
      kind: 'none',
      missing: [],
    });
  });
});
