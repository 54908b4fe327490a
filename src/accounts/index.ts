/**
 * Accounts: what an article tells of those whom it names: what it calls them, what they said, whom they met, where they
 * belong, and what happened when. Stands on `recognition/`, which finds the names, and knows nothing of other articles.
 */
export type {
  ArticleAccounts,
  EncounterAccount,
  MembershipAccount,
  NamedSentence,
  NamedSpan,
  RoleAccount,
  StatementAccount,
} from './account.js';
export type { EventAccount } from './event.js';
export {
  EVENTS_VERSION,
  type EventSentence,
  findEvents,
  type Happening,
  readHappening,
} from './events/index.js';
export { findAccounts } from './find-accounts.js';
export { namedSentences } from './named-sentences.js';
export { ACCOUNTS_VERSION } from './version.js';
