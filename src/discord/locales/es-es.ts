import type { CommandWords } from './command-words.js';

/** What the commands are called in Spanish. */
export const ES_ES: CommandWords = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Preguntar a los artículos: cada frase de la respuesta tiene su fuente',
    },
    'ask.question': { name: 'pregunta', description: 'Lo que quieres saber' },
    'ask.source': {
      name: 'fuente',
      description: 'Solo artículos de este medio, esta carpeta o este archivo',
    },
    'ask.since': {
      name: 'desde',
      description: 'Solo artículos desde este año, mes o día: 2025, 2025-02 o 2025-02-05',
    },
    'ask.until': {
      name: 'hasta',
      description: 'Solo artículos hasta este año, mes o día: 2025, 2025-02 o 2025-02-05',
    },
    'ask.private': { name: 'privada', description: 'Si solo tú ves la respuesta' },

    actor: {
      name: 'actor',
      description: 'Quién es alguien: cargos, declaraciones, vínculos, cada línea con su fuente',
    },
    'actor.name': {
      name: 'nombre',
      description: 'Una persona u organización, se escriba como se escriba',
    },
    'actor.private': { name: 'privado', description: 'Si solo tú ves el perfil' },

    timeline: {
      name: 'cronología',
      description: 'Qué ocurrió, en orden, sobre una persona, una organización o un tema',
    },
    'timeline.actor': {
      name: 'actor',
      description: 'Solo lo que nombra a esta persona u organización',
    },
    'timeline.topic': { name: 'tema', description: 'Solo lo que trata de estas palabras' },
    'timeline.since': {
      name: 'desde',
      description: 'Solo desde este año, mes o día: 2025, 2025-02 o 2025-02-05',
    },
    'timeline.until': {
      name: 'hasta',
      description: 'Solo hasta este año, mes o día: 2025, 2025-02 o 2025-02-05',
    },
    'timeline.private': { name: 'privada', description: 'Si solo tú ves la cronología' },

    cite: {
      name: 'citar',
      description: 'Encontrar pasajes que apoyan, contradicen o mencionan una afirmación',
    },
    'cite.text': { name: 'texto', description: 'La afirmación que se busca, en una o dos frases' },

    sources: {
      name: 'fuentes',
      description: 'Explorar los artículos de los que salen las respuestas',
    },
    'sources.query': {
      name: 'búsqueda',
      description: 'Palabras del título, el medio, el autor o el nombre del archivo',
    },

    source: {
      name: 'fuente',
      description: 'Mostrar un artículo: lo que se sabe de él y sus pasajes',
    },
    'source.file': { name: 'archivo', description: 'El archivo del artículo' },

    help: { name: 'ayuda', description: 'Qué hace Footnote y cómo preguntarle' },

    footnote: {
      name: 'footnote',
      description: 'Estado y ajustes de Footnote, y lo que guarda sobre ti',
    },
    'footnote.status': {
      name: 'estado',
      description: 'Qué está indexado, cómo fue la última vez y cuánto trabajo tiene Footnote',
    },
    'footnote.reindex': {
      name: 'reindexar',
      description: 'Volver a leer los artículos ahora, para quienes gestionan el servidor',
    },
    'footnote.settings': {
      name: 'ajustes',
      description: 'Ver o cambiar los ajustes, para quienes gestionan el servidor',
    },
    'footnote.settings.channel': {
      name: 'canal',
      description: 'El canal al que se refiere; si falta, todo el servidor',
    },
    'footnote.settings.answers': { name: 'respuestas', description: 'Si Footnote responde' },
    'footnote.settings.private': {
      name: 'privadas',
      description: 'Si solo quien pregunta ve la respuesta, salvo que elija otra cosa',
    },
    'footnote.settings.sources': {
      name: 'fuentes',
      description: 'Solo estas carpetas, archivos o patrones, separados por comas; * para todos',
    },
    'footnote.settings.reset': {
      name: 'restablecer',
      description: 'Anular todo lo que se ajustó para el canal o el servidor',
    },
    'footnote.forget-me': {
      name: 'olvídame',
      description: 'Borrar lo que Footnote guarda sobre ti',
    },
  },
  names: {
    'find-sources': 'Buscar fuentes',
    on: 'sí',
    off: 'no',
  },
};
