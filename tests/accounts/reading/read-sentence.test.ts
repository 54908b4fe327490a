import { describe, expect, it } from 'vitest';
import { findQuotations, readSentence } from '../../../src/accounts/reading/index.js';
import { markedArticle } from '../marked-article.js';

function unitsOf(marked: string) {
  const { sentences } = markedArticle(marked);
  const [sentence] = sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return readSentence(sentence, findQuotations(sentences)).units;
}

describe('readSentence', () => {
  it('takes a name for one unit', () => {
    expect(unitsOf('The [[White House|o]] said no.').map(({ text }) => text)).toEqual([
      'The',
      'White House',
      'said',
      'no',
    ]);
  });

  it('knows possessive endings, which belong to no unit', () => {
    const units = unitsOf("[[Hamas|o]]' leader met [[Israel|p]]'s envoy and the group’s head.");
    expect(units.filter(({ isPossessive }) => isPossessive).map(({ text }) => text)).toEqual([
      'Hamas',
      'Israel',
      'group',
    ]);
  });

  it('leaves a name inside another word alone', () => {
    expect(
      unitsOf('The [[US|p]]-led talks.').map(({ text, name }) => [text, name !== null]),
    ).toEqual([
      ['The', false],
      ['US-led', false],
      ['talks', false],
    ]);
  });

  it('knows which words are quoted', () => {
    const units = unitsOf('He said “no deal” twice.');
    expect(units.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual([
      'no',
      'deal',
    ]);
  });
});
