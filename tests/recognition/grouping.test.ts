import { describe, expect, it } from 'vitest';
import { recognised, type TestBlock } from './recognised.js';

async function grouped(...blocks: TestBlock[]): Promise<Record<string, string[]>> {
  const names = await recognised(...blocks);
  return Object.fromEntries(
    names.map(({ name, mentions }) => [name, [...new Set(mentions.map(({ form }) => form))]]),
  );
}

describe('the names of an article', () => {
  it('hold the surname of the person introduced, also in a heading before', async () => {
    const found = await grouped(
      ['heading', 'Boehler defends the talks'],
      'Adam Boehler, the envoy, met reporters. “It helped,” Boehler said.',
    );
    expect(found).toMatchObject({ 'Adam Boehler': ['Boehler', 'Adam Boehler'] });
  });

  it('hold other spellings and short forms in several words', async () => {
    const found = await grouped(
      'Moussa Abu Marzouk spoke. Later Mousa Abu Marzouk left. Abu Marzouk was tired.',
    );
    expect(Object.values(found)).toEqual([
      ['Moussa Abu Marzouk', 'Mousa Abu Marzouk', 'Abu Marzouk'],
    ]);
  });

  it('keep apart whoever shares a surname, and leave the surname alone to nobody', async () => {
    const found = await grouped('Anna Keller and Paul Keller came. Keller said that it was late.');
    expect(found).toEqual({
      'Anna Keller': ['Anna Keller'],
      'Paul Keller': ['Paul Keller'],
      Keller: ['Keller'],
    });
  });

  it('take a given name for no short form', async () => {
    const found = await grouped('Abbas Kamel came from Cairo. Abbas rules in Ramallah.');
    expect(found).toMatchObject({ 'Abbas Kamel': ['Abbas Kamel'] });
  });

  it('do not take a country for the person who is called like it', async () => {
    const found = await grouped(
      'Michael Jordan played in Chicago. He has never been in Jordan, near Israel.',
    );
    expect(found).toMatchObject({ 'Michael Jordan': ['Michael Jordan'], Jordan: ['Jordan'] });
  });

  it('hold the acronym that stands behind them in brackets, and the other way round', async () => {
    const found = await grouped(
      'The International Crisis Group (ICG) wrote to the ISA (Israel Security Agency). The ICG waits.',
    );
    expect(found).toMatchObject({
      'International Crisis Group': ['International Crisis Group', 'ICG'],
      'Israel Security Agency': ['ISA', 'Israel Security Agency'],
    });
  });

  it('hold the head of a longer name behind “the”', async () => {
    const found = await grouped('Aid entered the Gaza Strip. Most of the Strip is dark.');
    expect(found).toMatchObject({ 'Gaza Strip': ['Gaza Strip', 'Strip'] });
  });

  it('hold the short name of a company, but not of two', async () => {
    const one = await grouped('Qorvex Motors Ltd grew. Later Qorvex shrank.');
    expect(one).toMatchObject({ 'Qorvex Motors Ltd': ['Qorvex Motors Ltd', 'Qorvex'] });
    const two = await grouped('Qorvex Motors Ltd met Qorvex Airlines. Later Qorvex shrank.');
    expect(two).toMatchObject({ Qorvex: ['Qorvex'] });
  });

  it('hold the name with an initial, whichever stands first', async () => {
    const found = await grouped(
      'J. Keller came. John Keller spoke. Later Karla Moritz left with K. Moritz.',
    );
    expect(found).toMatchObject({
      'J. Keller': ['J. Keller', 'John Keller'],
      'Karla Moritz': ['Karla Moritz', 'K. Moritz'],
    });
  });

  it('are written in small letters where any mention is', async () => {
    const found = await grouped('LAGOS, Nigeria — Prices rose.', 'Traders in Lagos complained.');
    expect(found).toMatchObject({ Lagos: ['LAGOS', 'Lagos'] });
  });
});
