import { type RuleCase, ruleCase } from '../rule-case.js';
import {
  button,
  input,
  type Json,
  labelled,
  modal,
  row,
  select,
  text,
  times,
  v2,
} from '../sample-bodies.js';

/** Cases of the rules on single components. */
export const COMPONENT_CASES: readonly RuleCase[] = [
  inMessage('action-row.children', {
    accepted: row(...times(5, (n) => button({ custom_id: `${n}` }))),
    refused: row(button(), select()),
  }),
  inMessage('action-row.children', {
    accepted: row(select()),
    refused: row(select(), select({ custom_id: 'other' })),
  }),
  inMessage('text-display.text', { accepted: text(' x '), refused: text(' \n ') }),
  inMessage('file.attachment', {
    accepted: { type: 13, file: { url: 'attachment://quote.txt' } },
    refused: { type: 13, file: { url: 'https://example.org/quote.txt' } },
  }),
  inMessage('button.acting-field', {
    accepted: row(button()),
    refused: row(button({ custom_id: undefined })),
  }),
  inMessage('button.acting-field', {
    accepted: row(button({ style: 4 })),
    refused: row(button({ style: 4, url: 'https://example.org/' })),
  }),
  inMessage('button.acting-field', {
    accepted: row(button({ style: 5, custom_id: undefined, url: 'https://example.org/' })),
    refused: row(button({ style: 5, url: 'https://example.org/' })),
  }),
  inMessage('button.acting-field', {
    accepted: row({ type: 2, style: 6, sku_id: '1' }),
    refused: row({ type: 2, style: 6 }),
  }),
  inMessage('button.face', {
    accepted: row(button({ label: undefined, emoji: { name: '👍' } })),
    refused: row(button({ label: '' })),
  }),
  inMessage('button.face', {
    accepted: row({ type: 2, style: 6, sku_id: '1' }),
    refused: row({ type: 2, style: 6, sku_id: '1', label: 'Buy' }),
  }),
  inMessage('button.link-scheme', {
    accepted: row(link('https://example.org/a?b#c')),
    refused: row(link('ftp://example.org/')),
  }),
  inMessage('select.range', {
    accepted: row(select({ min_values: 2, max_values: 2 })),
    refused: row(select({ min_values: 2 })),
  }),
  inMessage('select.values-offered', {
    accepted: row(select({ max_values: 3 })),
    refused: row(select({ max_values: 4 })),
  }),
  inMessage('select.option-values', {
    accepted: row(select({}, 25)),
    refused: row(select({ options: times(2, (n) => ({ label: `${n}`, value: 'same' })) })),
  }),
  inMessage('select.defaults', {
    accepted: row({ type: 5, custom_id: 'who', default_values: [{ type: 'user', id: '1' }] }),
    refused: row({
      type: 5,
      custom_id: 'who',
      default_values: times(2, (n) => ({ type: 'user', id: `${n + 1}` })),
    }),
  }),
  inModal('select.required-in-modal', {
    accepted: labelled(select({ min_values: 0, required: false })),
    refused: labelled(select({ min_values: 0 })),
  }),
  inModal('modal-component.disabled', {
    accepted: labelled(select()),
    refused: labelled(select({ disabled: true })),
  }),
  inModal('action-row.text-inputs', {
    accepted: row(input({ label: 'Why' })),
    refused: row(input({ label: 'Why' }), input({ label: 'How', custom_id: 'how' })),
  }),
  inModal('text-input.label', { accepted: labelled(input()), refused: row(input()) }),
  inModal('text-input.range', {
    accepted: labelled(input({ min_length: 10, max_length: 10 })),
    refused: labelled(input({ min_length: 11, max_length: 10 })),
  }),
  ruleCase(
    'modal.components',
    'interaction-callback',
    { interaction: 2, source: null },
    {
      accepted: modal(...times(5, (n) => labelled(input({ custom_id: `${n}` })))),
      refused: modal(...times(6, (n) => labelled(input({ custom_id: `${n}` })))),
    },
  ),
  ruleCase(
    'modal.custom-ids',
    'interaction-callback',
    { interaction: 2, source: null },
    {
      accepted: modal(labelled(input()), labelled(input({ custom_id: 'how' }))),
      refused: modal(labelled(input()), labelled(input())),
    },
  ),
];

interface Components {
  readonly accepted: Json;
  readonly refused: Json;
}

function inMessage(rule: string, { accepted, refused }: Components): RuleCase {
  return ruleCase(rule, 'create-message', {}, { accepted: v2(accepted), refused: v2(refused) });
}

function inModal(rule: string, { accepted, refused }: Components): RuleCase {
  const context = { interaction: 3, source: null } as const;
  return ruleCase(rule, 'interaction-callback', context, {
    accepted: modal(accepted),
    refused: modal(refused),
  });
}

function link(url: string): Json {
  return { type: 2, style: 5, label: 'Read', url };
}
