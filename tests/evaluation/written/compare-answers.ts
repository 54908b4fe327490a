import { Conversation, isChecked, loadWording } from '../../../src/answering/index.js';
import {
  ANSWER_METRICS,
  type AnswersReport,
  evaluateAnswers,
  type Share,
} from '../../../src/evaluation/index.js';
import {
  type ExpectedAnswer,
  type QuestionSet,
  readQuestionSet,
} from '../../../src/evaluation/questions/question-set.js';
import { startIndexing } from '../../../src/library/index.js';
import { openServices, type Services } from '../../../src/services.js';
import { type ChatStandIn, startChatStandIn } from '../../chat/stand-in/index.js';
import { goodModel } from '../../chat/stand-in/models/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { playInformed } from './informed-model.js';

/** What a question set gave. */
export interface MeasuredAnswers {
  readonly report: AnswersReport;
  /** Statements and positions, and how many of them their citations bear out. */
  readonly borneOut: Share;
}

/** Answers the questions of a set over a corpus, with a model and without. */
export interface AnswerComparison {
  measure(questionFile: string, options: { readonly withModel: boolean }): Promise<MeasuredAnswers>;
  close(): Promise<void>;
}

/**
 * Indexes a corpus and opens the services over it, with a chat model on a server that plays a good one.
 * @param library an empty folder
 * @param wholes follow-ups as they are clear by themselves, by what is asked
 */
export async function openComparison(
  corpus: string,
  library: string,
  wholes: Readonly<Record<string, string>>,
): Promise<AnswerComparison> {
  const embedding = bundledModel();
  const { status } = await startIndexing({ corpus, library, embedding, rebuild: false }).outcome;
  if (status !== 'done') throw new Error('the corpus was not indexed');
  const standIn = await startChatStandIn();
  const services = await openServices({
    corpus,
    library,
    embedding,
    search: { threads: 1 },
    chat: {
      model: 'informed',
      baseUrl: standIn.url,
      apiKey: null,
      temperature: null,
      reasoning: null,
      promptTokens: 3_500,
      replyTokens: 1_000,
      seconds: 30,
      atOnce: 2,
      isStreamed: true,
      judges: false,
    },
  });
  const articles = await services.reader.articles();
  const titlesOf = (files: readonly string[]) =>
    articles.filter(({ path }) => files.includes(path)).map(({ title }) => title);
  const inform = ({ question, cite, ...expected }: ExpectedAnswer) =>
    standIn.play((request) =>
      playInformed(request, {
        expected: { ...expected, titles: titlesOf(cite) },
        whole: wholes[question] ?? null,
      }),
    );
  return {
    measure: async (questionFile, { withModel }) =>
      measure(await readQuestionSet(questionFile), withModel, {
        corpus,
        services,
        standIn,
        inform,
      }),
    close: async () => {
      await services.close();
      await standIn.close();
    },
  };
}

interface Opened {
  readonly corpus: string;
  readonly services: Services;
  readonly standIn: ChatStandIn;
  readonly inform: (expected: ExpectedAnswer) => void;
}

async function measure(
  set: QuestionSet,
  withModel: boolean,
  { corpus, services: { conversational, reader: library }, standIn, inform }: Opened,
): Promise<MeasuredAnswers> {
  const wording = loadWording();
  const verdicts: boolean[] = [];
  const report = await evaluateAnswers({
    set,
    ask: async (question, history) => {
      let conversation = new Conversation();
      standIn.play(goodModel);
      for (const before of history) {
        ({ conversation } = await conversational.ask(before, conversation, { withModel }));
      }
      const expected = set.questions.find(
        (one) => one.question === question && one.history.join() === history.join(),
      );
      if (expected === undefined) throw new Error(`the set does not have “${question}”`);
      inform(expected);
      return (await conversational.ask(question, conversation, { withModel })).answer;
    },
    isSupported: (statement, citations) => {
      const isBorneOut = isChecked(statement, citations, wording);
      verdicts.push(isBorneOut);
      return isBorneOut;
    },
    library,
    corpus,
  });
  return {
    report,
    borneOut: { of: verdicts.length, right: verdicts.filter(Boolean).length },
  };
}

/** The measures without a model and with it, for people to read. */
export function tableOf(own: MeasuredAnswers, written: MeasuredAnswers): string {
  const cell = ({ of, right }: Share) => `${right}/${of}`.padStart(9);
  const row = (name: string, share: (measured: MeasuredAnswers) => Share) =>
    `${name.padEnd(21)} ${cell(share(own))} ${cell(share(written))}`;
  const rows = [
    ...ANSWER_METRICS.map((metric) => row(metric, ({ report }) => report.overall[metric])),
    row('borne out', ({ borneOut }) => borneOut),
  ];
  const authors = written.report.results.map(({ answer }) => answer.writing?.because ?? 'model');
  const counts = [...new Set(authors)].map(
    (author) => `${author} ${authors.filter((one) => one === author).length}`,
  );
  return [`${'measure'.padEnd(21)}   without      with`, ...rows, counts.join(', ')].join('\n');
}
