/**
 * From a folder of files to articles and passages: which files there are, what text each holds and on which lines,
 * freed of navigation and broken encoding, when and by whom it was published, and how it is cut up for indexing.
 * Nothing here knows of embeddings, of the library or of questions.
 */
export type {
  Article,
  ArticleDate,
  ArticleId,
  ArticleMetadata,
  CorpusPath,
  DatePrecision,
  Dating,
} from './article.js';
export { articleIdOf } from './article.js';
export { removeBoilerplate } from './boilerplate.js';
export type {
  Block,
  BlockKind,
  CleanText,
  DraftBlock,
  LinePiece,
  LineRange,
} from './clean-text.js';
export { assembleText, linesOf } from './clean-text.js';
export { dateArticle } from './date-article.js';
export type { DecodedText, TextEncoding } from './decode-text.js';
export { decodeText } from './decode-text.js';
export { detectLanguage } from './detect-language.js';
export type { ArticleDraft, FormatReader, FormatReading, StatedMetadata } from './format-reader.js';
export type { Passage, PassageId, Sentence } from './passage.js';
export { passageIdOf } from './passage.js';
export type { ReadingLimits } from './read-file.js';
export { DEFAULT_READING_LIMITS, readArticleFile } from './read-file.js';
export type { FileReading, SkippedFile, SkipReason } from './reading.js';
export { repairEncoding } from './repair-encoding.js';
export type { FolderScan, ScannedFile } from './scan-folder.js';
export { ARTICLE_EXTENSIONS, scanFolder } from './scan-folder.js';
export { segmentSentences } from './sentences.js';
export {
  DEFAULT_PASSAGE_OVERLAP,
  DEFAULT_PASSAGE_TOKENS,
  type PassageSplitting,
  splitPassages,
} from './split-passages.js';
export { ARTICLE_READER_VERSION, PASSAGE_SPLITTER_VERSION } from './versions.js';
