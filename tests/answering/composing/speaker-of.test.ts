import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../src/answering/composing/speaker-of.js';
import { witnessAt } from '../sample-evidence.js';

/** Who speaks the last of some sentences. */
const speaker = (...sentences: readonly string[]) =>
  speakerOf(witnessAt({ sentences }, sentences.length - 1));

describe('the speaker of a quotation', () => {
  it.each([
    [['“We met,” Adam Boehler said.', '“They agreed.”']],
    [['Adam Boehler said they had met.', '“They agreed.”']],
    [['“We met,” said Adam Boehler.', '“They agreed.”']],
    [['“We met,” said US envoy Adam Boehler.', '“They agreed.”']],
    [['Adam Boehler told CNN that they had met.', '“They agreed.”']],
    [['Adam Boehler later added: “We met.', 'They agreed.”']],
    [['Adam Boehler said Hamas had agreed.', '“They will free them.”']],
    [['Adam Boehler, who met Hamas officials in Doha, said it went well.', '“They agreed.”']],
    [['"We met," Adam Boehler said.', '"They agreed," he said.']],
    [['“We met,” Adam Boehler said.', '“They agreed,” he added.', '“It went well.”']],
    [['Adam Boehler said: “We met.', 'Hamas said yes.', 'They agreed.”']],
  ])('is named before it: %j', (sentences) => {
    expect(speaker(...sentences)).toBe('Adam Boehler');
  });

  it('may be a body', () => {
    expect(speaker('Hamas said in a statement it would free them.', '“They will return.”')).toBe(
      'Hamas',
    );
  });

  it.each([
    ['nothing is quoted', ['Adam Boehler said they met.', 'They agreed.']],
    ['nobody is named', ['They met.', '“They agreed.”']],
    ['the quotation is over', ['Adam Boehler said: “We met.”', 'They agreed.']],
    ['it says itself who speaks', ['Adam Boehler said so.', '“They agreed,” Taher al-Nunu said.']],
    [
      'it only begins with quoted words',
      ['Adam Boehler said so.', '“Hostages first” is a slogan.'],
    ],
    ['somebody without a name spoke last', ['Adam Boehler said so.', 'A source said no.', '“No.”']],
    ['the name belongs to another', ['The mother of Edan Alexander said so.', '“He is home.”']],
    ['two did something', ['Adam Boehler met Hamas officials and said so.', '“They agreed.”']],
    ['it is far back', ['Adam Boehler said so.', 'It rained.', 'Oil fell.', 'A ship.', '“No.”']],
  ])('is not told where %s', (_, sentences) => {
    expect(speaker(...sentences)).toBeNull();
  });

  it('is not looked for beyond a heading', () => {
    const sentences = [
      'Adam Boehler said so.',
      { text: 'Families speak', kind: 'heading' as const },
      '“He is home.”',
    ];
    expect(speakerOf(witnessAt({ sentences }, 2))).toBeNull();
  });
});
