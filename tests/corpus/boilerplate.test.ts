import { describe, expect, it } from 'vitest';
import { removeBoilerplate } from '../../src/corpus/boilerplate.js';
import type { BlockKind, DraftBlock } from '../../src/corpus/clean-text.js';
import { isNavigationLine } from '../../src/corpus/navigation-lines.js';

function blocksOf(...texts: (string | readonly [BlockKind, string])[]): DraftBlock[] {
  return texts.map((entry, index) => {
    const [kind, text] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry;
    return { kind, pieces: [{ text, line: index + 1 }] };
  });
}

function cleaned(...texts: (string | readonly [BlockKind, string])[]): string[] {
  return removeBoilerplate(blocksOf(...texts)).map(({ pieces }) => pieces[0]?.text ?? '');
}

/** A paragraph of a story with 27 words, told apart by its subject. */
const story = (subject: string) =>
  `${subject} told the assembly on Tuesday that the bridge over the river would be closed for eleven weeks, and that buses would carry everyone around the works until autumn.`;

const STORY = ['The mayor', 'An engineer', 'A shopkeeper', 'The bus company'].map(story);

describe('isNavigationLine', () => {
  it.each([
    'Skip to main content',
    'Home | World | Middle East | Opinion | Podcasts',
    'Follow us: Mastodon | Bluesky | RSS',
    'Explainers > Diplomacy > In five minutes',
    'Middle East / Diplomacy',
    '4 min read Share Save',
    'A+ A- Print Listen to this explainer',
    'More explainers: Who governs the strip? | How talks work',
    '© The Harbour Review',
    'Caravan Dispatch -- all rights reserved -- share this page',
    'Breadcrumb',
    'Site icon Some Gazette',
    'Exit mobile version',
    'Advertisement',
    'Share this article on Facebook, X and WhatsApp',
    'Follow us on Twitter',
    'Facebook | Twitter | WhatsApp',
    'This website uses cookies to improve your experience.',
    'Accept all cookies',
    'Already a Member? Sign in',
    'Log in or register',
    'READ: Mayor opens new bridge after years of delay',
    'Read more',
    'Read more: Mayor opens new bridge',
    'Related:',
    'Most read',
    '© 2024 Some Gazette. All rights reserved.',
    'Sign up for our daily newsletter',
    '1 month ago',
    '3 min read',
    'Lire aussi : Le maire ouvre le pont',
  ])('knows %s', (line) => {
    expect(isNavigationLine(line)).toBe(true);
  });

  it.each([
    'Share prices fell on Monday.',
    'Follow the money, said the prosecutor.',
    'Cookies are small files that sites leave on a computer.',
    'Related families moved into the house.',
    'Read between the lines and the letter says something else.',
    'Copyright law was written for printers.',
    'Home is where the heart is',
    'Subscribe to a theory and you will find proof of it.',
    'Search for survivors continues',
    'Sign of the times',
    'He left a month ago.',
    'Menu prices rise as farmers strike',
    'Hamas / Fatah split widens',
    'Oil > 100 dollars',
    'Truce: what we know so far | World | The Guardian',
  ])('leaves %s', (line) => {
    expect(isNavigationLine(line)).toBe(false);
  });
});

