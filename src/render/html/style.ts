/** How the page looks: light and dark, on a telephone, on paper. No rule depends on a script, and nothing is loaded. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #fff; --soft: #f5f6f8; --line: #dce0e6; --text: #1b2430; --dim: #566070; --link: #0b57b0;
  --red: #b3261e; --amber: #855300; --green: #176b37; --blue: #1a56c4; --grey: #566070;
  --gone: #fbe3e1; --gone-text: #7d1a14; --fresh: #dbf3e2; --fresh-text: #0d5027;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #11151b; --card: #171c24; --soft: #1e252f; --line: #303a47; --text: #e5e9ef; --dim: #a3adba; --link: #86bbff;
    --red: #ff9389; --amber: #f0c05a; --green: #75d997; --blue: #93b8ff; --grey: #a3adba;
    --gone: #4a1f1d; --gone-text: #ffc9c4; --fresh: #133d24; --fresh-text: #b5f0c8;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 3rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere }
h1 { font-size: clamp(1.5rem, 5vw, 2.1rem); line-height: 1.2; margin: 0 0 .75rem; letter-spacing: -.01em }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; line-height: 1.3 }
h3 { font-size: 1rem; margin: 0; font-weight: 400; line-height: 1.6 }
h4 { font-size: .8125rem; margin: 0; font-weight: 400; color: var(--dim) }
p, ul, blockquote, pre { margin: .5rem 0 }
a { color: var(--link); text-underline-offset: .15em }
a code { color: inherit }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em }
code { background: var(--soft); border-radius: 4px; padding: .1em .25em; white-space: pre-wrap; unicode-bidi: isolate }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .75rem; white-space: pre-wrap; line-height: 1.5; tab-size: 2 }
pre code, h4 code { background: none; padding: 0; font-size: inherit }
del, ins { text-decoration-thickness: 1px; border-radius: 4px; padding: .1em .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone }
del { background: var(--gone); color: var(--gone-text); text-decoration-line: line-through }
ins { background: var(--fresh); color: var(--fresh-text); text-decoration: none; font-weight: 600 }
del code, ins code { background: none; color: inherit; padding: 0 .1em }
pre del, pre ins { display: block; margin: 0 -.75rem; padding: 0 .75rem; border-radius: 0; text-decoration: none; font-weight: 400 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.about { color: var(--dim); margin: 0 0 .25rem; font-weight: 600 }
.lead, .place, .path { color: var(--dim) }
.place { font-size: .875rem; margin: .6rem 0 0 }
.path { font-size: .875em }
.next { border-left: 4px solid var(--c); background: var(--soft); border-radius: 0 6px 6px 0; padding: .7rem 1rem; margin: 0 0 1rem; font-weight: 600 }
.next code { background: none; padding: 0 }
.error, .delete, .undone { --c: var(--red) }
.warning, .update, .held, .partly { --c: var(--amber) }
.good, .create, .done { --c: var(--green) }
.note, .adopt { --c: var(--blue) }
.forget, .same { --c: var(--grey) }
.tiles, nav ul, .findings, .plain { list-style: none; padding: 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .6rem; margin: 1.25rem 0 0 }
.tiles li { border: 1px solid var(--line); border-top: 3px solid var(--c); border-radius: 6px; padding: .5rem .8rem; background: var(--card); color: var(--dim); font-size: .875rem }
.tiles b { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--c); font-variant-numeric: tabular-nums }
nav { margin: 1.5rem 0 -1rem; border-bottom: 1px solid var(--line) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .6rem; font-size: .9375rem }
nav a { display: inline-block; padding: .25rem 0 }
.change { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; background: var(--card); padding: .9rem 1.1rem; margin: 0 0 .9rem }
.change > ul { padding-left: 1.2rem }
.change li { margin: .2rem 0 }
.noun { font-weight: 600 }
h3 code { font-weight: 600; font-size: .9375em }
.tag { display: inline-block; color: var(--c); border: 1px solid; border-radius: 1em; font-size: .8125rem; font-weight: 600; line-height: 1; padding: .3em .7em; margin-right: .35rem; white-space: nowrap }
blockquote { border-left: 3px solid var(--line); padding-left: .8rem; margin-left: 0; color: var(--dim); font-style: italic; white-space: pre-wrap }
.outcome b { color: var(--c) }
.finding { border-left: 3px solid var(--c); padding: .1rem 0 .1rem .8rem; margin: .7rem 0 }
.finding p { margin: .25rem 0 }
.finding .place { margin: 0; display: inline-block }
.findings { margin: .5rem 0 }
.plain li { border-bottom: 1px solid var(--line); padding: .5rem 0 }
.plain li:last-child { border: 0 }
details { margin-top: .6rem }
.fields { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: .4rem 1rem; align-items: baseline; margin: .4rem 0 0 }
.fields pre { margin: 0; min-width: 0 }
summary { cursor: pointer; color: var(--link); width: fit-content; padding: .2rem 0; font-size: .9375rem }
footer { border-top: 1px solid var(--line); margin-top: 3rem; color: var(--dim); font-size: .875rem }
footer h2 { font-size: 1rem; margin: 1.25rem 0 .5rem; color: var(--text) }
dl { margin: 0; display: grid; gap: .25rem }
dl div { display: grid; grid-template-columns: 7rem 1fr; gap: .75rem }
dt { font-weight: 600 }
dd { margin: 0 }
svg { max-width: 100%; height: auto }
.map { position: relative; left: 50%; translate: -50%; width: max-content; min-width: 100%; max-width: min(100vw - 2.5rem, 92rem); overflow-x: auto; margin: .75rem 0 }
.map svg { display: block; max-width: none }
.map text { fill: var(--text) }
.map .column { fill: var(--dim); font-weight: 600 }
.box rect { fill: var(--card); stroke: var(--dim) }
.box.added rect { fill: var(--fresh); stroke: var(--green); stroke-width: 3px }
.box.added text { fill: var(--fresh-text) }
.box.changed rect { fill: var(--soft); stroke: var(--amber); stroke-width: 3px }
.box.removed rect { fill: var(--gone); stroke: var(--red); stroke-width: 3px; stroke-dasharray: 6 4 }
.box.removed text { fill: var(--gone-text) }
.way { --c: var(--grey) }
.way.added { --c: var(--green) }
.way.removed { --c: var(--red) }
.way path { fill: none; stroke: var(--c) }
.way.added path { stroke-width: 2.5px }
.way.removed path { stroke-dasharray: 6 4 }
.way .head { fill: var(--c); stroke-dasharray: none }
.map .says { stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke }
@media (max-width: 30rem) {
  body { padding: 1.25rem .9rem 2rem }
  .tiles { grid-template-columns: 1fr 1fr }
  .change { padding: .75rem .8rem }
  .map { max-width: 100% }
  .fields { grid-template-columns: 1fr; gap: .2rem }
  .fields pre { margin-bottom: .6rem }
  dl div { grid-template-columns: 5.5rem 1fr }
}
@media print {
  :root { color-scheme: light }
  @page { margin: 16mm 14mm }
  body { max-width: none; padding: 0; font-size: 10pt }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  nav, summary { display: none }
  details::details-content { content-visibility: visible; display: block }
  h1, h2, h3, h4, summary { break-after: avoid }
  .map { left: 0; translate: none; width: auto; max-width: none; overflow: visible; break-inside: avoid }
  .map svg { max-width: 100%; max-height: 230mm; margin: 0 auto }
  .change, .finding, .tiles, .plain li, dl div { break-inside: avoid }
  a { color: inherit }
}
`
