import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { compareAnswers } from './no-measure-lower.js';

const SHARED = join(PACKAGE_ROOT, '../shared');
const CORPUS = join(SHARED, 'corpus');
const QUESTIONS = join(SHARED, 'eval/questions-dev.jsonl');
const HARD = join(PACKAGE_ROOT, 'tests/fixtures/hard-questions-real.jsonl');

describe.skipIf(!existsSync(CORPUS) || !existsSync(QUESTIONS))(
  'over the corpus beside the repository',
  () => {
    compareAnswers(CORPUS, [
      ['its development questions', QUESTIONS],
      ['the hard questions', HARD],
    ]);
  },
);
