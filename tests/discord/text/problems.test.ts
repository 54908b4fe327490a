import { ButtonStyle, ComponentType, TextInputStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { MessageBody } from '../../../src/discord/message.js';
import { problemsOf, problemsOfForm } from './problems.js';

type Component = MessageBody['components'][number];
const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const button = (custom_id: string, label = 'Go') =>
  ({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, label }) as const;
const row = (...components: ReturnType<typeof button>[]): Component => ({
  type: ComponentType.ActionRow,
  components,
});

describe('problemsOf', () => {
  it('has none with a message that Discord takes', () => {
    const body: MessageBody = {
      components: [
        text('Hello'),
        {
          type: ComponentType.Container,
          accent_color: 0xffffff,
          components: [
            text('more'),
            { type: ComponentType.Separator, divider: true },
            {
              type: ComponentType.Section,
              components: [text('beside')],
              accessory: {
                type: ComponentType.Button,
                style: ButtonStyle.Link,
                label: 'Open',
                url: 'https://example.org/',
              },
            },
          ],
        },
        row(button('a'), button('b')),
      ],
    };
    expect(problemsOf(body)).toEqual([]);
  });

  it.each<readonly [string, readonly Component[], RegExp]>([
    ['nothing at all', [], /Too small/u],
    ['an empty text', [text('')], /Too small/u],
    [
      'too much text together',
      [text('a'.repeat(2500)), text('b'.repeat(2500))],
      /5000 characters/u,
    ],
    ['too many components', Array.from({ length: 41 }, () => text('a')), /41 components/u],
    ['six buttons in a row', [row(...[...'abcdef'].map((id) => button(id)))], /one to 5 buttons/u],
    ['a long label', [row(button('a', 'l'.repeat(81)))], /Too big/u],
    ['a long custom id', [row(button('i'.repeat(101)))], /Too big/u],
    ['a custom id that stands twice', [row(button('a')), row(button('a'))], /a stands twice/u],
  ])('finds %s', (_, components, problem) => {
    expect(problemsOf({ components }).join('\n')).toMatch(problem);
  });
});

describe('problemsOfForm', () => {
  const form = (title: string, label: string) => ({
    custom_id: 'form',
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'comment',
          style: TextInputStyle.Paragraph,
          max_length: 1000,
        },
      } as const,
    ],
  });

  it('has none with a form that Discord takes', () => {
    expect(problemsOfForm(form('What is wrong?', 'Your words'))).toEqual([]);
  });

  it('finds a long title and a long label', () => {
    expect(problemsOfForm(form('t'.repeat(46), 'l'.repeat(46)))).toHaveLength(4);
  });
});
