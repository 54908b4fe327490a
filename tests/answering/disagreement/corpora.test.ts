import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWitnesses, findOfficeSlips } from '../../../src/answering/disagreement/index.js';
import type { Witness } from '../../../src/answering/evidence/evidence.js';
import { creditOf, originsOf } from '../../../src/answering/origins/index.js';
import { questionTerms } from '../../../src/answering/question/index.js';
import { witnessesIn } from './read-corpus.js';
import { showDisagreements } from './show-disagreements.js';

const SAMPLE = fileURLToPath(new URL('../../../corpus', import.meta.url));
const REAL = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** What is found among all sentences of a corpus, not only those that a question would bring up. */
function findAll(question: string, witnesses: readonly Witness[]): string[] {
  const asked = { text: question, terms: questionTerms(question), expects: 'thing' } as const;
  return showDisagreements(compareWitnesses(asked, witnesses)).toSorted();
}

describe('among all sentences of the sample corpus', () => {
  let witnesses: Witness[] = [];
  beforeAll(async () => {
    witnesses = await witnessesIn(SAMPLE);
  });

  it('the disagreements are found that are there, and no others', () => {
    expect(
      findAll('Who mediated when the US talked to Hamas, and did Israel know?', witnesses),
    ).toEqual([
      'name go-betweens: Qatari | Egypt and Qatar',
      'office Adam Boehler: presidential envoy for hostage affairs | Trump’s nominee for special envoy for hostages',
      'statement Israel: Israel found out about parts of the contact through channels of its own | Israel had been consulted',
    ]);
  });

  it('a question about something else ties nothing together', () => {
    expect(findAll('What did the court say about the list?', witnesses)).toHaveLength(2);
  });

  it('no government is named otherwise', () => {
    const passages = [...new Set(witnesses.map(({ passage }) => passage))];
    expect(findOfficeSlips(witnesses, passages)).toEqual([]);
  });

  it('every article is an origin of its own, though several pass on what Axios reported', () => {
    const origins = originsOf(witnesses);
    expect(new Set(origins.values()).size).toBe(origins.size);
    const articles = witnesses.filter((witness) => creditOf(witness) === 'Axios');
    expect(new Set(articles.map(({ passage }) => passage.articleId)).size).toBeGreaterThan(2);
  });
});

describe.skipIf(!existsSync(REAL))('among all sentences of the real articles', () => {
  let witnesses: Witness[] = [];
  beforeAll(async () => {
    // Days as they follow from the other articles.
    witnesses = await witnessesIn(REAL, {
      '000': '2020-01-06',
      '002': '2025-03-07',
      '003': '2025-03-06',
      '004': '2025-03-06',
    });
  });

  it('the disagreements are found that are there, and no others', () => {
    expect(
      findAll('Who mediated when the US talked to Hamas, and did Israel know?', witnesses),
    ).toEqual([
      'date talks: Wednesday | February',
      'name facilitated: Qatari | Egyptian and Qatari',
      'office Adam Boehler: US presidential envoy for hostage affairs | nominee for special envoy for hostage affairs',
      'statement Israel: Israel was "consulted on the talks" | Israel learned about aspects of the talks through other channels',
    ]);
  });

  it('one article has another administration than the rest', () => {
    const passages = [...new Set(witnesses.map(({ passage }) => passage))];
    expect(showDisagreements(findOfficeSlips(witnesses, passages))).toEqual([
      'office administration: Biden administration | Trump administration',
    ]);
  });
});
