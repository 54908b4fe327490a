import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../../../src/discord/calls.js';
import {
  readAskOptions,
  readSettingsOptions,
} from '../../../src/discord/commands/definitions/index.js';

describe('readAskOptions', () => {
  it('reads a question that stands alone', () => {
    expect(readAskOptions({ question: ' When did it begin? ' })).toEqual({
      status: 'done',
      value: {
        question: 'When did it begin?',
        source: null,
        filter: {},
        isPrivate: null,
      },
    });
  });

  it('reads everything that can be given, and widens months and years', () => {
    const values = {
      question: 'Who?',
      source: 'publisher:Levant Wire',
      since: '2025',
      until: ' 2025-02 ',
      private: false,
    };
    expect(readAskOptions(values)).toEqual({
      status: 'done',
      value: {
        question: 'Who?',
        source: 'publisher:Levant Wire',
        filter: { since: '2025-01-01', until: '2025-02-28' },
        isPrivate: false,
      },
    });
  });

  it('takes options of white space for options that were not given', () => {
    const reading = readAskOptions({ question: 'Who?', source: ' ', since: '', until: ' ' });
    expect(reading).toMatchObject({ value: { source: null, filter: {} } });
  });

  it.each([
    [{ question: ' \n' }, 'nothing-asked', {}],
    [{ question: 'Who?', since: '5 March' }, 'not-a-date', { option: 'since', value: '5 March' }],
    [
      { question: 'Who?', since: '2025', until: '2025-02-30' },
      'not-a-date',
      { option: 'until', value: '2025-02-30' },
    ],
    [
      { question: 'Who?', since: '2025-03', until: '2025-02' },
      'dates-reversed',
      { since: '2025-03', until: '2025-02' },
    ],
    [{}, 'outdated', {}],
    [{ question: 7 }, 'outdated', {}],
  ])('refuses %j with the notice %s', (values, id, context) => {
    expect(readAskOptions(values as OptionValues)).toEqual({
      status: 'refused',
      notice: { id, context },
    });
  });

  it('reads whatever options there are without an exception', () => {
    const name = fc.constantFrom('question', 'source', 'since', 'until', 'private', '__proto__');
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean());
    fc.assert(
      fc.property(fc.dictionary(name, value), (options) => {
        expect(['done', 'refused']).toContain(readAskOptions(options).status);
      }),
    );
  });
});

describe('readSettingsOptions', () => {
  it('without options only shows them', () => {
    expect(readSettingsOptions({})).toEqual({
      status: 'done',
      value: { channel: null, changes: {} },
    });
  });

  it('changes what is given, and nothing else', () => {
    expect(readSettingsOptions({ channel: '123', answers: 'off' })).toMatchObject({
      value: { channel: '123', changes: { isOn: false } },
    });
    expect(readSettingsOptions({ private: 'on', sources: 'a/, b/*.md,, a/' })).toMatchObject({
      value: { changes: { isPrivate: true, sources: ['a/', 'b/*.md'] } },
    });
  });

  it('takes settings back, but for those that are given with it', () => {
    expect(readSettingsOptions({ reset: true, answers: 'on' })).toMatchObject({
      value: { changes: { isOn: true, isPrivate: null, sources: null } },
    });
    expect(readSettingsOptions({ reset: false })).toMatchObject({ value: { changes: {} } });
  });

  it.each(['*', '**', '/', './', '.', 'a, *'])('sources “%s” are all sources', (sources) => {
    expect(readSettingsOptions({ sources })).toMatchObject({ value: { changes: { sources: [] } } });
  });

  it.each([Array.from({ length: 26 }, (_, at) => `folder-${at}`).join(','), 'x'.repeat(201)])(
    'refuses sources without a bound',
    (sources) => {
      expect(readSettingsOptions({ sources })).toMatchObject({
        notice: { id: 'too-many-sources', context: { most: 25, longest: 200 } },
      });
    },
  );

  it.each([',', ' , ,'])('“%s” are no sources', (sources) => {
    expect(readSettingsOptions({ sources })).toMatchObject({
      notice: { id: 'no-article-matches' },
    });
  });

  it.each([{ answers: 'maybe' }, { private: true }, { sources: 3 }])(
    'refuses %j of another version',
    (values) => {
      expect(readSettingsOptions(values)).toMatchObject({ notice: { id: 'outdated' } });
    },
  );
});
