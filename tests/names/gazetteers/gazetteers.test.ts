import { describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../../src/names/gazetteers/index.js';
import { foldWord, isFunctionWord } from '../../../src/words/index.js';

const gazetteers = loadGazetteers();

describe('isGivenName', () => {
  it.each([
    'Mahmoud',
    'Yitzhak',
    'Reza',
    'Recep',
    'Kwame',
    'Priya',
    'Kenji',
    'Thanh',
    'Bambang',
    'Volodymyr',
    'Dmitry',
    'João',
    'Søren',
    'Emmanuel',
  ])('knows %s', (name) => {
    expect(gazetteers.isGivenName(foldWord(name))).toBe(true);
  });

  it('takes several given names with hyphens for one', () => {
    expect(gazetteers.isGivenName('jean-claude')).toBe(true);
    expect(gazetteers.isGivenName('cease-fire')).toBe(false);
  });

  it('reads Chinese and Korean names by their syllables, but no ordinary word or place', () => {
    for (const name of ['xiaoping', 'jintao', 'jae-in', 'jong-un']) {
      expect(gazetteers.isGivenName(name), name).toBe(true);
    }
    for (const word of ['china', 'women', 'jingle', 'beijing', 'xi']) {
      expect(gazetteers.isGivenName(word), word).toBe(false);
    }
  });

  it.each(['minister', 'government', 'monday', 'said', 'march', 'cease', 'gaza'])(
    'does not take %s for one',
    (word) => {
      expect(gazetteers.isGivenName(word)).toBe(false);
    },
  );
});

describe('isSurname', () => {
  it.each(['Erdoğan', 'Müller', 'Wałęsa', 'García', 'Watanabe', 'Mensah', 'Kowalski', 'Nguyễn'])(
    'knows %s, with accents and without',
    (name) => {
      expect(gazetteers.isSurname(foldWord(name))).toBe(true);
    },
  );

  it('tells surnames that no list has by their endings', () => {
    expect(gazetteers.isSurname('przykladovska')).toBe(true);
    expect(gazetteers.isSurname('zimmelmann')).toBe(true);
    expect(gazetteers.isSurname('negotiations')).toBe(false);
  });

  it('tells which ones are written before the given name', () => {
    const families = ['wang', 'kim', 'park', 'nguyen', 'smith', 'tanaka'];
    expect(families.filter((name) => gazetteers.isFamilyNameFirst(name))).toEqual([
      'wang',
      'kim',
      'park',
      'nguyen',
    ]);
  });
});

describe('place', () => {
  it.each([
    ['united states', 'country', 'united states'],
    ['hong kong', 'territory', 'hong kong'],
    ['bavaria', 'region', 'germany'],
    ['kyiv', 'city', 'ukraine'],
    ['west bank', 'area', 'palestine'],
    ['gaza strip', 'area', 'palestine'],
    ['middle east', 'area', null],
    ['red sea', 'area', null],
    ['the gambia', 'country', 'gambia'],
    ['guinea-bissau', 'country', 'guinea bissau'],
  ])('knows %s', (name, kind, country) => {
    expect(gazetteers.place(name)).toEqual({ kind, country, isAmbiguous: false });
  });

  it('marks places that are also words or names of persons', () => {
    const names = ['nice', 'reading', 'jordan', 'chad', 'us', 'cairo', 'iran'];
    const ambiguous = names.filter((name) => gazetteers.place(name)?.isAmbiguous);
    expect(ambiguous).toEqual(['nice', 'reading', 'jordan', 'chad', 'us']);
  });

  it('gives nothing for other names', () => {
    expect(gazetteers.place('hamas')).toBeNull();
    expect(gazetteers.place('')).toBeNull();
  });
});

describe('countryOf', () => {
  it.each([
    ['israeli', 'israel'],
    ['palestinians', 'palestine'],
    ['dutch', 'netherlands'],
    ['frenchmen', 'france'],
    ['chinese', 'china'],
    ['polish', 'poland'],
    ['danes', 'denmark'],
    ['emiratis', 'united arab emirates'],
    ['south koreans', 'south korea'],
    ['bavarian', 'bavaria'],
    ['tutsis', 'tutsi'],
  ])('knows %s', (demonym, country) => {
    expect(gazetteers.countryOf(demonym)).toBe(country);
  });

  it('derives regular ones that no list has', () => {
    expect(gazetteers.countryOf('kosovan')).toBe('kosovo');
    expect(gazetteers.countryOf('south sudanese')).toBe('south sudan');
  });

  it.each(['germany', 'jordans', 'women', 'civilian', 'guardian', 'historian', 'finish', 'same'])(
    'does not take %s for one',
    (word) => {
      expect(gazetteers.countryOf(word)).toBeNull();
    },
  );
});

describe('canonicalPlace', () => {
  it('brings the names of a country together', () => {
    const canonical = (names: string[]) =>
      new Set(names.map((name) => gazetteers.canonicalPlace(name)));
    expect(canonical(['us', 'usa', 'america', 'the united states'])).toEqual(
      new Set(['united states']),
    );
    expect(canonical(['uk', 'britain', 'great britain'])).toEqual(new Set(['united kingdom']));
    expect(canonical(['burma', 'myanmar'])).toEqual(new Set(['myanmar']));
  });

  it('gives nothing for places that are no countries', () => {
    expect(gazetteers.canonicalPlace('london')).toBeNull();
  });
});

describe('isOrganisation', () => {
  it('knows bodies by name and acronym, with hyphens and without', () => {
    const names = ['nato', 'united nations', 'new york times', 'hamas', 'al-qaeda', 'al qaeda'];
    for (const name of names) expect(gazetteers.isOrganisation(name), name).toBe(true);
  });

  it('leaves out ordinary words and names of places', () => {
    for (const name of ['apple', 'target', 'us', 'shell', 'tigers', 'toyota']) {
      expect(gazetteers.isOrganisation(name), name).toBe(false);
    }
  });
});

it('takes no function word for a name of anything', () => {
  const words = 'the of and will may do so an he who he can us my our not'.split(' ');
  for (const word of words.filter(isFunctionWord)) {
    const { isGivenName, isSurname, isFamilyNameFirst, countryOf } = gazetteers;
    const isName = [isGivenName, isSurname, isFamilyNameFirst].some((test) => test(word));
    expect(isName || countryOf(word) !== null, word).toBe(false);
    if (word !== 'us') expect(gazetteers.place(word), word).toBeNull();
  }
});
