import { seededRandom } from '../seeded-random.js';

/** An invented person or body with every spelling that articles use for it. */
export interface CastMember {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  /** Every full form; the first is the usual one. */
  readonly forms: readonly [string, ...string[]];
  /** What articles call a person; of a body its acronym. */
  readonly title: string;
}

/** Spellings of one name, the usual one first. */
type Spellings = readonly [string, ...string[]];

const GIVEN: readonly Spellings[] = [
  ['Mohammed', 'Muhammad', 'Mohamed'],
  ['Youssef', 'Yousef', 'Yusuf'],
  ['Khaled', 'Khalid'],
  ['Mahmoud', 'Mahmud'],
  ['Hossein', 'Hussein'],
  ['Fatima', 'Fatemeh'],
  ['Aleksandr', 'Alexander'],
  ['Sergei', 'Sergey'],
  ['Dmitri', 'Dmitry'],
  ['Oleksiy', 'Oleksii'],
  ['Anna'],
  ['Brigitte'],
  ['Carlos'],
  ['Lucía', 'Lucia'],
  ['João', 'Joao'],
  ['Ingrid'],
  ['Thomas'],
  ['Margaret'],
  ['Priya'],
  ['Rahul'],
  ['Chidi'],
  ['Amina', 'Aminah'],
  ['Tunde'],
  ['Marek'],
];

const FAMILY: readonly Spellings[] = [
  ['al-Qasimi', 'al-Kassimi'],
  ['Haddad'],
  ['Barzani', 'Barzany'],
  ['Shammari', 'al-Shammari'],
  ['Khoury', 'Khouri'],
  ['Mansour', 'Mansur'],
  ['Zeidan', 'Zaidan'],
  ['Volkov'],
  ['Yarovyi', 'Yarovoy'],
  ['Lebedev', 'Lebedyev'],
  ['Petrenko'],
  ['Novak', 'Novák'],
  ['Kovačević', 'Kovacevic'],
  ['Lindqvist'],
  ['Sørensen', 'Sorensen'],
  ['Müller', 'Mueller'],
  ['Delacroix'],
  ['Fernández', 'Fernandez'],
  ['Carvalho'],
  ['Okonkwo'],
  ['Adeyemi'],
  ['Banerjee', 'Banerji'],
  ['Raghunathan'],
  ['Whitfield'],
  ['Harrington'],
  ['Ostrowski'],
  ['Castellano'],
  ['Vandermeer'],
];

const ROLES = [
  'finance minister',
  'foreign minister',
  'chief negotiator',
  'opposition leader',
  'central bank governor',
  'army spokesman',
  'transport secretary',
  'human rights lawyer',
];

const FIELDS = ['Water', 'Trade', 'Energy', 'Health', 'Border', 'Maritime', 'Grain', 'Railway'];
const REACHES = ['National', 'Northern', 'Continental', 'Federal', 'Joint', 'Central'];
const HEADS = ['Commission', 'Agency', 'Authority', 'Council', 'Institute', 'Federation'];

/** A cast of so many persons and organisations; the same for the same numbers. */
export function castOf(persons: number, organisations: number): CastMember[] {
  const random = seededRandom(persons * 1000 + organisations);
  const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const people = shuffled(pairsOf(GIVEN, FAMILY), random)
    .slice(0, persons)
    .map(
      ([given, family], n): CastMember => ({
        id: `person-${n}`,
        kind: 'person',
        forms: combinations(given, family),
        title: pick(ROLES) ?? 'official',
      }),
    );
  const bodies = shuffled(pairsOf(pairsOf(REACHES, FIELDS), HEADS), random)
    .slice(0, organisations)
    .map(
      ([[reach, field], head], n): CastMember => ({
        id: `organisation-${n}`,
        kind: 'organisation',
        forms: [`${reach} ${field} ${head}`],
        title: [reach, field, head].map((word) => word.charAt(0)).join(''),
      }),
    );
  return [...people, ...bodies];
}

function combinations(given: Spellings, family: Spellings): [string, ...string[]] {
  const [first, ...others] = given.flatMap((one) => family.map((other) => `${one} ${other}`));
  return [first ?? '', ...others];
}

function pairsOf<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.flatMap((one) => right.map((other): [A, B] => [one, other]));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
