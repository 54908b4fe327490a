import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { foldWord } from '../../../src/words/index.js';

const folder = join(PACKAGE_ROOT, 'gazetteers');
const lists = readdirSync(folder).filter(
  (file) => file.endsWith('.txt') && file !== 'LICENCES.txt',
);

describe.each(lists)('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const names = text
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');

  it('is in order, with each name once', () => {
    const isOutOfOrder = (name: string, at: number) => at > 0 && name <= (names[at - 1] ?? '');
    expect(names.filter(isOutOfOrder)).toEqual([]);
  });

  it('has folded names only, and ends its lines as the repository does', () => {
    const isUnfolded = (name: string) => name.split(' ').some((word) => word !== foldWord(word));
    expect(names.filter(isUnfolded)).toEqual([]);
    expect(text.includes('\r')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
  });
});

it('is small enough to ship', () => {
  const bytes = lists.map((file) => statSync(join(folder, file)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600_000);
});

it('explains every list, and names the sources that ask for it', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const file of lists) expect(readme).toContain(`\`${file}\``);
  expect(readme).toMatch(/GeoNames[\s\S]*CC BY 4\.0/);
  expect(readme).toContain('Princeton University');
});

it('has the licences in full of the packages that the README lists', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const licences = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
  const packages = Array.from(readme.matchAll(/^\| `([^`]+)` \| \d/gm), ([, name]) => name);
  expect(packages.length).toBeGreaterThan(5);
  for (const name of packages) expect(licences).toContain(`${name}\n===`);
});
