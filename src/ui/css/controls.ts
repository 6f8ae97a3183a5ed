/** What one presses and fills in. Nothing to touch is under 48 px (2.7 rem). */
export const controls = `
@layer controls {
  .button { display: inline-flex; align-items: center; justify-content: center; gap: .5em; min-block-size: 2.9rem; padding: .45rem 1.2rem; border: 2px solid var(--teal); border-radius: var(--round); background: var(--surface); color: var(--teal); font-weight: 700; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer; }
  .button:hover { color: var(--teal-deep); border-color: var(--teal-deep); background: var(--teal-soft); }
  .button:active { transform: translateY(1px); }
  .primary { background: var(--teal); color: var(--on-teal); box-shadow: 0 .15rem 0 var(--teal-edge); }
  .primary:hover { background: var(--teal-deep); border-color: var(--teal-deep); color: var(--on-teal); }
  .danger { border-color: var(--coral); color: var(--coral-deep); }
  .danger:hover { border-color: var(--coral-deep); background: var(--coral-soft); color: var(--coral-deep); }
  .plain, .plain:hover { border-color: transparent; background: none; text-decoration: underline; text-underline-offset: .2em; padding-inline: .5rem; font-weight: 400; }
  .little { min-block-size: 2.7rem; padding: .25rem .9rem; font-size: var(--small); }
  .button[aria-pressed=true] { background: var(--teal-soft); color: var(--teal-deep); }
  .button[aria-busy] { opacity: .7; cursor: progress; }
  .form { display: grid; gap: var(--5); grid-template-columns: minmax(0, 1fr); }
  .field, .group { display: grid; gap: var(--1); grid-template-columns: minmax(0, 1fr); min-inline-size: 0; }
  .label { font-weight: 700; padding: 0; }
  .hint { color: var(--soft); font-size: var(--small); }
  .optional { font-weight: 400; color: var(--soft); font-size: var(--small); }
  .input { inline-size: 100%; min-block-size: 3rem; padding: .6rem .85rem; margin-block-start: var(--1); background: var(--surface); border: 2px solid var(--edge); border-radius: var(--round); }
  .input::placeholder { color: var(--soft); opacity: 1; text-overflow: ellipsis; }
  .input:hover { border-color: var(--soft); }
  .input:focus { outline: 3px solid var(--teal); outline-offset: 0; border-color: var(--surface); border-radius: var(--round); }
  .input[aria-invalid] { border-color: var(--coral); }
  textarea.input { min-block-size: 8.5rem; field-sizing: content; max-block-size: 60vh; resize: vertical; line-height: 1.5; }
  textarea[rows="2"] { min-block-size: 4.6rem; }
  .code { font-size: 1.75rem; letter-spacing: .35em; font-variant-numeric: tabular-nums; max-inline-size: 13.5rem; padding-block: .3rem; }
  .error { display: flex; gap: .4em; color: var(--coral-deep); font-weight: 700; font-size: var(--small); }
  .chosen { position: relative; } select.input { appearance: none; padding-inline-end: 3rem; }
  .chosen .icon { position: absolute; inset-inline-end: .9rem; inset-block-end: .9rem; pointer-events: none; }
  .choices { display: grid; gap: var(--2); margin-block-start: var(--2); grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); }
  @media (min-width: 54.01rem) { .choices { grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); } }
  .choices.full { grid-template-columns: minmax(0, 1fr); }
  .choices:not(.full) > .choice { flex-direction: column; justify-content: center; gap: var(--1); padding: var(--3) var(--2); text-align: center; }
  .choices:not(.full) input { position: absolute; inset: .45rem .45rem auto auto; inline-size: 1.1rem; block-size: 1.1rem; }
  .choice { position: relative; display: flex; align-items: center; gap: var(--3); min-block-size: 3.4rem; padding: var(--2) var(--3); border: 2px solid var(--line); border-radius: var(--round); background: var(--surface); line-height: 1.25; cursor: pointer; }
  .choice > .icon { inline-size: 1.6rem; block-size: 1.6rem; color: var(--teal); }
  .choice > span { min-inline-size: 0; }
  .choice:hover { border-color: var(--edge); }
  .choice input { appearance: none; order: 1; margin: 0 0 0 auto; flex: none; inline-size: 1.35rem; block-size: 1.35rem; border: 2px solid var(--edge); border-radius: .35rem; background: var(--surface); cursor: pointer; }
  .choice [type=radio] { border-radius: 50%; }
  .choice input:checked { border-color: var(--teal); background: var(--teal); }
  .choice [type=radio]:checked { box-shadow: inset 0 0 0 .22rem var(--surface); }
  .choice [type=checkbox]:checked::before { content: ""; display: block; inline-size: 38%; block-size: 72%; margin-inline: auto; border: solid var(--on-teal); border-width: 0 .17rem .17rem 0; transform: rotate(45deg); }
  .choice:has(:checked) { border-color: var(--teal); background: var(--teal-soft); }
  .choice:has(:focus-visible) { outline: 3px solid var(--teal); outline-offset: 2px; }
  .choice input:focus-visible { outline: 0; }
  .choice .hint { display: block; margin-block-start: .15rem; }
  .search { display: flex; gap: var(--2); }
  .search .input { margin: 0; flex: 1; min-inline-size: 0; }
  .search .button { padding-inline: 1rem; }
  @media (max-width: 40rem) { .form > .button, .actions > .button:not(.plain) { inline-size: 100%; } }
  @media (max-width: 54rem) and (min-height: 34rem) {
    .actions.steady { position: sticky; inset-block-end: calc(var(--bar) + env(safe-area-inset-bottom)); z-index: 1; margin-inline: calc(-1 * var(--4)); padding: var(--3) var(--4); background: linear-gradient(transparent, var(--paper) .75rem); }
  }
}`;
