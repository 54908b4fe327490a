import { describe, expect, it } from 'vitest';
import { findLeadOf } from '../../../src/answering/composing/find-lead.js';
import { datedOn, evidenceOf, partOf } from '../sample-evidence.js';

const QUESTION = 'How many hostages did Hamas release?';

const sentence = (text: string, path: string, score = 10) =>
  evidenceOf({ sentences: [text], path, dating: datedOn('2025-03-07') }, { score });

/** The files of the sentences that bear a lead out. */
function filesOf(question: string, ...evidence: readonly ReturnType<typeof sentence>[]) {
  const lead = findLeadOf(partOf(question), evidence);
  return lead === null ? null : lead.by.map(({ passage }) => passage.article.path);
}

describe('what an answer begins with', () => {
  it('are words of the best sentence, verbatim', () => {
    const text = 'Hamas released 59 hostages.';
    const lead = findLeadOf(partOf(QUESTION), [sentence(text, 'a')]);
    if (lead?.kind !== 'words') throw new Error('The lead should be words.');
    expect(text.slice(lead.span.start, lead.span.end)).toBe(lead.span.text);
    expect(lead.span.text).toContain('59');
  });

  it('are no words of a sentence that takes up little of the question', () => {
    const passage = { sentences: ['Hamas released 59 hostages.'], path: 'a' };
    const leadAt = (covered: number) =>
      findLeadOf(partOf(QUESTION), [evidenceOf(passage, { signals: { covered } })]);
    expect(leadAt(0.2)).toBeNull();
    expect(leadAt(0.3)).toMatchObject({ kind: 'words' });
  });

  it('is borne out by sentences of other articles that say the same, few of them', () => {
    expect(
      filesOf(
        QUESTION,
        sentence('Hamas released 59 hostages.', 'a'),
        sentence('Hamas has released 59 hostages, an official said.', 'a', 9.9),
        sentence('Hamas has so far released 59 hostages.', 'b', 9.8),
        sentence('Hamas released 4 hostages.', 'c', 9.7),
        sentence('Hamas released 59 hostages in all.', 'd', 9.6),
        sentence('Hamas released 59 hostages at last.', 'e', 9.5),
      ),
    ).toEqual(['a', 'b', 'd']);
  });

  it('is not borne out by what is far below the best', () => {
    expect(
      filesOf(
        QUESTION,
        sentence('Hamas released 59 hostages.', 'a'),
        sentence('Hamas released 59 hostages.', 'b', -20),
      ),
    ).toEqual(['a']);
  });

  it('says which date words mean only where they do not say it', () => {
    const dateOf = (text: string) => {
      const lead = findLeadOf(partOf('When did the envoys meet Hamas?'), [sentence(text, 'a')]);
      return lead?.kind === 'words' ? (lead.date?.value ?? null) : 'no words';
    };
    expect(dateOf('The envoys met Hamas on Wednesday.')).toBe('2025-03-05');
    expect(dateOf('The envoys met Hamas on 5 March 2025.')).toBeNull();
  });

  it('is a stance where a yes or no is asked for, and nothing without evidence', () => {
    const part = partOf('Did Hamas release hostages?');
    expect(findLeadOf(part, [sentence('Hamas released hostages.', 'a')])).toMatchObject({
      kind: 'stance',
      says: 'yes',
    });
    expect(findLeadOf(part, [])).toBeNull();
    expect(findLeadOf(partOf(QUESTION), [])).toBeNull();
  });
});
