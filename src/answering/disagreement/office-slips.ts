import type { StoredPassage } from '../../library/index.js';
import { type Witness, WitnessReader } from '../evidence/index.js';
import { isCorrection } from './corrections.js';
import type { Disagreement, Position } from './disagreement.js';
import { type GovernmentMention, governmentsIn } from './government-mentions.js';
import { isDated, isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';

/** So many other articles have to name somebody else for one to stand out. */
const AGAINST = 2;

/**
 * Where a sentence of the evidence has another in office than the articles around it: "the Biden administration is …" in
 * one article, "the Trump administration said …" in at least two others of the same time. Who is right is not said.
 * @param witnesses the evidence: only its sentences are reported
 * @param passages what was found for the question: what the evidence is compared with
 */
export function findOfficeSlips(
  witnesses: readonly Witness[],
  passages: readonly StoredPassage[],
): Disagreement[] {
  const own = witnesses.flatMap(governmentsIn);
  if (own.length === 0) return [];
  const around = mentionsIn(passages);
  return own.flatMap((mention) => slipOf(mention, around) ?? []);
}

function mentionsIn(passages: readonly StoredPassage[]): GovernmentMention[] {
  const reader = new WitnessReader();
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence, place) => {
      // Most sentences name no government; they are not worth reading.
      if (!MAY_NAME.test(sentence.text) || sentence.kind === 'heading') return [];
      const witness = reader.read(passage, place);
      return witness === null ? [] : governmentsIn(witness);
    }),
  );
}

const MAY_NAME = /administration|government|cabinet|President|Prime Minister|Chancellor|Premier/u;

function slipOf(
  mention: GovernmentMention,
  around: readonly GovernmentMention[],
): Disagreement | null {
  const comparable = around.filter((other) => isSameOffice(mention, other, around));
  const isOwn = (other: GovernmentMention) => isSameName(other.name, mention.name);
  if (articlesOf(comparable.filter(isOwn)).size > 1) return null;
  const others = comparable.filter((other) => !isOwn(other));
  const [first] = others;
  if (first === undefined) return null;
  const same = others.filter(({ name }) => isSameName(name, first.name));
  const apart = same.filter(({ witness }) => articleOf(witness) !== articleOf(mention.witness));
  if (same.length < others.length || articlesOf(apart).size < AGAINST) return null;
  return {
    kind: 'office',
    subject: mention.office,
    asked: false,
    positions: [positionOf([mention]), positionOf(apart)].filter((one) => one !== null),
  };
}

/** Whether two mentions are of one office, at one time: of the same country, as far as is known. */
function isSameOffice(
  a: GovernmentMention,
  b: GovernmentMention,
  around: readonly GovernmentMention[],
): boolean {
  if (a.office !== b.office) return false;
  const isDatedBoth = isDated(a.witness) && isDated(b.witness);
  if (!isSameTime(a.witness, b.witness)) return false;
  const [one, other] = [countryOf(a, around), countryOf(b, around)];
  if (one !== null && other !== null) return isDatedBoth && isSameName(one, other);
  // Only one country's government goes by this word in the news, and only articles of a time are compared.
  return a.office === 'administration' && (isDatedBoth || namesBoth(a, b, around));
}

/** Where an article has no date, it must have both names itself to be one of their time. */
function namesBoth(
  a: GovernmentMention,
  b: GovernmentMention,
  around: readonly GovernmentMention[],
): boolean {
  return [a, b].every(
    (one) =>
      isDated(one.witness) ||
      [a, b].every(({ name }) =>
        around.some(
          (other) =>
            articleOf(other.witness) === articleOf(one.witness) && isSameName(other.name, name),
        ),
      ),
  );
}

/** The country that a mention names, or that another has for the same person. */
function countryOf(
  mention: GovernmentMention,
  around: readonly GovernmentMention[],
): string | null {
  if (mention.country !== null) return mention.country;
  const titled = around.find(
    ({ country, name }) => country !== null && isSameName(name, mention.name),
  );
  return titled?.country ?? null;
}

function articleOf({ passage }: Witness): string {
  return passage.articleId;
}

function articlesOf(mentions: readonly GovernmentMention[]): ReadonlySet<string> {
  return new Set(mentions.map(({ witness }) => articleOf(witness)));
}

function positionOf(mentions: readonly GovernmentMention[]): Position | null {
  const [lead, ...rest] = mentions;
  if (lead === undefined) return null;
  const { witness, text } = lead;
  const others = rest
    .filter((one) => articleOf(one.witness) !== articleOf(witness))
    .map((one) => one.witness);
  return { witness, text, value: null, others, correction: isCorrection(witness) };
}
