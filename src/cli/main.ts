#!/usr/bin/env node
import { endWhenClosed, reportError, run, type Terminal } from './index.js';

const words = process.argv.slice(2);
const { stdin, stdout, stderr, env } = process;
const terminal: Terminal = { stdin, stdout, stderr, env, folder: process.cwd() };

endWhenClosed(stdout);
endWhenClosed(stderr);
process.on('uncaughtException', async (error) => {
  process.exit(await reportError(error, words, terminal));
});
process.exitCode = await run(words, terminal);
