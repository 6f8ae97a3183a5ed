/** The frame of every page: head, bar of places (under the thumb on a phone, on top on a desk), main, foot. */
export const shell = `
@layer shell {
  .skip { position: absolute; inset-block-start: -9rem; inset-inline-start: var(--4); z-index: 3; padding: var(--3) var(--4); background: var(--ink); color: var(--paper); }
  .skip:focus { inset-block-start: var(--2); }
  .top, .main, .foot > * { inline-size: 100%; max-inline-size: 66rem; margin-inline: auto; padding-inline: var(--4); }
  .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--3); min-block-size: 3.75rem; }
  .brand { display: flex; align-items: center; gap: var(--2); min-block-size: 3rem; font-weight: 700; font-size: var(--title); letter-spacing: -.02em; color: var(--ink); text-decoration: none; }
  .brand svg { inline-size: 2rem; block-size: 2rem; }
  .brand-one { stroke: var(--teal); } .brand-two { stroke: var(--coral); }
  .brand path { fill: none; stroke-width: 3.4; stroke-linecap: round; }
  .account { display: flex; align-items: center; gap: var(--2); min-block-size: 3rem; color: var(--ink); text-decoration: none; font-size: var(--small); }
  .news { margin-inline-start: auto; }
  @media (max-width: 30rem) { .news span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } }
  .bar { display: flex; flex-wrap: wrap; order: 1; inline-size: 100%; justify-content: space-around; background: var(--surface); border-block-start: 1px solid var(--line); padding: .2rem .25rem calc(.2rem + env(safe-area-inset-bottom)); }
  .bar a { flex: 1 1 auto; display: grid; justify-items: center; align-content: center; gap: .1rem; min-block-size: 3.4rem; padding: 0 .15rem; color: var(--soft); text-decoration: none; font-size: .73rem; line-height: 1.2; }
  .bar .icon { inline-size: 2.6rem; block-size: 1.6rem; padding: .15rem; border-radius: var(--pill); }
  .bar [aria-current] { color: var(--teal-deep); font-weight: 700; }
  .bar [aria-current] .icon { background: var(--teal-soft); }
  .main { flex: 1; display: grid; gap: var(--5); align-content: start; grid-template-columns: minmax(0, 1fr); padding-block: var(--3) var(--6); }
  .main:focus { outline: 0; }
  .foot { background: var(--sunk); padding-block: var(--5); font-size: var(--small); }
  .foot > * { display: flex; flex-wrap: wrap; gap: var(--1) var(--4); align-items: center; }
  .foot a, .foot button { display: inline-flex; align-items: center; gap: .4em; min-block-size: 2.7rem; color: var(--soft); }
  .foot button { border: 0; background: none; padding: 0 .1em; text-decoration: underline; cursor: pointer; }
  .foot form { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--3); }
  .foot [aria-pressed=true] { font-weight: 700; text-decoration: none; color: var(--ink); }
  @media (max-width: 54rem) and (min-height: 26rem) {
    .bar { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2; }
    .foot { padding-block-end: calc(var(--bar) + var(--5) + env(safe-area-inset-bottom)); }
  }
  @media (min-width: 54.01rem) {
    .top { flex-wrap: nowrap; min-block-size: 5rem; }
    .bar { background: none; border: 0; padding: 0; gap: var(--1); order: 0; flex: 1; justify-content: start; margin-inline-start: var(--5); }
    .bar a { flex: none; display: flex; align-items: center; gap: .45rem; min-block-size: 2.7rem; padding-inline: .9rem; border-radius: var(--pill); font-size: var(--small); }
    .bar .icon, .bar [aria-current] .icon { inline-size: 1.25rem; block-size: 1.25rem; padding: 0; background: none; }
    .bar [aria-current] { background: var(--teal-soft); }
    .main { padding-block: var(--5) var(--7); gap: var(--6); }
    .narrow { inline-size: 100%; max-inline-size: 42rem; margin-inline: auto; }
    .main > .columns { grid-template-columns: minmax(0, 1fr) 20rem; gap: var(--6); align-items: start; }
    .columns > aside { position: sticky; inset-block-start: var(--4); }
  }
  .narrow, .columns, .columns > * { display: grid; gap: var(--5); align-content: start; grid-template-columns: minmax(0, 1fr); }
  .page-head { display: grid; gap: var(--2); }
  .page-head h1 { flex: 1 1 9rem; }
  .page-head .lead { font-size: var(--large); color: var(--soft); line-height: 1.4; }
  .back { display: inline-flex; align-items: center; gap: .4em; min-block-size: 2.7rem; inline-size: fit-content; font-size: var(--small); }
  .hero { position: relative; display: grid; gap: var(--3); justify-items: start; padding: var(--4) var(--4) 9rem; margin: calc(-1 * var(--3)) calc(-1 * var(--4)) 0; overflow: hidden; background: linear-gradient(var(--paper), var(--coral-soft) 85%); }
  .hero > :not(svg) { position: relative; z-index: 1; }
  .hero .lead { font-size: var(--large); max-inline-size: 34ch; }
  .hero > svg { position: absolute; inset-inline: 0; inset-block-end: 0; inline-size: 100%; block-size: 8rem; overflow: visible; }
  .hill-far { fill: var(--teal-soft); } .hill { fill: var(--leaf-soft); } .hill-near { fill: var(--leaf); opacity: .3; } .sun { fill: #ffd78a; } .way { fill: none; stroke: var(--surface); stroke-width: 3.5; stroke-linecap: round; } .wall { fill: var(--surface); } .roof { fill: var(--coral); } .tree { fill: var(--leaf); }
  @media (min-width: 54.01rem) { .hero { margin: 0; padding: var(--6) var(--6) 9.5rem; border-radius: 1.5rem; background: linear-gradient(var(--teal-soft), var(--coral-soft) 70%); } .hero > svg { block-size: 11.5rem; } }
  @media print { .bar, .foot, .skip, ravie-listen, .account { display: none; } }
}`;
