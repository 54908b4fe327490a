import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fillTemplate } from '../../src/answering/templates.js';
import { loadWording } from '../../src/answering/wording.js';
import { describeError } from '../../src/errors/describe-error.js';
import { isFootnoteError } from '../../src/errors/footnote-error.js';

/** Templates that are good, whatever those of `prompts/answers/` say. */
const GOOD = {
  ...loadWording(),
  closest: 'Near:',
  none: 'Nothing.',
  missing: 'Nothing on {{terms}}.',
};

/** A folder with these templates; a template that is null is not there. */
async function folderOf(templates: Partial<Record<keyof typeof GOOD, string | null>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-prompts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries({ ...GOOD, ...templates })) {
    if (text !== null) await writeFile(join(folder, `${name}.md`), text);
  }
  return folder;
}

/** What is wrong with a folder. */
function problemOf(folder: string) {
  try {
    loadWording(folder);
  } catch (error) {
    if (isFootnoteError(error, 'prompt/invalid')) return { error, ...error.context };
    throw error;
  }
  throw new Error('There is nothing wrong.');
}

describe('the wording', () => {
  it('that comes with Footnote is complete, without the notes to its editors', () => {
    const wording = loadWording();
    for (const template of Object.values(wording)) {
      expect(template).toMatch(/^[^<\s][\s\S]*[^\s]$/u);
      expect(template).not.toContain('<!--');
    }
    expect(wording.missing).toContain('{{terms}}');
  });

  it('that comes with Footnote says sentences where nothing is filled in', () => {
    const wording = loadWording();
    const replies = [
      wording['about-footnote'],
      wording.greeting,
      wording.instruction,
      wording.thanks,
    ];
    const leads = [wording.yes, wording.no, wording.differ, wording.uncertain];
    for (const text of [...replies, ...leads, wording.none, wording['lacking-answer']]) {
      expect(text).toMatch(/^\p{Lu}[^{}]*\.$/u);
    }
  });

  it('is read from the folder, without a note in the first line and without white space', async () => {
    const folder = await folderOf({
      closest: '<!-- A note\nof two lines. {{x}} -->\r\n\r\nNear, <b>:\n',
      none: '\uFEFF<!--note-->Nothing. <!-- kept -->\n',
    });
    expect(loadWording(folder)).toEqual({
      ...GOOD,
      closest: 'Near, <b>:',
      none: 'Nothing. <!-- kept -->',
    });
  });

  it.each([
    ['closest', '', 'it is empty'],
    ['closest', '<!-- only a note -->\n', 'it is empty'],
    ['closest', '<!-- a note without end', 'the note in its first line has no end'],
    ['differ-date', 'They differ.', 'it must use {{subject}}'],
    ['lead-role', '{{name}}', 'it must use {{role}}'],
    ['none', 'Nothing on {{terms}}.', 'it has no variable {{terms}}'],
    ['missing', 'Nothing on {{term}}.', 'it has no variable {{term}}'],
    ['missing', 'Nothing on {{terms}} or {{constructor}}.', 'it has no variable {{constructor}}'],
    ['missing', 'Nothing.', 'it must use {{terms}}'],
    ['missing', 'Nothing on {terms}.', 'it must use {{terms}}'],
    ['none', 'Nothing on {{ terms }}.', 'a variable is written {{name}}, without spaces'],
    ['missing', '{{terms}} {{terms', 'a variable is written {{name}}, without spaces'],
  ])('refuses %s.md with “%s”', async (name, text, reason) => {
    const folder = await folderOf({ [name]: text });
    expect(problemOf(folder)).toMatchObject({ file: join(folder, `${name}.md`), reason });
  });

  it('names the file that is not there', async () => {
    const folder = await folderOf({ none: null });
    const { error, file } = problemOf(folder);
    expect(file).toBe(join(folder, 'none.md'));
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
    expect(describeError(error).message).toContain(file);
  });
});

describe('a template', () => {
  it('is filled in with the values as they are', () => {
    expect(fillTemplate('{{a}} and {{b}}, {{a}}', { a: '$& {{b}}', b: '$1' })).toBe(
      '$& {{b}} and $1, $& {{b}}',
    );
  });
});
