import { expect, test } from 'vitest';
import { findMarkup } from './markup.ts';

test.each([
  '<p><zz9>',
  '<input value=""><svg onload=zz9()>">',
  '<input value="" zz9="1">',
  "<input value='' zz9='1'>",
  '<p title="a" onclick="b()">',
  '<a href=" javascript:zz9()">',
  '<a href="java&#115;cript:zz9()">',
  '<form action=data:text/html,x>',
  '<script>zz9()</script>',
  '</title><zz9>',
])('comes to life: %s', (html) => {
  expect(findMarkup(html)).not.toBeNull();
});

test.each([
  '<p>&lt;zz9&gt; &lt;img src=x onerror=zz9()&gt;</p>',
  '<input value="&quot;&gt;&lt;svg onload=zz9()&gt;">',
  '<input value="\' zz9=\'1">',
  '<a href="/entraide/recherche?q=javascript%3Azz9()">zz9</a>',
  '<script type="module" src="/assets/app.js"></script>',
])('is only text: %s', (html) => {
  expect(findMarkup(html)).toBeNull();
});
