/**
 * Ready-made models for the stand-in: scripts that read the evidence out of the prompt, as a model would, and write well
 * or badly from it; faults of servers; and the ways of single servers.
 */
export {
  citesMissingLines,
  citesOtherLines,
  distorting,
  inventsNumbers,
  negates,
  ramblingModel,
  unanswering,
} from './bad-models.js';
export {
  brokenJson,
  contentFilter,
  contextTooLong,
  diesMidStream,
  emptyReply,
  hangsMidStream,
  llamaContextTooLong,
  openAiError,
  outOfQuota,
  rateLimited,
  refusal,
  serverError,
  toolCalls,
  unauthorized,
  unknownModel,
} from './faults.js';
export { createGoodModel, type GoodModelOptions, goodModel } from './good-model.js';
export { bluntlyObedient, obedient } from './obedient.js';
export { type EvidenceLine, type ModelTask, readTask } from './read-task.js';
export { asServer, type ServerWays, WAYS, withContext, withSilentContext } from './servers.js';
export { asReply, type ModelStatement, statementsFor } from './write-answer.js';
