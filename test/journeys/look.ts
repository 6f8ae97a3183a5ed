import type { Page } from 'playwright-core';

/**
 * How far a page can be scrolled sideways, in CSS pixels, and what sticks out the most: nothing should, whatever the
 * width. What hides or scrolls its own content (a table in its frame) does not count.
 */
export function sidewaysOf(page: Page): Promise<{ pixels: number; culprit: string }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const pixels = scrollWidth - clientWidth;
    const right = (element: Element) => element.getBoundingClientRect().right;
    const furthest = [...document.querySelectorAll('main *, header *, footer *')].reduce<Element>(
      (worst, element) => (right(element) > right(worst) ? element : worst),
      document.body,
    );
    return { pixels, culprit: pixels > 0 ? furthest.outerHTML.slice(0, 160) : '' };
  });
}

/**
 * Every text a person may read or hear on a page as it was sent (`markup`, a whole document): what is shown, and what
 * is only said. Each once, with the language the page says it is in. `reader`: any page, to read it with.
 */
export function textsOf(reader: Page, markup: string): Promise<{ lang: string; texts: string[] }> {
  return reader.evaluate((sent) => {
    const page = new DOMParser().parseFromString(sent, 'text/html');
    const { lang } = page.documentElement;
    const texts = new Set<string>([page.title]);
    const walker = page.createTreeWalker(
      page.documentElement,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        const attributes = ['aria-label', 'placeholder', 'alt', 'title'].map((name) =>
          node.getAttribute(name),
        );
        const kept = [...attributes, ...Object.values(node instanceof HTMLElement ? node.dataset : {})];
        for (const text of kept) if (text) texts.add(text.trim());
      } else if (!/^(STYLE|SCRIPT|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) {
        // What says itself to be of another language than the page is a quotation: the law, the name of a language.
        if (node.parentElement?.closest<HTMLElement>('[lang]')?.lang !== lang) continue;
        const text = node.textContent?.trim();
        if (text) texts.add(text);
      }
    }
    return { lang, texts: [...texts] };
  }, markup);
}
