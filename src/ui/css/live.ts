/** What the scripts bring to life. Each keeps its place on the page before the script comes, or takes none. */
export const live = `
@layer live {
  ravie-listen, ravie-dictate { display: flex; gap: var(--1); visibility: hidden; }
  [data-spoken] { background: var(--mark); box-shadow: 0 0 0 .3rem var(--mark); border-radius: .1rem; }
  ravie-listen[ready], ravie-dictate[ready] { visibility: visible; }
  ravie-live, ravie-keycard, ravie-draft, ravie-guard, ravie-combobox, ravie-similar { display: block; }
  @media (scripting: none) { ravie-listen, ravie-dictate, ravie-similar, ravie-live, ravie-await { display: none; } }
  ravie-unlock:not([ready]), [role=alert]:empty { display: none; }
  ravie-guard > .field + .field { margin-block-start: var(--5); }
  .draft-said { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--3); min-block-size: 1.35rem; margin-block: .2rem -.6rem; color: var(--soft); font-size: var(--small); }
  .form > .draft-said { margin-block: -.8rem; }
  ravie-combobox { position: relative; }
  .options { position: absolute; z-index: 2; inset-inline: 0; margin-block-start: var(--1); max-block-size: 17rem; overflow-y: auto; background: var(--surface); border: 2px solid var(--edge); border-radius: var(--round); box-shadow: var(--lift); }
  .options li { max-inline-size: none; padding: .55rem .85rem; min-block-size: 2.7rem; line-height: 1.25; cursor: pointer; }
  .options small { display: block; color: var(--soft); }
  .options [aria-selected=true] { background: var(--teal-soft); box-shadow: inset .25rem 0 var(--teal); }
  .live-news { min-block-size: 3rem; }
  .similar { min-block-size: 10.5rem; padding: var(--3) var(--4); border-radius: var(--round); background: var(--sunk); align-content: start; }
  .similar > :only-child { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: var(--2); min-block-size: 9rem; margin-inline: auto; text-align: center; }
  .similar a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding-block: .45rem; line-height: 1.25; }
  :is(.options, .similar) li + li { border-block-start: 1px solid var(--line); }
  .found { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: var(--3); padding-block: var(--1); line-height: 1.3; }
  .found + .found { border-block-start: 1px solid var(--edge); }
  .guard { padding: var(--3) var(--4); margin-block-start: var(--2); border-radius: var(--round); background: var(--coral-soft); }
}`;
