import { SimpleChatModel } from '@langchain/core/language_models/chat_models';
import type { BaseMessage } from '@langchain/core/messages';
import { expect, onTestFinished, test } from 'vitest';
import { openServices } from '../../src/index.js';
import { expectSound } from '../answering/expect-sound.js';
import { indexed, SAMPLE_CORPUS } from '../answering/model-behaviours/answering-with-model.js';
import { bundledModel } from '../embedding/bundled-model.js';

/** A model of a program's own, which repeats the line of the evidence that names Doha, and one that says nothing. */
class OwnModel extends SimpleChatModel {
  readonly asked: string[] = [];
  model = 'own-model';

  _llmType(): string {
    return 'own';
  }

  async _call(messages: BaseMessage[]): Promise<string> {
    const text = messages.map(({ content }) => String(content)).join('\n');
    this.asked.push(text);
    const [, n, words] = /^\[(\d+)\] (.*\bDoha\b.*)$/mu.exec(text) ?? [];
    const statements = [{ text: words?.replace(/ \([^()]*\d{4}\)/gu, ''), evidence: [Number(n)] }];
    return JSON.stringify({ answerable: true, statements });
  }
}

test('any chat model of LangChain writes the answers of services that are given it', async () => {
  const over = await indexed(SAMPLE_CORPUS);
  const chatModel = new OwnModel({});
  const services = await openServices(
    {
      ...over,
      embedding: bundledModel({ workers: 1 }),
      search: { threads: 1 },
      chat: null,
    },
    { chatModel },
  );
  onTestFinished(() => services.close());
  const answer = await services.answerer.answer('Where did the US and Hamas talk?');
  await expectSound(answer, services.reader);
  expect(chatModel.asked).toHaveLength(1);
  expect(answer.writing).toMatchObject({ by: 'model', model: 'own-model' });
  expect(answer.citations[0]?.quote).toContain('Doha');
});
