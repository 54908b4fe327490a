import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../src/answering/templates.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

describe('templates of a folder', () => {
  it('are read by their names, and others left alone', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'greeting.md'), '<!-- {{name}} -->\nGood day, {{name}}.\n');
    await writeFile(join(folder, 'other.md'), '{{anything}}');
    expect(readTemplates(folder, { greeting: ['name'] })).toEqual({
      greeting: 'Good day, {{name}}.',
    });
    expect(readTemplates(folder, {})).toEqual({});
  });

  it('must be there, with their variables', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'greeting.md'), 'Good day.');
    expect(() => readTemplates(folder, { greeting: ['name'] })).toThrow('prompt/invalid');
    expect(() => readTemplates(folder, { farewell: [] })).toThrow('prompt/invalid');
  });
});
