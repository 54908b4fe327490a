import { describe, expect, it } from 'vitest';
import { describeLack } from '../../../src/answering/composing/describe-lack.js';
import type { JudgedPart } from '../../../src/answering/composing/judged-part.js';
import { understandQuestion } from '../../../src/answering/question/index.js';
import { loadWording } from '../../../src/answering/wording.js';

const wording = loadWording();

/** What is said to lack for the first part of a question. */
function lack(
  text: string,
  verdict: Partial<JudgedPart['verdict']> = {},
  unmet: JudgedPart['unmet'] = [],
) {
  const question = understandQuestion(text);
  const [part] = question.parts;
  if (part === undefined) throw new Error('a part');
  const whole = { kind: 'closest', confidence: 0, missing: [], elsewhere: [], ...verdict } as const;
  return describeLack({ part, evidence: [], unmet, verdict: whole }, question, wording);
}

describe('what the corpus does not tell', () => {
  it('is the question as a clause', () => {
    expect(lack('When did he resign?')).toEqual({
      text: 'Nothing in the corpus says when he resigned.',
      missing: ['when he resigned'],
    });
  });

  it('is the answer where the question cannot be put as a clause', () => {
    expect(lack('Did the plan fail?')).toEqual({ text: wording['lacking-answer'], missing: [] });
  });

  it('are words that no article has, and words that the nearest passages lack', () => {
    const found = lack('When did he resign?', { missing: ['Atlantis'], elsewhere: ['Doha', '7'] });
    expect(found.text).toBe(
      'Nothing in the corpus says when he resigned. No article mentions “Atlantis”. The passages near it do not mention “Doha”, “7”.',
    );
    expect(found.missing).toEqual(['when he resigned', 'Atlantis', 'Doha', '7']);
  });

  it('is only what no article has where nothing is near', () => {
    const found = lack('When did he resign?', {
      kind: 'none',
      missing: ['Atlantis'],
      elsewhere: ['Doha'],
    });
    expect(found).toEqual({ text: 'No article mentions “Atlantis”.', missing: ['Atlantis'] });
    expect(lack('When did he resign?', { kind: 'none' })).toEqual({ text: '', missing: [] });
  });

  it('is the word of a source, or a time', () => {
    const bySource = lack('Why did he resign, according to The Herald?', {}, ['source']);
    expect(bySource.text).toMatch(/^Nothing in the corpus from (?:The )?Herald answers this\./u);
    const byTime = lack('Why did he resign in 2019?', { kind: 'answered' }, ['time']);
    expect(byTime.text).toContain('for the time asked about (in 2019)');
    expect(byTime.missing).toContain('in 2019');
  });
});
