import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.js';
import { describeError } from '../src/errors/describe-error.js';
import { FootnoteError } from '../src/errors/footnote-error.js';

const KEY = 'sk-proj-Ab12Cd34Ef56Gh78';
const LOCAL = { CHAT_MODEL: 'qwen3:8b', CHAT_BASE_URL: 'http://localhost:11434/v1' };

/** What is said of a configuration that is refused, and the variables that are named. */
function refusal(variables: Record<string, string>) {
  try {
    parseConfig(variables);
  } catch (error) {
    if (error instanceof FootnoteError && error.code === 'config/invalid') {
      const { problems } = error.context as { problems: readonly { variable: string }[] };
      return {
        message: describeError(error).message,
        variables: problems.map(({ variable }) => variable),
      };
    }
    throw error;
  }
  throw new Error('it was taken');
}

describe('the configuration of the chat model', () => {
  it('is none where no model is named', () => {
    const { chat, chatBudget } = parseConfig({ CHAT_MODEL: ' ' });
    expect(chat).toBeNull();
    expect(chatBudget).toEqual({ tokensPerDay: null, tokensPerServerDay: null, price: null });
  });

  it('is OpenAI with a name and a key alone', () => {
    expect(parseConfig({ CHAT_MODEL: ' gpt-5-mini ', CHAT_API_KEY: ` ${KEY}\n` }).chat).toEqual({
      model: 'gpt-5-mini',
      baseUrl: 'https://api.openai.com/v1',
      apiKey: KEY,
      temperature: null,
      reasoning: null,
      promptTokens: 3500,
      replyTokens: 1000,
      seconds: 30,
      atOnce: 2,
      isStreamed: true,
      judges: false,
    });
  });

  it('takes what is set', () => {
    const { chat, chatBudget } = parseConfig({
      ...LOCAL,
      CHAT_BASE_URL: ' http://[::1]:8080/api/v1// ',
      CHAT_TEMPERATURE: '0',
      CHAT_REASONING: 'low',
      CHAT_TIMEOUT_SECONDS: '57',
      CHAT_PROMPT_TOKENS: '800',
      CHAT_REPLY_TOKENS: '32000',
      CHAT_AT_ONCE: '64',
      CHAT_STREAMING: 'off',
      CHAT_JUDGE: 'on',
      CHAT_TOKENS_PER_DAY: '1000000',
      CHAT_TOKENS_PER_SERVER_DAY: '0',
      CHAT_PRICE_INPUT: '0',
      CHAT_PRICE_OUTPUT: '1.6',
    });
    expect(chat).toEqual({
      model: 'qwen3:8b',
      baseUrl: 'http://[::1]:8080/api/v1',
      apiKey: null,
      temperature: 0,
      reasoning: 'low',
      promptTokens: 800,
      replyTokens: 32_000,
      seconds: 57,
      atOnce: 64,
      isStreamed: false,
      judges: true,
    });
    expect(chatBudget).toEqual({
      tokensPerDay: 1_000_000,
      tokensPerServerDay: null,
      price: { input: 0, output: 1.6 },
    });
  });

  it('leaves an answer three seconds besides, also where a time is set', () => {
    const answer = { ...LOCAL, ANSWER_TIMEOUT_SECONDS: '5' };
    expect(parseConfig({ ...answer, CHAT_TIMEOUT_SECONDS: '2' }).chat?.seconds).toBe(2);
    const { message, variables } = refusal({ ...answer, CHAT_TIMEOUT_SECONDS: '3' });
    expect(variables).toEqual(['CHAT_TIMEOUT_SECONDS']);
    expect(message).toContain('ANSWER_TIMEOUT_SECONDS, which is 5');
  });

  it('leaves an answer time of its own where no time is set', () => {
    const seconds = (answer: string) =>
      parseConfig({ ...LOCAL, ANSWER_TIMEOUT_SECONDS: answer }).chat?.seconds;
    const answers = ['600', '45', '44', '30', '6', '5', '4', '3'];
    expect(answers.map(seconds)).toEqual([30, 30, 29, 20, 4, 3, 2, 2]);
  });

  it.each([
    ['CHAT_MODEL', '"gpt-5"', 'without quotes'],
    ['CHAT_MODEL', 'a `good` model', 'without quotes'],
    ['CHAT_MODEL', 'gpt\u001b[31m-red', 'invisible characters'],
    ['CHAT_MODEL', 'gpt\u200b-5', 'invisible characters'],
    ['CHAT_MODEL', KEY, 'CHAT_API_KEY'],
    ['CHAT_MODEL', 'm'.repeat(201), '200'],
    ['CHAT_BASE_URL', 'nonsense', 'http://'],
    ['CHAT_BASE_URL', 'http://', 'http://'],
    ['CHAT_BASE_URL', 'localhost:11434/v1', 'http://'],
    ['CHAT_BASE_URL', 'ftp://localhost/v1', 'http://'],
    ['CHAT_BASE_URL', 'http://localhost:11434/v1/chat/completions', 'without /chat/completions'],
    ['CHAT_BASE_URL', 'http://localhost:11434/v1/completions/', 'without /completions'],
    ['CHAT_BASE_URL', 'https://api.openai.com/v1/responses', 'without /responses'],
    ['CHAT_BASE_URL', 'https://me:secret@example.org/v1', 'CHAT_API_KEY'],
    ['CHAT_BASE_URL', 'https://example.org/v1?key=secret', 'without what begins with ?'],
    ['CHAT_API_KEY', `"${KEY}"`, 'without quotes'],
    ['CHAT_API_KEY', `Bearer ${KEY}`, 'without “Bearer”'],
    ['CHAT_API_KEY', `Authorization: Bearer ${KEY}`, 'without “Bearer”'],
    ['CHAT_API_KEY', 'sk-proj- secret', 'white space'],
    ['CHAT_API_KEY', 'http://localhost:11434/v1', 'CHAT_BASE_URL'],
    ['CHAT_API_KEY', 'sk-pröj-secret', 'characters'],
    ['CHAT_TEMPERATURE', '2.1', 'at most 2'],
    ['CHAT_TEMPERATURE', '0,2', 'must be a number'],
    ['CHAT_TIMEOUT_SECONDS', '1', 'at least 2'],
    ['CHAT_TIMEOUT_SECONDS', '58', 'at least 3 less than ANSWER_TIMEOUT_SECONDS, which is 60'],
    ['CHAT_PROMPT_TOKENS', '799', 'at least 800'],
    ['CHAT_REPLY_TOKENS', '32001', 'at most 32000'],
    ['CHAT_AT_ONCE', '0', 'at least 1'],
    ['CHAT_STREAMING', 'yes', 'on'],
    ['CHAT_JUDGE', 'true', 'off'],
    ['CHAT_TOKENS_PER_DAY', '1.5', 'whole number'],
    ['CHAT_TOKENS_PER_SERVER_DAY', '-1', 'at least 0'],
    ['CHAT_PRICE_INPUT', '-0.1', 'at least 0'],
    ['CHAT_PRICE_OUTPUT', 'free', 'must be a number'],
  ])('refuses %s=%s', (variable, value, said) => {
    const fine = { CHAT_API_KEY: 'k-1', CHAT_PRICE_INPUT: '1', CHAT_PRICE_OUTPUT: '2' };
    const { message, variables } = refusal({ ...LOCAL, ...fine, [variable]: value });
    expect(variables).toEqual([variable]);
    expect(message).toContain(said);
    expect(message).not.toContain('secret');
    expect(message).not.toContain(KEY);
  });

  it('wants a key for OpenAI alone', () => {
    expect(refusal({ CHAT_MODEL: 'gpt-5-mini' }).variables).toEqual(['CHAT_API_KEY']);
    const openAi = { CHAT_MODEL: 'gpt-5-mini', CHAT_BASE_URL: 'https://API.openai.com/v1/' };
    expect(refusal(openAi).variables).toEqual(['CHAT_API_KEY']);
    const wrong = { CHAT_MODEL: 'gpt-5-mini', CHAT_BASE_URL: 'nonsense' };
    expect(refusal(wrong).variables).toEqual(['CHAT_BASE_URL']);
    expect(parseConfig(LOCAL).chat?.apiKey).toBeNull();
  });

  it('wants both prices or none', () => {
    const { message, variables } = refusal({ ...LOCAL, CHAT_PRICE_INPUT: '1' });
    expect(variables).toEqual(['CHAT_PRICE_OUTPUT']);
    expect(message).toContain('CHAT_PRICE_INPUT');
  });

  it('says of whatever is set without a model that it needs one', () => {
    const { message, variables } = refusal({ CHAT_API_KEY: KEY, CHAT_STREAMING: 'on' });
    expect(variables).toEqual(['CHAT_API_KEY', 'CHAT_STREAMING']);
    expect(message).toContain('CHAT_MODEL');
    expect(message).not.toContain(KEY);
  });

  it('never repeats what stands in the place of a key', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (given) => {
        fc.pre(/\S{12}/u.test(given));
        let said = '';
        try {
          parseConfig({ ...LOCAL, CHAT_API_KEY: given });
        } catch (error) {
          said = JSON.stringify(error) + describeError(error).message + String(error);
        }
        expect(said).not.toContain(given.trim());
      }),
    );
  });
});
