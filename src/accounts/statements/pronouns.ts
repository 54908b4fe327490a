import type { NameId } from '../../recognition/index.js';
import type { ReadSentence } from '../reading/index.js';

const HE = /^(?:he|him|his|himself)$/u;
const SHE = /^(?:she|her|hers|herself)$/u;
const HE_TITLE = /^(?:mr|sir|lord|king|prince)$/u;
const SHE_TITLE = /^(?:mrs|ms|miss|dame|lady|queen|princess)$/u;

/**
 * The pronoun that an article uses of each person, by those sentences that name nobody else and by titles; those of
 * whom it uses none, or both as often, are left out.
 */
export function pronounsOf(sentences: readonly ReadSentence[]): Map<NameId, 'he' | 'she'> {
  const leaning = new Map<NameId, number>();
  const lean = (id: NameId, by: number) => leaning.set(id, (leaning.get(id) ?? 0) + by);
  for (const { units } of sentences) {
    const persons = units.filter(({ name }) => name?.kind === 'person' || name?.kind === null);
    const ids = new Set(persons.flatMap(({ name }) => name?.id ?? []));
    const [only] = ids;
    let isNamed = false;
    for (const [at, { folded, name, isQuoted }] of units.entries()) {
      if (name !== null) {
        isNamed ||= name.id === only;
        const title = units[at - 1]?.folded ?? '';
        if (HE_TITLE.test(title) || SHE_TITLE.test(title))
          lean(name.id, HE_TITLE.test(title) ? 1 : -1);
      } else if (only !== undefined && ids.size === 1 && isNamed && !isQuoted) {
        if (HE.test(folded)) lean(only, 1);
        else if (SHE.test(folded)) lean(only, -1);
      }
    }
  }
  return new Map(
    Array.from(leaning)
      .filter(([, by]) => by !== 0)
      .map(([id, by]) => [id, by > 0 ? 'he' : 'she'] as const),
  );
}
