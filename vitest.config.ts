import { defineConfig } from 'vitest/config';

// .ci/run counts the tests from a file; without one the usual report is all there is.
const countsFile = process.env.TEST_COUNTS_FILE;

/**
 * Tests that start no programs and change nothing that others would see: they share their modules, which takes a third of
 * the time.
 */
const TOGETHER = [
  'accounts/**',
  'actors/**',
  'answering',
  'answering/!(injections|model-behaviours)/**',
  'citing/**',
  'corpus/**',
  'dating/**',
  'discord/{render,rules,text}/**',
  'errors/**',
  'evaluation',
  'evaluation/!(written)/**',
  'facts/**',
  'names/**',
  'phrasing/**',
  'prints/**',
  'recognition/**',
  'words/**',
].map((folder) => `tests/${folder}/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: ['tests/setup/build.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'together', include: TOGETHER, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.ts'],
          exclude: TOGETHER,
        },
      },
    ],
    setupFiles: ['tests/setup/properties.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    ...(countsFile ? { reporters: ['default', 'json'], outputFile: { json: countsFile } } : {}),
  },
});
