import { describe, expect, it } from 'vitest';
import { questionTerms } from '../../src/answering/question/index.js';
import { keyParts, mentionsIn } from '../../src/words/index.js';

/** Whether a text mentions a word that is asked for. */
function mentions(text: string, word: string): boolean {
  const [term, ...more] = questionTerms(`about ${word}`);
  if (term === undefined || more.length > 0) throw new Error(`${word} is not one term`);
  return mentionsIn(text)(term);
}

describe('a text mentions', () => {
  it.each([
    ['The talks were held in Doha.', 'talk'],
    ['The White House confirms it.', 'confirmed'],
    ['ERDOGAN spoke.', 'Erdoğan'],
    ['President Erdoğan’s guests', 'erdogan'],
    ['It cost 1,200 dollars.', '1200'],
    ['Groups backed by Iran', "Iran's"],
  ])('a word in any form: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(true);
  });

  it.each([
    ['Austria agreed.', 'Australia'],
    ['It happened on 2025-03-05.', '2025-03-06'],
    ['It rose by 35 per cent.', '3.5'],
    ['', 'Hamas'],
  ])('no other word: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(false);
  });
});

describe('an acronym is mentioned', () => {
  it.each([
    ['The United States refused.', 'US'],
    ['the United States of America', 'USA'],
    ['a report by the International Crisis Group', 'ICG'],
    ['handed to the International Committee of the Red Cross.', 'ICRC'],
    ['former ICG officials', 'ICG'],
    ['The U.S. envoy', 'US'],
    ['a US-led force', 'US'],
    ['an envoy of the US', 'U.S.'],
    ['the Asia-Pacific Economic Cooperation forum', 'APEC'],
  ])('where its words stand: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(true);
  });

  it.each([
    ['They told us to go.', 'US'],
    ['the world, and who knows it', 'WHO'],
    ['the united states of mind', 'US'],
    ['the European Union', 'US'],
    ['the member is of the European\nUnited States', 'EUS'],
    ['Ulster', 'US'],
  ])('nowhere else: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(false);
  });

  it('but does not stand for its words', () => {
    expect(mentions('The US refused.', 'United')).toBe(false);
    expect(mentions('The ICG reported.', 'Crisis')).toBe(false);
  });
});

describe('a hyphenated word is mentioned', () => {
  it.each([
    ['The US spoke with Hamas.', 'US-Hamas'],
    ['The United States spoke with Hamas.', 'US-Hamas'],
    ['Saleh Arouri came from Beirut.', 'al-Arouri'],
    ['Moussa Abu Marzouk', 'Abu-Marzouk'],
    ['Hossein Amir-Abdollahian', 'Abdollahian'],
    ['A ceasefire was agreed.', 'cease-fire'],
    ['A cease-fire was agreed.', 'ceasefire'],
    ['troops led by the US', 'US-led'],
    ['a truce of 42 days', '42-day'],
  ])('where what it names stands: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(true);
  });

  it.each([
    ['Hamas spoke.', 'US-Hamas'],
    ['They led us there.', 'US-led'],
    ['a truce of 24 days', '42-day'],
    ['They ceased.', 'cease-fire'],
  ])('and only there: “%s”, %s', (text, word) => {
    expect(mentions(text, word)).toBe(false);
  });

  it.each([
    ['al-Arouri', ['Arouri']],
    ['Al-Arouri', ['Arouri']],
    ['US-EU', ['US', 'EU']],
    ['cease-fire', ['cease', 'fire']],
    ['Xi-Li', ['Xi', 'Li']],
  ])('by its key parts: %s', (word, parts) => {
    expect(keyParts(word)).toEqual(parts);
  });
});

// Where each of n letters is read anew from every letter before it, each of these takes minutes and runs into the time limit of the tests.
describe('a line of 300,000 characters is read in one go', () => {
  it.each([
    ['capitals', 'A'.repeat(300_000)],
    ['capitals with full stops', 'A.'.repeat(150_000)],
    ['capitals with hyphens', 'A-'.repeat(150_000)],
    ['capitals with spaces', 'A '.repeat(150_000)],
    ['small words of names', `A${' of'.repeat(100_000)}`],
    ['names and an end that is none', `${'Aa of '.repeat(50_000)}b`],
    ['apostrophes', `a${'’a'.repeat(150_000)}`],
    ['digits and commas', '1,111'.repeat(60_000)],
  ])('%s', (_, text) => {
    expect(mentions(text, 'ZZZZ')).toBe(false);
    expect(mentions(`${text} the United States`, 'US')).toBe(true);
  });
});
