import { isFunctionWord } from '../../words/index.js';
import { type Name, type QuestionForm, readQuestionForm } from '../grammar/index.js';
import { completeFilled, completeFragment } from './complete-fragment.js';
import { type Antecedent, findAntecedent, topicOf } from './find-antecedent.js';
import { findReferences } from './find-references.js';
import { expandPhrase, isThin } from './lacking-questions.js';
import { readFragment } from './read-fragment.js';
import type { Reference } from './reference.js';
import { type Filling, replaceReferences } from './replace-references.js';
import { splitAbout } from './split-about.js';
import { type AnsweredQuestion, readTurn, spellNames, type TurnContext } from './turn-context.js';
import { followUp, type Understanding } from './understanding.js';

/** Questions are shorter; a longer text is taken as it is. */
const LONGEST_QUESTION = 600;

/** So many words of content can be searched for, even where a pronoun among them stays open. */
const ENOUGH_WORDS = 3;

const STANDALONE: Understanding = { kind: 'standalone' };

/**
 * Tells whether an English question stands alone, and makes one that does of one that leans on what was said before:
 * pronouns and "that meeting" are replaced by what they stand for, fragments ("why?", "and Turkey?") are completed from
 * the last question. A whole clause with names of its own and nothing that refers back is never changed. Never throws.
 * @param turns what was asked before, oldest first
 */
export function understandFollowUp(
  question: string,
  turns: readonly AnsweredQuestion[],
): Understanding {
  const text = question.replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > LONGEST_QUESTION) return STANDALONE;
  const latest = turns.at(-1);
  const last = latest === undefined ? undefined : readTurn(latest);
  const known = last === undefined ? [] : [...last.form.names, ...last.answerNames];
  const form = readQuestionForm(spellNames(text, known));
  if (last === undefined) return unaided(form);
  const fragment = readFragment(form);
  const references = findReferences(form);
  const about = splitAbout(form);
  if (about !== null) return followUp(about.question + aside(about, last), about.because);
  if (references.length === 0)
    return fragment === null ? lean(form, last) : completeFragment(fragment, form, last);
  if (fragment !== null && fragment.kind !== 'instead')
    return completeFragment(fragment, form, last);
  const understood = resolve(form, references, last, turns.slice(0, -1));
  return fragment === null || understood.kind !== 'follow-up'
    ? understood
    : completeFilled(understood, form, last);
}

/** What a question means that nothing was asked before. */
function unaided(form: QuestionForm): Understanding {
  const fragment = readFragment(form);
  if (fragment !== null && fragment.kind !== 'instead') {
    return { kind: 'unclear', missing: `what “${form.text}” asks about` };
  }
  const content = form.words.filter(({ folded }) => !isFunctionWord(folded));
  if (content.length >= ENOUGH_WORDS) return STANDALONE;
  const needed = findReferences(form).find(({ kind }) =>
    /^(?:person|group|thing|event)$/u.test(kind),
  );
  if (form.names.length > 0 || needed === undefined) return STANDALONE;
  return { kind: 'unclear', missing: missingOf(needed) };
}

/** Puts in place of each reference what it stands for. */
function resolve(
  form: QuestionForm,
  references: readonly Reference[],
  last: TurnContext,
  earlier: readonly AnsweredQuestion[],
): Understanding {
  const fillings: Filling[] = [];
  for (const reference of references) {
    if (reference.kind === 'noun') {
      const filling = expandPhrase(form, reference, last);
      if (filling !== null) fillings.push(filling);
      continue;
    }
    const antecedent = antecedentIn(reference, form.names, last, earlier);
    if (antecedent.kind === 'found') fillings.push({ reference, text: antecedent.text });
    const isOpen =
      antecedent.kind === 'none' && form.names.length === 0 && reference.kind === 'person';
    if (antecedent.kind !== 'several' && !isOpen) continue;
    const among = antecedent.kind === 'several' ? `: ${antecedent.among.join(' or ')}` : '';
    return { kind: 'unclear', missing: `${missingOf(reference)}${among}` };
  }
  if (fillings.length > 0) return filled(form, fillings);
  return references.some(({ kind }) => kind === 'noun') ? asideOf(form, last) : STANDALONE;
}

/** What a reference stands for in the last turn, or in the latest one before that tells. */
function antecedentIn(
  reference: Reference,
  own: readonly Name[],
  last: TurnContext,
  earlier: readonly AnsweredQuestion[],
): Antecedent {
  const found = findAntecedent(reference, last, own);
  const before = earlier.at(-1);
  if (found.kind !== 'none' || before === undefined) return found;
  return antecedentIn(reference, own, readTurn(before), earlier.slice(0, -1));
}

/** A whole clause that says too little by itself: "and who mediated the talks?", "who resigned?" */
function lean(form: QuestionForm, last: TurnContext): Understanding {
  if (form.names.length > 0 && form.auxiliary !== null) return STANDALONE;
  const filling = expandPhrase(form, null, last);
  if (filling !== null && form.names.length === 0) return filled(form, [filling]);
  return isThin(form) ? asideOf(form, last) : STANDALONE;
}

function filled(form: QuestionForm, fillings: readonly Filling[]): Understanding {
  if (fillings.length === 0) return STANDALONE;
  const because = fillings.map(({ reference, text }) => `“${reference.text}” = ${text}`);
  return followUp(replaceReferences(form, fillings), because.join('; '));
}

/** The question with what it is about behind it. */
function asideOf(form: QuestionForm, last: TurnContext): Understanding {
  const topic = topicOf(last);
  const question = replaceReferences(form, []).replace(/[\s?!.]+$/u, '');
  return followUp(`${question}, as to ${topic}`, `asked about ${topic}`);
}

/** What "the other Americans" are other than. */
function aside({ hasNames }: { readonly hasNames: boolean }, last: TurnContext): string {
  return hasNames ? '' : `, as to ${topicOf(last)}`;
}

function missingOf({ kind, text }: Reference): string {
  const isWho = kind === 'person' || kind === 'group';
  return `${isWho ? 'who' : 'what'} “${text}” ${kind === 'group' ? 'are' : 'is'}`;
}
