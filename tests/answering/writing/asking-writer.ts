import type { ActorId } from '../../../src/actors/index.js';
import { type AnswerScope, ExtractiveAnswerer, loadWording } from '../../../src/answering/index.js';
import {
  ChatQuestionRewriter,
  loadChatPrompts,
  loadWritingWording,
  StatementWriter,
  WritingAnswerer,
} from '../../../src/answering/writing/index.js';
import type { ChatCall } from '../../../src/chat/index.js';
import { HybridRetriever } from '../../../src/retrieval/index.js';
import type { SampleArticle } from '../../library/sample-articles.js';
import { encoder, fillLibrary, openReader } from '../../retrieval/filled-library.js';
import { expectSound } from '../expect-sound.js';
import { done, lineOf, replyOf, ScriptedChat, type Turn } from './scripted-chat.js';

const wording = loadWording();

/** The prompts that the model is given. */
export const prompts = loadChatPrompts();
const now = () => new Date('2025-03-10T12:00:00Z');

/** What one of the articles says. */
export const SENTENCES = [
  'American envoys met Hamas officials in Doha.',
  'The envoys spoke about hostages.',
  'Qatar paid for the hotel of the envoys.',
  'The envoys left Doha after two days.',
  'A second meeting of the envoys is planned in Cairo.',
] as const;

const ARTICLES: readonly SampleArticle[] = [
  {
    path: 'talks/doha.md',
    title: 'Envoys meet in Doha',
    publisher: 'The Herald',
    date: '2025-03-05',
    paragraphs: SENTENCES.map(String),
  },
  { path: 'oil.txt', title: 'Oil falls', paragraphs: ['The price of oil fell to 63 dollars.'] },
];

/** What that article answers. */
export const QUESTION = 'Where did American envoys meet officials of Hamas?';

/** Whom the cited sentences are said to name. */
export const ACTOR = {
  id: '0123456789abcdef' as ActorId,
  name: 'Hamas',
  kind: 'organisation' as const,
};

/** Asks with a model that does as scripted; the answer is compared with that of the articles alone. */
export async function asking(...turns: Turn[]) {
  const library = await openReader(await fillLibrary(ARTICLES));
  const retriever = new HybridRetriever(library);
  const extractive = new ExtractiveAnswerer({ retriever, encoder, library, wording, now });
  const chat = new ScriptedChat(...turns);
  const answererWith = (judges: boolean) =>
    new WritingAnswerer({
      answerer: extractive,
      writer: new StatementWriter({
        chat,
        prompts,
        encoder,
        wording,
        replyTokens: 500,
        judges,
        now,
      }),
      rewriter: new ChatQuestionRewriter({ chat, prompts, seconds: 10 }),
      sources: { retriever, encoder, library },
      namesIn: async () => [ACTOR],
      model: chat.model,
      evidenceTokens: 1_000,
      seconds: 20,
      wording,
      writingWording: loadWritingWording(),
    });
  return {
    chat,
    ask: async (question = QUESTION, scope: AnswerScope = {}, judges = false) => {
      const answer = await answererWith(judges).answer(question, scope);
      await expectSound(answer, library);
      return answer;
    },
    own: (question = QUESTION) => extractive.answer(question),
  };
}

/** A reply that gives some of the sentences, each with its line, and statements that nothing bears out. */
export function says(places: readonly number[], inventions: readonly string[] = []) {
  return (call: ChatCall) => {
    const told = places.map((place) => {
      const text = SENTENCES[place] ?? '';
      return { text, evidence: [lineOf(text, call)] };
    });
    const invented = inventions.map((text) => ({ text, evidence: [1] }));
    return done(replyOf([...told, ...invented]))(call);
  };
}
