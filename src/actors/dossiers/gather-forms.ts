import type { FormRecord, SentencePlace } from '../../library/index.js';

/** A way in which an actor is written, and where it was seen first. */
export interface GatheredForm {
  readonly form: string;
  readonly mentions: number;
  readonly place: SentencePlace;
}

/** Forms of the names of an actor, each once although several of its names are written so, most frequent first. */
export function gatherForms(records: readonly FormRecord[]): GatheredForm[] {
  const gathered = new Map<string, { mentions: number; first: FormRecord['first'] }>();
  for (const { form, mentions, first } of records) {
    const known = gathered.get(form);
    if (known === undefined) gathered.set(form, { mentions, first });
    else {
      known.mentions += mentions;
      if (isEarlier(first, known.first)) known.first = first;
    }
  }
  return Array.from(gathered, ([form, { mentions, first }]) => ({
    form,
    mentions,
    place: first,
  })).sort((a, b) => b.mentions - a.mentions || (a.form < b.form ? -1 : 1));
}

function isEarlier(a: FormRecord['first'], b: FormRecord['first']): boolean {
  return a.published !== null && (b.published === null || a.published < b.published);
}
