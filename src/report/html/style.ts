/** Light and dark by custom properties, which the charts use too; one column on a phone; all rows in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --paper: #fff; --line: #d1d9e0; --soft: #f6f8fa; --late: #b42318; --good: #1a7f37; --warn: #9a6700; --blue: #0969da; --link: #0550ae }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9198a1; --paper: #0d1117; --line: #3d444d; --soft: #161b22; --late: #ff8f87; --good: #57ab5a; --warn: #d29922; --blue: #539bf5; --link: #79b8ff }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.125rem; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 1.125rem; margin: 0 }
p { margin: 0 }
a { color: var(--link) }
.dim, figcaption p { color: var(--dim); font-size: .9375rem }
.verdict { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2.5rem; margin: 1rem 0; padding: 1.25rem; border: 1px solid var(--line); border-left: .5rem solid var(--tone); border-radius: .5rem; background: var(--soft) }
.bad { --tone: var(--late) } .fair { --tone: var(--warn) } .good { --tone: var(--good) }
.verdict strong { display: block; font-size: 1.75rem; line-height: 1.2; margin-bottom: .375rem }
.verdict ol { margin: .375rem 0 0; padding-left: 1.5rem }
.verdict li { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .5rem; margin: 1rem 0 }
dl div { padding: .375rem .75rem; border: 1px solid var(--line); border-radius: .5rem }
dt { font-size: .875rem; color: var(--dim) }
dd { margin: 0; font-size: 1.375rem; font-variant-numeric: tabular-nums }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1rem; margin: 1rem 0 }
figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; min-width: 0 }
figure svg { display: block; width: 100%; height: auto; margin: .5rem 0 }
summary { font-size: .875rem; color: var(--dim); cursor: pointer }
section > h2 { margin: 2rem 0 .5rem }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 }
#filters[hidden], [hidden], .beyond { display: none }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; padding: .25rem .5rem; max-width: 100% }
th button { all: unset; cursor: pointer; font-weight: 600 }
th button::after { content: " ↕"; color: var(--dim) }
th[aria-sort=ascending] button::after { content: " ↑" }
th[aria-sort=descending] button::after { content: " ↓" }
:focus-visible, th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
thead th { background: var(--soft) }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.date { white-space: nowrap }
.late { color: var(--late); font-weight: 600 }
.words { overflow-wrap: anywhere; min-width: 12rem }
@media (max-width: 40rem) { body { padding: 1rem } .verdict strong { font-size: 1.375rem } figure { padding: .75rem } }
@media print {
  :root { --ink: #000; --dim: #444; --paper: #fff; --line: #999; --soft: #fff; --late: #b42318; --good: #1a7f37; --warn: #9a6700; --blue: #0969da; --link: #000 }
  body { max-width: none; padding: 0; font-size: .75rem }
  .scroll { overflow: visible }
  #filters, #show-more, details { display: none }
  tr.beyond:not([hidden]) { display: table-row }
  figure, tr { break-inside: avoid }
  th button::after { content: "" }
}
`.trim()
