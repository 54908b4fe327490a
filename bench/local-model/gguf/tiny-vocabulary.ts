import type { GgufValue } from './write-gguf.js';

/** How a token is used, by the numbers that GGUF has for it. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;

/** What stands for a space within tokens. */
const SPACE = '\u2581';
/** Tokens that no text becomes: the ends of messages are marked as in ChatML. */
const CONTROLS = ['<|endoftext|>', '<|im_start|>', '<|im_end|>'];
const WORDS =
  'the of and to in a that is was for on said with as it by at from he his has have been were will be are not an ' +
  'this they their which who after would when more had two about but new its up out one all into than over also ' +
  'first people president government officials week month year talks deal border minister police court company ' +
  'million percent city country state war peace trade report news source evidence question answer statement line';

/** ChatML, which the end of each message gives away to whoever reads the template. */
const TEMPLATE =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + " +
  "'\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

/** The tokens of the tiny model: the kinds of tokens that a real vocabulary of SentencePiece has, few of each. */
export interface TinyVocabulary {
  readonly size: number;
  /** The token that ends a reply. */
  readonly end: number;
  /** The token of a full stop. */
  readonly stop: number;
  /** Whether a token is a whole word or a full stop. */
  readonly isWord: (token: number) => boolean;
  readonly metadata: ReadonlyMap<string, GgufValue>;
}

/**
 * Bytes, so that any text can be said in tokens; letters and signs; and some frequent words with all their beginnings,
 * as the tokenizer merges two tokens at a time from the left.
 */
export function makeTinyVocabulary(): TinyVocabulary {
  const bytes = Array.from(
    { length: 256 },
    (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`,
  );
  const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
  const beginnings = WORDS.split(' ').flatMap((word) =>
    Array.from({ length: word.length }, (_, index) => SPACE + word.slice(0, index + 1)),
  );
  const readable = [...new Set([SPACE, ...signs, ...beginnings])];
  const tokens = ['<unk>', ...CONTROLS, ...bytes, ...readable];
  const firstReadable = tokens.length - readable.length;
  const types = tokens.map((_, token) => {
    if (token === 0) return UNKNOWN;
    if (token <= CONTROLS.length) return CONTROL;
    return token < firstReadable ? BYTE : NORMAL;
  });
  const words = new Set(['.', ...WORDS.split(' ').map((word) => SPACE + word)]);
  return {
    size: tokens.length,
    end: tokens.indexOf('<|im_end|>'),
    stop: tokens.indexOf('.'),
    isWord: (token) => words.has(tokens[token] ?? ''),
    metadata: new Map<string, GgufValue>([
      ['tokenizer.ggml.model', { as: 'string', value: 'llama' }],
      ['tokenizer.ggml.tokens', { as: 'strings', value: tokens }],
      // The longer a token, the sooner it is merged.
      ['tokenizer.ggml.scores', { as: 'float32s', value: tokens.map((token) => token.length) }],
      ['tokenizer.ggml.token_type', { as: 'int32s', value: types }],
      ['tokenizer.ggml.bos_token_id', { as: 'uint32', value: tokens.indexOf('<|endoftext|>') }],
      ['tokenizer.ggml.eos_token_id', { as: 'uint32', value: tokens.indexOf('<|im_end|>') }],
      ['tokenizer.ggml.unknown_token_id', { as: 'uint32', value: 0 }],
      ['tokenizer.ggml.add_bos_token', { as: 'bool', value: false }],
      ['tokenizer.ggml.add_eos_token', { as: 'bool', value: false }],
      ['tokenizer.chat_template', { as: 'string', value: TEMPLATE }],
    ]),
  };
}
