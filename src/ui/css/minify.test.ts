import { expect, test } from 'vitest';
import { minifyCss } from './minify.ts';

test('drops comments and needless space', () => {
  expect(minifyCss('/* why */\n.a > .b,\n.c {\n  color: red;\n  margin: 0 auto;\n}\n')).toBe(
    '.a>.b,.c{color:red;margin:0 auto}',
  );
});

test('keeps the spaces that mean something', () => {
  expect(minifyCss('.a :focus { width: calc(1rem + 2px) }')).toBe('.a :focus{width:calc(1rem + 2px)}');
  expect(minifyCss('@media (min-width: 1rem) and (max-width: 2rem) { }')).toBe(
    '@media (min-width:1rem) and (max-width:2rem){}',
  );
});

test('leaves what is quoted alone', () => {
  expect(minifyCss(`.a { content: "  ; , " ; font: 'A  B' }`)).toBe(`.a{content:"  ; , ";font:'A  B'}`);
});
