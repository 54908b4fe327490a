import { z } from 'zod';
import { requireAs } from './packages.js';

/** Which part of a person's name: as the package faker calls them. */
export type NamePart = 'first_name' | 'last_name';

const partSchema = z.record(z.string(), z.array(z.unknown())).nullish();
const moduleSchema = z.object({
  allLocales: z.record(
    z.string(),
    z.object({
      person: z.object({ first_name: partSchema, last_name: partSchema }).nullish(),
    }),
  ),
});

const { allLocales } = requireAs('@faker-js/faker', moduleSchema);

/** The languages and countries whose names the package faker has: `de`, `zh_CN`. */
export function locales(): string[] {
  return Object.keys(allLocales);
}

/** The given names or surnames of a locale, in its script. */
export function namesOf(locale: string, part: NamePart): string[] {
  return Object.values(allLocales[locale]?.person?.[part] ?? {})
    .flat()
    .filter((name) => typeof name === 'string');
}
