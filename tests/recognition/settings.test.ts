import { describe, expect, it } from 'vitest';
import { formsOf, settingsOf } from './recognised.js';

const STORY =
  'Anna Berg, the minister, told reporters in Lagos on Monday that the works would end in May, after years of delay.';

describe('where a name stands', () => {
  it('is the story for paragraphs, headings and captions', async () => {
    const blocks = [
      ['heading', 'Why Berg waited'],
      STORY,
      ['caption', 'Anna Berg arrives.'],
    ] as const;
    expect(await settingsOf('Anna Berg', ...blocks)).toEqual(['text', 'caption']);
    expect(await settingsOf('Berg', ...blocks)).toEqual(['heading']);
  });

  it.each([
    ['an agency and a photographer', 'The minister. REUTERS/Mohammed Salem', 'Mohammed Salem'],
    ['a photographer and an agency', 'The minister. [Carla Reyes - Anadolu Agency]', 'Carla Reyes'],
    ['a marked credit', 'The minister. (credit: Carla Reyes/Handout via REUTERS)', 'Carla Reyes'],
    ['a photograph by someone', 'The minister. Photo by Carla Reyes', 'Carla Reyes'],
  ])('is a credit for %s', async (_, caption, form) => {
    expect(await settingsOf(form, ['caption', caption], STORY)).toEqual(['credit']);
    expect(await formsOf('person', ['caption', caption], STORY)).toContain(form);
  });

  it('is a credit for bylines, reporters and the agency of a dateline', async () => {
    const blocks = [
      ['byline', 'By Vera Lindt'],
      `LAGOS, May 3 (Northern Wire) - ${STORY}`,
      '(Reporting by Tom Adeyemi; Editing by Clare Whitcombe)',
    ] as const;
    for (const form of ['Vera Lindt', 'Northern Wire', 'Tom Adeyemi', 'Clare Whitcombe']) {
      expect(await settingsOf(form, ...blocks)).toEqual(['credit']);
    }
    expect(await settingsOf('Anna Berg', ...blocks)).toEqual(['text']);
  });

  it('is the story in a caption that a label begins', async () => {
    const caption = 'PHOTO: Anna Berg and Omar Aziz open the bridge in Lagos, May 2025.';
    expect(await settingsOf('Omar Aziz', ['caption', caption], STORY)).toEqual(['caption']);
  });

  it('is a credit for a byline among labels', async () => {
    expect(await settingsOf('Vera Lindt', 'By Vera Lindt · Friday', STORY)).toEqual(['credit']);
  });

  it('is a notice for what a site offers behind the story, and for lines of labels', async () => {
    const blocks = [
      'Gulf Desk · Africa Desk · Letters',
      STORY,
      'Join hundreds of Middle East professionals with Gulf Courier PRO. Start your free trial.',
      'Sign up for our newsletter, the Lagos Memo, delivered straight to your inbox.',
      'Gulf Courier',
    ];
    expect(await settingsOf('Lagos Memo', ...blocks)).toEqual(['notice']);
    expect(await settingsOf('Gulf Courier', ...blocks)).not.toContain('text');
    expect(await settingsOf('Anna Berg', ...blocks)).toEqual(['text']);
  });

  it('is the story for a report on newsletters', async () => {
    const text =
      'Subscribers of the Lagos Memo said on Monday that Anna Berg had bought the newsletter.';
    expect(await settingsOf('Anna Berg', STORY, text)).toEqual(['text', 'text']);
  });
});
