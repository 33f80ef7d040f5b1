/** Light and dark by custom properties, which the charts use too; one column on a phone; all rows in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --mute: #818b98; --paper: #fff; --line: #d1d9e0; --soft: #f6f8fa; --late: #b42318; --good: #1a7f37; --warn: #9a6700; --blue: #0969da; --link: #0550ae }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --dim: #9198a1; --mute: #768390; --paper: #0d1117; --line: #3d444d; --soft: #161b22; --late: #ff8f87; --good: #57ab5a; --warn: #d29922; --blue: #539bf5; --link: #79b8ff }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.125rem; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 1.125rem; margin: 0 }
p { margin: 0 }
a { color: var(--link) }
.dim, figcaption p { color: var(--dim); font-size: .9375rem }
.verdict { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2.5rem; margin: 1rem 0; padding: 1.25rem; border: 1px solid var(--line); border-left: .5rem solid var(--tone); border-radius: .5rem; background: var(--soft) }
.bad { --tone: var(--late) } .fair { --tone: var(--warn) } .good { --tone: var(--good) }
.verdict .words { font-size: 1.75rem; font-weight: 700; line-height: 1.2; margin-bottom: .375rem; text-wrap: balance }
.verdict ol { margin: .375rem 0 0; padding-left: 1.5rem }
.verdict li { overflow-wrap: anywhere }
.verdict li a { font-weight: 600 }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .5rem; margin: 1rem 0 }
dl div { padding: .375rem .75rem; border: 1px solid var(--line); border-radius: .5rem }
dt { font-size: .875rem; color: var(--dim) }
dd { margin: 0; font-size: 1.375rem; font-variant-numeric: tabular-nums }
dd a { color: inherit; text-decoration-color: var(--mute); text-underline-offset: .2em }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr)); gap: 1rem; margin: 1rem 0 }
figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; min-width: 0 }
figure svg { display: block; width: 100%; max-width: 30rem; height: auto; margin: .5rem 0 }
figure tbody th { overflow-wrap: anywhere }
summary { font-size: .875rem; color: var(--dim); cursor: pointer; padding: .25rem 0 }
section { margin: 2rem 0 0 }
section > h2 { margin: 0 0 .5rem }
ul { margin: 0; padding-left: 1.25rem }
li { overflow-wrap: anywhere }
#filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 }
#filters[hidden], [hidden], .beyond { display: none }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--mute); border-radius: .375rem; padding: .25rem .5rem; max-width: 100% }
select { max-width: 12rem }
button { cursor: pointer; padding-inline: .75rem }
th button { all: unset; cursor: pointer; font-weight: 600; white-space: nowrap }
th button::after { content: " ↕"; content: " ↕" / ""; color: var(--dim) }
th[aria-sort=ascending] button::after { content: " ↑"; content: " ↑" / ""; color: inherit }
th[aria-sort=descending] button::after { content: " ↓"; content: " ↓" / ""; color: inherit }
:focus-visible, th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
#items:focus { outline: none }
.scroll { overflow-x: auto }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { padding: .375rem .625rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
thead th { background: var(--soft) }
tbody th { font-weight: 400 }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.date, .state { white-space: nowrap }
.late { color: var(--late); font-weight: 600 }
.words { overflow-wrap: anywhere; min-width: 7rem }
td.title { width: 36% }
th.title { width: 50% }
.path { width: 20%; color: var(--dim) }
.none { color: var(--dim) }
.share { white-space: nowrap }
progress { width: 7rem; height: .75rem; accent-color: var(--good); vertical-align: middle; margin-right: .5rem }
@media screen and (max-width: 48rem) {
  body { padding: 1rem }
  .verdict { padding: 1rem } .verdict .words { font-size: 1.375rem }
  figure { padding: .75rem }
  dl div { padding: .375rem .5rem }
  dt { font-size: .8125rem }
  .cards, .cards thead, .cards tbody, .cards th, .cards td { display: block; padding: 0; border: 0; width: auto; min-width: 0 }
  .cards tr { display: flex; flex-wrap: wrap; gap: .125rem .75rem; padding: .625rem 0; border-bottom: 1px solid var(--line) }
  .cards tr[hidden], .cards tr.beyond, .cards .none, .cards progress, .progress thead { display: none }
  .cards .title { order: -1; flex-basis: 100%; font-weight: 600 }
  .cards .state { order: -1 }
  .cards .path { flex-basis: 100%; font-size: .875rem }
  .cards td.due::before { content: "due " }
  .cards td.overdue::after { content: " overdue" }
  .cards td.open::after { content: " open" }
  .cards td.items::after { content: " in all" }
  .cards td.share::after { content: " done" }
  #items-table thead tr { background: var(--soft); padding: .5rem }
  #items-table thead tr::before { content: "Sort by" }
}
@media print {
  :root { color-scheme: light; font-size: 11px; --ink: #000; --dim: #444; --mute: #777; --paper: #fff; --line: #999; --soft: #fff; --late: #b42318; --good: #1a7f37; --warn: #9a6700; --blue: #0969da; --link: #000 }
  body { max-width: none; padding: 0 }
  .scroll { overflow: visible }
  table { font-size: .875rem }
  th, td { padding: .25rem .375rem }
  .charts, .verdict { grid-template-columns: 1fr 1fr }
  dl { grid-template-columns: repeat(9, 1fr) }
  a { text-decoration: none }
  #filters, #show-more, details { display: none }
  tr.beyond:not([hidden]) { display: table-row }
  thead, figure, tr, .verdict, dl { break-inside: avoid }
  h2 { break-after: avoid }
  th button::after { content: none }
}
`.trim()
