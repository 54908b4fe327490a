import { describe, expect, it } from 'vitest';
import { type ApiRefusal, checkBody } from '../stand-in/rules/index.js';
import {
  button,
  command,
  container,
  input,
  type Json,
  labelled,
  modal,
  option,
  row,
  section,
  select,
  text,
  times,
  v2,
} from './sample-bodies.js';

const FROM_COMMAND = { interaction: 2, source: null } as const;
const FROM_TYPING = { interaction: 4, source: null } as const;

function send(body: Json): ApiRefusal | null {
  return checkBody('create-message', body, {});
}

function show(component: Json): ApiRefusal | null {
  return send(v2(component));
}

function open(component: Json, fields: Json = {}): ApiRefusal | null {
  const { type, data } = modal(component);
  return checkBody(
    'interaction-callback',
    { type, data: { ...(data as Json), ...fields } },
    FROM_COMMAND,
  );
}

function embed(fields: Json): ApiRefusal | null {
  return send({ embeds: [fields] });
}

function suggest(choices: readonly Json[]): ApiRefusal | null {
  return checkBody('interaction-callback', { type: 8, data: { choices } }, FROM_TYPING);
}

function register(fields: Json): ApiRefusal | null {
  return checkBody('create-global-command', command(fields), {});
}

function mention(users: readonly unknown[]): ApiRefusal | null {
  return send({ content: 'x', allowed_mentions: { users } });
}

function thread(fields: Json): ApiRefusal | null {
  return checkBody('start-thread-from-message', { name: 'x', ...fields }, {});
}

function letters(count: number): string {
  return 'x'.repeat(count);
}

const choice = { name: 'One', value: 'one' };

