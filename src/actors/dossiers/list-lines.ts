import type { StatementRecord } from '../../library/index.js';
import { foldedWords, isFunctionWord, mentionsWord } from '../../words/index.js';
import { type Actor, referenceOf } from '../actor.js';
import type { PageBounds, StatementQuery } from '../actors.js';
import type { ConnectionPage, StatementPage } from '../dossier.js';
import { Footnotes } from '../footnotes.js';
import { gatherConnections } from './gather-connections.js';
import { gatherStatements } from './gather-statements.js';
import { connectionLine, statementLine } from './lines.js';
import { type DossierSources, MOST_RECORDS } from './write-dossier.js';

/** What an actor said, latest first. */
export async function listStatements(
  actor: Actor,
  { about = '', limit, offset = 0 }: StatementQuery,
  { reader, filter }: DossierSources,
): Promise<StatementPage> {
  const names = actor.names.map(({ id }) => id);
  const records = await reader.statements(names, {
    filter,
    limit: MOST_RECORDS,
    latestFirst: true,
  });
  const all = gatherStatements(records, isAbout(about));
  const shown = all.slice(offset, offset + limit);
  const notes = await Footnotes.load(reader, shown);
  const items = shown.map((statement) => statementLine(statement, notes));
  return { actor: referenceOf(actor), items, total: all.length, citations: notes.citations };
}

/** Those whom an actor appears with, closest first. */
export async function listConnections(
  actor: Actor,
  { limit, offset = 0 }: PageBounds,
  { reader, directory, filter }: DossierSources,
): Promise<ConnectionPage> {
  const names = actor.names.map(({ id }) => id);
  const ties = await reader.ties(names, { filter, limit: MOST_RECORDS });
  const all = gatherConnections(ties, new Set(names), (name) => directory.actorOf(name));
  const shown = all.slice(offset, offset + limit);
  const notes = await Footnotes.load(
    reader,
    shown.map(({ place }) => place),
  );
  const items = shown.map((connection) => connectionLine(connection, notes));
  return { actor: referenceOf(actor), items, total: all.length, citations: notes.citations };
}

/** A test for statements with all words of a topic in any form; every statement passes where there are none. */
function isAbout(about: string): (record: StatementRecord) => boolean {
  const words = [...foldedWords(about)].filter((word) => !isFunctionWord(word));
  return ({ text }) => {
    const said = foldedWords(text);
    return words.every((word) => mentionsWord(said, word));
  };
}
