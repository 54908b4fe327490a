import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/discord/action.js';
import { COMMAND_DEFINITIONS } from '../../../src/discord/commands/definitions/index.js';
import {
  COMPLAINT_FIELD,
  complaintForm,
  type HelpInput,
  renderForgetMe,
  renderHelp,
  renderRated,
} from '../../../src/discord/render/index.js';
import { hostileText } from './hostile.js';
import { SAID } from './samples.js';
import { actionsOf, expectOpenable, expectSendable } from './sendable.js';

const IDS = new Map(COMMAND_DEFINITIONS.map(({ name }, at) => [name, `${100 + at}`] as const));

const help = (changes: Partial<HelpInput> = {}) =>
  expectSendable(renderHelp({ mention: '99', commands: IDS, model: null, ...changes }), [
    '99',
  ]).join('\n');

describe('renderHelp', () => {
  it('names every command, each so that it opens when it is clicked', () => {
    const text = help();
    for (const { name } of COMMAND_DEFINITIONS) {
      if (name === 'help') continue;
      expect(text).toContain(name);
      if (name !== 'Find sources' && name !== 'footnote') {
        expect(text).toContain(`</${name}:${IDS.get(name)}>`);
      }
    }
    const footnote = IDS.get('footnote');
    for (const subcommand of ['status', 'settings', 'reindex', 'forget-me']) {
      expect(text).toContain(`</footnote ${subcommand}:${footnote}>`);
    }
    expect(text).toContain('<@99>');
  });

  it('says what is stored and how to have it deleted', () => {
    const text = help();
    for (const word of ['👍', '👎', 'Delete my rating', 'forget-me']) expect(text).toContain(word);
  });

  it('names the commands without links where their ids are not known', () => {
    const text = help({ commands: new Map() });
    expect(text).toContain('`/footnote forget-me`');
    expect(text).not.toContain('</');
  });

  it('says which model writes and what is sent to it, where there is one', () => {
    expect(help()).not.toContain('chat model');
    expect(help({ model: 'gpt-5-mini' })).toMatch(
      /^Answers are written by the chat model gpt-5-mini.*questions.*sentences found are sent to it\.$/mu,
    );
  });

  it('can be sent whatever the model is called', () => {
    fc.assert(
      fc.property(hostileText, (model) => void help({ model })),
      { numRuns: 40 },
    );
  });
});

describe('complaintForm', () => {
  it('has one field, which can stay empty, and leads back to the answer', () => {
    const form = complaintForm(SAID);
    expectOpenable(form);
    expect(actionOf(form.custom_id)).toEqual({ verb: 'complaint', said: SAID });
    expect(JSON.stringify(form)).toMatch(/👎 is noted already.*Delete my rating/u);
    expect(form.components).toMatchObject([
      {
        type: ComponentType.Label,
        component: { custom_id: COMPLAINT_FIELD, required: false, max_length: 1000 },
      },
    ]);
  });
});

describe('renderRated', () => {
  it.each(['up', 'down'] as const)('thanks for %s and offers to take it back', (verdict) => {
    const body = renderRated({ said: SAID, verdict });
    expect(expectSendable(body)[0]).toContain('Stored with the question');
    expect(actionsOf(body)).toEqual([{ verb: 'unrate', said: SAID }]);
  });
});

describe('renderForgetMe', () => {
  it('says what will be deleted before it is', () => {
    const body = renderForgetMe();
    const [text] = expectSendable(body);
    for (const word of ['questions', 'conversations', 'ratings', 'cannot be undone']) {
      expect(text).toContain(word);
    }
    expect(actionsOf(body)).toEqual([{ verb: 'forget' }]);
  });
});
