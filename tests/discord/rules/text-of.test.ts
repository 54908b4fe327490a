import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-in/rules/index.js';
import {
  button,
  container,
  input,
  labelled,
  modal,
  row,
  section,
  select,
  text,
  v2,
} from './sample-bodies.js';

describe('textOf', () => {
  it('gives the texts of nested components from top to bottom', () => {
    const body = v2(
      text('# Answer'),
      container(
        section(button({ label: 'Passage' }), text('One [1]'), text('Two [2]')),
        text('Sources'),
      ),
      row(
        select({
          placeholder: 'Pick',
          options: [{ label: 'A', value: 'a', description: 'first' }],
        }),
      ),
    );
    const shown = ['# Answer', 'One [1]', 'Two [2]', 'Passage', 'Sources', 'Pick', 'A', 'first'];
    expect(textOf(body)).toEqual(shown);
    expect(textOf(body.components)).toEqual(shown);
  });

  it('gives content and embeds as they are drawn', () => {
    const embeds = [
      {
        footer: { text: 'footer' },
        fields: [{ name: 'name', value: 'value' }],
        description: 'description',
        title: 'title',
        author: { name: 'author' },
      },
    ];
    expect(textOf({ content: 'content', embeds, components: [row(button())] })).toEqual([
      'content',
      'author',
      'title',
      'description',
      'name',
      'value',
      'footer',
      'Show',
    ]);
  });

  it('gives the texts of a modal', () => {
    const { data } = modal(labelled(input({ placeholder: 'Briefly', value: 'Because' })));
    expect(textOf(data)).toEqual(['What was wrong', 'Why', 'Briefly', 'Because']);
  });

  it('gives the descriptions of media, and nothing for what is empty', () => {
    const media = { url: 'https://example.org/a.png' };
    expect(
      textOf([
        { type: 12, items: [{ media, description: 'A map' }, { media }] },
        { type: 14 },
        text(''),
      ]),
    ).toEqual(['A map']);
    expect(textOf({})).toEqual([]);
  });
});
