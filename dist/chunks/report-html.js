import { n as htmlText, p as plainLine, r as linkTarget } from "./foundation.js";
import { d as ownerLoads, f as days, h as clip, m as responsible, p as issueName } from "./report.js";
import { a as init, i as use, n as install$3, o as install, r as install$2, s as install$1, t as install$4 } from "./echarts.js";
import { createHash } from "node:crypto";

// src/report/html/draw.ts
use([
	install,
	install$1,
	install$2,
	install$3,
	install$4
]);
const WIDTH = 460;
const HEIGHT = 270;
/**
* A chart as an SVG element without size, style sheet or script, in the colours of the page's custom properties.
* Words in `option` are escaped by the library.
*
* @param name an id of the page's own, and the start of the ids within
* @param label what the chart is called, and `description` what it says: markup, escaped by the caller
*/
function drawChart(name, { label, description }, option) {
	const chart = init(null, null, {
		renderer: "svg",
		ssr: true,
		width: WIDTH,
		height: HEIGHT
	});
	try {
		chart.setOption({
			animation: false,
			textStyle: {
				fontFamily: "inherit",
				fontSize: 13,
				color: "var(--ink)"
			},
			...option
		});
		return named(chart.renderToSVGString(), name, label, description);
	} finally {
		chart.dispose();
	}
}
/** In the library's output a quote inside text is `&quot;`, so what ends in a quote is markup. */
function named(svg, name, label, description) {
	return svg.replace(/<style[^>]*>.*?<\/style>/gs, "").replace(/ (?:ecmeta_\w+|class|xml:space)="[^"]*"/g, "").replace(/(id="|"url\(#)zr\d+-/g, `$1${name}-`).replace(/^<svg[^>]*>/, () => `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${name}-title ${name}-desc"><title id="${name}-title">${label}</title><desc id="${name}-desc">${description}</desc>`).trim();
}

// src/report/html/charts.ts
const OWNERS_AT_MOST = 8;
const OWNER_LABEL = 20;
const axisText = {
	color: "var(--ink)",
	fontSize: 13
};
const rule = { lineStyle: { color: "var(--line)" } };
const legend = {
	top: 0,
	left: 0,
	itemWidth: 14,
	itemHeight: 10,
	textStyle: axisText
};
const counts = {
	type: "value",
	minInterval: 1,
	splitNumber: 4,
	axisLabel: axisText,
	splitLine: rule
};
/** Four charts, each with its figures as a table; those that have nothing to show are left out. */
function chartSections(report) {
	return [
		burnUp(report),
		overdueByOwner(report),
		ages(report),
		timeToClose(report)
	].filter((chart) => chart.rows.length > 0).map(figure);
}
function figure({ id, heading, says, option, columns, rows }) {
	const label = htmlText(heading);
	const description = htmlText(says);
	const cell = (value, index) => index === 0 ? `<th scope="row" dir="auto">${htmlText(String(value))}</th>` : `<td class="number">${htmlText(String(value))}</td>`;
	return [
		`<figure><figcaption><h2>${label}</h2><p>${description}</p></figcaption>`,
		drawChart(id, {
			label,
			description
		}, option),
		`<details><summary>The figures of “${label}”</summary>`,
		`<div class="scroll" role="region" tabindex="0" aria-label="Figures: ${label}"><table>`,
		`<thead><tr>${columns.map((name) => `<th scope="col">${htmlText(name)}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`),
		"</tbody></table></div></details></figure>"
	].join("\n");
}
/** Cumulated over the weeks shown: the gap between the lines is what is open. */
function burnUp({ measures }) {
	let closed = 0;
	const points = measures.weeks.map((week) => {
		closed += week.closed + week.notPlanned;
		return {
			start: week.start,
			opened: closed + week.open,
			closed,
			open: week.open
		};
	});
	const line = (name, color, data, filled = false) => ({
		name,
		type: "line",
		data,
		symbol: points.length > 1 ? "none" : "circle",
		itemStyle: { color },
		lineStyle: {
			color,
			width: 3
		},
		...filled ? { areaStyle: {
			color,
			opacity: .25
		} } : {}
	});
	return {
		id: "burn-up",
		heading: "Opened and closed",
		says: `The last ${points.length} weeks, added up; the gap between the lines is what is open.`,
		option: {
			legend,
			grid: {
				left: 44,
				right: 16,
				top: 36,
				bottom: 30
			},
			xAxis: {
				type: "category",
				data: points.map(({ start }) => start.slice(5)),
				axisLabel: {
					...axisText,
					hideOverlap: true
				},
				axisLine: rule,
				axisTick: { show: false }
			},
			yAxis: counts,
			series: [
				line("Opened", "var(--blue)", points.map(({ opened }) => opened)),
				line("Closed", "var(--good)", points.map((point) => point.closed)),
				line("Open", "var(--warn)", points.map(({ open }) => open), true)
			]
		},
		columns: [
			"Week of",
			"Opened, in all",
			"Closed, in all",
			"Open"
		],
		rows: points.map((point) => [
			point.start,
			point.opened,
			point.closed,
			point.open
		])
	};
}
function overdueByOwner(report) {
	const owners = ownerLoads(report).filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue);
	const shown = owners.slice(0, OWNERS_AT_MOST);
	const nameOf = (owner) => owner === null ? "nobody yet" : plainLine(owner);
	return {
		id: "owners",
		heading: "Overdue by owner",
		says: owners.length > shown.length ? `The ${shown.length} owners with most overdue items, of ${owners.length}.` : "Who has items past their due date.",
		option: {
			grid: {
				left: 158,
				right: 36,
				top: 8,
				bottom: 30
			},
			xAxis: counts,
			yAxis: {
				type: "category",
				inverse: true,
				data: shown.map(({ owner }) => clip(nameOf(owner), OWNER_LABEL)),
				axisLabel: axisText,
				axisLine: rule,
				axisTick: { show: false }
			},
			series: [bars("Overdue", "var(--late)", shown.map(({ overdue }) => overdue))]
		},
		columns: [
			"Owner",
			"Overdue",
			"Open"
		],
		rows: owners.map(({ owner, overdue, open }) => [
			nameOf(owner),
			overdue,
			open
		])
	};
}
function ages({ measures }) {
	const bands = measures.openByAge;
	const nameOf = (from, to) => to === null ? `${from}+` : `${from}–${to}`;
	return {
		id: "ages",
		heading: "Age of open items",
		says: measures.age === null ? "Days since their issues were made." : `Days since their issues were made; half are older than ${measures.age.median}.`,
		option: {
			legend,
			grid: {
				left: 44,
				right: 16,
				top: 36,
				bottom: 30
			},
			xAxis: {
				type: "category",
				data: bands.map(({ from, to }) => nameOf(from, to)),
				axisLabel: {
					...axisText,
					interval: 0
				},
				axisLine: rule,
				axisTick: { show: false }
			},
			yAxis: counts,
			series: [{
				...bars("Overdue", "var(--late)", bands.map(({ overdue }) => overdue)),
				stack: "age",
				label: {}
			}, {
				...bars("In time or undated", "var(--blue)", bands.map(({ open, overdue }) => open - overdue)),
				stack: "age",
				label: {}
			}]
		},
		columns: [
			"Days",
			"Open",
			"Overdue"
		],
		rows: bands.some(({ open }) => open > 0) ? bands.map(({ from, to, open, overdue }) => [
			nameOf(from, to),
			open,
			overdue
		]) : []
	};
}
function timeToClose({ measures }) {
	const { all, byPriority } = measures.timeToClose;
	const classes = [...all === null ? [] : [{
		...all,
		name: "all"
	}], ...byPriority.map((one) => ({
		...one,
		name: one.name ?? "no priority"
	}))];
	return {
		id: "closing",
		heading: "Time to close",
		says: "Days until an item was done: the usual one, and nine of ten.",
		option: {
			legend,
			grid: {
				left: 96,
				right: 44,
				top: 36,
				bottom: 30
			},
			xAxis: {
				...counts,
				minInterval: 0
			},
			yAxis: {
				type: "category",
				inverse: true,
				data: classes.map(({ name }) => clip(plainLine(name), OWNER_LABEL)),
				axisLabel: axisText,
				axisLine: rule,
				axisTick: { show: false }
			},
			series: [bars("Median", "var(--good)", classes.map(({ median }) => median)), bars("Nine of ten within", "var(--warn)", classes.map(({ p90 }) => p90))]
		},
		columns: [
			"Priority",
			"Done",
			"Median",
			"90th percentile"
		],
		rows: classes.map(({ name, count, median, p90 }) => [
			name,
			count,
			median,
			p90
		])
	};
}
function bars(name, color, data) {
	return {
		name,
		type: "bar",
		data,
		barMaxWidth: 28,
		itemStyle: { color },
		label: {
			show: true,
			position: "right",
			...axisText
		}
	};
}

