import { describe, expect, it } from 'vitest';
import { formsOf, recognised } from './recognised.js';

describe('what a name is of', () => {
  it.each([
    ['a title', 'Judge Qorvex adjourned the case.', 'Qorvex'],
    ['a description before it', 'The geologist Qorvex Tandril went first.', 'Qorvex Tandril'],
    ['an apposition', 'Qorvex Tandril, the deputy finance minister, left.', 'Qorvex Tandril'],
    ['a relative clause', 'It was Qorvex, who had come late.', 'Qorvex'],
    ['an age', 'Qorvex Tandril, 47, was arrested.', 'Qorvex Tandril'],
    ['speech', '“No,” said Qorvex Tandril.', 'Qorvex Tandril'],
  ])('%s makes a person of an unknown name', async (_, text, form) => {
    expect(await formsOf('person', text)).toEqual([form]);
  });

  it.each([
    ['a head word', 'The Qorvex Agency closed.', 'Qorvex Agency'],
    ['a legal form', 'Qorvex Holdings Ltd closed.', 'Qorvex Holdings Ltd'],
    ['a noun before it', 'The newspaper Qorvex wrote so.', 'Qorvex'],
    ['a noun behind it', 'The Qorvex newspaper wrote so.', 'Qorvex'],
    ['an apposition', 'It belongs to Qorvex, a Danish company.', 'Qorvex'],
    ['what belongs to it', 'They blamed Qorvex’s chief executive.', 'Qorvex'],
    ['a score', 'On Sunday Qorvex beat Leeds 2-1.', 'Qorvex'],
    ['where it is', 'London-based Qorvex declined.', 'Qorvex'],
  ])('%s makes an organisation of one', async (_, text, form) => {
    expect(await formsOf('organisation', text)).toContain(form);
  });

  it.each([
    ['a head word', 'They swam in the Qorvex River.', 'Qorvex River'],
    ['a noun before it', 'They live in the village of Qorvex.', 'Qorvex'],
    ['an apposition', 'They left Qorvex, a town on the coast.', 'Qorvex'],
    ['a preposition', 'They met in Qorvex last year.', 'Qorvex'],
    ['a noun behind it', 'They were born in Qorvex province.', 'Qorvex'],
  ])('%s makes a place of one', async (_, text, form) => {
    expect(await formsOf('place', text)).toEqual([form]);
  });

  it('knows demonyms, whatever stands around them', async () => {
    const text = 'The Egyptian group met Israelis and a Palestinian-Dutch company.';
    expect(await formsOf('demonym', text)).toEqual(['Egyptian', 'Israelis', 'Palestinian-Dutch']);
    expect(await formsOf('organisation', text)).toEqual([]);
  });

  it('takes a country for one although people are called so', async () => {
    expect(await formsOf('place', 'In 2019 Israel and Jordan said that they would talk.')).toEqual([
      'Israel',
      'Jordan',
    ]);
  });

  it('lets names in a row be of one kind', async () => {
    const text = 'The mediators Egypt, Qorvex, and Qatar went on.';
    expect(await formsOf('place', text)).toEqual(['Egypt', 'Qorvex', 'Qatar']);
    const hostages = 'They freed the hostages Omer Tanvik, Eliya Qorvin and Omer Wenkert.';
    expect(await formsOf('person', hostages)).toEqual([
      'Omer Tanvik',
      'Eliya Qorvin',
      'Omer Wenkert',
    ]);
  });

  it('knows the parts of the world by their article', async () => {
    expect(await formsOf('place', 'The rift between Moscow and the West grew.')).toEqual([
      'Moscow',
      'West',
    ]);
  });

  it.each([
    ['a body', 'The case went to the General Court last year.', 'organisation'],
    ['a park', 'They met in Lincoln Park last year.', 'place'],
  ] as const)('takes %s for one although people have such names', async (_, text, kind) => {
    expect(await formsOf(kind, text)).toHaveLength(1);
    expect(await formsOf('person', text)).toEqual([]);
  });

  it('settles a kind that others of the name do not share', async () => {
    const [president] = await recognised('President Jordan spoke.');
    expect(president).toMatchObject({ name: 'Jordan', certain: 'person', guess: 'person' });
    const [country] = await recognised('They flew to Jordan yesterday.');
    expect(country).toMatchObject({ name: 'Jordan', certain: null, guess: 'place' });
    expect(country?.id).not.toBe(president?.id);
  });

  it.each([
    'World Health Organization',
    'Bank of Scotland',
    'Ministry of Defence',
    'National Union of Teachers',
  ])('takes the %s for no person because it speaks', async (name) => {
    const text = `The ${name} said no. The ${name} said yes. “Perhaps,” said the ${name}.`;
    const [body] = await recognised(text);
    expect(body).toMatchObject({ name, certain: null, guess: 'organisation' });
    expect(body?.votes.person).toBe(0);
  });

  it.each([
    ['a life', 'Jordan was born in 1960.'],
    ['an age', 'Jordan, 47, left.'],
    ['kinship', 'They waited for his brother Jordan.'],
  ])('is settled for a person by %s', async (_, text) => {
    expect(await recognised(text)).toMatchObject([{ name: 'Jordan', certain: 'person' }]);
  });

  it('is not settled by what is said of people and bodies', async () => {
    const [name] = await recognised('Jordan said no. Jordan explained. Jordan replied later.');
    expect(name).toMatchObject({ name: 'Jordan', certain: null, guess: 'place' });
  });

  it('takes neither a plan with a place in it nor a site for a person', async () => {
    const text = 'The “Gaza Riviera” plan failed, Qorvex.Az reports. Qorvex.Az said so twice.';
    expect(await formsOf('person', text)).toEqual([]);
  });

  it('leaves open what nothing tells', async () => {
    const [name] = await recognised('They admired Qorvex.');
    expect(name).toMatchObject({ name: 'Qorvex', certain: null, guess: null });
  });
});
