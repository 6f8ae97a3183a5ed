/** What one reads: cards, chips, notices, steps, tables, and the like. */
export const pieces = `
@layer pieces {
  .card { position: relative; display: grid; gap: var(--2); grid-template-columns: minmax(0, 1fr); align-content: start; padding: var(--4); background: var(--surface); border: 1px solid var(--line); border-radius: 1.1rem; box-shadow: var(--lift); }
  .cards { display: grid; gap: var(--3); grid-template-columns: minmax(0, 1fr); }
  .cards > li, .tiles > li, .meta { max-inline-size: none; }
  .card.attention::before, .card.done::before { content: ""; position: absolute; inset-block: 1.2rem; inset-inline-start: -1px; inline-size: .3rem; border-start-end-radius: 1rem; border-end-end-radius: 1rem; background: var(--coral); }
  .card.done::before { background: var(--leaf); }
  .card.quiet { background: none; box-shadow: none; border-style: dashed; border-color: var(--edge); }
  .list-card:hover, .list-card:focus-within { border-color: var(--teal); }
  .list-card :is(h2, h3) { font-size: var(--large); text-wrap: wrap; }
  .list-card :is(h2, h3) a { color: inherit; text-decoration: none; }
  .list-card :is(h2, h3) a::after { content: ""; position: absolute; inset: 0; border-radius: 1.1rem; }
  .list-card a:focus-visible { outline: 0; }
  .list-card:has(a:focus-visible) { outline: 3px solid var(--teal); outline-offset: 2px; }
  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .9rem; color: var(--soft); font-size: var(--small); }
  .meta > span, .badge { display: inline-flex; align-items: center; gap: .35em; }
  .badge { padding: .1rem .6rem; border-radius: var(--pill); background: var(--sunk); color: var(--soft); font-size: var(--small); line-height: 1.4; }
  .badge.action { background: var(--teal-soft); color: var(--teal-deep); }
  .badge.attention { background: var(--coral-soft); color: var(--coral-deep); }
  .badge.done { background: var(--leaf-soft); color: var(--leaf); font-weight: 700; }
  .badge .icon { inline-size: 1em; block-size: 1em; }
  .chips { display: flex; gap: var(--2); overflow-x: auto; scrollbar-width: none; margin-inline: calc(-1 * var(--4)); padding: .25rem var(--4); }
  @media (width > 46rem) { .chips { flex-wrap: wrap; margin: 0; padding: 0; overflow: visible; } }
  .chip { flex: none; display: inline-flex; align-items: center; gap: .4em; min-block-size: 2.7rem; padding: .2rem .95rem; border: 1.5px solid var(--edge); border-radius: var(--pill); background: var(--surface); color: var(--ink); text-decoration: none; font-size: var(--small); }
  .chip:hover { border-color: var(--teal); }
  .chip[aria-current] { background: var(--teal); border-color: var(--teal); color: var(--on-teal); font-weight: 700; }
  .avatar { display: inline-grid; place-items: center; inline-size: 2rem; block-size: 2rem; flex: none; border-radius: 50%; font-weight: 700; font-size: .85rem; background: var(--teal-soft); color: var(--ink); }
  .avatar.two { background: var(--coral-soft); } .avatar.three { background: var(--leaf-soft); } .avatar.four { background: var(--mark); }
  .person { display: inline-flex; align-items: center; gap: var(--2); }
  .notice { display: flex; gap: var(--3); padding: var(--3) var(--4); border-radius: var(--round); background: var(--teal-soft); }
  .notice > .icon { margin-block-start: .1rem; color: var(--teal); }
  .notice.success { background: var(--leaf-soft); } .notice.success > .icon { color: var(--leaf); }
  .notice.warn { background: var(--coral-soft); } .notice.warn > .icon { color: var(--coral); }
  .error-summary { display: grid; gap: var(--2); padding: var(--4); border: 2px solid var(--coral); border-radius: var(--round); background: var(--coral-soft); }
  .faults a { display: inline-block; padding-block: .6rem; color: var(--coral-deep); font-weight: 700; }
  .empty { display: grid; gap: var(--3); grid-template-columns: minmax(0, 1fr); justify-items: center; padding: var(--6) var(--4); text-align: center; }
  .empty > .icon { inline-size: 4rem; block-size: 4rem; padding: 1.1rem; border-radius: 50%; background: var(--teal-soft); color: var(--teal); }
  .steps { display: flex; }
  .steps li { position: relative; flex: 1 1 0; min-inline-size: 0; display: grid; justify-items: center; align-content: start; gap: var(--1); font-size: .75rem; text-align: center; color: var(--soft); line-height: 1.2; }
  .steps li + li::before { content: ""; position: absolute; inset-block-start: 1rem; inset-inline: calc(-50% + 1.15rem) calc(50% + 1.15rem); border-block-start: 2px solid var(--edge); }
  .steps b { font-size: var(--small); display: grid; place-items: center; inline-size: 2.1rem; block-size: 2.1rem; border-radius: 50%; border: 2px solid var(--edge); }
  .steps .done b { background: var(--leaf-soft); border-color: var(--leaf); color: var(--leaf); }
  .steps [aria-current] { color: var(--ink); font-weight: 700; } .steps [aria-current] b { background: var(--teal); border-color: var(--teal); color: var(--on-teal); }
  .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--round); background: var(--surface); }
  table { border-collapse: collapse; inline-size: 100%; font-size: var(--small); }
  caption { text-align: start; padding: var(--3); font-weight: 700; }
  th, td { padding: var(--2) var(--3); text-align: start; border-block-start: 1px solid var(--line); vertical-align: top; }
  thead th { background: var(--sunk); position: sticky; inset-block-start: 0; white-space: nowrap; }
  .number { text-align: end; font-variant-numeric: tabular-nums; }
  .menu a { display: flex; align-items: center; gap: var(--3); min-block-size: 3.4rem; border-block-end: 1px solid var(--line); color: inherit; text-decoration: none; }
  .tiles { display: grid; gap: var(--3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
  .tiles > li { display: grid; }
  .facts { display: grid; gap: var(--3); } .facts dt { color: var(--soft); font-size: var(--small); }
}`;
