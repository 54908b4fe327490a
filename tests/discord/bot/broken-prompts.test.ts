import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { spawnBot } from '../bot-process.js';
import { StandIn } from '../stand-in/index.js';

/** Footnote as it is installed, in a folder of its own, so that its prompts can be edited. */
let footnote = '';

const CHAT = { CHAT_MODEL: 'stand-in', CHAT_BASE_URL: 'http://127.0.0.1:1/v1' };

const REMEDY = 'Correct it by the note in its first line, or bring back the file that came with';

beforeAll(async () => {
  footnote = await temporaryFolder();
  for (const part of ['package.json', 'dist', 'prompts']) {
    await cp(join(PACKAGE_ROOT, part), join(footnote, part), { recursive: true });
  }
  await symlink(join(PACKAGE_ROOT, 'node_modules'), join(footnote, 'node_modules'));
});

/** Breaks a prompt for a test. @returns its path */
async function breakPrompt(name: string): Promise<string> {
  const file = join(footnote, 'prompts', name);
  onTestFinished(() => cp(join(PACKAGE_ROOT, 'prompts', name), file));
  await writeFile(file, '# System\nSay what you like.\n# Task\n{{question}}\n');
  return file;
}

/** Runs a command of that Footnote to its end. */
async function footnoteCommand(args: readonly string[], env: Readonly<Record<string, string>>) {
  const discord = await StandIn.start();
  onTestFinished(() => discord.stop());
  const command = await spawnBot({
    discord,
    args,
    env: { EMBEDDINGS_DIR: join(PACKAGE_ROOT, 'embeddings'), ...env },
    script: join(footnote, 'dist', 'cli', 'main.js'),
    waitFor: 'nothing',
  });
  const { code } = await command.exit;
  const said = `${command.stdout}${command.stderr}`.replaceAll(/\s+/gu, ' ');
  return { code, said, identified: discord.gateway.sessions.identified };
}

describe('a prompt of the chat model that cannot be used', () => {
  test.each([['bot'], ['ask', 'Who came?']])(
    'ends %s at its start, with the file and what to do',
    async (...args) => {
      const file = await breakPrompt('chat/answer.md');
      const { code, said, identified } = await footnoteCommand(args, CHAT);
      expect(code).toBe(2);
      expect(said).toContain(`The prompt template ${file} cannot be used`);
      expect(said).toContain(REMEDY);
      expect(identified).toBe(0);
    },
  );

  test('is found by the doctor', async () => {
    const file = await breakPrompt('chat/rewrite.md');
    const { code, said } = await footnoteCommand(['doctor'], CHAT);
    expect(code).not.toBe(0);
    expect(said).toContain(`fail prompts: The prompt template ${file} cannot be used`);
    expect(said).toContain('warn chat model: not tried, since its prompts cannot be used');
    expect(said.split(file)).toHaveLength(2);
    expect(said).toContain(REMEDY);
  });

  test('does not count where there is no chat model', async () => {
    await breakPrompt('chat/answer.md');
    const { said } = await footnoteCommand(['doctor'], {});
    expect(said).toContain('ok prompts: all can be used');
  });
});

test('a prompt of answers in the articles’ own words that cannot be used ends the bot at its start', async () => {
  const file = await breakPrompt('answers/lead-date.md');
  const { code, said } = await footnoteCommand(['bot'], {});
  expect(code).toBe(2);
  expect(said).toContain(`The prompt template ${file} cannot be used`);
});
