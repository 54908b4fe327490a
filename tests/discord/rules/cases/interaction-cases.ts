import { type RuleCase, ruleCase } from '../rule-case.js';
import { EPHEMERAL, input, labelled, message, modal, text, V2, v2 } from '../sample-bodies.js';

const COMMAND = { interaction: 2, source: null } as const;
const COMPONENT = { interaction: 3, source: message({ content: 'before' }) } as const;

/** Cases of the rules on answers to interactions, and on threads. */
export const INTERACTION_CASES: readonly RuleCase[] = [
  ruleCase('callback.type', 'interaction-callback', COMMAND, {
    accepted: { type: 4, data: v2(text('x')) },
    refused: { type: 7, data: v2(text('x')) },
  }),
  ruleCase(
    'callback.type',
    'interaction-callback',
    { interaction: 1, source: null },
    {
      accepted: { type: 1 },
      refused: { type: 5 },
    },
  ),
  ruleCase(
    'callback.type',
    'interaction-callback',
    { interaction: 4, source: null },
    {
      accepted: { type: 8, data: { choices: [] } },
      refused: { type: 4, data: { content: 'x' } },
    },
  ),
  ruleCase(
    'callback.type',
    'interaction-callback',
    { interaction: 5, source: null },
    {
      accepted: { type: 5, data: { flags: EPHEMERAL } },
      refused: modal(labelled(input())),
    },
  ),
  ruleCase('callback.type', 'interaction-callback', COMPONENT, {
    accepted: modal(labelled(input())),
    refused: { type: 8, data: { choices: [] } },
  }),
  ruleCase(
    'callback.update-source',
    'interaction-callback',
    { interaction: 5, source: null },
    {
      accepted: { type: 4, data: { content: 'x' } },
      refused: { type: 6 },
    },
  ),
  ruleCase('deferral.flags', 'interaction-callback', COMMAND, {
    accepted: { type: 5, data: { flags: EPHEMERAL } },
    refused: { type: 5, data: { flags: EPHEMERAL | V2 } },
  }),
  ruleCase('message.flags', 'interaction-callback', COMMAND, {
    accepted: { type: 4, data: { content: 'x', flags: EPHEMERAL } },
    refused: { type: 4, data: { content: 'x', flags: 1 } },
  }),
  ruleCase('message.not-empty', 'interaction-callback', COMPONENT, {
    accepted: { type: 7, data: { components: [] } },
    refused: { type: 7, data: { content: null } },
  }),
  ruleCase('message.not-empty', 'interaction-callback', COMMAND, {
    accepted: { type: 4, data: { content: 'x' } },
    refused: { type: 4 },
  }),
  ruleCase(
    'choice.value',
    'interaction-callback',
    { interaction: 4, source: null },
    {
      accepted: { type: 8, data: { choices: [{ name: 'A file', value: 'x'.repeat(100) }] } },
      refused: { type: 8, data: { choices: [{ name: 'A file', value: 'x'.repeat(101) }] } },
    },
  ),
  ruleCase(
    'thread.name',
    'start-thread-from-message',
    {},
    {
      accepted: { name: 'x'.repeat(100), auto_archive_duration: 60 },
      refused: { name: ' ' },
    },
  ),
  ruleCase(
    'thread.name',
    'start-thread-without-message',
    {},
    {
      accepted: { name: 'Hamas talks', type: 11 },
      refused: { name: '\t', type: 11 },
    },
  ),
];
