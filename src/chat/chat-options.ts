/** Which chat model is asked, and within what bounds. Holds the key: never written anywhere. */
export interface ChatOptions {
  /** The model's name, as its server knows it. */
  readonly model: string;
  /** Where the server's OpenAI-compatible API begins, usually ending in `/v1`; no slash at the end. */
  readonly baseUrl: string;
  /** Null for servers that ask for none. */
  readonly apiKey: string | null;
  /** Null leaves it to the server. */
  readonly temperature: number | null;
  /** How much the model is to think before it replies, as `reasoning_effort`; null leaves it to the server. */
  readonly reasoning: 'none' | 'minimal' | 'low' | 'medium' | 'high' | null;
  /** Most tokens that a prompt may have, as estimated; what does not fit of the evidence is left out. */
  readonly promptTokens: number;
  /** Most tokens that a reply may have. */
  readonly replyTokens: number;
  /** How long an answer may take the model in all: its text, one repair, judging. */
  readonly seconds: number;
  /** Calls under way at the same time. */
  readonly atOnce: number;
  /** Whether replies are read while they are written. */
  readonly isStreamed: boolean;
  /** Whether the model is asked about statements that rules cannot tell for sure. */
  readonly judges: boolean;
}

/** What of the options is about calls, whoever answers them. */
export type CallOptions = Omit<
  ChatOptions,
  'model' | 'baseUrl' | 'apiKey' | 'temperature' | 'reasoning'
>;

/** Bounds for a model of whom nothing is known. The prompt fits into a context of 4,096 tokens with rules and reply. */
export const DEFAULT_CALLS: CallOptions = {
  promptTokens: 3_500,
  replyTokens: 1_000,
  seconds: 30,
  atOnce: 2,
  isStreamed: true,
  judges: false,
};
