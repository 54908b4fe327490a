/** What the commands are called in English, which other languages translate and whoever reads none of them sees. */
export const EN_US = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the articles a question: every sentence of the answer has its source',
    },
    'ask.question': { name: 'question', description: 'What you want to know' },
    'ask.source': {
      name: 'source',
      description: 'Only articles of this publisher, folder or file',
    },
    'ask.since': {
      name: 'since',
      description: 'Only articles from this year, month or day on: 2025, 2025-02 or 2025-02-05',
    },
    'ask.until': {
      name: 'until',
      description: 'Only articles up to this year, month or day: 2025, 2025-02 or 2025-02-05',
    },
    'ask.private': { name: 'private', description: 'Whether only you see the answer' },

    actor: {
      name: 'actor',
      description: 'Who somebody is: roles, statements, connections, each line with its source',
    },
    'actor.name': { name: 'name', description: 'A person or organisation, in any spelling' },
    'actor.private': { name: 'private', description: 'Whether only you see the dossier' },

    timeline: {
      name: 'timeline',
      description: 'What happened in order, for a person, an organisation or a topic',
    },
    'timeline.actor': { name: 'actor', description: 'Only what names this person or organisation' },
    'timeline.topic': { name: 'topic', description: 'Only what is about these words' },
    'timeline.since': {
      name: 'since',
      description: 'Only from this year, month or day on: 2025, 2025-02 or 2025-02-05',
    },
    'timeline.until': {
      name: 'until',
      description: 'Only up to this year, month or day: 2025, 2025-02 or 2025-02-05',
    },
    'timeline.private': { name: 'private', description: 'Whether only you see the timeline' },

    cite: {
      name: 'cite',
      description: 'Find passages that support, contradict or mention what somebody says',
    },
    'cite.text': { name: 'text', description: 'The claim to look up, in a sentence or two' },

    sources: { name: 'sources', description: 'Browse the articles that answers draw on' },
    'sources.query': {
      name: 'query',
      description: 'Words of the title, publisher, author or file name',
    },

    source: {
      name: 'source',
      description: 'Show one article: what is known of it, and its passages',
    },
    'source.file': { name: 'file', description: 'The file of the article' },

    help: { name: 'help', description: 'What Footnote does and how to ask it' },

    footnote: {
      name: 'footnote',
      description: 'State and settings of Footnote, and what it keeps about you',
    },
    'footnote.status': {
      name: 'status',
      description: 'What is indexed, how the last run went, and how busy Footnote is',
    },
    'footnote.reindex': {
      name: 'reindex',
      description: 'Read the articles again now, for those who manage the server',
    },
    'footnote.settings': {
      name: 'settings',
      description: 'See or change the settings, for those who manage the server',
    },
    'footnote.settings.channel': {
      name: 'channel',
      description: 'The channel that is meant; the whole server if none is given',
    },
    'footnote.settings.answers': { name: 'answers', description: 'Whether Footnote answers' },
    'footnote.settings.private': {
      name: 'private',
      description: 'Whether only the person asking sees an answer, unless they choose otherwise',
    },
    'footnote.settings.sources': {
      name: 'sources',
      description: 'Only these folders, files or patterns, separated by commas; * for all',
    },
    'footnote.settings.reset': {
      name: 'reset',
      description: 'Take back everything that was set for the channel or the server',
    },
    'footnote.forget-me': {
      name: 'forget-me',
      description: 'Delete what Footnote keeps about you',
    },
  },
  names: {
    'find-sources': 'Find sources',
    on: 'on',
    off: 'off',
  },
} as const;
