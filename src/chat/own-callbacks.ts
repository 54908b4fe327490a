import type { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { CallbackManager } from '@langchain/core/callbacks/manager';

/** What LangChain calls the handlers that it adds where variables of the environment say so. */
const OF_THE_ENVIRONMENT = ['langchain_tracer', 'console_callback_handler'];

/**
 * The callbacks of a call: those that the model was made with, and none that the environment asks for. LangChain would
 * report prompts to LangSmith where `LANGSMITH_TRACING` is set, and print them where `LANGCHAIN_VERBOSE` is.
 *
 * LangChain copies the manager of a call together with the model's own handlers, and then adds to the copy.
 */
export class OwnCallbacks extends CallbackManager {
  override copy(handlers: BaseCallbackHandler[] = [], inherit = true): CallbackManager {
    const copied = super.copy(handlers, inherit);
    return new OwnCallbacks(copied.getParentRunId(), copied);
  }

  override addHandler(handler: BaseCallbackHandler, inherit?: boolean): void {
    if (!OF_THE_ENVIRONMENT.includes(handler.name)) super.addHandler(handler, inherit);
  }
}
