import { ChatOpenAI } from '@langchain/openai';

/**
 * `ChatOpenAI` that always speaks the chat completions protocol, the one that all servers know. LangChain would change to
 * OpenAI's responses API for some names of models.
 */
export class CompletionsModel extends ChatOpenAI {
  protected override _useResponsesApi(): boolean {
    return false;
  }
}
