import type { CommandWords } from './command-words.js';

/** What the commands are called in German. */
export const DE: CommandWords = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Den Artikeln eine Frage stellen: jeder Satz der Antwort hat seine Quelle',
    },
    'ask.question': { name: 'frage', description: 'Was zu klären ist' },
    'ask.source': {
      name: 'quelle',
      description: 'Nur Artikel dieses Mediums, dieses Ordners oder dieser Datei',
    },
    'ask.since': {
      name: 'von',
      description: 'Nur Artikel ab diesem Jahr, Monat oder Tag: 2025, 2025-02 oder 2025-02-05',
    },
    'ask.until': {
      name: 'bis',
      description: 'Nur Artikel bis zu diesem Jahr, Monat oder Tag: 2025, 2025-02 oder 2025-02-05',
    },
    'ask.private': { name: 'privat', description: 'Ob nur du die Antwort siehst' },

    actor: {
      name: 'akteur',
      description: 'Wer jemand ist: Rollen, Aussagen, Verbindungen, jede Zeile mit Quelle',
    },
    'actor.name': {
      name: 'name',
      description: 'Eine Person oder Organisation, gleich in welcher Schreibweise',
    },
    'actor.private': { name: 'privat', description: 'Ob nur du das Dossier siehst' },

    timeline: {
      name: 'zeitleiste',
      description: 'Was der Reihe nach geschah, zu einer Person, Organisation oder einem Thema',
    },
    'timeline.actor': {
      name: 'akteur',
      description: 'Nur, was diese Person oder Organisation nennt',
    },
    'timeline.topic': { name: 'thema', description: 'Nur, worin es um diese Wörter geht' },
    'timeline.since': {
      name: 'von',
      description: 'Nur ab diesem Jahr, Monat oder Tag: 2025, 2025-02 oder 2025-02-05',
    },
    'timeline.until': {
      name: 'bis',
      description: 'Nur bis zu diesem Jahr, Monat oder Tag: 2025, 2025-02 oder 2025-02-05',
    },
    'timeline.private': { name: 'privat', description: 'Ob nur du die Zeitleiste siehst' },

    cite: {
      name: 'belegen',
      description: 'Passagen finden, die eine Aussage stützen, ihr widersprechen oder sie erwähnen',
    },
    'cite.text': { name: 'text', description: 'Die Aussage, um die es geht, in ein, zwei Sätzen' },

    sources: {
      name: 'quellen',
      description: 'Die Artikel durchsehen, aus denen Antworten stammen',
    },
    'sources.query': {
      name: 'suche',
      description: 'Wörter aus Titel, Medium, Verfasser oder Dateiname',
    },

    source: {
      name: 'quelle',
      description: 'Einen Artikel zeigen: was über ihn bekannt ist, und seine Passagen',
    },
    'source.file': { name: 'datei', description: 'Die Datei des Artikels' },

    help: { name: 'hilfe', description: 'Was Footnote kann und wie man es fragt' },

    footnote: {
      name: 'footnote',
      description: 'Zustand und Einstellungen von Footnote, und was es über dich speichert',
    },
    'footnote.status': {
      name: 'status',
      description: 'Was erfasst ist, wie der letzte Lauf war und wie ausgelastet Footnote ist',
    },
    'footnote.reindex': {
      name: 'neu-einlesen',
      description: 'Die Artikel jetzt neu einlesen, für alle, die den Server verwalten',
    },
    'footnote.settings': {
      name: 'einstellungen',
      description: 'Einstellungen ansehen oder ändern, für alle, die den Server verwalten',
    },
    'footnote.settings.channel': {
      name: 'kanal',
      description: 'Der Kanal, der gemeint ist; ohne Angabe der ganze Server',
    },
    'footnote.settings.answers': { name: 'antworten', description: 'Ob Footnote antwortet' },
    'footnote.settings.private': {
      name: 'privat',
      description: 'Ob nur die fragende Person Antworten sieht, wenn sie nichts anderes wählt',
    },
    'footnote.settings.sources': {
      name: 'quellen',
      description: 'Nur diese Ordner, Dateien oder Muster, durch Kommas getrennt; * für alle',
    },
    'footnote.settings.reset': {
      name: 'zurücksetzen',
      description: 'Alles zurücknehmen, was für den Kanal oder den Server eingestellt wurde',
    },
    'footnote.forget-me': {
      name: 'vergiss-mich',
      description: 'Löschen, was Footnote über dich speichert',
    },
  },
  names: {
    'find-sources': 'Quellen finden',
    on: 'an',
    off: 'aus',
  },
};
