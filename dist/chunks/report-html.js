import { g as plainLine, n as htmlText, o as linkTarget } from "./foundation.js";
import { C as issueName, D as coverageNotes, O as listedRepositories, S as days, T as responsible, _ as ownerLoads, g as remarks, x as verdictOf } from "./report.js";
import { a as init, i as use, n as install$3, o as install, r as install$2, s as install$1, t as install$4 } from "./echarts.js";
import { i as daysBetween } from "./calendar.js";
import { createHash } from "node:crypto";

// src/report/html/charts/chart.ts
const CHART_HEIGHT = 250;
/** As large as `draw.ts` needs them, so that they can be read on a phone, where a chart is drawn smaller. */
const axisText = {
	color: "var(--ink)",
	fontSize: 14
};
const ruleLine = { lineStyle: { color: "var(--line)" } };
const legend = {
	top: 0,
	left: 0,
	itemWidth: 14,
	itemHeight: 10,
	itemGap: 16,
	icon: "roundRect",
	textStyle: axisText
};
/** The axis of counts, never with broken numbers. */
const counts = {
	type: "value",
	minInterval: 1,
	splitNumber: 4,
	axisLabel: axisText,
	splitLine: ruleLine
};
const PITCH = 25;
/** What is drawn takes more room than the library reckons with, as it does not know the reader's font. */
const MEASURED = .82;
/** An axis of names left of horizontal bars, in `room` pixels; long names end in an ellipsis. */
function nameAxis(names, room) {
	return {
		type: "category",
		inverse: true,
		data: names,
		axisLabel: {
			...axisText,
			width: room * MEASURED,
			overflow: "truncate",
			interval: 0
		},
		axisLine: ruleLine,
		axisTick: { show: false }
	};
}
const BELOW_BARS = 30;
/** How high a chart of `count` horizontal bars is: each bar as high as in a full chart. */
function barsHeight(count, top) {
	return Math.min(250, top + Math.max(2, count) * PITCH + BELOW_BARS);
}
/** Where the bars stand in it. */
function barsGrid({ top, left }) {
	return {
		left,
		right: 40,
		top,
		bottom: BELOW_BARS
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

// src/report/html/charts/ages.ts
/** A histogram of the open items; the bands are the measure's own. */
function ages({ measures }) {
	const bands = measures.openByAge;
	const nameOf = (from, to) => to === null ? `${from}+` : `${from}–${to}`;
	const stacked = (name, color, data) => ({
		...bars(name, color, data),
		stack: "age",
		label: {}
	});
	return {
		id: "ages",
		heading: "Age of open items",
		says: measures.age === null ? "Nothing is open." : `Days since their issues were made; the median is ${days(measures.age.median)}.`,
		option: measures.age === null ? null : {
			legend,
			grid: {
				left: 46,
				right: 18,
				top: 36,
				bottom: 30
			},
			xAxis: {
				type: "category",
				data: bands.map(({ from, to }) => nameOf(from, to)),
				axisLabel: {
					...axisText,
					fontSize: 12,
					interval: 0
				},
				axisLine: ruleLine,
				axisTick: { show: false }
			},
			yAxis: counts,
			series: [stacked("Overdue", "var(--late)", bands.map(({ overdue }) => overdue)), stacked("In time or undated", "var(--blue)", bands.map(({ open, overdue }) => open - overdue))]
		},
		columns: [
			"Days",
			"Open",
			"Overdue"
		],
		rows: measures.age === null ? [] : bands.map(({ from, to, open, overdue }) => [
			nameOf(from, to),
			open,
			overdue
		])
	};
}

// src/report/html/charts/burn-up.ts
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** Cumulated over the weeks shown: the upper edge is what was opened, the upper band what is open. */
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
	const band = (name, color, data) => ({
		name,
		type: "line",
		stack: "items",
		data,
		symbol: points.length > 1 ? "none" : "circle",
		itemStyle: { color },
		lineStyle: {
			color,
			width: 2.5
		},
		areaStyle: {
			color,
			opacity: .3
		}
	});
	return {
		id: "burn-up",
		heading: "Opened and closed",
		says: `All items of the last ${points.length === 1 ? "week" : `${points.length} weeks`}, added up; the upper band is what is open.`,
		option: points.length === 0 ? null : {
			legend: {
				...legend,
				data: ["Open", "Closed"]
			},
			grid: {
				left: 46,
				right: 18,
				top: 36,
				bottom: 30
			},
			xAxis: {
				type: "category",
				boundaryGap: points.length === 1,
				data: points.map(({ start }) => monthDay(start)),
				axisLabel: {
					...axisText,
					hideOverlap: true
				},
				axisLine: ruleLine,
				axisTick: { show: false }
			},
			yAxis: counts,
			series: [band("Closed", "var(--good)", points.map((point) => point.closed)), band("Open", "var(--warn)", points.map(({ open }) => open))]
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
/** `8 Jan`: an axis has no room for years, and `01-08` is two days. */
function monthDay(date) {
	return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

// src/report/html/charts/overdue-by-owner.ts
const OWNERS_AT_MOST = 8;
const NAMES$1 = 148;
const TOP$1 = 8;
function overdueByOwner(report) {
	const owners = ownerLoads(report).filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue);
	const shown = owners.slice(0, OWNERS_AT_MOST);
	const nameOf = (owner) => owner === null ? "nobody yet" : plainLine(owner);
	return {
		id: "owners",
		heading: "Overdue by owner",
		says: owners.length === 0 ? "Nothing is overdue." : owners.length > shown.length ? `The ${shown.length} owners with most overdue items, of ${owners.length}.` : "Who has items past their due date.",
		option: owners.length === 0 ? null : {
			grid: barsGrid({
				top: TOP$1,
				left: NAMES$1
			}),
			xAxis: counts,
			yAxis: nameAxis(shown.map(({ owner }) => nameOf(owner)), NAMES$1),
			series: [bars("Overdue", "var(--late)", shown.map(({ overdue }) => overdue))]
		},
		height: barsHeight(shown.length, TOP$1),
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

// src/report/html/charts/time-to-close.ts
const CLASSES_AT_MOST = 4;
const NAMES = 96;
const TOP = 36;
/** Drawn for the first of priority, severity and kind that items state; the table has all, and owners. */
function timeToClose({ measures }) {
	const { all, byPriority, bySeverity, byKind, byOwner } = measures.timeToClose;
	const ways = [
		{
			by: "priority",
			classes: byPriority
		},
		{
			by: "severity",
			classes: bySeverity
		},
		{
			by: "kind",
			classes: byKind
		},
		{
			by: "owner",
			classes: byOwner
		}
	];
	const [drawn] = ways.slice(0, -1).filter(({ classes }) => classes.some(({ name }) => name !== null));
	const shown = [...all === null ? [] : [{
		...all,
		name: "all"
	}], ...(drawn?.classes.slice(0, CLASSES_AT_MOST) ?? []).map((one) => named$1(one, drawn?.by ?? ""))];
	return {
		id: "closing",
		heading: "Time to close",
		says: all === null ? "Nothing has been closed as done yet." : `Days from an issue to its end${drawn === void 0 ? "" : `, by ${drawn.by}`}: half were done within the first bar, nine of ten within the second.`,
		option: all === null ? null : {
			legend,
			grid: barsGrid({
				top: TOP,
				left: NAMES
			}),
			xAxis: {
				...counts,
				minInterval: 0
			},
			yAxis: nameAxis(shown.map(({ name }) => plainLine(name)), NAMES),
			series: [bars("Median", "var(--blue)", shown.map(({ median }) => median)), bars("90th percentile", "var(--mute)", shown.map(({ p90 }) => p90))]
		},
		height: barsHeight(shown.length * 2, TOP),
		columns: [
			"Items",
			"Done",
			"Median",
			"90th percentile"
		],
		rows: all === null ? [] : [[
			"all",
			all.count,
			all.median,
			all.p90
		], ...ways.flatMap(({ by, classes }) => classes.filter(({ name }) => name !== null).map((one) => [
			`${by} ${plainLine(one.name ?? "")}`,
			one.count,
			one.median,
			one.p90
		]))]
	};
}
function named$1(one, by) {
	return {
		...one,
		name: one.name ?? `no ${by}`
	};
}

// src/report/html/draw.ts
use([
	install,
	install$1,
	install$2,
	install$3,
	install$4
]);
/**
* A chart as an SVG element without size, style sheet or script, in the colours of the page's custom properties.
* Words in `option` are escaped by the library.
*
* @param name an id of the page's own, and the start of the ids within
*/
function drawChart(name, look, option) {
	const chart = init(null, null, {
		renderer: "svg",
		ssr: true,
		width: 400,
		height: look.height
	});
	try {
		chart.setOption({
			animation: false,
			textStyle: {
				fontFamily: "inherit",
				fontSize: 14,
				color: "var(--ink)"
			},
			...option
		});
		return named(chart.renderToSVGString(), name, look);
	} finally {
		chart.dispose();
	}
}
/** In the library's output a quote inside text is `&quot;`, so what ends in a quote is markup. */
function named(svg, name, { label, description, height }) {
	return svg.replace(/<style[^>]*>.*?<\/style>/gs, "").replace(/ (?:ecmeta_\w+|class|xml:space)="[^"]*"/g, "").replace(/(id="|"url\(#)zr\d+-/g, `$1${name}-`).replace(/^<svg[^>]*>/, () => `<svg viewBox="0 0 ${400} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc"><title id="${name}-title">${label}</title><desc id="${name}-desc">${description}</desc>`).trim();
}

// src/report/html/charts.ts
/** Four charts, each with its figures as a table; one that has nothing to show says so. */
function chartSections(report) {
	return [
		burnUp(report),
		overdueByOwner(report),
		ages(report),
		timeToClose(report)
	].map(figure);
}
function figure({ id, heading, says, option, height, columns, rows }) {
	const label = htmlText(heading);
	const description = htmlText(says);
	const caption = `<figcaption><h2>${label}</h2><p>${description}</p></figcaption>`;
	if (option === null) return `<figure>${caption}</figure>`;
	const cell = (value, index) => index === 0 ? `<th scope="row" dir="auto">${htmlText(String(value))}</th>` : `<td class="number">${htmlText(String(value))}</td>`;
	return [
		`<figure>${caption}`,
		drawChart(id, {
			label,
			description,
			height: height ?? 250
		}, option),
		`<details><summary>The figures of “${label}”</summary>`,
		`<div class="scroll" role="region" tabindex="0" aria-label="Figures: ${label}"><table>`,
		`<thead><tr>${columns.map((name, index) => `<th scope="col"${index === 0 ? "" : " class=\"number\""}>${htmlText(name)}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`),
		"</tbody></table></div></details></figure>"
	].join("\n");
}

// src/report/html/items.ts
/** What a cell shows where the item states nothing. */
const NONE = "—";
/** As the page's script knows them, by the words in `data-state`. */
const STATES = [
	["", "all"],
	["open", "open"],
	["overdue", "overdue"],
	["soon", "due soon"],
	["unowned", "open, without an owner"],
	["undated", "open, without a due date"],
	["done", "done"],
	["not-planned", "not planned"]
];
/** Every item, the open ones first; the page's script sorts and filters it, without it all rows are shown. */
function itemsSection(report) {
	if (report.items.length === 0) return "";
	const open = report.items.filter(({ state }) => state === "open");
	const closed = report.items.filter(({ state }) => state === "closed");
	const columns = columnsOf(report);
	return [
		"<section>",
		`<h2 id="items" tabindex="-1">Action items (${report.items.length})</h2>`,
		filters(columns),
		"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"items\">",
		"<table id=\"items-table\" class=\"cards\" aria-labelledby=\"items\">",
		`<thead><tr>${columns.map(head).join("")}</tr></thead>`,
		"<tbody>",
		...[...open, ...closed].map((item) => itemRow(item, columns, report.dueSoonUntil)),
		"</tbody>",
		"</table>",
		"</div>",
		"<p><button id=\"show-more\" type=\"button\" hidden>Show more</button></p>",
		"</section>"
	].join("\n");
}
function columnsOf(report) {
	const severities = new Map(report.measures.postmortems.map(({ repository, postmortem, severity }) => [`${repository ?? ""} ${postmortem}`, severity]));
	const severityOf = ({ repository, postmortem }) => severities.get(`${repository ?? ""} ${postmortem}`) ?? null;
	return [
		{
			name: "Issue",
			cell: issueLink,
			class: "number"
		},
		{
			name: "Action item",
			cell: ({ title }) => htmlText(title),
			class: "words title",
			isText: true
		},
		{
			name: "Owner",
			cell: (item) => text(responsible(item)),
			class: "words",
			isText: true,
			isChoice: true
		},
		{
			name: "Priority",
			cell: ({ priority }) => priority,
			isChoice: true,
			isOptional: true
		},
		{
			name: "Severity",
			cell: (item) => text(severityOf(item)),
			isChoice: true,
			isOptional: true
		},
		{
			name: "Kind",
			cell: ({ kind }) => kind,
			isChoice: true,
			isOptional: true
		},
		{
			name: "Due",
			cell: ({ due }) => due,
			class: "date due"
		},
		{
			name: "State",
			cell: stateText,
			rank: stateRank,
			class: "state"
		},
		{
			name: "Postmortem",
			cell: ({ postmortem }) => htmlText(postmortem),
			class: "words path",
			isText: true
		}
	].filter(({ cell, isOptional }) => !isOptional || report.items.some((item) => cell(item) !== null));
}
function filters(columns) {
	const choices = columns.flatMap(({ name, isChoice }, index) => isChoice ? [`<label>${name} <select name="${name.toLowerCase()}" data-column="${index}"><option value="">all</option></select></label>`] : []);
	return [
		"<div id=\"filters\" hidden>",
		"<label>Filter <input id=\"filter-words\" type=\"search\" placeholder=\"words of any column\" autocomplete=\"off\"></label>",
		`<label>State <select id="filter-state">${STATES.map(([value, label]) => `<option value="${value}">${label}</option>`).join("")}</select></label>`,
		...choices,
		"<button id=\"filter-clear\" type=\"button\">Clear</button>",
		"<span id=\"filter-shown\" role=\"status\"></span>",
		"</div>"
	].join("\n");
}
function head(column) {
	return `<th scope="col"${column.class === "number" ? " class=\"number\"" : ""}>${column.name}</th>`;
}
function itemRow(item, columns, dueSoonUntil) {
	const cells = columns.map((column, index) => {
		const markup = column.cell(item);
		const classes = [
			...column.class === void 0 ? [] : [column.class],
			...column.class === "state" && item.daysOverdue !== null ? ["late"] : [],
			...markup === null ? ["none"] : []
		];
		const attributes = [
			...classes.length === 0 ? [] : [` class="${classes.join(" ")}"`],
			...column.isText ? [" dir=\"auto\""] : [],
			...column.rank === void 0 ? [] : [` data-sort="${column.rank(item)}"`]
		].join("");
		return index === 0 ? `<th scope="row"${attributes}>${markup}</th>` : `<td${attributes}>${markup ?? "—"}</td>`;
	});
	return `<tr data-state="${states(item, dueSoonUntil)}">${cells.join("")}</tr>`;
}
function states(item, dueSoonUntil) {
	if (item.state === "closed") return item.stateReason === "not_planned" ? "not-planned" : "done";
	const late = item.daysOverdue !== null;
	const soon = !late && item.due !== null && item.due <= dueSoonUntil;
	return [
		"open",
		...late ? ["overdue"] : [],
		...soon ? ["soon"] : [],
		...item.due === null ? ["undated"] : [],
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
	return item.stateReason === "not_planned" ? "not planned" : "done";
}
function text(words) {
	return words === null || words === "" ? null : htmlText(words);
}
/** The issue's name as a link, where its address is one. Markup. */
function issueLink(item) {
	const target = linkTarget(item.url);
	const name = htmlText(issueName(item));
	return target === null ? name : `<a href="${htmlText(target)}">${name}</a>`;
}

// src/report/html/postmortems.ts
const SHOWN_AT_ONCE = 8;
/** How far each postmortem with open items has come, the most overdue first. */
function postmortemsSection({ measures }) {
	const unfinished = measures.postmortems.filter(({ open }) => open > 0);
	if (unfinished.length === 0) return [];
	const left = unfinished.slice(SHOWN_AT_ONCE);
	return [
		"<section>",
		`<h2 id="postmortems">Postmortems with open items (${unfinished.length} of ${measures.postmortems.length})</h2>`,
		table(unfinished.slice(0, SHOWN_AT_ONCE), "Postmortems with most overdue items"),
		...left.length === 0 ? [] : [
			`<details><summary>${left.length} more</summary>`,
			table(left, "More postmortems"),
			"</details>"
		],
		"</section>"
	];
}
function table(postmortems, label) {
	const hasSeverity = postmortems.some(({ severity }) => severity !== null);
	return [
		`<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table class="cards progress">`,
		`<thead><tr><th scope="col">Postmortem</th>${hasSeverity ? "<th scope=\"col\">Severity</th>" : ""}<th scope="col" class="number">Overdue</th><th scope="col" class="number">Open</th><th scope="col">Done</th></tr></thead>`,
		"<tbody>",
		...postmortems.map((one) => row(one, hasSeverity)),
		"</tbody></table></div>"
	].join("\n");
}
/** The path leads to the items, which the table's script then shows alone. */
function row(one, hasSeverity) {
	const { repository, postmortem, severity, items, done, notPlanned, open, overdue } = one;
	const wanted = items - notPlanned;
	return [
		`<tr><th scope="row" class="words title"><a href="#items" data-words dir="auto">${htmlText(repository === void 0 ? postmortem : `${repository} ${postmortem}`)}</a></th>`,
		hasSeverity ? `<td${severity === null ? " class=\"none\">—" : `>${htmlText(severity)}`}</td>` : "",
		`<td class="number overdue${overdue > 0 ? " late" : ""}">${overdue}</td><td class="number open">${open}</td>`,
		`<td class="share"><progress max="${wanted}" value="${done}" aria-label="Done"></progress> ${done} of ${wanted}</td></tr>`
	].join("");
}

// src/report/html/repositories.ts
/** Each repository with its counts; nothing for a report of one. Names lead to the items of a repository. */
function repositoriesSection(report) {
	const repositories = listedRepositories(report);
	if (repositories.length === 0) return [];
	return [
		"<section>",
		`<h2 id="repositories">Repositories (${repositories.length})</h2>`,
		"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"repositories\">",
		"<table class=\"cards progress\" aria-labelledby=\"repositories\">",
		"<thead><tr><th scope=\"col\">Repository</th><th scope=\"col\" class=\"number\">Overdue</th><th scope=\"col\" class=\"number\">Open</th><th scope=\"col\" class=\"number\">Action items</th></tr></thead>",
		"<tbody>",
		...repositories.map(repositoryRow),
		"</tbody></table></div>",
		"</section>"
	];
}
function repositoryRow({ name, overdue, open, items, error = "" }) {
	const head = `<tr><th scope="row" class="words title">${items === null ? htmlText(name) : `<a href="#items" data-words>${htmlText(name)}</a>`}</th>`;
	if (items === null) return `${head}<td colspan="3" class="words late">Not read: ${htmlText(error)}</td></tr>`;
	return `${head}<td class="number overdue${overdue !== null && overdue > 0 ? " late" : ""}">${overdue}</td><td class="number open">${open}</td><td class="number items">${items}</td></tr>`;
}

// src/report/html/script.ts
/**
* Makes the table of items sortable and filterable, a window of rows at a time; print shows all that match. Links of the
* page with `data-state`, `data-owner` or `data-words` set the filters; without a value the link's text is meant. It makes no markup out of text, and without it
* the table is a plain one with every row.
*/
const SCRIPT = `
(() => {
  const table = document.getElementById('items-table')
  if (!table) return
  const body = table.tBodies[0]
  const filters = document.getElementById('filters')
  const words = document.getElementById('filter-words')
  const state = document.getElementById('filter-state')
  const shown = document.getElementById('filter-shown')
  const clear = document.getElementById('filter-clear')
  const more = document.getElementById('show-more')
  const compare = new Intl.Collator(undefined, { numeric: true }).compare
  const rows = Array.from(body.rows, (row, index) => ({ row, index, text: row.textContent.toLowerCase(), states: row.dataset.state.split(' ') }))
  const choices = Array.from(filters.querySelectorAll('select[data-column]'), (select) => {
    const texts = rows.map(({ row }) => row.cells[select.dataset.column].textContent)
    const values = Array.from(new Set(texts)).sort((a, b) => (a === '—') - (b === '—') || compare(a, b))
    select.append(...values.map((value) => new Option(value === '—' ? 'none' : value, value)))
    select.parentElement.hidden = values.length < 2
    return { select, texts }
  })
  const step = 200
  let limit = step
  let order = rows
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const chosen = choices.filter(({ select }) => select.value !== '')
    const matches = ({ index, text, states }) =>
      (state.value === '' || states.includes(state.value)) &&
      chosen.every(({ select, texts }) => texts[index] === select.value) &&
      wanted.every((word) => text.includes(word))
    let matching = 0
    for (const one of order) {
      const matched = matches(one)
      if (matched) matching += 1
      one.row.hidden = !matched
      one.row.classList.toggle('beyond', matching > limit)
    }
    shown.textContent = matching + ' of ' + rows.length + ' items'
    clear.hidden = wanted.length + chosen.length === 0 && state.value === ''
    more.hidden = !(matching > limit)
  }
  const filterBy = (wanted) => {
    words.value = wanted.words ?? ''
    state.value = wanted.state ?? ''
    for (const { select } of choices) select.value = wanted[select.name] ?? ''
    limit = step
    apply()
  }
  const valueOf = (one, column) => one.row.cells[column].dataset.sort ?? one.row.cells[column].textContent
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
  filters.addEventListener('input', () => { limit = step; apply() })
  clear.addEventListener('click', () => { filterBy({}); words.focus() })
  more.addEventListener('click', () => { limit += step * 5; apply() })
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href="#items"]')
    if (link) filterBy(Object.fromEntries(Object.entries(link.dataset).map(([name, value]) => [name, value || link.textContent])))
  })
  filters.hidden = false
  apply()
})()
`;
/** For the page's Content-Security-Policy: this script may run, and no other. */
const SCRIPT_HASH = `sha256-${createHash("sha256").update(SCRIPT).digest("base64")}`;

// src/report/html/style.ts
/** Light and dark by custom properties, which the charts use too; one column on a phone; all rows in print. */
const STYLE = `
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
`.trim();

// src/report/html/totals.ts
/** The counts; those that are a state of items lead to the table, whose script then shows them. */
function totals({ totals: counts, date, dueSoonUntil }) {
	return [
		"<dl>",
		...[
			{
				name: "Open",
				count: counts.open,
				state: "open"
			},
			{
				name: "Overdue",
				count: counts.overdue,
				state: "overdue"
			},
			{
				name: `Due in ${days(daysBetween(date, dueSoonUntil))}`,
				count: counts.dueSoon,
				state: "soon"
			},
			{
				name: "No owner",
				count: counts.unowned,
				state: "unowned"
			},
			{
				name: "No due date",
				count: counts.undated,
				state: "undated"
			},
			{
				name: "Done",
				count: counts.closed,
				state: "done"
			},
			{
				name: "Not planned",
				count: counts.notPlanned,
				state: "not-planned"
			},
			{
				name: "New, 7 days",
				count: counts.openedLastWeek
			},
			{
				name: "Done, 7 days",
				count: counts.closedLastWeek
			}
		].map(tile),
		"</dl>"
	].join("\n");
}
function tile({ name, count, state }) {
	return `<div><dt>${name}</dt><dd${state === "overdue" && count > 0 ? " class=\"late\"" : ""}>${state === void 0 || count === 0 ? String(count) : `<a href="#items" data-state="${state}" aria-label="${name}: ${count}">${count}</a>`}</dd></div>`;
}

// src/report/html/verdict.ts
const ASKED_AT_MOST = 5;
/** What there is to know in ten seconds: whether promises are kept, which way it goes, whom to ask. */
function verdict(report) {
	const { tone, words, details } = verdictOf(report);
	return [
		`<div class="verdict ${tone}">`,
		`<div><p class="words">${words}</p><p>${details.join(" ")}</p>`,
		...coverageNotes(report).map((note) => `<p class="late">${htmlText(note)}</p>`),
		"</div>",
		...ask(report),
		"</div>"
	].join("\n");
}
/** Names lead to the table; its script then shows what the person has overdue. */
function ask(report) {
	const late = ownerLoads(report).filter(({ overdue }) => overdue > 0);
	if (late.length === 0) return [];
	const left = late.length - ASKED_AT_MOST;
	return [
		"<div><h2>Ask first</h2><ol>",
		...late.slice(0, ASKED_AT_MOST).map(({ owner, overdue, earliestDue }) => {
			return `<li><a href="#items" data-state="overdue" data-owner${owner === null ? `="${"—"}"` : ""} dir="auto">${htmlText(owner ?? "Nobody yet: find an owner")}</a> <span class="late">${overdue} overdue</span>, the oldest since <span class="date">${earliestDue}</span></li>`;
		}),
		"</ol>",
		...left > 0 ? [`<p class="dim">and ${left} more, below</p>`] : [],
		"</div>"
	];
}

// src/report/html/worth-knowing.ts
/** What no count and no chart of the page tells. */
function worthKnowing(report) {
	const lines = remarks(report).map((remark) => `<li>${html(remark)}</li>`);
	if (lines.length === 0) return [];
	return [
		"<section>",
		"<h2>Worth knowing</h2>",
		"<ul>",
		...lines,
		"</ul>",
		"</section>"
	];
}
function html(remark) {
	return remark.map((part) => {
		if (typeof part === "string") return part;
		return "issue" in part ? issueLink(part.issue) : `<span dir="auto">${htmlText(part.words)}</span>`;
	}).join("");
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
		verdict(report),
		...report.items.length === 0 ? repositoriesSection(report) : figures(report),
		"</main>",
		`<script>${SCRIPT}<\/script>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
function figures(report) {
	return [
		totals(report),
		"<div class=\"charts\">",
		...chartSections(report),
		"</div>",
		...repositoriesSection(report),
		...postmortemsSection(report),
		...worthKnowing(report),
		itemsSection(report)
	];
}

export { htmlReport as t };