/** Limits that are left to the schemas: what they hold, a check at the limit, and one past it. */
const LIMITS: readonly (readonly [string, ApiRefusal | null, ApiRefusal | null])[] = [
  [
    '10 embeds',
    send({ embeds: times(10, () => ({ title: 'x' })) }),
    send({ embeds: times(11, () => ({ title: 'x' })) }),
  ],
  [
    '256 characters of an embed title',
    embed({ title: letters(256) }),
    embed({ title: letters(257) }),
  ],
  [
    '4,096 of its description',
    embed({ description: letters(4096) }),
    embed({ description: letters(4097) }),
  ],
  [
    '2,048 of its footer',
    embed({ footer: { text: letters(2048) } }),
    embed({ footer: { text: letters(2049) } }),
  ],
  [
    '256 of its author',
    embed({ author: { name: letters(256) } }),
    embed({ author: { name: letters(257) } }),
  ],
  ['25 fields', embed({ fields: fields(25) }), embed({ fields: fields(26) })],
  [
    '1,024 of a field',
    embed({ fields: [{ name: 'x', value: letters(1024) }] }),
    embed({ fields: [{ name: 'x', value: letters(1025) }] }),
  ],
  ['100 ids of mentions', mention(times(100, String)), mention(times(101, String))],
  ['ids of mentions as strings', mention(['1']), mention([1])],
  [
    '25 characters of a nonce',
    send({ content: 'x', nonce: letters(25) }),
    send({ content: 'x', nonce: letters(26) }),
  ],
  ['5 buttons in a row', show(buttons(5)), show(buttons(6))],
  ['an empty row', show(row(button())), show(row())],
  [
    '100 characters of a custom_id',
    show(row(button({ custom_id: letters(100) }))),
    show(row(button({ custom_id: letters(101) }))),
  ],
  [
    'an empty custom_id',
    show(row(button({ custom_id: 'x' }))),
    show(row(button({ custom_id: '' }))),
  ],
  [
    '80 of a button label',
    show(row(button({ label: letters(80) }))),
    show(row(button({ label: letters(81) }))),
  ],
  ['25 options of a select', show(row(select({}, 25))), show(row(select({}, 26)))],
  [
    '100 of an option',
    show(row(offering({ label: letters(100) }))),
    show(row(offering({ label: letters(101) }))),
  ],
  [
    '100 of the value of an option',
    show(row(offering({ value: letters(100) }))),
    show(row(offering({ value: letters(101) }))),
  ],
  [
    '100 of the description of an option',
    show(row(offering({ description: letters(100) }))),
    show(row(offering({ description: letters(101) }))),
  ],
  [
    '150 of a placeholder',
    show(row(select({ placeholder: letters(150) }))),
    show(row(select({ placeholder: letters(151) }))),
  ],
  [
    '3 texts in a section',
    show(section(button(), text('1'), text('2'), text('3'))),
    show(section(button(), ...times(4, () => text('x')))),
  ],
  [
    'an accessory of a section',
    show(section(button())),
    show({ type: 9, components: [text('x')] }),
  ],
  [
    'the type of an accessory',
    show(section({ type: 11, media: { url: 'https://example.org/a.png' } })),
    show(section(select())),
  ],
  ['containers in containers', show(container(text('x'))), show(container(container(text('x'))))],
  ['an empty text display', show(text('x')), show(text(''))],
  ['25 suggestions', suggest(times(25, () => choice)), suggest(times(26, () => choice))],
  [
    '100 of the name of a suggestion',
    suggest([{ ...choice, name: letters(100) }]),
    suggest([{ ...choice, name: letters(101) }]),
  ],
  [
    '45 of the title of a modal',
    open(labelled(input()), { title: letters(45) }),
    open(labelled(input()), { title: letters(46) }),
  ],
  ['a custom_id of a modal', open(labelled(input())), open(labelled(input()), { custom_id: '' })],
  ['components of a modal', open(labelled(input())), open(labelled(input()), { components: [] })],
  [
    '45 of a label',
    open({ ...labelled(input()), label: letters(45) }),
    open({ ...labelled(input()), label: letters(46) }),
  ],
  [
    '4,000 of a value',
    open(labelled(input({ value: letters(4000) }))),
    open(labelled(input({ value: letters(4001) }))),
  ],
  [
    '4,000 of an input',
    open(labelled(input({ max_length: 4000 }))),
    open(labelled(input({ max_length: 4001 }))),
  ],
  [
    '100 of the placeholder of an input',
    open(labelled(input({ placeholder: letters(100) }))),
    open(labelled(input({ placeholder: letters(101) }))),
  ],
  ['100 of the name of a thread', thread({ name: letters(100) }), thread({ name: letters(101) })],
  [
    'the days a thread stays open',
    thread({ auto_archive_duration: 10080 }),
    thread({ auto_archive_duration: 120 }),
  ],
  ['32 of the name of a command', register({ name: letters(32) }), register({ name: letters(33) })],
  [
    '100 of its description',
    register({ description: letters(100) }),
    register({ description: letters(101) }),
  ],
  [
    '25 options of a command',
    register({ options: options(25) }),
    register({ options: options(26) }),
  ],
  [
    '25 choices of an option',
    register({ options: [option('a', { choices: times(25, () => choice) })] }),
    register({ options: [option('a', { choices: times(26, () => choice) })] }),
  ],
  ['contexts', register({ contexts: [0, 1, 2] }), register({ contexts: [3] })],
  ['installations', register({ integration_types: [0, 1] }), register({ integration_types: [2] })],
  [
    'subcommands of subcommands',
    register({ options: [sub([option('a')])] }),
    register({ options: [sub([sub([])])] }),
  ],
];

function fields(count: number): readonly Json[] {
  return times(count, () => ({ name: 'x', value: 'x' }));
}

function buttons(count: number): Json {
  return row(...times(count, (n) => button({ custom_id: `${n}` })));
}

function offering(fields: Json): Json {
  return select({ options: [{ label: 'x', value: 'x', ...fields }] });
}

function options(count: number): readonly Json[] {
  return times(count, (n) => option(`o${n}`));
}

function sub(nested: readonly Json[]): Json {
  return { type: 1, name: 'sub', description: 'Part of it', options: nested };
}

describe('limits that the schemas hold', () => {
  it.each(LIMITS)('%s', (_name, within, past) => {
    expect(within).toBeNull();
    expect(past).toMatchObject({ status: 400, code: 50035, rule: 'schema' });
  });
});