describe('removeBoilerplate', () => {
  it('takes navigation and invitations out of the middle and keeps the rest in order', () => {
    expect(
      cleaned(
        'Skip to main content',
        ['heading', 'Bridge to close'],
        ...STORY.slice(0, 2),
        'READ: Older story about the bridge',
        'Sign up to our Morning Post newsletter and never miss a story from the valley',
        ...STORY.slice(2),
        'Share this',
      ),
    ).toEqual(['Bridge to close', ...STORY]);
  });

  it('keeps the first of two equal captions, and short lines that are said twice', () => {
    const caption = 'The old bridge in spring, seen from the mill. [A. Person - Agency]';
    expect(
      cleaned(['caption', caption], ['caption', caption], 'Close it!', STORY[0] ?? '', 'Close it!'),
    ).toEqual([caption, 'Close it!', STORY[0], 'Close it!']);
    expect(
      cleaned(['table-row', 'Reds 0 0 0 Blues'], ['table-row', 'Reds 0 0 0 Blues']),
    ).toHaveLength(2);
  });

  const TAIL: (string | readonly [BlockKind, string])[] = [
    ['heading', 'Our offers'],
    'Join thousands of readers with Gazette PLUS.',
    'Get unlimited access to our reporting. Cancel anytime.',
    ['list-item', 'Valley Weekly'],
    ['list-item', 'Money Matters'],
    '$5.00 / month',
    'Become a member with a free trial',
  ];

  it('cuts a promotional tail behind the last paragraph, with its heading', () => {
    expect(cleaned(...STORY, ...TAIL)).toEqual(STORY);
  });

  it('keeps a short last paragraph of the story before the tail', () => {
    expect(cleaned(...STORY, 'The works begin in May.', ...TAIL)).toEqual([
      ...STORY,
      'The works begin in May.',
    ]);
  });

  it('cuts no tail behind too little text, of too little promotion, or before more story', () => {
    const [first = ''] = STORY;
    // The invitation alone goes, as it would anywhere.
    expect(cleaned(first, ...TAIL)).toHaveLength(TAIL.length);
    const table = Array.from({ length: 30 }, (_, i): [BlockKind, string] => [
      'list-item',
      `Stop ${i}`,
    ]);
    expect(cleaned(...STORY, ...TAIL.slice(1, 3), ...table)).toHaveLength(STORY.length + 32);
    expect(cleaned(...STORY, ...TAIL, story('The ferryman'))).toHaveLength(
      STORY.length + TAIL.length,
    );
  });

  it('keeps a story about newsletters, subscriptions and cookies whole', () => {
    const article = [
      'Why your inbox is full: the newsletter boom, explained',
      'Subscriptions were supposed to save the press. Ten years on, publishers sell memberships, premium tiers and free trials to readers who, surveys show, can name none of them.',
      '“Join now, cancel anytime” is the phrase that appears on 71 of the 100 largest news sites, according to researchers at a university who collected sign-up pages for a year.',
      'Cookies are part of the story. A site that asks “Accept all cookies?” learns what a visitor reads, and its newsletter learns what the visitor opens.',
      ['heading', 'What readers can do'] as const,
      'Start with the oldest subscriptions. Anyone who has not opened a newsletter since spring will not miss it.',
      'Get a second e-mail account for newsletters, and keep the first for people.',
      'Choose one newsletter a day. The others can wait until the weekend, when there is time to read them.',
      'Sign up for nothing on a phone, the researchers advise: the box that is ticked already is easier to miss there.',
      'Newsletters will not go away. Nor will subscriptions, memberships and cookies, and your inbox will go on filling up.',
      'Unsubscribing takes two clicks.',
    ];
    expect(cleaned(...article)).toEqual(article.map((e) => (typeof e === 'string' ? e : e[1])));
  });

  it('never cuts an article to nothing', () => {
    const offers = [
      'Sign up to our newsletter for free and get the best of the valley every morning of the week',
      'Join our members today and get a free trial of the premium app for readers of the Gazette',
      'Subscribe to our podcast for free and get it to your inbox before everyone else in the valley does',
      'The bridge is closed.',
    ];
    expect(cleaned(...offers, 'Share this')).toEqual(offers);
    expect(cleaned('Skip to main content', 'Read more')).toEqual([
      'Skip to main content',
      'Read more',
    ]);
    expect(cleaned()).toEqual([]);
  });

  it('gives the blocks themselves, with their lines', () => {
    const blocks = blocksOf('Advertisement', STORY[0] ?? '');
    expect(removeBoilerplate(blocks)).toEqual([blocks[1]]);
    expect(removeBoilerplate(blocks)[0]).toBe(blocks[1]);
  });
});
