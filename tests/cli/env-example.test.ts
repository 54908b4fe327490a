import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readEnvFile } from '../../src/cli/env-file.js';
import { parseConfig } from '../../src/config.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

const file = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('.env.example', () => {
  it('sets nothing as it is, and holds valid examples', async () => {
    const example = await file('.env.example');
    expect(readEnvFile(await temporaryFolder({ '.env': example }))).toEqual({});
    const examples = example.replaceAll(/^# (?=[A-Z_]+=)/gmu, '');
    const variables = readEnvFile(await temporaryFolder({ '.env': examples }));
    expect(() => parseConfig(variables)).not.toThrow();
    expect(variables.EMBEDDING_PASSAGE_PREFIX).toMatch(/ $/u);
  });

  it('explains every variable of the configuration and no other', async () => {
    const named = (text: string, pattern: RegExp) =>
      [...new Set(Array.from(text.matchAll(pattern), ([, name]) => name))].sort();
    const explained = named(await file('.env.example'), /^# ([A-Z_]+)=/gmu);
    const files = ['src/config.ts', 'src/chat-config.ts', 'src/bot-config.ts'];
    const sources = (await Promise.all(files.map(file))).join('');
    expect(explained).toEqual(named(sources, /^ {2}([A-Z_]+): /gmu));
  });
});
