import type { CommandWords } from './command-words.js';

/** What the commands are called in French. */
export const FR: CommandWords = {
  commands: {
    ask: {
      name: 'demander',
      description: 'Poser une question aux articles : chaque phrase de la réponse a sa source',
    },
    'ask.question': { name: 'question', description: 'Ce que vous voulez savoir' },
    'ask.source': {
      name: 'source',
      description: 'Seulement les articles de ce média, de ce dossier ou de ce fichier',
    },
    'ask.since': {
      name: 'depuis',
      description:
        'Seulement à partir de cette année, ce mois ou ce jour : 2025, 2025-02, 2025-02-05',
    },
    'ask.until': {
      name: 'jusque',
      description: 'Seulement jusqu’à cette année, ce mois ou ce jour : 2025, 2025-02, 2025-02-05',
    },
    'ask.private': { name: 'privé', description: 'Réponse visible par vous uniquement' },

    actor: {
      name: 'acteur',
      description: 'Qui est quelqu’un : fonctions, déclarations, liens, chaque ligne sourcée',
    },
    'actor.name': {
      name: 'nom',
      description: 'Une personne ou une organisation, quelle que soit la graphie',
    },
    'actor.private': { name: 'privé', description: 'Dossier visible par vous uniquement' },

    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé, dans l’ordre, pour un acteur ou un sujet',
    },
    'timeline.actor': {
      name: 'acteur',
      description: 'Seulement ce qui nomme cette personne ou cette organisation',
    },
    'timeline.topic': { name: 'sujet', description: 'Seulement ce qui concerne ces mots' },
    'timeline.since': {
      name: 'depuis',
      description:
        'Seulement à partir de cette année, ce mois ou ce jour : 2025, 2025-02, 2025-02-05',
    },
    'timeline.until': {
      name: 'jusque',
      description: 'Seulement jusqu’à cette année, ce mois ou ce jour : 2025, 2025-02, 2025-02-05',
    },
    'timeline.private': { name: 'privé', description: 'Chronologie visible par vous uniquement' },

    cite: {
      name: 'citer',
      description: 'Trouver les passages qui appuient, contredisent ou mentionnent une affirmation',
    },
    'cite.text': { name: 'texte', description: 'L’affirmation à vérifier, en une ou deux phrases' },

    sources: {
      name: 'sources',
      description: 'Parcourir les articles dont les réponses sont tirées',
    },
    'sources.query': {
      name: 'recherche',
      description: 'Mots du titre, du média, de l’auteur ou du nom de fichier',
    },

    source: {
      name: 'source',
      description: 'Montrer un article : ce que l’on en sait, et ses passages',
    },
    'source.file': { name: 'fichier', description: 'Le fichier de l’article' },

    help: { name: 'aide', description: 'Ce que fait Footnote et comment l’interroger' },

    footnote: {
      name: 'footnote',
      description: 'État et réglages de Footnote, et ce qu’il garde à votre sujet',
    },
    'footnote.status': {
      name: 'état',
      description: 'Ce qui est indexé, le dernier passage et la charge de Footnote',
    },
    'footnote.reindex': {
      name: 'réindexer',
      description: 'Relire les articles maintenant, pour qui gère le serveur',
    },
    'footnote.settings': {
      name: 'réglages',
      description: 'Voir ou changer les réglages, pour qui gère le serveur',
    },
    'footnote.settings.channel': {
      name: 'salon',
      description: 'Le salon concerné ; sans indication, tout le serveur',
    },
    'footnote.settings.answers': { name: 'réponses', description: 'Si Footnote répond' },
    'footnote.settings.private': {
      name: 'privé',
      description: 'Réponses visibles seulement par la personne qui demande, sauf choix contraire',
    },
    'footnote.settings.sources': {
      name: 'sources',
      description:
        'Seulement ces dossiers, fichiers ou motifs, séparés par des virgules ; * pour tous',
    },
    'footnote.settings.reset': {
      name: 'réinitialiser',
      description: 'Annuler tout ce qui a été réglé pour le salon ou le serveur',
    },
    'footnote.forget-me': {
      name: 'oubliez-moi',
      description: 'Supprimer ce que Footnote garde à votre sujet',
    },
  },
  names: {
    'find-sources': 'Trouver des sources',
    on: 'oui',
    off: 'non',
  },
};
