import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../../src/errors/describe-error.js';
import { loadGazetteers } from '../../../src/names/gazetteers/index.js';

const LISTS = {
  'given-names.txt': 'ana\nbo\n',
  'given-name-syllables.txt': 'jin\tboth\nping\tchinese\n',
  'surnames.txt': 'lund\nwang\tfirst\n',
  'surname-endings.txt': 'mann\n',
  'places.txt': 'lund\tcity\tSE\t*\nsweden\tcountry\tSE\t=\n',
  'demonyms.txt': 'swedish\tsweden\n',
  'organisations.txt': 'red cross\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteers-'));
  for (const [file, text] of Object.entries(LISTS)) writeFileSync(join(folder, file), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function failure(): { message: string; remedy: string | null } {
  try {
    loadGazetteers(folder);
  } catch (error) {
    return describeError(error);
  }
  throw new Error('The lists were taken.');
}

describe('loadGazetteers', () => {
  it('reads the lists of another folder', () => {
    const gazetteers = loadGazetteers(folder);
    expect(gazetteers.isGivenName('bo')).toBe(true);
    expect(gazetteers.isGivenName('jinping')).toBe(true);
    expect(gazetteers.isFamilyNameFirst('wang')).toBe(true);
    expect(gazetteers.isSurname('wang')).toBe(true);
    expect(gazetteers.place('lund')).toEqual({
      kind: 'city',
      country: 'sweden',
      isAmbiguous: true,
    });
    expect(gazetteers.countryOf('swedish')).toBe('sweden');
  });

  it.each(Object.keys(LISTS))('names %s where it is missing, and what to do', (file) => {
    rmSync(join(folder, file));
    const { message, remedy } = failure();
    expect(message).toBe(`The list of names ${join(folder, file)} cannot be used: it is missing.`);
    expect(remedy).toContain('npm run gazetteers');
  });

  it.each([
    ['given-names.txt', 'ana\nBo\n', 'line 2 is none of this list'],
    ['given-names.txt', 'ana\r\nbo\r\n', 'line 1 is none of this list'],
    ['places.txt', 'lund\tvillage\tSE\t\n', 'line 1 is none of this list'],
    ['demonyms.txt', 'swedish\n', 'line 1 is none of this list'],
    ['surnames.txt', 'lund\nwan', 'its end is missing'],
    ['organisations.txt', '', 'its end is missing'],
    ['organisations.txt', '\n', 'line 1 is none of this list'],
  ])('names %s where it is malformed', (file, text, reason) => {
    writeFileSync(join(folder, file), text);
    expect(failure().message).toBe(
      `The list of names ${join(folder, file)} cannot be used: ${reason}.`,
    );
  });
});
