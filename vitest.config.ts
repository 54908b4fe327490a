import { defineConfig } from 'vitest/config';

// .ci/run counts the tests from a file; without one the usual report is all there is.
const countsFile = process.env.TEST_COUNTS_FILE;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/properties.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    ...(countsFile ? { reporters: ['default', 'json'], outputFile: { json: countsFile } } : {}),
  },
});
