import type { Answer } from '../../src/answering/index.js';
import type { ArticleId } from '../../src/corpus/index.js';
import {
  renderAnswer,
  renderPassage,
  renderQuote,
  renderSources,
  type ShownAnswer,
} from '../../src/discord/render/index.js';
import { newSaidId } from '../../src/library/index.js';
import { CAST } from './cast.js';
import type { SampleLibrary } from './sample-library.js';
import { byButton, byCommand, byMention, byPrivateCommand, type Scene } from './scene.js';

/** The question by which Footnote is judged first. */
const MODEL_QUESTION = 'when did the US first talk directly to Hamas?';

const MANY =
  'When did the US first talk to Hamas, who is Adam Boehler, how many hostages are held, when was Hamas designated and who is Edan Alexander?';

/** Answers of every kind, and what opens from them. */
export async function answerScenes({ ask, reader }: SampleLibrary): Promise<Scene[]> {
  const model = await ask(MODEL_QUESTION);
  const many = await ask(MANY);
  const [citation] = model.citations;
  if (citation === undefined) throw new Error('The model question has no citation');
  const { article: id = '', url = null } = citation;
  const article = await reader.article(id as ArticleId);
  const said = newSaidId();
  const passage = { said, citation, url };
  return [
    { name: 'answer', entries: [byCommand('ask', commanded(model))] },
    {
      name: 'answer-reply',
      entries: byMention(`@Footnote ${MODEL_QUESTION}`, replied(model)),
    },
    {
      name: 'answer-short',
      entries: [byCommand('ask', commanded(await ask('How many hostages are still held?')))],
    },
    { name: 'answer-long', entries: [byCommand('ask', commanded(many))] },
    {
      name: 'answer-disagreement',
      entries: [byCommand('ask', commanded(await ask('Who is Adam Boehler?')))],
    },
    {
      name: 'answer-follow-up',
      entries: byMention(
        'and who led them?',
        replied(await ask(MODEL_QUESTION, 'and who led them?')),
      ),
    },
    {
      name: 'answer-private',
      entries: [
        byPrivateCommand(
          'ask',
          commanded(await ask('Was Israel told about the Doha talks?'), {
            post: true,
            thread: false,
          }),
        ),
      ],
    },
    {
      name: 'answer-closest',
      entries: [byCommand('ask', commanded(await ask('When did Boehler resign?')))],
    },
    {
      name: 'answer-none',
      entries: [
        byCommand('ask', commanded(await ask('What is the population of Pluto?'))),
        ...byMention('and why?', replied(await ask('and why?'))),
        ...byMention('hello', replied(await ask('hello'))),
      ],
    },
    {
      name: 'sources-of-answer',
      entries: [
        byButton(renderSources({ said, about: many.question, citations: many.citations, page: 0 })),
      ],
    },
    {
      name: 'passage',
      entries: [
        byButton(renderPassage({ ...passage, article })),
        byButton(renderPassage({ ...passage, article: null })),
      ],
    },
    { name: 'quote', entries: model.citations.slice(0, 3).map((one) => posted(one)) },
  ];
}

/** What can be done with an answer in a channel. */
const IN_CHANNEL = { post: false, thread: true } as const;

/** An answer to a command, in a channel if not said otherwise. */
function commanded(answer: Answer, offers: ShownAnswer['offers'] = IN_CHANNEL) {
  const asker = { id: CAST.person, question: answer.question };
  return renderAnswer({ said: newSaidId(), answer, asker, offers });
}

/** An answer below the message that asks. */
function replied(answer: Answer) {
  return renderAnswer({ said: newSaidId(), answer, asker: null, offers: IN_CHANNEL });
}

function posted(citation: Answer['citations'][number]) {
  const body = renderQuote({ citation, url: citation.url ?? null, poster: CAST.person });
  return { kind: 'message', body, origin: null, isPrivate: false } as const;
}
