import type { QuestionPart } from '../question/index.js';
import type { ActorQuestion } from './actor-question.js';

const NAME = String.raw`(?<name>\S.{0,118}?)`;
const HAVE = '(?:has|have|had|did|does|do)';
const MEET =
  '(?:meet|met|seen?|saw)(?: up)?(?: with)?|(?:hold|held) (?:a )?(?:meetings?|talks) with';
const PEOPLE = '(?:people|persons|politicians|officials|leaders|those|everyone|everybody|all)';

const WHO_MET: readonly RegExp[] = [
  new RegExp(`^who(?:m|ever)? (?:${HAVE} )?${NAME} (?:${MEET})$`, 'iu'),
  new RegExp(`^who (?:all )?(?:has |have |had )?(?:${MEET}) ${NAME}$`, 'iu'),
  new RegExp(`^with whom ${HAVE} ${NAME} (?:${MEET})$`, 'iu'),
  new RegExp(
    `^(?:(?:list|name|show|give)(?: me)?|who are) (?:all )?(?:of )?(?:the )?${PEOPLE} (?:who|that|whom)?\\s?(?:has |have |had )?(?:${MEET}) ${NAME}$`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:list|name|show|give)(?: me)?|who are) (?:all )?(?:of )?(?:the )?${PEOPLE} (?:who |that |whom )?${NAME} (?:${MEET})$`,
    'iu',
  ),
];
const MEMBERS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:list|name|show|give)(?: me)?|who are) (?:all )?(?:of )?(?:the )?(?:people|persons|members|officials|representatives|staff) (?:of|from|in|at|who (?:belong to|work for|represent|are (?:members|part) of)) (?:the )?${NAME}$`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:list|name|show|give)(?: me)?|who are) (?:all )?(?:of )?(?:the )?${NAME}(?:['’]s?)? (?:people|members|officials|representatives)$`,
    'iu',
  ),
];
const SAID =
  /^what (?:all )?(?:has|have|had|did|does|do) .{1,120}? (?:ever )?(?:say|said|tell|told|write|written|state|stated)(?: (?:the )?(?:press|reporters|journalists|media))?(?: (?:about|on|regarding|concerning) (?<about>.{1,200}))?$/iu;

/**
 * What a part of a question wants to know of somebody whom it names, where all of it is that: "Who is Adam Boehler?",
 * not "Who is the minister that …?". Null for other questions. Whether the name is anybody's is for others to tell.
 */
export function readActorQuestion(part: QuestionPart): ActorQuestion | null {
  if (part.negated || part.order !== null) return null;
  const text = part.text.replace(/[\s?!.]+$/u, '');
  if (part.expects === 'definition' && part.asked !== null) {
    return { asks: 'who', name: bareName(part.asked) };
  }
  if (part.expects === 'statement' && part.speaker !== null) {
    const said = SAID.exec(text);
    return said && { asks: 'said', name: part.speaker, about: said.groups?.about?.trim() ?? null };
  }
  const met = firstMatch(WHO_MET, text);
  if (met !== null) return { asks: 'met', name: bareName(met) };
  const body = firstMatch(MEMBERS, text);
  return body === null ? null : { asks: 'members', name: bareName(body) };
}

function firstMatch(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.groups?.name;
    if (name !== undefined) return name;
  }
  return null;
}

function bareName(name: string): string {
  return name.replace(/['’]s?$/u, '').trim();
}
