import type { ChatRequest } from '../chat-request.js';
import { type Play, type Script, status } from '../plays.js';
import { llamaContextTooLong, openAiError, unauthorized, unknownModel } from './faults.js';

/** What is peculiar to a server. */
export interface ServerWays {
  /** What it refuses; null for what it takes. */
  readonly refuse: (request: ChatRequest) => Play | null;
  /** Fields of its own in every reply. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** OpenAI: wants a key; models that think take neither `max_tokens` nor a temperature. */
function openAi(model: string, key: string): ServerWays {
  return {
    refuse: (request) => {
      const { body, headers } = request;
      if (headers.authorization !== `Bearer ${key}`) return unauthorized(request);
      if (body.model !== model) return unknownModel(request, 'openai');
      if (!/^(?:o\d|gpt-5)/u.test(model)) return null;
      if (body.max_tokens != null) return unsupported('max_tokens');
      return body.temperature == null || body.temperature === 1 ? null : unsupported('temperature');
    },
    extra: { service_tier: 'default', system_fingerprint: 'fp_1' },
  };
}

function unsupported(parameter: string): Play {
  return status(
    400,
    openAiError(
      `Unsupported parameter: '${parameter}' is not supported with this model.`,
      'unsupported_parameter',
    ),
  );
}

/** Ollama: looks at no key, and has only the models that were pulled. */
function ollama(model: string): ServerWays {
  return {
    refuse: (request) => (request.body.model === model ? null : unknownModel(request, 'ollama')),
    extra: { system_fingerprint: 'fp_ollama' },
  };
}

/** The server of llama.cpp: has one model whatever it is called, and tells how long it took. */
function llamaCpp(): ServerWays {
  return {
    refuse: () => null,
    extra: {
      model: 'model.gguf',
      timings: { prompt_n: 800, prompt_ms: 412.5, predicted_n: 60, predicted_ms: 1890.1 },
    },
  };
}

/** vLLM: errors in a form of its own, and a key only if it was started with one. */
function vLlm(model: string): ServerWays {
  return {
    refuse: (request) => (request.body.model === model ? null : unknownModel(request, 'vllm')),
    extra: { prompt_logprobs: null, kv_transfer_params: null },
  };
}

/** LM Studio: errors that are a string, and statistics of its own. */
function lmStudio(model: string): ServerWays {
  return {
    refuse: ({ body }) =>
      body.model === model ? null : status(400, { error: `Model "${body.model}" is not loaded` }),
    extra: { stats: {}, system_fingerprint: model },
  };
}

/** The ways of the servers that are documented, each with the name of the model that it has. */
export const WAYS = { openAi, ollama, llamaCpp, vLlm, lmStudio } as const;

/** A script behind the ways of a server. */
export function asServer({ refuse, extra }: ServerWays, script: Script): Script {
  return async (request) => {
    const refused = refuse(request);
    if (refused !== null) return refused;
    const play = await script(request);
    return play.kind === 'reply' ? { ...play, options: { extra, ...play.options } } : play;
  };
}

/** A model with a context of so many tokens, whose server refuses longer prompts. */
export function withContext(
  tokens: number,
  script: Script,
  refuse: (most: number, had: number) => Play = llamaContextTooLong,
): Script {
  return (request) => {
    const had = tokensOf(request);
    return had > tokens ? refuse(tokens, had) : script(request);
  };
}

/** A model with such a context whose server, as Ollama does, leaves out the beginning of the task without a word. */
export function withSilentContext(tokens: number, script: Script): Script {
  return async (request) => {
    if (tokensOf(request) <= tokens) return script(request);
    const left = Math.max(0, tokens * 4 - request.system.length);
    const play = await script({ ...request, user: request.user.slice(-left) });
    if (play.kind !== 'reply') return play;
    const usage = { input: tokens, output: Math.ceil(play.text.length / 4) };
    return { ...play, options: { ...play.options, usage } };
  };
}

function tokensOf({ system, user }: ChatRequest): number {
  return Math.ceil((system.length + user.length) / 4);
}
