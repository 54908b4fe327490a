import type { StatementRecord } from '../../library/index.js';
import type { ActorConnection, ActorStatement } from '../dossier.js';
import type { Footnotes } from '../footnotes.js';
import type { GatheredConnection } from './gather-connections.js';

/** A statement with its footnote. */
export function statementLine(statement: StatementRecord, notes: Footnotes): ActorStatement {
  return {
    text: statement.text,
    form: statement.form,
    date: notes.dateAt(statement),
    publisher: notes.publisherAt(statement),
    citations: notes.cite([statement]),
  };
}

/** A connection with the sentence that links the two. */
export function connectionLine(
  { actor, form, articles, place }: GatheredConnection,
  notes: Footnotes,
): ActorConnection {
  return {
    actor,
    form,
    articles,
    sentence: notes.textAt(place) ?? '',
    date: notes.dateAt(place),
    citations: notes.cite([place]),
  };
}
