import { describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import { createModelRecognizer, createRuleRecognizer } from '../../src/recognition/index.js';
import { type FakeLabels, fakeClassifier } from './fake-classifier.js';
import { documentOf, type TestBlock } from './recognised.js';

const gazetteers = loadGazetteers();

async function recognise(labels: FakeLabels, ...blocks: readonly TestBlock[]) {
  const recognizer = createModelRecognizer(fakeClassifier(labels), gazetteers);
  return recognizer.recognize(documentOf(blocks));
}

const shown = (names: Awaited<ReturnType<typeof recognise>>) =>
  names.map(({ guess, name, mentions }) => `${guess} ${name}: ${mentions.map(({ form }) => form)}`);

describe('a recogniser with a model', () => {
  it('takes the names that the model labels, and puts short forms under full ones', async () => {
    const names = await recognise(
      { 'Orsolya Brandt': 'PER', Brandt: 'PER', 'Velara Institute': 'ORG', Dunmere: 'GPE' },
      'Orsolya Brandt of the Velara Institute came to Dunmere. Brandt’s plan was new.',
    );
    expect(shown(names)).toEqual([
      'person Orsolya Brandt: Orsolya Brandt,Brandt',
      'organisation Velara Institute: Velara Institute',
      'place Dunmere: Dunmere',
    ]);
  });

  it('leaves out names that the model does not label, and labels for other things', async () => {
    const names = await recognise(
      { Dunmere: 'LOC', 'World Prize': 'MISC', Tuesday: 'DATE' },
      'Ada Lovelace won the World Prize in Dunmere on Tuesday.',
    );
    expect(shown(names)).toEqual(['place Dunmere: Dunmere']);
  });

  it('takes demonyms from the gazetteers, where the model has no label for them', async () => {
    const text = 'Israeli and Norwegian envoys met the Norwegian Refugee Council.';
    const body = { 'Norwegian Refugee Council': 'ORG' };
    expect(shown(await recognise(body, text))).toEqual([
      'demonym Israeli: Israeli',
      'demonym Norwegian: Norwegian',
      'organisation Norwegian Refugee Council: Norwegian Refugee Council',
    ]);
    expect(shown(await recognise({ ...body, Israeli: 'NORP' }, text))).toContain(
      'demonym Israeli: Israeli',
    );
  });

  it('lets the model outweigh the gazetteers where it is sure, and settle the kind', async () => {
    const text = 'Jordan scored twice.';
    const [sure] = await recognise({ Jordan: 'PER' }, text);
    expect(sure).toMatchObject({ name: 'Jordan', certain: 'person', guess: 'person' });
    const [unsure] = await recognise({ Jordan: ['PER', 0.5] }, text);
    expect(unsure).toMatchObject({ name: 'Jordan', certain: null, guess: 'place' });
  });

  it('reads acronyms, and whose administration something is, as the rules do', async () => {
    const names = await recognise(
      { 'Institute for Harbour Law': 'ORG', IHL: 'ORG', Brandt: 'PER' },
      'The Institute for Harbour Law (IHL) sued the Brandt administration. The IHL won.',
    );
    expect(shown(names)).toEqual([
      'organisation Institute for Harbour Law: Institute for Harbour Law,IHL,IHL',
      'person Brandt: Brandt',
      'organisation Brandt administration: Brandt administration',
    ]);
  });

  it('has the settings, sentences and ids that the rules have', async () => {
    const blocks = [
      ['heading', 'Hamas answers'],
      'Angela Merkel left for Paris. In Paris, she met Hamas.',
      ['caption', 'Angela Merkel in Paris. [Photo by Ashraf Amra – Anadolu Agency]'],
    ] as const;
    const labels = {
      'Angela Merkel': 'PER',
      'Ashraf Amra': 'PER',
      'Anadolu Agency': 'ORG',
      Paris: 'LOC',
      Hamas: 'ORG',
    };
    const read = await recognise(labels, ...blocks);
    const rules = await createRuleRecognizer(gazetteers).recognize(documentOf(blocks));
    const settled = (names: typeof read) =>
      names.map(({ id, mentions }) => ({ id, mentions })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(settled(read)).toEqual(settled(rules));
    expect(read.find(({ name }) => name === 'Ashraf Amra')?.mentions).toMatchObject([
      { setting: 'credit' },
    ]);
  });

  it('cuts what a model draws over sentences, and drops what is no word', async () => {
    const names = await recognise(
      { 'Brandt. The harbour': 'PER', '…': 'ORG' },
      'They thanked Mara Brandt. The harbour … stayed shut.',
    );
    expect(shown(names)).toEqual(['person Brandt: Brandt']);
  });

  it('has another version with another model, and closes its model', async () => {
    const classifier = fakeClassifier({});
    const one = createModelRecognizer(classifier, gazetteers);
    const other = createModelRecognizer(fakeClassifier({}, 'other'), gazetteers);
    expect(one.version).not.toBe(other.version);
    expect(one.version).not.toBe(createRuleRecognizer(gazetteers).version);
    await one.close();
    expect(classifier.closed).toBe(1);
  });
});
