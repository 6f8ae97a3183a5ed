import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugFromText } from './articles.ts';
import { plainText, safeMarkup } from './markup.ts';

describe('safeMarkup', () => {
  test('keeps paragraphs, emphasis and tables, and nothing of their attributes but spans', () => {
    expect(safeMarkup('<p align="left">Une <i onclick="x()">nuit</i></p>')).toBe('<p>Une <em>nuit</em></p>');
    expect(safeMarkup('<table class="x"><tr><td colspan="2" style="a">1</td></tr></table>')).toBe(
      '<div class="scroll" tabindex="0"><table><tr><td colspan="2">1</td></tr></table></div>',
    );
  });

  test('takes links and fonts away and keeps their words', () => {
    expect(safeMarkup("<p><a href='javascript:x'>l'article 46</a> <font color='red'>dit</font></p>")).toBe(
      '<p>l’article 46 dit</p>',
    );
  });

  test('closes what was left open, forgets what was never opened', () => {
    expect(safeMarkup('<p>un<p>deux</em></p></div>')).toBe('<p>un</p><p>deux</p>');
    expect(safeMarkup('<strong>gras')).toBe('<strong>gras</strong>');
  });

  test('lets no other tag through, whatever is typed', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '<p',
        '>',
        '<',
        '&lt;b&gt;',
        '"',
        '<td>',
        'mot',
        '&#60;',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((all) => all.join('')),
        ),
        (html) => {
          const rest = safeMarkup(html).replace(
            /<\/?(p|br|em|strong|table|tbody|thead|tr|th|td|ul|ol|li|div)( (colspan|rowspan)="\d+"| class="scroll" tabindex="0")*>/g,
            '',
          );
          expect(rest).not.toMatch(/[<>]/);
        },
      ),
    );
  });

  test('costs in proportion to the text', () => {
    const start = performance.now();
    safeMarkup('<script>'.repeat(20_000));
    safeMarkup('<p><table>'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('plainText gives the words alone', () => {
  expect(plainText('<p>1 &lt; 2</p><p>deux</p>')).toBe('1 < 2 deux');
});

test.each([
  ['137-2', '137-2'],
  ['article 137.2', '137-2'],
  ['Art. 8', '8'],
  ['1', '1er'],
  ['KALIARTI000043942361', 'kaliarti000043942361'],
  ['présence de nuit', null],
  ['12 heures', null],
])('« %s » names the article %s', (text, slug) => {
  expect(slugFromText(text)).toBe(slug);
});
