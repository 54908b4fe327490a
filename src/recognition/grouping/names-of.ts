import type { Gazetteers } from '../../names/gazetteers/index.js';
import type { Candidate } from '../candidates/candidate.js';
import { longerNames } from '../candidates/longer-names.js';
import { type EntityKind, type Mention, nameIdOf, type RecognisedName } from '../entity.js';
import { shareKinds } from '../evidence/share-kinds.js';
import { kindOf } from '../kind-of.js';
import type { VoteCount } from '../votes.js';
import { acronymPairs } from './acronym-pairs.js';
import { groupNames, type NameGroup } from './group-names.js';
import { formsOf, type NameForm, shown, type WeighedCandidate } from './name-form.js';

/** Surroundings settle a kind from so many votes on, where nothing around speaks for another. */
const SETTLED = 3;

/**
 * The names of an article, in the order of their first mentions: mentions are put under the names that they are of, and
 * what speaks for each kind is added up.
 *
 * @param text the text of the article
 * @param weighed the mentions in the order of the text, with what each speaks for
 */
export function namesOf(
  text: string,
  weighed: readonly WeighedCandidate[],
  gazetteers: Gazetteers,
): RecognisedName[] {
  const candidates = weighed.map(({ candidate }) => candidate);
  const longer = longerNames(weighed);
  const forms = formsOf([
    ...weighed,
    ...longer.map((some) => ({ ...some, context: {}, isNameWord: false, isSurelyPerson: false })),
  ]);
  const groups = groupNames(forms, acronymPairs(text, candidates), gazetteers);
  const groupOf = new Map<Candidate, NameGroup>();
  for (const group of groups) {
    for (const { candidates: some } of group.forms) for (const one of some) groupOf.set(one, group);
  }
  shareKinds(text, candidates, (candidate) => groupOf.get(candidate)?.votes);
  return groups
    .filter(({ votes }) => mayBeName(votes))
    .map(nameOf)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Whether as much speaks for a name as against it; other articles may settle what it is of. */
function mayBeName({ person, organisation, place, demonym, none }: VoteCount): boolean {
  return person + organisation + place + demonym >= none;
}

function nameOf({ forms, votes }: NameGroup): RecognisedName {
  const name = fullestOf(forms);
  const certain = certainKind(forms, votes);
  const mentions = forms
    .flatMap(({ candidates }) => candidates)
    .map(
      ({ start, end, form, setting, sentence }): Mention => ({
        start,
        end,
        form,
        setting,
        sentence,
      }),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    id: nameIdOf(name, certain),
    name,
    certain,
    guess: certain ?? kindOf(votes),
    votes,
    mentions,
  };
}

function fullestOf(forms: readonly NameForm[]): string {
  const [best] = forms.toSorted(
    (a, b) => b.words.length - a.words.length || b.candidates.length - a.candidates.length,
  );
  return best === undefined ? '' : shown(best);
}

/**
 * The kind that surroundings settle against what the words alone would say: never one that less speaks for than for
 * another, nor a person for what bodies do too.
 */
function certainKind(forms: readonly NameForm[], votes: VoteCount): EntityKind | null {
  const [form] = forms;
  if (form === undefined || forms.length > 1) return null;
  const apart = kindOf({ person: 0, organisation: 0, place: 0, demonym: 0, none: 0, ...form.own });
  const around = kindOf(form.context);
  if (apart === null || around === null || apart === around) return null;
  const { [around]: most } = form.context;
  const others = form.context.person + form.context.organisation + form.context.place - most;
  if (most < SETTLED || others > 0 || votes[around] < SETTLED) return null;
  if (around === 'person' && !form.isSurelyPerson) return null;
  const { none: _, ...kinds } = votes;
  return votes[around] >= Math.max(...Object.values(kinds)) ? around : null;
}