// src/report/html/items.ts
const COLUMNS = [
	"Issue",
	"Action item",
	"Owner",
	"Priority",
	"Due",
	"State",
	"Postmortem"
];
/** Every item, the open ones first; the page's script sorts and filters it, without it all rows are shown. */
function itemsSection(report) {
	const open = report.items.filter(({ state }) => state === "open");
	const closed = report.items.filter(({ state }) => state === "closed");
	if (report.items.length === 0) return "<p>No action items are tracked.</p>";
	return [
		"<section>",
		`<h2 id="items">Action items (${report.items.length})</h2>`,
		"<div id=\"filters\" hidden>",
		"<label>Filter <input id=\"filter-words\" type=\"search\" placeholder=\"owner, title, postmortem\" autocomplete=\"off\"></label>",
		"<label>State <select id=\"filter-state\"><option value=\"\">all</option><option value=\"open\">open</option><option value=\"overdue\">overdue</option><option value=\"soon\">due soon</option><option value=\"unowned\">without an owner</option><option value=\"closed\">closed</option></select></label>",
		"<span id=\"filter-shown\" role=\"status\"></span>",
		"</div>",
		"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"items\">",
		"<table id=\"items-table\" aria-labelledby=\"items\">",
		`<thead><tr>${COLUMNS.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...[...open, ...closed].map((item) => itemRow(item, report.dueSoonUntil)),
		"</tbody>",
		"</table>",
		"</div>",
		"<p><button id=\"show-more\" type=\"button\" hidden>Show more</button></p>",
		"</section>"
	].join("\n");
}
function itemRow(item, dueSoonUntil) {
	const late = item.daysOverdue;
	return [
		`<tr data-state="${states(item, dueSoonUntil)}">`,
		`<th scope="row" class="number">${issueLink(item)}</th>`,
		`<td class="words" dir="auto">${htmlText(item.title)}</td>`,
		`<td dir="auto">${htmlText(responsible(item) ?? "—")}</td>`,
		`<td>${item.priority ?? "—"}</td>`,
		`<td class="date">${item.due ?? "—"}</td>`,
		`<td data-sort="${stateRank(item)}"${late === null ? "" : " class=\"late\""}>${stateText(item)}</td>`,
		`<td class="words" dir="auto">${htmlText(item.postmortem)}</td></tr>`
	].join("");
}
function states(item, dueSoonUntil) {
	if (item.state === "closed") return "closed";
	const late = item.daysOverdue !== null;
	const soon = !late && item.due !== null && item.due <= dueSoonUntil;
	return [
		"open",
		...late ? ["overdue"] : [],
		...soon ? ["soon"] : [],
		...responsible(item) ? [] : ["unowned"]
	].join(" ");
}
/** The longest overdue first, then what is open, then what is closed. */
function stateRank({ daysOverdue, state, stateReason }) {
	if (daysOverdue !== null) return Math.max(0, 1e5 - daysOverdue);
	if (state === "open") return 100001;
	return stateReason === "not_planned" ? 100003 : 100002;
}
function stateText(item) {
	if (item.daysOverdue !== null) return `${days(item.daysOverdue)} overdue`;
	if (item.state === "open") return "open";
	return item.stateReason === "not_planned" ? "not planned" : "closed";
}
function issueLink(item) {
	const target = linkTarget(item.url);
	const name = htmlText(issueName(item));
	return target === null ? name : `<a href="${htmlText(target)}">${name}</a>`;
}

// src/report/html/script.ts
/**
* Makes the table of items sortable and filterable, a window of rows at a time; print shows all that match. It makes no
* markup out of text, and without it the table is a plain one with every row.
*/
const SCRIPT = `
(() => {
  const table = document.getElementById('items-table')
  if (!table) return
  const body = table.tBodies[0]
  const rows = Array.from(body.rows, (row, index) => ({ row, index, text: row.textContent.toLowerCase(), state: row.dataset.state }))
  const words = document.getElementById('filter-words')
  const state = document.getElementById('filter-state')
  const shown = document.getElementById('filter-shown')
  const more = document.getElementById('show-more')
  const step = 200
  let limit = step
  let order = rows
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let matching = 0
    for (const one of order) {
      const matches = (state.value === '' || one.state.split(' ').includes(state.value)) && wanted.every((word) => one.text.includes(word))
      if (matches) matching += 1
      one.row.hidden = !matches
      one.row.classList.toggle('beyond', matching > limit)
    }
    shown.textContent = matching + ' of ' + rows.length + ' items'
    more.hidden = !(matching > limit)
  }
  const valueOf = (one, column) => one.row.cells[column].dataset.sort ?? one.row.cells[column].textContent
  const compare = new Intl.Collator(undefined, { numeric: true }).compare
  const heads = Array.from(table.tHead.rows[0].cells)
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const keyed = rows.map((one) => ({ one, key: valueOf(one, column) }))
      keyed.sort((a, b) => (a.key === '—') - (b.key === '—') || (down ? -1 : 1) * compare(a.key, b.key) || a.one.index - b.one.index)
      order = keyed.map(({ one }) => one)
      body.append(...order.map(({ row }) => row))
      apply()
    })
  })
  words.addEventListener('input', () => { limit = step; apply() })
  state.addEventListener('change', () => { limit = step; apply() })
  more.addEventListener('click', () => { limit += step * 5; apply() })
  document.getElementById('filters').hidden = false
  apply()
})()
`;
/** For the page's Content-Security-Policy: this script may run, and no other. */
const SCRIPT_HASH = `sha256-${createHash("sha256").update(SCRIPT).digest("base64")}`;

// src/report/html/style.ts
/** Light and dark by custom properties, which the charts use too; one column on a phone; all rows in print. */
const STYLE = `
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
`.trim();

// src/report/html/verdict.ts
const ASKED_AT_MOST = 5;
/** What there is to know in ten seconds: whether promises are kept, which way it goes, whom to ask. */
function verdict(report) {
	const { kept, missed, share } = report.measures.withinTarget;
	const [tone, words] = share === null ? ["fair", "No due date has come yet"] : share >= .9 ? ["good", `Promises are kept: ${kept} of ${kept + missed} due dates met`] : share >= .6 ? ["fair", `Promises slip: ${kept} of ${kept + missed} due dates met`] : ["bad", `Promises are not kept: ${kept} of ${kept + missed} due dates met`];
	return [
		`<div class="verdict ${tone}">`,
		`<div><strong>${words}</strong><p>${sentences(report)}</p></div>`,
		...ask(report),
		"</div>"
	].join("\n");
}
function sentences({ totals, measures }) {
	const { daysOverdue, trend } = measures;
	const backlog = {
		growing: `The backlog grows: ${trend.change} more open than four weeks ago.`,
		shrinking: `The backlog shrinks: ${-trend.change} fewer open than four weeks ago.`,
		stable: "The backlog is as large as four weeks ago."
	}[trend.direction];
	return `${daysOverdue === null ? "Nothing is overdue." : `${totals.overdue} of ${totals.open} open items overdue, half of them by ${days(daysOverdue.median)} or more.`} ${backlog}`;
}
function ask(report) {
	const late = ownerLoads(report).filter(({ overdue }) => overdue > 0);
	if (late.length === 0) return [];
	return [
		"<div><h2>Ask first</h2><ol>",
		...late.slice(0, ASKED_AT_MOST).map(({ owner, overdue, earliestDue }) => `<li><b dir="auto">${htmlText(owner ?? "nobody yet: find an owner")}</b>: <span class="late">${overdue} overdue</span>, the oldest since ${earliestDue}</li>`),
		"</ol></div>"
	];
}

// src/report/html/page.ts
/**
* One page that needs nothing but itself: charts drawn beforehand, no network, one script of its own that its policy
* names by hash; light and dark, printable, whole without script.
*/
function htmlReport(report, options) {
	const title = htmlText(options.title);
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'">`,
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${title}, ${report.date}</title>`,
		`<style>\n${STYLE}\n</style>`,
		"</head>",
		"<body>",
		"<main>",
		`<h1 dir="auto">${title}</h1>`,
		`<p class="dim">State on <time datetime="${report.date}">${report.date}</time></p>`,
		...report.items.length === 0 ? [] : [verdict(report)],
		totals(report),
		"<div class=\"charts\">",
		...chartSections(report),
		"</div>",
		itemsSection(report),
		"</main>",
		`<script>${SCRIPT}<\/script>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
function totals({ totals: counts, dueSoonUntil }) {
	return [
		"<dl>",
		...[
			["Open", counts.open],
			["Overdue", counts.overdue],
			[`Due by ${dueSoonUntil}`, counts.dueSoon],
			["Without an owner", counts.unowned],
			["Closed", counts.closed],
			["Not planned", counts.notPlanned],
			["Opened in seven days", counts.openedLastWeek],
			["Closed in seven days", counts.closedLastWeek]
		].map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`),
		"</dl>"
	].join("\n");
}

export { htmlReport as t };