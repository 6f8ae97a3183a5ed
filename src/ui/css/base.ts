/** The elements as they are: type, links, focus, and the few classes that belong to no component. */
export const base = `
@layer base {
  *, ::before, ::after { box-sizing: border-box; }
  html {
    font: 112.5%/1.5 Atkinson, Roboto, Arial, sans-serif;
    -webkit-text-size-adjust: none; text-size-adjust: none;
    scroll-padding-block: 1rem 9rem;
    color: var(--ink); background: var(--paper); accent-color: var(--teal);
  }
  body { margin: 0; min-block-size: 100vh; min-block-size: 100dvh; display: flex; flex-direction: column; overflow-wrap: break-word; }
  h1, h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
  h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
  h1 { font-size: var(--display); letter-spacing: -.02em; line-height: 1.15; }
  h2 { font-size: var(--title); }
  h3 { font-size: var(--large); }
  p, li, dd { max-inline-size: 70ch; text-wrap: pretty; }
  ul[class], ol[class] { list-style: none; }
  :is(ul, ol):not([class]) { padding-inline-start: 1.2rem; }
  a { color: var(--teal); text-underline-offset: .2em; text-decoration-thickness: 1px; }
  a:hover { color: var(--teal-deep); text-decoration-thickness: 2px; }
  button, input, textarea, select { font: inherit; color: inherit; }
  svg { display: block; }
  mark { background: var(--mark); color: inherit; border-radius: .2em; padding-inline: .1em; }
  summary { cursor: pointer; padding-block: .65rem; }
  :focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; border-radius: .3rem; }
  [tabindex="-1"]:focus { outline: 0; }
  [hidden] { display: none !important; }
  .soft { color: var(--soft); }
  .small { font-size: var(--small); }
  .said { white-space: pre-line; overflow-wrap: anywhere; }
  .stack { display: grid; gap: var(--4); align-content: start; grid-template-columns: minmax(0, 1fr); }
  .row { display: flex; flex-wrap: wrap; gap: var(--2) var(--3); align-items: center; }
  .apart { justify-content: space-between; }
  :is(h2, h3).row { flex-wrap: nowrap; }
  .only-heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { inline-size: 1.35em; block-size: 1.35em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
}`;
