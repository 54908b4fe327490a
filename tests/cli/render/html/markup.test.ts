import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/cli/render/html/markup.js';
import { printable } from '../../../../src/phrasing/index.js';
import { HOSTILE } from '../../samples.js';

describe('the html template', () => {
  it('escapes what is put between the literal parts, and only once', () => {
    const bold = html`<b>${'a < b & "c"'}</b>`;
    expect(bold.text).toBe('<b>a &lt; b &amp; &quot;c&quot;</b>');
    expect(html`<p>${bold}</p>`.text).toBe(`<p>${bold.text}</p>`);
  });

  it('takes lists, numbers and nothing', () => {
    expect(html`<p>${[html`<i>${1}</i>`, '<', null]}${null}</p>`.text).toBe('<p><i>1</i>&lt;</p>');
  });

  it('takes away what shows nothing or turns the direction of writing', () => {
    expect(html`${HOSTILE}`.text).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\u200B|\uFEFF/u);
  });

  it('keeps any text a text, between tags and in attributes', () => {
    const text = fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '</p>', '<script>', '-->', 'x', ' ', '&lt;', '`'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const { document } = parseHTML(
          html`<html><body><p title="${given}">${given}</p></body></html>`.text,
        );
        const [paragraph, ...others] = document.querySelectorAll('body *');
        expect(others).toEqual([]);
        expect(paragraph?.textContent).toBe(printable(given));
        expect(paragraph?.getAttribute('title')).toBe(printable(given));
      }),
    );
  });
});
