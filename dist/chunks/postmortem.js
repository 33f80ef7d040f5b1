import { o as isCalendarDate } from "./calendar.js";
import { s as SECTION_NAMES } from "./config.js";
import { t as require_dist } from "./yaml.js";
import { a as gfmTaskListItemFromMarkdown, i as gfmTable, n as remarkParse, o as gfmTableFromMarkdown, r as gfmTaskListItem, s as visit, t as unified } from "./markdown.js";
import { a as casual$5, c as GB, i as casual$6, l as casual, n as casual$2, o as casual$3, r as casual$7, s as casual$1, t as casual$4 } from "./chrono.js";

// src/postmortem/outline/fences.ts
const FENCE = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})\s*([^`]*)$/;
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;
/** The fenced code blocks of a document, in order (CommonMark 4.5, but at any indentation: lists are not known yet). */
function findFences(lines) {
	const fences = [];
	let open = null;
	for (const [index, line] of lines.entries()) if (open) {
		const mark = CLOSING.exec(line)?.[1];
		if (!mark || mark[0] !== open.mark[0] || mark.length < open.mark.length) continue;
		fences.push({
			open: open.at,
			close: index,
			info: open.info
		});
		open = null;
	} else {
		const match = FENCE.exec(line);
		if (match?.[1]) open = {
			at: index,
			mark: match[1],
			info: (match[2] ?? "").trim()
		};
	}
	if (open) fences.push({
		open: open.at,
		close: null,
		info: open.info
	});
	return fences;
}
/** For each line whether it belongs to a fenced code block, the fences themselves included. */
function fencedLines(lines) {
	const fenced = new Array(lines.length).fill(false);
	for (const { open, close } of findFences(lines)) fenced.fill(true, open, (close ?? lines.length - 1) + 1);
	return fenced;
}

// src/postmortem/vocabulary/normalise.ts
const ASCII = /^[\u0000-\u007F]*$/;
const COMBINING = /[\u0300-\u036F]/g;
/** English joins pronouns and auxiliary verbs; apart they are the words that phrases are written in. */
const CONTRACTION = /'(ll|re|ve)\b/g;
const EXPANDED = {
	ll: " will",
	re: " are",
	ve: " have"
};
const EMOJI_NAME$1 = /:[a-z0-9_+-]+:/g;
const COUNTER = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)、:-]?|[ivx]{1,4}[.)]|[a-h][.)]|第?[一二三四五六七八九十]{1,3}[、.)章])\s*/;
/** Lower case, without accents, joined by hyphens or apostrophes as one: how words are compared. */
function fold(text) {
	if (ASCII.test(text)) return text.toLowerCase().replaceAll("`", "'");
	return text.normalize("NFKC").toLowerCase().normalize("NFD").replace(COMBINING, "").normalize("NFC").replace(/[’‘`´]/g, "'");
}
/** The words of a sentence or phrase, folded, punctuation as space. */
function normalise(text) {
	return fold(text).replace(EMOJI_NAME$1, " ").replace(CONTRACTION, (_, verb) => EXPANDED[verb] ?? "").replace(/'/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** As `normalise`, for a heading: also without its number and without what stands in brackets. */
function normaliseHeading(text) {
	const folded = fold(text).replace(EMOJI_NAME$1, " ").replace(/^[^\p{L}\p{N}(]+/u, "");
	const words = normalise(folded.replace(COUNTER, "").replace(/[([（][^)\]）]*[)\]）]/g, " "));
	return words === "" ? normalise(folded) : words;
}
/** Where the scripts without spaces between words begin, from the radicals of Han on. */
const FIRST_UNSPACED = 11904;
/** True when `phrase` stands in `text` (both normalised) as whole words; scripts without spaces need no boundary. */
function hasPhrase(text, phrase) {
	if (phrase.charCodeAt(0) >= 11904) return text.includes(phrase);
	for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
		const end = at + phrase.length;
		if ((at === 0 || text[at - 1] === " ") && (end === text.length || text[end] === " ")) return true;
	}
	return false;
}
function startsWithPhrase(text, phrase) {
	if (!text.startsWith(phrase)) return false;
	return phrase.charCodeAt(0) >= 11904 || text.length === phrase.length || text[phrase.length] === " ";
}

// src/postmortem/facts/selection.ts
/**
* Which items become issues: of a document with a list of tasks those, else all; and of several with the same words only
* the first. Beside a list of tasks, what stands without a list of its own is the broad part.
*/
function selectItems(items) {
	const hasTasks = items.some((item) => item.list === "tasks");
	const seen = /* @__PURE__ */ new Set();
	return items.map((item) => {
		const words = normalise(item.text) || item.text;
		const isCandidate = !hasTasks || item.list === "tasks";
		const selected = isCandidate && !seen.has(words);
		if (isCandidate) seen.add(words);
		return {
			...item,
			list: hasTasks && item.list === "actions" ? "improvements" : item.list,
			selected
		};
	});
}

// src/postmortem/explanation.ts
/** Collects the decisions of one reading; of several about a line all are kept, in the order they were made. */
var Trace = class {
	decisions = [];
	note(place, role, why) {
		this.decisions.push({
			line: place.line,
			endLine: place.endLine,
			role,
			why
		});
	}
};

// src/postmortem/vocabulary/no-words.ts
/** What a language's sentence words begin from: none. */
const NO_WORDS = {
	measureVerbs: [],
	verbEndings: [],
	finalVerbEndings: [],
	plans: [],
	announcements: [],
	leadIns: [],
	closings: [],
	asides: [],
	finite: [],
	pastEndings: [],
	reports: [],
	allDone: [],
	done: [],
	open: []
};

// src/postmortem/vocabulary/de.ts
const DE = {
	language: "de",
	commonWords: [
		"der",
		"die",
		"das",
		"und",
		"den",
		"von",
		"zu",
		"mit",
		"ist",
		"wurde",
		"wurden",
		"nicht",
		"ein",
		"eine",
		"auf",
		"im"
	],
	articles: [
		"der",
		"die",
		"das",
		"unsere",
		"unser",
		"liste",
		"und",
		"fur",
		"von",
		"zu"
	],
	fillers: [
		"der",
		"die",
		"das",
		"des",
		"dem",
		"den",
		"und",
		"oder",
		"in",
		"im",
		"ein",
		"eine",
		"fur",
		"von",
		"vom",
		"zu",
		"zum",
		"zur",
		"auf",
		"vorfall",
		"vorfalls",
		"storung",
		"ausfall",
		"ausfalls",
		"problem",
		"ereignis",
		"ereignisse",
		"dienst",
		"kurze",
		"bericht",
		"utc",
		"nutzer",
		"kunden",
		"technische",
		"geplante",
		"kunftige",
		"analyse"
	],
	sections: {
		summary: {
			names: [
				"zusammenfassung",
				"uberblick",
				"ubersicht",
				"kurzfassung",
				"management summary"
			],
			substitutes: [
				"was ist passiert",
				"was geschah",
				"beschreibung",
				"einleitung",
				"hintergrund",
				"problem",
				"was ist geschehen",
				"was war passiert",
				"vorfall",
				"was war los"
			]
		},
		impact: {
			names: [
				"auswirkung",
				"auswirkungen",
				"einfluss"
			],
			substitutes: [
				"folgen",
				"betroffene nutzer",
				"betroffene dienste",
				"betroffene systeme",
				"schaden",
				"symptome"
			]
		},
		timeline: {
			names: [
				"zeitachse",
				"zeitleiste",
				"zeitlicher ablauf",
				"ablauf",
				"chronologie",
				"zeitverlauf",
				"verlauf",
				"zeitstrahl"
			],
			substitutes: ["ereignisse", "historie"]
		},
		rootCause: {
			names: [
				"ursache",
				"ursachen",
				"grundursache",
				"ursachenanalyse",
				"hauptursache",
				"fehlerursache"
			],
			substitutes: [
				"beitragende faktoren",
				"was lief schlecht",
				"was ist schiefgelaufen",
				"warum",
				"5 whys",
				"diagnose",
				"analyse",
				"ausloser",
				"warum ist es passiert",
				"warum ist das passiert",
				"wie konnte das passieren",
				"was war die ursache"
			]
		},
		resolution: {
			names: [
				"losung",
				"behebung",
				"fehlerbehebung",
				"problemlosung",
				"entstorung"
			],
			substitutes: [
				"wiederherstellung",
				"reaktion",
				"workaround",
				"sofortmassnahmen",
				"eingeleitete massnahmen",
				"wie wurde es behoben",
				"wie haben wir es behoben",
				"was haben wir getan"
			]
		},
		actionItems: {
			names: [
				"massnahmen",
				"maßnahmen",
				"korrekturmaßnahmen",
				"korrekturmassnahmen",
				"vorbeugende maßnahmen",
				"vorbeugemaßnahmen",
				"praventivmaßnahmen",
				"praventionsmaßnahmen",
				"korrektur und vorbeugemaßnahmen",
				"gegenmaßnahmen",
				"maßnahmenplan",
				"aktionsplan",
				"aktionspunkte",
				"aktionen",
				"nachste schritte",
				"weitere schritte",
				"pravention",
				"vorbeugung",
				"vermeidung",
				"aufgaben",
				"aufgabenliste",
				"offene punkte",
				"folgemaßnahmen",
				"verbesserungsmaßnahmen",
				"to dos",
				"todos",
				"todo",
				"was tun wir dagegen",
				"was tun wir",
				"was wir dagegen tun",
				"was wir tun",
				"was machen wir dagegen",
				"wie verhindern wir",
				"wie vermeiden wir",
				"was wir andern",
				"wie geht es weiter"
			],
			substitutes: [
				"ausblick",
				"empfehlungen",
				"verbesserungen",
				"verbesserungspotenzial",
				"verbesserungsvorschlage",
				"plan",
				"nacharbeiten"
			]
		}
	},
	others: [
		"links",
		"status",
		"datum",
		"metriken",
		"kennzahlen",
		"erkennung",
		"technische details",
		"notizen",
		"dauer",
		"schweregrad",
		"kommunikation",
		"reaktion",
		"beitragende faktoren"
	],
	endings: [
		"lessons learned",
		"erkenntnisse",
		"gelerntes",
		"was wir gelernt haben",
		"lehren",
		"fazit",
		"schlussfolgerung",
		"schlussfolgerungen",
		"referenzen",
		"anhang",
		"glossar",
		"autoren",
		"autor",
		"teilnehmer",
		"beteiligte",
		"was lief gut",
		"was gut lief",
		"was lief schlecht",
		"was schlecht lief",
		"wo wir gluck hatten",
		"danksagung",
		"schlusswort",
		"erstellt von"
	],
	resolving: [
		"das problem wurde behoben",
		"die storung wurde behoben",
		"der vorfall wurde behoben",
		"zur behebung",
		"die losung"
	],
	tasks: [
		"aufgaben",
		"aufgabenliste",
		"konkrete aufgaben",
		"todo",
		"todos",
		"to dos"
	],
	improvements: [
		"verbesserungen",
		"verbesserungspotenzial",
		"verbesserungspotential",
		"was verbessert werden kann",
		"was besser werden kann"
	],
	columns: {
		action: [
			"maßnahme",
			"massnahme",
			"maßnahmen",
			"aufgabe",
			"aufgaben",
			"aktion",
			"punkt",
			"beschreibung",
			"was",
			"verbesserung",
			"empfehlung",
			"todo"
		],
		owner: [
			"verantwortlich",
			"verantwortliche",
			"verantwortlicher",
			"zustandig",
			"zustandigkeit",
			"eigentumer",
			"wer",
			"team",
			"bearbeiter",
			"zugewiesen"
		],
		due: [
			"fallig",
			"falligkeit",
			"fallig am",
			"frist",
			"termin",
			"bis",
			"bis wann",
			"datum",
			"wann",
			"zieldatum",
			"deadline"
		],
		priority: [
			"prioritat",
			"prio",
			"dringlichkeit"
		],
		status: [
			"status",
			"stand",
			"zustand",
			"erledigt",
			"fortschritt"
		],
		reference: [
			"ticket",
			"link",
			"referenz",
			"issue",
			"vorgang",
			"pr"
		],
		kind: [
			"art",
			"typ",
			"kategorie"
		],
		time: [
			"zeit",
			"uhrzeit",
			"zeitpunkt",
			"datum",
			"datum und uhrzeit",
			"zeit utc",
			"wann"
		],
		event: [
			"ereignis",
			"ereignisse",
			"beschreibung",
			"was",
			"aktion",
			"vorgang",
			"details"
		]
	},
	labels: {
		task: [
			"aufgabe",
			"maßnahme",
			"massnahme",
			"aktion",
			"schritt",
			"verbesserung"
		],
		owner: [
			"verantwortlich",
			"verantwortliche",
			"verantwortlicher",
			"zustandig",
			"wer",
			"team",
			"bearbeiter",
			"zugewiesen an"
		],
		due: [
			"fallig",
			"fallig am",
			"fallig bis",
			"frist",
			"termin",
			"bis",
			"bis zum",
			"vor dem",
			"spatestens",
			"spatestens am",
			"bis wann",
			"wann",
			"zieldatum",
			"eta"
		],
		priority: [
			"prioritat",
			"prio",
			"dringlichkeit"
		],
		status: [
			"status",
			"stand",
			"zustand"
		],
		reference: [
			"ticket",
			"link",
			"referenz",
			"issue"
		],
		kind: [
			"art",
			"typ",
			"kategorie"
		],
		note: [
			"hinweis",
			"notiz",
			"grund",
			"begrundung",
			"ziel",
			"nutzen",
			"details",
			"erwartetes ergebnis",
			"auswirkung"
		]
	},
	incidentWords: [
		"nachbetrachtung",
		"nachbericht",
		"vorfallbericht",
		"storungsbericht",
		"postmortem",
		"post mortem",
		"vorfall",
		"ausfall",
		"storung",
		"unterbrechung",
		"panne",
		"retrospektive",
		"storfall",
		"vorfallsbericht",
		"storungsbericht"
	],
	templateWords: [
		"vorlage",
		"muster",
		"template"
	],
	guideWords: [
		"leitfaden",
		"anleitung",
		"richtlinie",
		"verfahren",
		"handbuch"
	],
	sentences: {
		...NO_WORDS,
		finalVerbEndings: [
			"en",
			"ern",
			"eln"
		],
		measureVerbs: [
			"implementieren",
			"einfuhrung",
			"erstellung",
			"verbesserung",
			"uberprufung",
			"anpassung",
			"automatisierung",
			"wir"
		],
		plans: [
			"muss",
			"mussen",
			"soll",
			"sollen",
			"sollte",
			"sollten",
			"werden",
			"wird",
			"wir planen",
			"ist zu",
			"sind zu",
			"notig",
			"notwendig",
			"empfohlen"
		],
		announcements: [
			"folgende",
			"folgenden",
			"im folgenden",
			"unten",
			"nachfolgend"
		],
		leadIns: [
			"folgende",
			"folgenden",
			"im folgenden",
			"unten",
			"um dies",
			"um zu",
			"sind",
			"umfassen",
			"wir werden"
		],
		closings: [
			"mit diesen",
			"durch diese",
			"diese maßnahmen",
			"diese massnahmen",
			"dieser vorfall",
			"diese storung",
			"dieser ausfall",
			"danke",
			"wir danken",
			"vielen dank",
			"wir bedauern",
			"wir entschuldigen",
			"wir bitten",
			"abschließend",
			"zusammenfassend",
			"insgesamt",
			"wir hoffen",
			"der vorfall",
			"alle diese"
		],
		finite: [
			"ist",
			"sind",
			"war",
			"waren",
			"hat",
			"haben",
			"wurde",
			"wurden",
			"wir",
			"es",
			"sie"
		],
		reports: ["hinzugefugt", "wir haben"],
		allDone: [
			"wurden umgesetzt",
			"wurde umgesetzt",
			"wurden eingefuhrt",
			"haben wir umgesetzt",
			"wurden ergriffen",
			"bereits umgesetzt"
		],
		done: [
			"erledigt",
			"fertig",
			"abgeschlossen",
			"umgesetzt",
			"geschlossen",
			"behoben",
			"gelost",
			"done",
			"ja"
		],
		open: [
			"offen",
			"ausstehend",
			"in arbeit",
			"in bearbeitung",
			"geplant",
			"nicht begonnen",
			"blockiert",
			"laufend",
			"nein"
		]
	},
	kinds: {
		stated: {
			detective: ["erkenn", "uberwach"],
			process: [
				"prozess",
				"dokument",
				"schulung"
			],
			preventative: ["vorbeug", "praven"],
			corrective: ["korrek", "beheb"]
		},
		meant: {
			detective: [
				"alarm",
				"uberwach",
				"erkenn",
				"metrik",
				"monitor",
				"warn"
			],
			process: [
				"dokument",
				"schul",
				"prozess",
				"verfahren",
				"uben",
				"uberpruf"
			],
			corrective: [
				"beheb",
				"korrig",
				"reparier",
				"entfern",
				"losch"
			],
			preventative: [
				"vorbeug",
				"verhinder",
				"vermeid",
				"test",
				"automatis",
				"sicher",
				"begrenz",
				"validier"
			]
		}
	}
};

// src/postmortem/vocabulary/en-sentences.ts
const EN_SENTENCES = {
	verbEndings: [],
	finalVerbEndings: [],
	measureVerbs: [
		"adapt",
		"add",
		"address",
		"adjust",
		"adopt",
		"agree",
		"alert",
		"align",
		"allocate",
		"allow",
		"always",
		"analyse",
		"analyze",
		"apply",
		"arrange",
		"ask",
		"assess",
		"assign",
		"audit",
		"augment",
		"automate",
		"avoid",
		"back",
		"backup",
		"balance",
		"block",
		"boost",
		"bring",
		"build",
		"bump",
		"cache",
		"calculate",
		"call",
		"cap",
		"carry",
		"catch",
		"change",
		"check",
		"clarify",
		"clean",
		"clear",
		"close",
		"collaborate",
		"collect",
		"combine",
		"communicate",
		"compare",
		"complete",
		"conduct",
		"configure",
		"confirm",
		"consider",
		"consolidate",
		"contact",
		"continue",
		"convert",
		"coordinate",
		"correct",
		"cover",
		"create",
		"cut",
		"decide",
		"decommission",
		"decouple",
		"decrease",
		"define",
		"delete",
		"deploy",
		"deprecate",
		"design",
		"detect",
		"determine",
		"develop",
		"disable",
		"discuss",
		"distribute",
		"diversify",
		"do",
		"document",
		"double",
		"draft",
		"drop",
		"educate",
		"eliminate",
		"email",
		"embed",
		"employ",
		"enable",
		"encourage",
		"encrypt",
		"enforce",
		"engage",
		"enhance",
		"enrich",
		"ensure",
		"establish",
		"evaluate",
		"examine",
		"exclude",
		"execute",
		"expand",
		"explore",
		"export",
		"expose",
		"extend",
		"extract",
		"facilitate",
		"figure",
		"file",
		"finalize",
		"find",
		"finish",
		"fix",
		"follow",
		"formalize",
		"foster",
		"gather",
		"generate",
		"get",
		"give",
		"guarantee",
		"handle",
		"harden",
		"have",
		"help",
		"hire",
		"hold",
		"host",
		"identify",
		"implement",
		"improve",
		"include",
		"incorporate",
		"increase",
		"inform",
		"initiate",
		"inspect",
		"install",
		"instrument",
		"integrate",
		"introduce",
		"invest",
		"investigate",
		"involve",
		"isolate",
		"keep",
		"launch",
		"learn",
		"leverage",
		"limit",
		"list",
		"load",
		"lock",
		"log",
		"look",
		"lower",
		"maintain",
		"make",
		"manage",
		"map",
		"measure",
		"merge",
		"migrate",
		"minimize",
		"mitigate",
		"modify",
		"monitor",
		"move",
		"never",
		"notify",
		"offer",
		"onboard",
		"open",
		"optimise",
		"optimize",
		"organise",
		"organize",
		"outline",
		"overhaul",
		"parallelize",
		"patch",
		"perform",
		"periodically",
		"pin",
		"place",
		"plan",
		"practice",
		"prefer",
		"prepare",
		"prevent",
		"prioritise",
		"prioritize",
		"proactively",
		"promote",
		"properly",
		"propose",
		"protect",
		"provide",
		"provision",
		"publish",
		"purchase",
		"purge",
		"push",
		"put",
		"raise",
		"rate",
		"reach",
		"re",
		"rebuild",
		"reconfigure",
		"record",
		"recover",
		"redesign",
		"reduce",
		"refactor",
		"refine",
		"refresh",
		"regularly",
		"reinforce",
		"release",
		"remove",
		"rename",
		"renew",
		"repair",
		"replace",
		"replicate",
		"report",
		"request",
		"require",
		"research",
		"reset",
		"resolve",
		"restart",
		"restore",
		"restrict",
		"restructure",
		"retain",
		"rethink",
		"retire",
		"return",
		"reuse",
		"revamp",
		"revert",
		"review",
		"revise",
		"revisit",
		"rewrite",
		"roll",
		"rotate",
		"routinely",
		"run",
		"sanitize",
		"save",
		"scale",
		"scan",
		"schedule",
		"script",
		"secure",
		"segment",
		"select",
		"send",
		"separate",
		"set",
		"setup",
		"share",
		"shift",
		"ship",
		"show",
		"simplify",
		"simulate",
		"split",
		"stagger",
		"standardise",
		"standardize",
		"start",
		"stop",
		"store",
		"streamline",
		"strengthen",
		"strictly",
		"stress",
		"study",
		"subscribe",
		"suggest",
		"supplement",
		"support",
		"switch",
		"systematically",
		"tag",
		"take",
		"talk",
		"teach",
		"test",
		"think",
		"throttle",
		"thoroughly",
		"tighten",
		"track",
		"train",
		"transition",
		"treat",
		"trigger",
		"tune",
		"turn",
		"understand",
		"undertake",
		"unify",
		"update",
		"upgrade",
		"use",
		"utilise",
		"utilize",
		"validate",
		"verify",
		"version",
		"warn",
		"watch",
		"work",
		"wrap",
		"write",
		"be",
		"begin",
		"better",
		"duplicate",
		"empower",
		"equip",
		"limit",
		"plug",
		"rework",
		"rollback",
		"rotate",
		"sync",
		"upskill",
		"vet",
		"weigh"
	],
	plans: [
		"should",
		"must",
		"need to",
		"needs to",
		"need",
		"will",
		"shall",
		"plan to",
		"plans to",
		"planning to",
		"going to",
		"ought to",
		"has to",
		"have to",
		"aim to",
		"intend to",
		"are hoping to",
		"can be",
		"could be",
		"to be",
		"would be",
		"make sure",
		"want to",
		"we can",
		"we could",
		"i can",
		"required to",
		"is needed",
		"are needed",
		"is required",
		"recommended",
		"it is important",
		"let us",
		"are adding",
		"are working"
	],
	announcements: [
		"the following",
		"following",
		"as follows",
		"below",
		"here are",
		"have been identified",
		"has been identified",
		"have been outlined",
		"are outlined",
		"have been created",
		"are listed",
		"lists out",
		"please keep",
		"in mind"
	],
	leadIns: [
		"the following",
		"following",
		"as follows",
		"below",
		"here are",
		"here is",
		"these include",
		"includes",
		"include",
		"such as",
		"specifically",
		"we need to",
		"we will",
		"we plan to",
		"we should",
		"steps",
		"in order to",
		"are listed",
		"list of",
		"lists out",
		"outlined",
		"have been identified",
		"are as",
		"we have",
		"we are",
		"to prevent",
		"to avoid",
		"to reduce",
		"to address",
		"to mitigate",
		"to ensure",
		"to improve",
		"please keep",
		"in mind"
	],
	closings: [
		"by implementing",
		"by addressing",
		"by taking these",
		"by taking this",
		"by taking the",
		"by following",
		"by adopting",
		"by learning",
		"by documenting",
		"by applying",
		"by completing",
		"by executing",
		"by making these",
		"by putting",
		"by doing",
		"by focusing",
		"by proactively",
		"by conducting this",
		"by continuously",
		"by incorporating these",
		"by undertaking",
		"by acting",
		"by carrying",
		"by prioritizing",
		"by adhering",
		"by ensuring these",
		"by enhancing these",
		"by performing these",
		"with these",
		"with this",
		"with our new",
		"with the above",
		"with all",
		"with those",
		"through these",
		"through this",
		"through the implementation",
		"implementing these",
		"implementing the above",
		"following these",
		"taking these",
		"addressing these",
		"together these",
		"combined these",
		"these measures",
		"these actions",
		"these steps",
		"these improvements",
		"these tasks",
		"these changes",
		"these efforts",
		"these fixes",
		"these enhancements",
		"these initiatives",
		"these corrective",
		"these preventive",
		"these preventative",
		"these strategies",
		"these practices",
		"these lessons",
		"these will",
		"these are",
		"all these",
		"all of these",
		"all of this",
		"the above",
		"the measures",
		"the corrective",
		"the preventative measures",
		"the steps above",
		"the actions",
		"the implementation of these",
		"this incident",
		"this postmortem",
		"this post mortem",
		"this outage",
		"this report",
		"this issue",
		"this experience",
		"this event",
		"this document",
		"this will",
		"this was",
		"this wasnt",
		"this has",
		"this is",
		"this helps",
		"this segment",
		"this section",
		"this approach",
		"this ensures",
		"this plan",
		"this unplanned",
		"this comprehensive",
		"this error",
		"this failure",
		"the incident",
		"the outage",
		"the lessons",
		"the goal",
		"the team remains",
		"the postmortem",
		"overall",
		"in conclusion",
		"in summary",
		"to conclude",
		"to summarize",
		"to sum",
		"in the end",
		"at the end",
		"in short",
		"in closing",
		"ultimately",
		"we apologize",
		"we apologise",
		"we sincerely",
		"we deeply",
		"we regret",
		"we are sorry",
		"were sorry",
		"sorry",
		"apologies",
		"our apologies",
		"thank",
		"thanks",
		"we appreciate",
		"we value",
		"we are committed",
		"we remain",
		"were committed",
		"we strive",
		"we believe",
		"we understand",
		"we are confident",
		"were confident",
		"we aim",
		"we hope",
		"i hope",
		"hopefully",
		"our commitment",
		"our team is committed",
		"our goal",
		"our team remains",
		"our users",
		"your",
		"if you have",
		"please",
		"remember",
		"stay",
		"cheers",
		"happy",
		"lets",
		"and remember",
		"so remember",
		"but of course",
		"of course",
		"until next",
		"see you",
		"fun fact",
		"ps",
		"moral of",
		"in other words",
		"no servers were",
		"as we",
		"as a result",
		"may",
		"we learned",
		"lesson",
		"signed",
		"sincerely",
		"regards",
		"best regards",
		"kind regards",
		"written by",
		"author",
		"prepared by",
		"note",
		"implementation of these"
	],
	asides: [
		"dear reader",
		"dear readers",
		"let us remember",
		"stay tuned",
		"happy coding",
		"happy debugging",
		"fun fact",
		"just kidding",
		"pun intended"
	],
	finite: [
		"is",
		"are",
		"was",
		"were",
		"has",
		"have",
		"had",
		"did",
		"does",
		"do",
		"we",
		"i",
		"it",
		"they",
		"you",
		"isnt",
		"wasnt",
		"been",
		"being"
	],
	pastEndings: ["ed"],
	reports: [
		"added",
		"created",
		"fixed",
		"removed",
		"deployed",
		"implemented",
		"introduced",
		"wrote",
		"switched",
		"moved",
		"configured",
		"patched",
		"installed",
		"replaced",
		"disabled",
		"enabled",
		"deleted",
		"changed",
		"merged",
		"released",
		"migrated",
		"documented",
		"rolled back",
		"rolled out",
		"upgraded",
		"reverted",
		"restored",
		"raised",
		"lowered"
	],
	allDone: [
		"have been implemented",
		"has been implemented",
		"were implemented",
		"was implemented",
		"have implemented",
		"we implemented",
		"have been taken",
		"were taken",
		"have been made",
		"have been completed",
		"have taken",
		"have already",
		"were made",
		"have been put",
		"we took",
		"have been done",
		"has been done",
		"have since been",
		"has since been",
		"we have put",
		"have made",
		"were put in place",
		"have been added",
		"have been applied"
	],
	done: [
		"this has been done",
		"has been done",
		"this is done",
		"this was done",
		"done",
		"completed",
		"complete",
		"fixed",
		"finished",
		"closed",
		"resolved",
		"implemented",
		"deployed",
		"merged",
		"shipped",
		"already done",
		"released",
		"finalized"
	],
	open: [
		"open",
		"pending",
		"in progress",
		"todo",
		"to do",
		"not started",
		"planned",
		"wip",
		"ongoing",
		"blocked",
		"new",
		"backlog",
		"scheduled",
		"proposed",
		"tbd",
		"in review",
		"not done",
		"incomplete",
		"deferred",
		"started"
	]
};

// src/postmortem/vocabulary/en.ts
const EN = {
	language: "en",
	commonWords: [
		"the",
		"and",
		"of",
		"to",
		"was",
		"is",
		"for",
		"with",
		"that",
		"were",
		"this",
		"from",
		"by",
		"on"
	],
	articles: [
		"the",
		"our",
		"a",
		"an",
		"some",
		"of",
		"for",
		"these",
		"needed",
		"required",
		"and",
		"list"
	],
	fillers: [
		"the",
		"a",
		"an",
		"of",
		"for",
		"in",
		"on",
		"to",
		"and",
		"our",
		"this",
		"that",
		"its",
		"these",
		"by",
		"from",
		"or",
		"we",
		"incident",
		"outage",
		"issue",
		"issues",
		"event",
		"events",
		"problem",
		"failure",
		"disruption",
		"scope",
		"service",
		"details",
		"detailed",
		"full",
		"brief",
		"short",
		"initial",
		"final",
		"overall",
		"high",
		"level",
		"section",
		"summary",
		"must",
		"contain",
		"all",
		"times",
		"utc",
		"list",
		"analysis",
		"report",
		"postmortem",
		"description",
		"technical",
		"production",
		"system",
		"user",
		"users",
		"customer",
		"customers",
		"taken",
		"process",
		"steps",
		"future",
		"release",
		"proposed",
		"planned",
		"recommended",
		"suggested",
		"potential",
		"possible",
		"key",
		"main",
		"evaluation"
	],
	sections: {
		summary: {
			names: [
				"summary",
				"executive summary",
				"issue summary",
				"incident summary",
				"outage summary",
				"problem summary",
				"overview",
				"tl dr",
				"tldr",
				"abstract",
				"synopsis",
				"problem statement",
				"summary of the incident",
				"issue overview",
				"incident overview",
				"incident description",
				"issue description",
				"problem description"
			],
			substitutes: [
				"what happened",
				"description",
				"background",
				"introduction",
				"problem",
				"context",
				"the incident",
				"the problem",
				"the issue",
				"at a glance",
				"what was the issue",
				"what was the problem",
				"what went down",
				"what broke",
				"in brief"
			]
		},
		impact: {
			names: [
				"impact",
				"impacts",
				"user impact",
				"customer impact",
				"business impact",
				"what was the impact",
				"impact assessment",
				"scope of impact"
			],
			substitutes: [
				"affected users",
				"affected services",
				"affected systems",
				"consequences",
				"effects",
				"blast radius",
				"damage",
				"symptoms"
			]
		},
		timeline: {
			names: [
				"timeline",
				"timelines",
				"time line",
				"chronology",
				"sequence of events",
				"chain of events",
				"order of events",
				"timeline of events",
				"incident timeline",
				"event timeline",
				"log of events",
				"chronological events",
				"course of events"
			],
			substitutes: [
				"events",
				"event log",
				"incident log",
				"history",
				"what happened when",
				"when did it happen",
				"when did this happen",
				"when it happened",
				"what happened and when",
				"how it unfolded",
				"log"
			]
		},
		rootCause: {
			names: [
				"root cause",
				"root causes",
				"root cause analysis",
				"rca",
				"cause",
				"causes",
				"underlying cause",
				"cause analysis",
				"analysis of causes",
				"what was the root cause",
				"what caused",
				"cause of",
				"the cause",
				"causal analysis",
				"rootcause"
			],
			substitutes: [
				"contributing factors",
				"contributing causes",
				"what went wrong",
				"5 whys",
				"five whys",
				"why did it happen",
				"why did this happen",
				"why it happened",
				"technical cause",
				"proximate cause",
				"diagnosis",
				"problem analysis",
				"analysis",
				"reason",
				"reasons",
				"trigger",
				"fault",
				"faults",
				"investigation",
				"why",
				"the why",
				"how did it happen",
				"how did this happen",
				"how could this happen",
				"what was wrong",
				"why did it break",
				"what led to it"
			]
		},
		resolution: {
			names: [
				"resolution",
				"resolutions",
				"fix",
				"fixes",
				"the fix",
				"solution",
				"solutions",
				"how it was resolved",
				"how was it resolved",
				"how was it fixed",
				"how it was solved",
				"how was it solved",
				"how it was fixed",
				"how we fixed it",
				"how did we fix it",
				"resolution steps",
				"to resolve",
				"to fix",
				"to resolve this",
				"to fix this",
				"to solve this",
				"to resolve this issue",
				"to resolve the issue",
				"to fix the issue",
				"to fix this issue",
				"how the incident was resolved",
				"how the issue was resolved",
				"how the issue was fixed",
				"how was the issue resolved",
				"details of fix",
				"details of the fix",
				"how was this fixed",
				"how was this resolved",
				"how did we resolve it",
				"how did we resolve the issue",
				"how i fixed it",
				"how it got fixed",
				"how did you fix it"
			],
			substitutes: [
				"recovery",
				"restoration",
				"remediation",
				"mitigation",
				"mitigations",
				"response",
				"workaround",
				"hotfix",
				"repair",
				"debugging process",
				"debugging",
				"troubleshooting",
				"actions taken",
				"steps taken",
				"immediate actions",
				"maintenance process",
				"maintaince process",
				"immediate response",
				"long term fix",
				"long term fixes",
				"long term solutions",
				"permanent fix",
				"permanent fixes",
				"what i did",
				"what we did",
				"what did we do",
				"containment",
				"containment actions",
				"immediate containment",
				"immediate containment actions",
				"interim actions",
				"service restoration",
				"immediate action",
				"immediate mitigation",
				"how we recovered",
				"how did we recover",
				"how it recovered",
				"how we responded"
			]
		},
		actionItems: {
			names: [
				"action items",
				"action item",
				"actions",
				"action plan",
				"action points",
				"actions to take",
				"actions items",
				"actionable items",
				"actionables",
				"follow up actions",
				"follow up items",
				"follow up tasks",
				"follow up work",
				"followup actions",
				"followup items",
				"followups",
				"follow ups",
				"corrective actions",
				"corrective action",
				"corrective measures",
				"corrective and preventative measures",
				"corrective and preventive measures",
				"corrective and preventative actions",
				"corrective and preventive actions",
				"corrective preventative measures",
				"corrective preventive measures",
				"corrective and preventative",
				"corrective and preventive",
				"corrective steps",
				"corrections and prevention",
				"corrections",
				"preventive measures",
				"preventative measures",
				"preventive actions",
				"preventative actions",
				"preventive steps",
				"preventative steps",
				"preventive and corrective measures",
				"preventative and corrective measures",
				"prevention",
				"prevention measures",
				"prevention plan",
				"prevention steps",
				"prevention strategies",
				"preventions",
				"preventatives",
				"preventives",
				"mitigation and prevention",
				"prevention and mitigation",
				"prevention and improvement",
				"preventing recurrence",
				"preventing future",
				"how to prevent",
				"how do we prevent",
				"how will we prevent",
				"how we will prevent",
				"how can we prevent",
				"to prevent recurrence",
				"next steps",
				"next actions",
				"remediation items",
				"remediation plan",
				"remediation actions",
				"remediation steps",
				"remediation and prevention",
				"remedial actions",
				"mitigation plan",
				"mitigation strategies",
				"improvement plan",
				"improvement actions",
				"improvement items",
				"proposal improvements",
				"proposed improvements",
				"improvement proposals",
				"measures",
				"measures taken",
				"countermeasures",
				"counter measures",
				"todo",
				"todos",
				"to do",
				"to dos",
				"tasks",
				"task list",
				"work items",
				"what we are doing",
				"what are we doing",
				"what we will do",
				"what will we do",
				"steps to prevent",
				"capa",
				"avoiding recurrence",
				"recurrence prevention",
				"what we will do next",
				"what we are doing next",
				"what we are going to do",
				"what are we going to do",
				"what we are changing",
				"what we will change",
				"what we are doing differently",
				"what we will do differently",
				"what i will do",
				"what i am going to do",
				"what i am doing",
				"what are we changing",
				"what we are doing to prevent",
				"how can this be prevented",
				"how could this be prevented",
				"how to stop this",
				"how do we stop this",
				"how will we stop this",
				"how do we make sure",
				"how will we make sure",
				"how can we avoid",
				"how do we avoid",
				"how will we avoid",
				"making sure it does not happen again",
				"preventing this",
				"prevent recurrence",
				"corrective and preventive actions plan",
				"capas",
				"fix plan",
				"follow up list",
				"permanent corrective actions",
				"post incident actions",
				"resulting actions",
				"agreed actions",
				"outstanding actions",
				"preventing a repeat",
				"preventing it from happening again",
				"preventing a recurrence",
				"preventing this from happening again",
				"stopping it from happening again",
				"preventing repeats"
			],
			substitutes: [
				"follow up",
				"followup",
				"looking forward",
				"moving forward",
				"going forward",
				"way forward",
				"the way forward",
				"future work",
				"future plans",
				"whats next",
				"what next",
				"what is next",
				"recommendations",
				"recommendation",
				"recommended actions",
				"plan",
				"plans",
				"changes",
				"planned changes",
				"long term changes",
				"remediation",
				"remediations",
				"mitigation",
				"mitigations",
				"safeguards",
				"commitments",
				"future steps",
				"future actions",
				"open items",
				"tickets",
				"improvements",
				"improvement",
				"areas for improvement",
				"areas of improvement",
				"best practices",
				"learnings and actions",
				"what can be improved",
				"how to avoid",
				"what did we change",
				"prevention and lessons learned",
				"hardening",
				"long term fix",
				"long term fixes",
				"long term solutions",
				"permanent fix",
				"permanent fixes",
				"what has been done",
				"what have we done",
				"what we have done",
				"what we did"
			]
		}
	},
	others: [
		"links",
		"responders",
		"status",
		"date",
		"dates",
		"metadata",
		"metrics",
		"key metrics",
		"stats",
		"statistics",
		"detection",
		"how was it detected",
		"response",
		"communication",
		"communications",
		"escalation",
		"what was lucky",
		"went well",
		"technical details",
		"technical elements",
		"technical background",
		"background",
		"background context",
		"reviewers",
		"review",
		"diagram",
		"diagrams",
		"images",
		"attachments",
		"notes",
		"note",
		"additional notes",
		"additional information",
		"visuals",
		"repository",
		"requirements",
		"logs",
		"log",
		"evidence",
		"duration",
		"duration of the outage",
		"about",
		"contents",
		"agenda",
		"trigger",
		"severity",
		"tags",
		"contributing factors",
		"follow up meeting",
		"outcome",
		"outcomes",
		"critical decisions",
		"recurrence",
		"backlog check",
		"exercises",
		"post incident review",
		"incident response analysis",
		"post incident analysis",
		"response analysis",
		"infrastructure",
		"tldr"
	],
	endings: [
		"lessons learned",
		"lessons learnt",
		"lesson learned",
		"lesson learnt",
		"lessons",
		"learnings",
		"what we learned",
		"what we learnt",
		"what did we learn",
		"key learnings",
		"takeaways",
		"key takeaways",
		"key takeaway",
		"takeaway",
		"conclusion",
		"conclusions",
		"closing",
		"closing remarks",
		"closing thoughts",
		"closing notes",
		"closing note",
		"final note",
		"final notes",
		"final thoughts",
		"final remarks",
		"final words",
		"in conclusion",
		"references",
		"reference",
		"related links",
		"related documents",
		"related documentation",
		"related incidents",
		"related files",
		"related files changed",
		"resources",
		"appendix",
		"appendices",
		"supporting information",
		"supporting material",
		"supporting materials",
		"supporting documents",
		"glossary",
		"authors",
		"author",
		"written by",
		"prepared by",
		"attendees",
		"participants",
		"contributors",
		"people involved",
		"what went well",
		"what went right",
		"what worked",
		"what worked well",
		"what went wrong",
		"what went poorly",
		"what didnt go well",
		"what did not go well",
		"what didnt work",
		"what could have gone better",
		"where we got lucky",
		"where did we get lucky",
		"faq",
		"frequently asked questions",
		"acknowledgements",
		"acknowledgments",
		"acknowledgement",
		"thanks",
		"signature",
		"approval",
		"approvals",
		"sign off",
		"revision history",
		"changelog",
		"change log",
		"screenshots",
		"screenshot",
		"humor",
		"humour",
		"humorous note",
		"fun fact",
		"fun facts",
		"joke",
		"engaging elements",
		"visual enhancement",
		"repository details",
		"repo",
		"disclaimer",
		"table of contents",
		"about the author",
		"ps",
		"p s",
		"epilogue",
		"reflection",
		"reflections",
		"sources",
		"credits",
		"license",
		"contact",
		"contacts",
		"contact information",
		"apology",
		"glossary of terms",
		"signed",
		"reviewed by",
		"approved by",
		"report by",
		"reported by",
		"date of report",
		"submitted by",
		"disclosure",
		"disclosures",
		"third party disclosures"
	],
	resolving: [
		"the issue was resolved",
		"the issue was fixed",
		"the issue was solved",
		"the problem was resolved",
		"the problem was fixed",
		"the problem was solved",
		"the incident was resolved",
		"the outage was resolved",
		"it was resolved",
		"it was fixed",
		"to resolve",
		"to fix",
		"to solve",
		"to address",
		"we resolved",
		"we fixed",
		"the resolution",
		"the fix"
	],
	tasks: [
		"tasks",
		"task",
		"task list",
		"list of tasks",
		"a list of tasks",
		"todo",
		"todos",
		"to do",
		"to dos",
		"todo list",
		"to do list",
		"tasks list",
		"tasks to do",
		"specific tasks",
		"tasks to address",
		"tasks to address the issue",
		"tasks to address issue",
		"tasks to be done",
		"tasks to complete",
		"tasks to fix",
		"task to address",
		"list of tasks to address",
		"a list of tasks to address the issue",
		"detailed tasks",
		"actionable tasks",
		"action tasks",
		"task breakdown",
		"tasks assigned",
		"tasks to implement",
		"concrete tasks",
		"tasks for the future",
		"following tasks"
	],
	improvements: [
		"improvements",
		"improvement",
		"areas for improvement",
		"areas of improvement",
		"area for improvement",
		"areas to improve",
		"things to improve",
		"what can be improved",
		"what could be improved",
		"things that can be improved",
		"things that could be improved",
		"improvements fixes",
		"improvements and fixes",
		"fixes and improvements",
		"improvements needed",
		"broad improvements",
		"general improvements",
		"improvements to be made",
		"points of improvement",
		"points for improvement",
		"improvement areas",
		"what are the things that can be improved",
		"broad measures",
		"what can be improved or fixed",
		"things to be improved",
		"improvement suggestions",
		"room for improvement",
		"things that can be improved fixed",
		"things that can be improved or fixed",
		"what can be improved fixed",
		"what could be improved fixed",
		"things to be improved fixed",
		"things to improve and fix",
		"what are the things that can be improved fixed",
		"areas that can be improved",
		"areas that need improvement",
		"improvement measures",
		"improvement opportunities",
		"opportunities for improvement",
		"possible improvements"
	],
	columns: {
		action: [
			"action",
			"actions",
			"action item",
			"action items",
			"task",
			"tasks",
			"item",
			"items",
			"todo",
			"description",
			"measure",
			"improvement",
			"what",
			"follow up",
			"corrective action",
			"work item",
			"remediation",
			"recommendation",
			"summary",
			"title",
			"details",
			"activity",
			"step",
			"issue",
			"ticket title",
			"prevention",
			"fix"
		],
		owner: [
			"accountable",
			"accountable person",
			"action by",
			"driver",
			"implementer",
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"responsibility",
			"who",
			"dri",
			"lead",
			"team",
			"responsible party",
			"responsible team",
			"person",
			"action owner",
			"poc",
			"point of contact",
			"responsible person"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"target date",
			"eta",
			"by when",
			"when",
			"target",
			"date",
			"timeline",
			"due by",
			"completion date",
			"timeframe",
			"target completion",
			"end date",
			"expected completion"
		],
		priority: [
			"priority",
			"prio",
			"p",
			"severity",
			"urgency",
			"importance"
		],
		status: [
			"status",
			"state",
			"done",
			"progress",
			"completed",
			"complete"
		],
		reference: [
			"ticket",
			"tickets",
			"tracking",
			"link",
			"links",
			"issue",
			"issue link",
			"jira",
			"bug",
			"reference",
			"pr",
			"tracking issue",
			"github issue",
			"story",
			"bug ticket",
			"tracker",
			"url",
			"tracking bug",
			"gh issue",
			"ref"
		],
		kind: [
			"type",
			"category",
			"kind",
			"class",
			"area"
		],
		time: [
			"time",
			"times",
			"timestamp",
			"date",
			"date time",
			"time utc",
			"when",
			"date and time",
			"hour",
			"date utc"
		],
		event: [
			"event",
			"events",
			"description",
			"what happened",
			"details",
			"action",
			"activity",
			"note",
			"notes",
			"message",
			"entry"
		]
	},
	labels: {
		task: [
			"task",
			"action",
			"action item",
			"item",
			"todo",
			"measure",
			"description",
			"what",
			"step",
			"improvement"
		],
		owner: [
			"owner",
			"owners",
			"assignee",
			"assigned to",
			"assigned",
			"responsible",
			"responsible party",
			"responsible team",
			"responsibility",
			"lead",
			"dri",
			"who",
			"action owner",
			"team"
		],
		due: [
			"due",
			"due date",
			"deadline",
			"eta",
			"target date",
			"by",
			"target",
			"timeline",
			"by when",
			"when",
			"timeframe",
			"completion date",
			"expected completion",
			"target completion",
			"before",
			"until",
			"no later than",
			"not later than",
			"due on",
			"due by",
			"due before",
			"finish by",
			"complete by",
			"planned for"
		],
		priority: [
			"priority",
			"prio",
			"urgency"
		],
		status: [
			"status",
			"state",
			"progress"
		],
		reference: [
			"ticket",
			"issue",
			"tracking",
			"link",
			"jira",
			"pr",
			"bug",
			"tracked in",
			"tracking issue",
			"see",
			"tracked by",
			"tracked at",
			"tracked as",
			"tracked under"
		],
		kind: [
			"type",
			"category",
			"kind"
		],
		note: [
			"note",
			"notes",
			"why",
			"rationale",
			"reason",
			"benefit",
			"goal",
			"outcome",
			"expected outcome",
			"impact",
			"success criteria",
			"details",
			"verification",
			"effort",
			"acceptance criteria",
			"purpose",
			"objective",
			"expected result"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incident",
		"outage",
		"downtime",
		"disruption",
		"degradation",
		"failure",
		"retrospective",
		"retro",
		"rca",
		"root cause",
		"interruption",
		"postmorten",
		"crash",
		"vulnerability",
		"exploit",
		"breach",
		"halt",
		"unavailable",
		"disclosure",
		"ipostmortem",
		"down"
	],
	templateWords: [
		"template",
		"boilerplate",
		"skeleton"
	],
	guideWords: [
		"guide",
		"guidelines",
		"guideline",
		"procedure",
		"procedures",
		"standards",
		"policy",
		"handbook",
		"playbook",
		"runbook",
		"how to",
		"how we",
		"checklist",
		"process"
	],
	sentences: EN_SENTENCES,
	kinds: {
		stated: {
			detective: [
				"detect",
				"monitoring",
				"alerting",
				"observability"
			],
			process: [
				"process",
				"documentation",
				"training",
				"communication",
				"organizational",
				"organisational"
			],
			preventative: ["prevent", "mitigat"],
			corrective: [
				"correct",
				"repair",
				"fix",
				"remediat"
			]
		},
		meant: {
			detective: [
				"alert",
				"alarm",
				"monitor",
				"detect",
				"dashboard",
				"metric",
				"probe",
				"observability",
				"logging",
				"log ",
				"logs ",
				"telemetry",
				"tracing",
				"paging",
				"pager",
				"page on call",
				"page the",
				"page whoever",
				"page us",
				"page when",
				"page if"
			],
			process: [
				"document",
				"runbook",
				"playbook",
				"train",
				"teach",
				"educate",
				"process",
				"procedure",
				"policy",
				"policies",
				"review",
				"checklist",
				"drill",
				"meeting",
				"communicat",
				"guideline",
				"on call",
				"rotation",
				"workshop",
				"write down"
			],
			corrective: [
				"fix",
				"patch",
				"repair",
				"restore",
				"remove",
				"delete",
				"correct",
				"clean",
				"rollback",
				"revert",
				"purge",
				"resubmit",
				"replace",
				"backfill"
			],
			preventative: [
				"prevent",
				"avoid",
				"test",
				"validat",
				"limit",
				"automat",
				"redundan",
				"failover",
				"backup",
				"guard",
				"safeguard",
				"ensure",
				"enforce",
				"upgrade",
				"scale",
				"scaling",
				"capacity",
				"retry",
				"pin",
				"restrict",
				"isolate",
				"staging",
				"implement",
				"add",
				"improve",
				"enhance",
				"use",
				"introduce",
				"spread",
				"serve"
			]
		}
	}
};

// src/postmortem/vocabulary/es.ts
const ES = {
	language: "es",
	commonWords: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"que",
		"en",
		"se",
		"del",
		"por",
		"con",
		"una",
		"para",
		"fue",
		"y"
	],
	articles: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"nuestras",
		"nuestros",
		"lista",
		"y",
		"un",
		"una"
	],
	fillers: [
		"el",
		"la",
		"los",
		"las",
		"de",
		"del",
		"y",
		"o",
		"en",
		"un",
		"una",
		"por",
		"para",
		"al",
		"que",
		"incidente",
		"incidentes",
		"interrupcion",
		"caida",
		"problema",
		"evento",
		"eventos",
		"servicio",
		"detallada",
		"detallado",
		"fallo",
		"falla",
		"analisis",
		"debe",
		"contener",
		"utc",
		"todo",
		"breve",
		"informe",
		"usuario",
		"usuarios",
		"tecnico",
		"tecnica",
		"propuestas",
		"propuestos",
		"futuras",
		"futuros",
		"principal",
		"pasos"
	],
	sections: {
		summary: {
			names: [
				"resumen",
				"resumen ejecutivo",
				"resumen del incidente",
				"resumen del problema",
				"sintesis"
			],
			substitutes: [
				"que paso",
				"que ocurrio",
				"que sucedio",
				"descripcion",
				"introduccion",
				"contexto",
				"antecedentes",
				"problema"
			]
		},
		impact: {
			names: [
				"impacto",
				"impactos",
				"alcance del impacto"
			],
			substitutes: [
				"afectacion",
				"consecuencias",
				"efectos",
				"usuarios afectados",
				"servicios afectados",
				"sintomas"
			]
		},
		timeline: {
			names: [
				"linea de tiempo",
				"linea del tiempo",
				"linea temporal",
				"cronologia",
				"cronograma",
				"secuencia de eventos",
				"cronologia de eventos"
			],
			substitutes: [
				"eventos",
				"historial",
				"bitacora"
			]
		},
		rootCause: {
			names: [
				"causa raiz",
				"causas raiz",
				"causa",
				"causas",
				"analisis de causa raiz",
				"origen del problema",
				"causa principal"
			],
			substitutes: [
				"factores contribuyentes",
				"que salio mal",
				"por que",
				"los 5 porques",
				"cinco porques",
				"5 porques",
				"diagnostico",
				"analisis",
				"motivo",
				"por que paso",
				"por que ocurrio"
			]
		},
		resolution: {
			names: [
				"resolucion",
				"solucion",
				"soluciones",
				"como se resolvio",
				"como se soluciono",
				"correccion"
			],
			substitutes: [
				"recuperacion",
				"mitigacion",
				"respuesta",
				"acciones tomadas",
				"reparacion",
				"restauracion",
				"remediacion"
			]
		},
		actionItems: {
			names: [
				"acciones",
				"acciones correctivas",
				"acciones preventivas",
				"acciones correctivas y preventivas",
				"medidas correctivas",
				"medidas preventivas",
				"medidas correctivas y preventivas",
				"medidas",
				"medidas de prevencion",
				"plan de accion",
				"elementos de accion",
				"puntos de accion",
				"acciones a tomar",
				"acciones de seguimiento",
				"proximos pasos",
				"siguientes pasos",
				"prevencion",
				"plan de prevencion",
				"tareas",
				"lista de tareas",
				"pendientes",
				"por hacer",
				"mitigacion y prevencion",
				"compromisos",
				"plan de mejora",
				"acciones de mejora",
				"acciones pendientes",
				"medidas a tomar",
				"como evitarlo",
				"como lo evitaremos",
				"como evitar",
				"que vamos a hacer",
				"que haremos"
			],
			substitutes: [
				"seguimiento",
				"recomendaciones",
				"mejoras",
				"mejora",
				"areas de mejora",
				"a futuro",
				"plan",
				"mejoras propuestas",
				"como evitarlo",
				"como prevenirlo",
				"mitigacion",
				"remediacion"
			]
		}
	},
	others: [
		"enlaces",
		"estado",
		"fecha",
		"metricas",
		"deteccion",
		"que funciono",
		"detalles tecnicos",
		"notas",
		"duracion",
		"severidad",
		"equipo",
		"evidencia",
		"comunicacion",
		"respuesta",
		"factores contribuyentes"
	],
	endings: [
		"lecciones aprendidas",
		"leccion aprendida",
		"lecciones",
		"aprendizajes",
		"conclusion",
		"conclusiones",
		"referencias",
		"anexos",
		"anexo",
		"apendice",
		"glosario",
		"autores",
		"autor",
		"participantes",
		"que salio bien",
		"que salio mal",
		"donde tuvimos suerte",
		"agradecimientos",
		"reflexion final",
		"nota final",
		"elaborado por"
	],
	resolving: [
		"el problema se resolvio",
		"el incidente se resolvio",
		"se resolvio",
		"se soluciono",
		"para resolver",
		"para solucionar",
		"la solucion"
	],
	tasks: [
		"tareas",
		"lista de tareas",
		"tareas especificas",
		"tareas a realizar",
		"por hacer",
		"pendientes",
		"tareas para abordar",
		"tareas concretas",
		"todo"
	],
	improvements: [
		"mejoras",
		"areas de mejora",
		"que se puede mejorar",
		"que podemos mejorar",
		"aspectos a mejorar",
		"cosas a mejorar",
		"oportunidades de mejora",
		"puntos de mejora",
		"mejoras generales"
	],
	columns: {
		action: [
			"accion",
			"acciones",
			"tarea",
			"tareas",
			"medida",
			"mejora",
			"item",
			"descripcion",
			"actividad",
			"que",
			"accion correctiva",
			"accion preventiva",
			"pendiente",
			"recomendacion"
		],
		owner: [
			"responsable",
			"responsables",
			"propietario",
			"dueno",
			"asignado",
			"asignado a",
			"encargado",
			"quien",
			"equipo"
		],
		due: [
			"fecha limite",
			"vencimiento",
			"fecha",
			"plazo",
			"fecha objetivo",
			"fecha de entrega",
			"cuando",
			"fecha compromiso",
			"entrega",
			"deadline"
		],
		priority: ["prioridad", "urgencia"],
		status: [
			"estado",
			"estatus",
			"progreso",
			"situacion",
			"completado"
		],
		reference: [
			"ticket",
			"enlace",
			"referencia",
			"issue",
			"incidencia",
			"seguimiento",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"hora",
			"tiempo",
			"fecha",
			"fecha y hora",
			"fecha hora",
			"hora utc",
			"momento"
		],
		event: [
			"evento",
			"eventos",
			"descripcion",
			"suceso",
			"que paso",
			"accion",
			"detalle",
			"detalles"
		]
	},
	labels: {
		task: [
			"tarea",
			"accion",
			"medida",
			"mejora",
			"paso",
			"actividad"
		],
		owner: [
			"responsable",
			"responsables",
			"propietario",
			"dueno",
			"asignado",
			"asignado a",
			"encargado",
			"quien",
			"equipo responsable",
			"equipo"
		],
		due: [
			"fecha limite",
			"vencimiento",
			"plazo",
			"fecha",
			"fecha objetivo",
			"para",
			"para el",
			"antes del",
			"hasta el",
			"cuando",
			"fecha de entrega",
			"vence",
			"eta"
		],
		priority: ["prioridad", "urgencia"],
		status: [
			"estado",
			"estatus",
			"progreso"
		],
		reference: [
			"ticket",
			"enlace",
			"referencia",
			"issue",
			"incidencia"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"notas",
			"motivo",
			"razon",
			"objetivo",
			"beneficio",
			"detalle",
			"detalles",
			"resultado esperado",
			"impacto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interrupcion",
		"caida",
		"fallo",
		"falla",
		"degradacion",
		"indisponibilidad",
		"retrospectiva",
		"apagon"
	],
	templateWords: ["plantilla"],
	guideWords: [
		"guia",
		"procedimiento",
		"procedimientos",
		"politica",
		"manual",
		"como escribir"
	],
	sentences: {
		...NO_WORDS,
		verbEndings: [
			"ar",
			"er",
			"ir",
			"arse",
			"erse",
			"irse"
		],
		measureVerbs: [
			"implementa",
			"agrega",
			"anade",
			"mejora",
			"revisa",
			"configura",
			"documenta",
			"automatiza",
			"implementaremos",
			"agregaremos",
			"mejoraremos",
			"revisaremos",
			"configuraremos",
			"documentaremos",
			"estableceremos",
			"realizaremos",
			"implementacion",
			"asegurarse",
			"asegurar"
		],
		plans: [
			"se debe",
			"se deben",
			"debe",
			"deben",
			"debemos",
			"se debera",
			"hay que",
			"es necesario",
			"se va a",
			"vamos a",
			"se implementara",
			"se implementaran",
			"se realizara",
			"se realizaran",
			"planeamos",
			"se recomienda",
			"tenemos que",
			"se agregara",
			"se establecera",
			"necesitamos",
			"deberia",
			"deberian",
			"se configurara",
			"se mejorara"
		],
		announcements: [
			"a continuacion",
			"lo siguiente",
			"las siguientes",
			"los siguientes",
			"siguientes"
		],
		leadIns: [
			"a continuacion",
			"lo siguiente",
			"las siguientes",
			"los siguientes",
			"siguientes",
			"son",
			"incluyen",
			"para evitar",
			"para prevenir",
			"con el fin de",
			"hemos",
			"vamos a",
			"se proponen"
		],
		closings: [
			"con estas",
			"con esto",
			"estas medidas",
			"estas acciones",
			"estos cambios",
			"este incidente",
			"esta interrupcion",
			"gracias",
			"agradecemos",
			"lamentamos",
			"pedimos disculpas",
			"nos disculpamos",
			"en conclusion",
			"en resumen",
			"al implementar",
			"mediante la implementacion",
			"mediante estas",
			"implementando estas",
			"nos comprometemos",
			"esperamos",
			"el incidente",
			"todas estas",
			"finalmente"
		],
		finite: [
			"es",
			"son",
			"fue",
			"fueron",
			"ha",
			"han",
			"hemos",
			"era",
			"eran",
			"se"
		],
		reports: [
			"se agrego",
			"se implemento",
			"se creo",
			"se corrigio",
			"se actualizo",
			"agregamos",
			"implementamos",
			"creamos",
			"corregimos"
		],
		allDone: [
			"se han implementado",
			"hemos implementado",
			"se implementaron",
			"fueron implementadas",
			"se tomaron",
			"se han tomado",
			"ya se"
		],
		done: [
			"hecho",
			"hecha",
			"completado",
			"completada",
			"terminado",
			"terminada",
			"cerrado",
			"cerrada",
			"resuelto",
			"resuelta",
			"finalizado",
			"finalizada",
			"listo",
			"lista",
			"implementado",
			"implementada",
			"done",
			"realizado",
			"realizada"
		],
		open: [
			"abierto",
			"abierta",
			"pendiente",
			"en progreso",
			"en curso",
			"por hacer",
			"sin empezar",
			"planificado",
			"planificada",
			"programado",
			"bloqueado",
			"no iniciado",
			"en proceso"
		]
	},
	kinds: {
		stated: {
			detective: ["detec", "monitor"],
			process: [
				"proceso",
				"document",
				"capacita"
			],
			preventative: ["preven", "mitig"],
			corrective: ["correc", "repar"]
		},
		meant: {
			detective: [
				"alert",
				"monitor",
				"detec",
				"metric",
				"tablero"
			],
			process: [
				"document",
				"capacita",
				"proceso",
				"procedimiento",
				"revis",
				"manual"
			],
			corrective: [
				"correg",
				"repar",
				"elimin",
				"restaur",
				"arregl"
			],
			preventative: [
				"preven",
				"evit",
				"prueb",
				"prob",
				"automat",
				"respald",
				"limit",
				"valid",
				"implement",
				"agreg",
				"renov",
				"mejor"
			]
		}
	}
};

// src/postmortem/vocabulary/fr.ts
const FR = {
	language: "fr",
	commonWords: [
		"le",
		"la",
		"les",
		"des",
		"du",
		"et",
		"que",
		"est",
		"dans",
		"une",
		"pour",
		"sur",
		"par",
		"ete",
		"aux",
		"nous"
	],
	articles: [
		"le",
		"la",
		"les",
		"l",
		"de",
		"du",
		"des",
		"d",
		"nos",
		"liste",
		"et",
		"un",
		"une",
		"a"
	],
	fillers: [
		"le",
		"la",
		"les",
		"l",
		"de",
		"du",
		"des",
		"d",
		"et",
		"ou",
		"en",
		"un",
		"une",
		"au",
		"aux",
		"sur",
		"pour",
		"par",
		"incident",
		"incidents",
		"panne",
		"interruption",
		"probleme",
		"evenement",
		"evenements",
		"service",
		"detaillee",
		"detaille",
		"analyse",
		"utc",
		"bref",
		"rapport",
		"utilisateur",
		"utilisateurs",
		"technique",
		"proposees",
		"futures",
		"principale",
		"etapes"
	],
	sections: {
		summary: {
			names: [
				"resume",
				"resume executif",
				"synthese",
				"sommaire",
				"vue d ensemble",
				"resume de lincident"
			],
			substitutes: [
				"que sest il passe",
				"ce qui sest passe",
				"description",
				"introduction",
				"contexte",
				"probleme"
			]
		},
		impact: {
			names: [
				"impact",
				"impacts",
				"impact utilisateur",
				"impact client"
			],
			substitutes: [
				"consequences",
				"effets",
				"utilisateurs affectes",
				"services affectes",
				"symptomes"
			]
		},
		timeline: {
			names: [
				"chronologie",
				"deroulement",
				"deroule",
				"frise chronologique",
				"calendrier",
				"sequence des evenements",
				"ligne de temps"
			],
			substitutes: [
				"evenements",
				"historique",
				"les faits"
			]
		},
		rootCause: {
			names: [
				"cause racine",
				"causes racines",
				"cause",
				"causes",
				"cause profonde",
				"causes profondes",
				"analyse des causes",
				"origine",
				"cause principale"
			],
			substitutes: [
				"facteurs contributifs",
				"ce qui sest mal passe",
				"ce qui na pas fonctionne",
				"pourquoi",
				"5 pourquoi",
				"cinq pourquoi",
				"diagnostic",
				"analyse",
				"declencheur",
				"pourquoi est ce arrive",
				"pourquoi cela sest il produit"
			]
		},
		resolution: {
			names: [
				"resolution",
				"solution",
				"solutions",
				"correction",
				"correctif",
				"comment lincident a ete resolu"
			],
			substitutes: [
				"retablissement",
				"attenuation",
				"reponse",
				"remediation",
				"mitigation",
				"contournement",
				"actions menees",
				"reparation"
			]
		},
		actionItems: {
			names: [
				"actions",
				"actions correctives",
				"actions preventives",
				"actions correctives et preventives",
				"mesures correctives",
				"mesures preventives",
				"mesures correctives et preventives",
				"mesures",
				"plan daction",
				"plan d action",
				"plan dactions",
				"points daction",
				"actions a mener",
				"actions a prendre",
				"actions de suivi",
				"prochaines etapes",
				"prevention",
				"plan de prevention",
				"taches",
				"liste des taches",
				"a faire",
				"attenuation et prevention",
				"plan damelioration",
				"actions a suivre",
				"actions damelioration",
				"comment eviter",
				"que faisons nous",
				"ce que nous allons faire",
				"comment empecher"
			],
			substitutes: [
				"suivi",
				"suites",
				"recommandations",
				"ameliorations",
				"amelioration",
				"axes damelioration",
				"pistes damelioration",
				"plan",
				"comment leviter",
				"et maintenant",
				"remediation"
			]
		}
	},
	others: [
		"liens",
		"statut",
		"date",
		"metriques",
		"detection",
		"details techniques",
		"notes",
		"duree",
		"severite",
		"communication",
		"reponse",
		"facteurs contributifs"
	],
	endings: [
		"lecons apprises",
		"lecons tirees",
		"lecons",
		"enseignements",
		"retour dexperience",
		"conclusion",
		"conclusions",
		"references",
		"annexe",
		"annexes",
		"glossaire",
		"auteurs",
		"auteur",
		"participants",
		"ce qui sest bien passe",
		"ce qui a bien fonctionne",
		"ce qui sest mal passe",
		"ce qui na pas fonctionne",
		"ou nous avons eu de la chance",
		"remerciements",
		"mot de la fin",
		"redige par"
	],
	resolving: [
		"le probleme a ete resolu",
		"lincident a ete resolu",
		"pour resoudre",
		"la solution"
	],
	tasks: [
		"taches",
		"liste des taches",
		"taches specifiques",
		"taches a realiser",
		"a faire",
		"todo"
	],
	improvements: [
		"ameliorations",
		"axes damelioration",
		"pistes damelioration",
		"ce qui peut etre ameliore",
		"points damelioration",
		"points a ameliorer"
	],
	columns: {
		action: [
			"action",
			"actions",
			"tache",
			"taches",
			"mesure",
			"amelioration",
			"element",
			"description",
			"activite",
			"quoi",
			"action corrective",
			"recommandation"
		],
		owner: [
			"responsable",
			"responsables",
			"proprietaire",
			"assigne",
			"assigne a",
			"porteur",
			"pilote",
			"qui",
			"equipe"
		],
		due: [
			"echeance",
			"date limite",
			"date",
			"delai",
			"date cible",
			"quand",
			"pour le",
			"livraison"
		],
		priority: ["priorite", "urgence"],
		status: [
			"statut",
			"etat",
			"avancement",
			"progression",
			"fait"
		],
		reference: [
			"ticket",
			"lien",
			"reference",
			"issue",
			"suivi",
			"pr"
		],
		kind: ["type", "categorie"],
		time: [
			"heure",
			"horaire",
			"date",
			"date et heure",
			"temps",
			"heure utc",
			"quand"
		],
		event: [
			"evenement",
			"evenements",
			"description",
			"fait",
			"action",
			"detail",
			"details"
		]
	},
	labels: {
		task: [
			"tache",
			"action",
			"mesure",
			"amelioration",
			"etape"
		],
		owner: [
			"responsable",
			"responsables",
			"proprietaire",
			"assigne",
			"assigne a",
			"porteur",
			"pilote",
			"qui",
			"equipe"
		],
		due: [
			"echeance",
			"date limite",
			"delai",
			"date",
			"date cible",
			"quand",
			"pour le",
			"pour",
			"dici",
			"dici le",
			"avant",
			"avant le",
			"au plus tard",
			"au plus tard le",
			"eta"
		],
		priority: ["priorite", "urgence"],
		status: [
			"statut",
			"etat",
			"avancement"
		],
		reference: [
			"ticket",
			"lien",
			"reference",
			"issue"
		],
		kind: ["type", "categorie"],
		note: [
			"note",
			"notes",
			"motif",
			"raison",
			"objectif",
			"benefice",
			"detail",
			"details",
			"resultat attendu",
			"impact"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incident",
		"panne",
		"interruption",
		"degradation",
		"indisponibilite",
		"retrospective",
		"defaillance",
		"coupure"
	],
	templateWords: [
		"modele",
		"gabarit",
		"template"
	],
	guideWords: [
		"guide",
		"procedure",
		"procedures",
		"politique",
		"manuel",
		"comment"
	],
	sentences: {
		...NO_WORDS,
		verbEndings: [
			"er",
			"ir",
			"dre",
			"tre",
			"ire"
		],
		measureVerbs: [
			"implementons",
			"ajoutons",
			"ameliorons",
			"revoir",
			"mise",
			"ajout"
		],
		plans: [
			"doit",
			"doivent",
			"devons",
			"devrait",
			"devrions",
			"il faut",
			"sera",
			"seront",
			"allons",
			"nous prevoyons",
			"il est necessaire",
			"va etre",
			"il faudra",
			"recommande"
		],
		announcements: [
			"suivantes",
			"suivants",
			"ci dessous",
			"voici",
			"ci apres"
		],
		leadIns: [
			"suivantes",
			"suivants",
			"ci dessous",
			"voici",
			"sont",
			"comprennent",
			"afin de",
			"pour eviter",
			"pour prevenir",
			"nous allons"
		],
		closings: [
			"avec ces",
			"grace a ces",
			"ces mesures",
			"ces actions",
			"ces changements",
			"cet incident",
			"cette panne",
			"merci",
			"nous remercions",
			"nous regrettons",
			"nous nous excusons",
			"nous presentons",
			"en conclusion",
			"en resume",
			"en mettant en",
			"nous nous engageons",
			"nous esperons",
			"lincident",
			"toutes ces"
		],
		finite: [
			"est",
			"sont",
			"a ete",
			"ont",
			"avons",
			"etait",
			"nous",
			"il",
			"elle",
			"ils"
		],
		reports: [
			"ajout effectue",
			"nous avons ajoute",
			"nous avons corrige",
			"nous avons cree"
		],
		allDone: [
			"ont ete mises",
			"ont ete mis",
			"ont ete implementees",
			"avons mis",
			"ont ete prises"
		],
		done: [
			"fait",
			"faite",
			"termine",
			"terminee",
			"complete",
			"ferme",
			"fermee",
			"resolu",
			"resolue",
			"realise",
			"realisee",
			"acheve",
			"clos",
			"done"
		],
		open: [
			"ouvert",
			"ouverte",
			"en attente",
			"en cours",
			"a faire",
			"non commence",
			"planifie",
			"planifiee",
			"bloque",
			"prevu"
		]
	},
	kinds: {
		stated: {
			detective: [
				"detect",
				"surveill",
				"supervis"
			],
			process: [
				"process",
				"document",
				"formation"
			],
			preventative: ["preven"],
			corrective: ["correct"]
		},
		meant: {
			detective: [
				"alert",
				"surveill",
				"supervis",
				"detect",
				"metrique",
				"tableau de bord"
			],
			process: [
				"document",
				"former",
				"formation",
				"process",
				"procedure",
				"revoir",
				"revue"
			],
			corrective: [
				"corrig",
				"repar",
				"supprim",
				"restaur"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automatis",
				"sauvegard",
				"limit",
				"valid",
				"ajout",
				"amelior"
			]
		}
	}
};

// src/postmortem/vocabulary/it.ts
const IT = {
	language: "it",
	commonWords: [
		"il",
		"lo",
		"gli",
		"di",
		"che",
		"della",
		"del",
		"per",
		"con",
		"una",
		"stato",
		"sono",
		"non",
		"dei",
		"alle",
		"nel"
	],
	articles: [
		"il",
		"lo",
		"la",
		"i",
		"gli",
		"le",
		"l",
		"di",
		"del",
		"delle",
		"nostre",
		"elenco",
		"e",
		"un",
		"una"
	],
	fillers: [
		"il",
		"lo",
		"la",
		"i",
		"gli",
		"le",
		"l",
		"di",
		"del",
		"della",
		"dei",
		"delle",
		"dell",
		"e",
		"o",
		"in",
		"un",
		"una",
		"per",
		"da",
		"incidente",
		"incidenti",
		"interruzione",
		"guasto",
		"problema",
		"evento",
		"eventi",
		"servizio",
		"dettagliata",
		"analisi",
		"utc",
		"breve",
		"rapporto",
		"utenti",
		"tecnica",
		"proposte",
		"future",
		"principale"
	],
	sections: {
		summary: {
			names: [
				"riepilogo",
				"sommario",
				"sintesi",
				"riassunto",
				"panoramica"
			],
			substitutes: [
				"cosa e successo",
				"descrizione",
				"introduzione",
				"contesto",
				"problema",
				"che cosa e successo"
			]
		},
		impact: {
			names: ["impatto", "impatti"],
			substitutes: [
				"conseguenze",
				"effetti",
				"utenti coinvolti",
				"servizi coinvolti",
				"sintomi"
			]
		},
		timeline: {
			names: [
				"cronologia",
				"linea temporale",
				"sequenza degli eventi",
				"cronistoria",
				"timeline"
			],
			substitutes: ["eventi", "storico"]
		},
		rootCause: {
			names: [
				"causa principale",
				"causa radice",
				"cause",
				"causa",
				"cause principali",
				"causa scatenante",
				"analisi delle cause",
				"origine"
			],
			substitutes: [
				"fattori contribuenti",
				"cosa e andato storto",
				"perche",
				"5 perche",
				"cinque perche",
				"diagnosi",
				"analisi",
				"perche e successo"
			]
		},
		resolution: {
			names: [
				"risoluzione",
				"soluzione",
				"soluzioni",
				"correzione",
				"come e stato risolto"
			],
			substitutes: [
				"ripristino",
				"mitigazione",
				"risposta",
				"azioni intraprese"
			]
		},
		actionItems: {
			names: [
				"azioni",
				"azioni correttive",
				"azioni preventive",
				"azioni correttive e preventive",
				"misure correttive",
				"misure preventive",
				"misure correttive e preventive",
				"misure",
				"piano dazione",
				"piano di azione",
				"punti di azione",
				"azioni da intraprendere",
				"prossimi passi",
				"prevenzione",
				"attivita",
				"compiti",
				"elenco delle attivita",
				"da fare",
				"mitigazione e prevenzione",
				"piano di miglioramento",
				"azioni di miglioramento",
				"azioni successive",
				"cosa faremo",
				"come evitarlo",
				"come evitare"
			],
			substitutes: [
				"seguito",
				"raccomandazioni",
				"miglioramenti",
				"aree di miglioramento",
				"piano",
				"come evitarlo",
				"mitigazione"
			]
		}
	},
	others: [
		"collegamenti",
		"stato",
		"data",
		"metriche",
		"rilevamento",
		"cosa ha funzionato",
		"dettagli tecnici",
		"note",
		"durata",
		"gravita",
		"comunicazione",
		"risposta",
		"fattori contribuenti"
	],
	endings: [
		"lezioni apprese",
		"lezione appresa",
		"lezioni imparate",
		"insegnamenti",
		"conclusione",
		"conclusioni",
		"riferimenti",
		"allegati",
		"appendice",
		"glossario",
		"autori",
		"autore",
		"partecipanti",
		"cosa e andato bene",
		"cosa e andato storto",
		"dove siamo stati fortunati",
		"ringraziamenti",
		"nota finale",
		"redatto da"
	],
	resolving: [
		"il problema e stato risolto",
		"lincidente e stato risolto",
		"per risolvere",
		"la soluzione"
	],
	tasks: [
		"compiti",
		"attivita",
		"elenco delle attivita",
		"attivita specifiche",
		"da fare",
		"todo"
	],
	improvements: [
		"miglioramenti",
		"aree di miglioramento",
		"cosa si puo migliorare",
		"punti di miglioramento"
	],
	columns: {
		action: [
			"azione",
			"azioni",
			"attivita",
			"compito",
			"misura",
			"miglioramento",
			"elemento",
			"descrizione",
			"cosa",
			"azione correttiva",
			"raccomandazione"
		],
		owner: [
			"responsabile",
			"responsabili",
			"proprietario",
			"assegnato",
			"assegnato a",
			"incaricato",
			"chi",
			"team",
			"squadra"
		],
		due: [
			"scadenza",
			"data di scadenza",
			"termine",
			"data",
			"entro",
			"quando",
			"data prevista"
		],
		priority: ["priorita", "urgenza"],
		status: [
			"stato",
			"avanzamento",
			"progresso",
			"completato"
		],
		reference: [
			"ticket",
			"collegamento",
			"riferimento",
			"issue",
			"link",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"ora",
			"orario",
			"data",
			"data e ora",
			"tempo",
			"ora utc",
			"quando"
		],
		event: [
			"evento",
			"eventi",
			"descrizione",
			"azione",
			"dettaglio",
			"dettagli"
		]
	},
	labels: {
		task: [
			"compito",
			"attivita",
			"azione",
			"misura",
			"passo"
		],
		owner: [
			"responsabile",
			"responsabili",
			"proprietario",
			"assegnato",
			"assegnato a",
			"incaricato",
			"chi",
			"team"
		],
		due: [
			"scadenza",
			"data di scadenza",
			"termine",
			"data",
			"entro",
			"entro il",
			"prima del",
			"quando",
			"eta"
		],
		priority: ["priorita", "urgenza"],
		status: ["stato", "avanzamento"],
		reference: [
			"ticket",
			"collegamento",
			"riferimento",
			"issue",
			"link"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"note",
			"motivo",
			"ragione",
			"obiettivo",
			"beneficio",
			"dettagli",
			"risultato atteso",
			"impatto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interruzione",
		"guasto",
		"disservizio",
		"degrado",
		"indisponibilita",
		"retrospettiva"
	],
	templateWords: ["modello", "template"],
	guideWords: [
		"guida",
		"procedura",
		"procedure",
		"politica",
		"manuale",
		"come scrivere"
	],
	sentences: {
		...NO_WORDS,
		verbEndings: [
			"are",
			"ere",
			"ire",
			"arsi",
			"ersi",
			"irsi"
		],
		measureVerbs: [
			"implementeremo",
			"aggiungeremo",
			"miglioreremo",
			"implementazione",
			"aggiunta"
		],
		plans: [
			"deve",
			"devono",
			"dobbiamo",
			"dovrebbe",
			"dovremmo",
			"bisogna",
			"sara",
			"saranno",
			"prevediamo",
			"e necessario",
			"si consiglia",
			"verra",
			"verranno"
		],
		announcements: [
			"seguenti",
			"di seguito",
			"ecco",
			"qui sotto"
		],
		leadIns: [
			"seguenti",
			"di seguito",
			"ecco",
			"sono",
			"includono",
			"per evitare",
			"per prevenire",
			"al fine di"
		],
		closings: [
			"con queste",
			"queste misure",
			"queste azioni",
			"questo incidente",
			"questa interruzione",
			"grazie",
			"ringraziamo",
			"ci scusiamo",
			"ci dispiace",
			"in conclusione",
			"in sintesi",
			"implementando",
			"ci impegniamo",
			"speriamo",
			"lincidente",
			"tutte queste"
		],
		finite: [
			"sono",
			"era",
			"erano",
			"ha",
			"hanno",
			"abbiamo",
			"stato",
			"stati",
			"noi"
		],
		reports: [
			"abbiamo aggiunto",
			"abbiamo corretto",
			"abbiamo creato"
		],
		allDone: [
			"sono state implementate",
			"abbiamo implementato",
			"sono state adottate",
			"sono stati"
		],
		done: [
			"fatto",
			"fatta",
			"completato",
			"completata",
			"terminato",
			"chiuso",
			"chiusa",
			"risolto",
			"risolta",
			"concluso",
			"done"
		],
		open: [
			"aperto",
			"aperta",
			"in attesa",
			"in corso",
			"da fare",
			"non iniziato",
			"pianificato",
			"bloccato",
			"previsto"
		]
	},
	kinds: {
		stated: {
			detective: ["rilev", "monitor"],
			process: [
				"process",
				"document",
				"formazione"
			],
			preventative: ["preven"],
			corrective: ["corre"]
		},
		meant: {
			detective: [
				"avvis",
				"allert",
				"monitor",
				"rilev",
				"metric"
			],
			process: [
				"document",
				"formazione",
				"process",
				"procedur",
				"revision"
			],
			corrective: [
				"corregg",
				"ripar",
				"rimuov",
				"ripristin"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automat",
				"backup",
				"limit",
				"valid",
				"aggiung",
				"miglior"
			]
		}
	}
};

// src/postmortem/vocabulary/ja.ts
const JA = {
	language: "ja",
	commonWords: [],
	articles: [],
	fillers: [
		"の",
		"と",
		"および",
		"及び",
		"障害",
		"インシデント",
		"事象",
		"今回",
		"詳細",
		"分析",
		"内容",
		"全体",
		"について",
		"経緯",
		"結果"
	],
	sections: {
		summary: {
			names: [
				"概要",
				"要約",
				"サマリー",
				"サマリ",
				"障害概要",
				"インシデント概要",
				"エグゼクティブサマリー",
				"事象概要",
				"まとめ"
			],
			substitutes: [
				"何が起きたか",
				"事象",
				"背景",
				"説明",
				"発生事象",
				"問題"
			]
		},
		impact: {
			names: [
				"影響",
				"影響範囲",
				"ユーザー影響",
				"ユーザへの影響",
				"顧客影響",
				"ビジネス影響",
				"インパクト"
			],
			substitutes: [
				"被害",
				"影響を受けたサービス",
				"症状"
			]
		},
		timeline: {
			names: [
				"タイムライン",
				"時系列",
				"経過",
				"経緯",
				"対応経緯",
				"時系列での経緯",
				"対応履歴",
				"クロノロジー"
			],
			substitutes: ["履歴", "出来事"]
		},
		rootCause: {
			names: [
				"根本原因",
				"原因",
				"原因分析",
				"根本原因分析",
				"真因",
				"発生原因",
				"障害原因",
				"なぜなぜ分析"
			],
			substitutes: [
				"要因",
				"寄与要因",
				"直接原因",
				"分析",
				"うまくいかなかったこと",
				"調査"
			]
		},
		resolution: {
			names: [
				"解決",
				"解決策",
				"復旧",
				"対応",
				"対処",
				"復旧対応",
				"対応内容",
				"修正",
				"復旧作業",
				"解決方法",
				"修正内容"
			],
			substitutes: [
				"暫定対応",
				"暫定対処",
				"緩和策",
				"応急処置",
				"実施した対応"
			]
		},
		actionItems: {
			names: [
				"再発防止策",
				"再発防止",
				"アクションアイテム",
				"アクション",
				"対策",
				"恒久対策",
				"恒久対応",
				"今後の対応",
				"今後の対策",
				"是正措置",
				"予防措置",
				"是正および予防措置",
				"改善策",
				"改善アクション",
				"やること",
				"タスク",
				"フォローアップ",
				"次のステップ",
				"ネクストアクション",
				"防止策",
				"予防策",
				"今後のアクション",
				"残タスク",
				"対応策"
			],
			substitutes: [
				"改善",
				"改善点",
				"今後",
				"提案",
				"推奨事項",
				"今後の予定",
				"次のアクション"
			]
		}
	},
	others: [
		"関係者",
		"ステータス",
		"日付",
		"指標",
		"メトリクス",
		"検知",
		"検出",
		"技術的詳細",
		"備考",
		"期間",
		"重大度",
		"コミュニケーション",
		"関連ファイル",
		"発生日時"
	],
	endings: [
		"教訓",
		"学び",
		"得られた教訓",
		"学んだこと",
		"振り返り",
		"結論",
		"参考",
		"参考資料",
		"参考リンク",
		"付録",
		"用語集",
		"作成者",
		"著者",
		"参加者",
		"対応者",
		"うまくいったこと",
		"良かった点",
		"良かったこと",
		"うまくいかなかったこと",
		"悪かった点",
		"幸運だったこと",
		"運が良かったこと",
		"謝辞",
		"お詫び",
		"関連リンク"
	],
	resolving: [],
	tasks: [
		"タスク",
		"タスク一覧",
		"やること",
		"具体的なタスク",
		"todo",
		"残タスク"
	],
	improvements: [
		"改善",
		"改善点",
		"改善すべき点",
		"改善できること",
		"改善事項"
	],
	columns: {
		action: [
			"アクション",
			"アクションアイテム",
			"タスク",
			"対策",
			"対応",
			"項目",
			"内容",
			"やること",
			"施策",
			"改善策",
			"対応内容",
			"再発防止策"
		],
		owner: [
			"担当",
			"担当者",
			"責任者",
			"オーナー",
			"担当チーム",
			"チーム"
		],
		due: [
			"期限",
			"期日",
			"完了予定",
			"完了予定日",
			"日付",
			"予定",
			"締切",
			"予定日",
			"対応期限",
			"完了日"
		],
		priority: ["優先度", "優先順位"],
		status: [
			"ステータス",
			"状態",
			"進捗",
			"状況",
			"完了"
		],
		reference: [
			"チケット",
			"リンク",
			"issue",
			"課題",
			"関連",
			"pr",
			"追跡"
		],
		kind: [
			"種別",
			"種類",
			"分類",
			"カテゴリ",
			"タイプ"
		],
		time: [
			"時刻",
			"時間",
			"日時",
			"日付"
		],
		event: [
			"イベント",
			"内容",
			"出来事",
			"対応",
			"事象",
			"説明",
			"詳細"
		]
	},
	labels: {
		task: [
			"タスク",
			"アクション",
			"対策",
			"項目"
		],
		owner: [
			"担当",
			"担当者",
			"責任者",
			"オーナー"
		],
		due: [
			"期限",
			"期日",
			"完了予定",
			"締切",
			"完了予定日",
			"対応期限"
		],
		priority: ["優先度", "優先順位"],
		status: [
			"ステータス",
			"状態",
			"進捗"
		],
		reference: [
			"チケット",
			"リンク",
			"issue",
			"pr",
			"課題"
		],
		kind: [
			"種別",
			"種類",
			"分類",
			"カテゴリ"
		],
		note: [
			"備考",
			"理由",
			"目的",
			"詳細",
			"効果",
			"補足"
		]
	},
	incidentWords: [
		"ポストモーテム",
		"障害",
		"インシデント",
		"事故",
		"停止",
		"不具合",
		"報告",
		"振り返り",
		"ダウン",
		"postmortem"
	],
	templateWords: [
		"テンプレート",
		"雛形",
		"ひな形"
	],
	guideWords: [
		"ガイド",
		"手順書",
		"ガイドライン"
	],
	sentences: {
		...NO_WORDS,
		measureVerbs: [],
		plans: [
			"する",
			"追加",
			"実施",
			"導入",
			"改善",
			"見直",
			"設定",
			"作成",
			"整備",
			"強化",
			"予定",
			"必要",
			"検討",
			"べき",
			"修正",
			"自動化",
			"更新",
			"徹底",
			"行う",
			"確認"
		],
		announcements: ["以下", "次の"],
		leadIns: ["以下", "次の"],
		closings: [
			"これらの",
			"この障害",
			"本障害",
			"ご迷惑",
			"お詫び",
			"申し訳",
			"ありがとう",
			"今後とも",
			"以上",
			"今回の"
		],
		allDone: [
			"実施済みの対策",
			"実施しました",
			"以下を実施した",
			"対応済み"
		],
		done: [
			"完了",
			"済",
			"済み",
			"対応済み",
			"実施済み",
			"解決済み",
			"クローズ",
			"修正済み",
			"完了済み"
		],
		open: [
			"未着手",
			"対応中",
			"進行中",
			"未対応",
			"予定",
			"計画中",
			"保留",
			"オープン",
			"未完了",
			"検討中",
			"着手中"
		]
	},
	kinds: {
		stated: {
			detective: ["検知", "監視"],
			process: [
				"プロセス",
				"手順",
				"教育"
			],
			preventative: ["予防", "再発防止"],
			corrective: ["是正", "修正"]
		},
		meant: {
			detective: [
				"監視",
				"アラート",
				"検知",
				"メトリクス",
				"ログ"
			],
			process: [
				"手順",
				"ドキュメント",
				"研修",
				"レビュー",
				"マニュアル",
				"周知"
			],
			corrective: [
				"修正",
				"復旧",
				"削除"
			],
			preventative: [
				"防止",
				"防ぐ",
				"テスト",
				"自動",
				"制限",
				"追加",
				"導入"
			]
		}
	}
};

// src/postmortem/vocabulary/ko.ts
const KO = {
	language: "ko",
	commonWords: [],
	articles: [],
	fillers: [
		"및",
		"의",
		"과",
		"와",
		"장애",
		"사고",
		"이슈",
		"인시던트",
		"상세",
		"분석",
		"내용",
		"전체",
		"모두",
		"utc",
		"향후",
		"주요"
	],
	sections: {
		summary: {
			names: [
				"요약",
				"개요",
				"장애 요약",
				"장애 개요",
				"사고 요약",
				"핵심 요약",
				"이슈 요약"
			],
			substitutes: [
				"무슨 일이 있었나",
				"설명",
				"배경",
				"현상",
				"문제",
				"장애 내용"
			]
		},
		impact: {
			names: [
				"영향",
				"영향 범위",
				"영향도",
				"사용자 영향",
				"고객 영향",
				"비즈니스 영향"
			],
			substitutes: [
				"피해",
				"영향받은 서비스",
				"증상"
			]
		},
		timeline: {
			names: [
				"타임라인",
				"시간순",
				"시간대별",
				"경과",
				"진행 경과",
				"장애 경과",
				"시간 흐름",
				"발생 경과"
			],
			substitutes: [
				"이벤트",
				"이력",
				"경위",
				"대응 과정"
			]
		},
		rootCause: {
			names: [
				"근본 원인",
				"원인",
				"원인 분석",
				"근본 원인 분석",
				"장애 원인",
				"발생 원인",
				"근본원인"
			],
			substitutes: [
				"기여 요인",
				"직접 원인",
				"분석",
				"잘못된 점",
				"5 whys",
				"왜"
			]
		},
		resolution: {
			names: [
				"해결",
				"해결 방법",
				"해결책",
				"조치",
				"조치 내용",
				"복구",
				"대응",
				"수정",
				"해결 과정",
				"복구 과정",
				"조치 사항"
			],
			substitutes: [
				"임시 조치",
				"완화",
				"긴급 조치",
				"대응 과정"
			]
		},
		actionItems: {
			names: [
				"액션 아이템",
				"액션아이템",
				"재발 방지",
				"재발 방지 대책",
				"재발방지",
				"재발방지 대책",
				"예방",
				"예방 조치",
				"예방 대책",
				"개선 사항",
				"개선 조치",
				"시정 조치",
				"시정 및 예방 조치",
				"후속 조치",
				"후속 작업",
				"할 일",
				"향후 계획",
				"향후 조치",
				"다음 단계",
				"개선 계획",
				"대책",
				"작업 항목",
				"조치 계획",
				"태스크",
				"방지 대책"
			],
			substitutes: [
				"개선",
				"개선점",
				"후속",
				"권고 사항",
				"제안",
				"계획",
				"앞으로"
			]
		}
	},
	others: [
		"상태",
		"날짜",
		"지표",
		"탐지",
		"감지",
		"기술적 세부사항",
		"비고",
		"기간",
		"심각도",
		"커뮤니케이션",
		"관련 파일"
	],
	endings: [
		"교훈",
		"배운 점",
		"얻은 교훈",
		"회고",
		"결론",
		"참고",
		"참고 자료",
		"참조",
		"부록",
		"용어",
		"작성자",
		"참석자",
		"참여자",
		"잘된 점",
		"잘한 점",
		"잘못된 점",
		"아쉬운 점",
		"운이 좋았던 점",
		"감사",
		"관련 링크"
	],
	resolving: [],
	tasks: [
		"할 일",
		"작업 목록",
		"태스크",
		"작업",
		"구체적 작업"
	],
	improvements: [
		"개선",
		"개선점",
		"개선 사항",
		"개선할 점",
		"개선 필요 사항"
	],
	columns: {
		action: [
			"액션",
			"액션 아이템",
			"작업",
			"조치",
			"할 일",
			"항목",
			"내용",
			"대책",
			"개선 사항",
			"조치 사항",
			"작업 내용"
		],
		owner: [
			"담당",
			"담당자",
			"책임자",
			"오너",
			"담당 팀",
			"팀"
		],
		due: [
			"기한",
			"마감",
			"마감일",
			"완료 예정",
			"완료 예정일",
			"날짜",
			"일정",
			"예정일",
			"목표일"
		],
		priority: ["우선순위", "중요도"],
		status: [
			"상태",
			"진행",
			"진행 상황",
			"완료",
			"진행 상태"
		],
		reference: [
			"티켓",
			"링크",
			"이슈",
			"추적",
			"issue",
			"pr",
			"관련"
		],
		kind: [
			"유형",
			"종류",
			"분류",
			"카테고리",
			"구분"
		],
		time: [
			"시각",
			"시간",
			"일시",
			"날짜"
		],
		event: [
			"이벤트",
			"내용",
			"사건",
			"조치",
			"설명",
			"상세"
		]
	},
	labels: {
		task: [
			"작업",
			"조치",
			"액션",
			"항목"
		],
		owner: [
			"담당",
			"담당자",
			"책임자"
		],
		due: [
			"기한",
			"마감",
			"마감일",
			"완료 예정",
			"목표일"
		],
		priority: ["우선순위"],
		status: ["상태", "진행 상황"],
		reference: [
			"티켓",
			"링크",
			"이슈",
			"pr"
		],
		kind: [
			"유형",
			"종류",
			"분류",
			"구분"
		],
		note: [
			"비고",
			"이유",
			"목적",
			"상세",
			"효과",
			"참고"
		]
	},
	incidentWords: [
		"포스트모템",
		"장애",
		"사고",
		"인시던트",
		"중단",
		"보고서",
		"회고",
		"실패",
		"postmortem"
	],
	templateWords: ["템플릿", "양식"],
	guideWords: [
		"가이드",
		"절차",
		"지침"
	],
	sentences: {
		...NO_WORDS,
		measureVerbs: [],
		plans: [
			"추가",
			"작성",
			"개선",
			"도입",
			"검토",
			"강화",
			"적용",
			"설정",
			"자동화",
			"구축",
			"필요",
			"예정",
			"해야",
			"한다",
			"합니다",
			"수행",
			"표준화",
			"변경",
			"업데이트",
			"모니터링",
			"점검"
		],
		announcements: ["다음", "아래"],
		leadIns: ["다음", "아래"],
		closings: [
			"이러한",
			"이번 장애",
			"본 장애",
			"불편을",
			"사과",
			"죄송",
			"감사",
			"앞으로도",
			"이상"
		],
		allDone: [
			"조치를 완료",
			"완료하였습니다",
			"적용 완료",
			"시행했습니다"
		],
		done: [
			"완료",
			"완료됨",
			"해결",
			"해결됨",
			"종료",
			"적용됨",
			"적용 완료",
			"조치 완료"
		],
		open: [
			"진행 중",
			"진행중",
			"미착수",
			"대기",
			"예정",
			"계획",
			"보류",
			"미완료",
			"오픈",
			"시작 전",
			"검토 중"
		]
	},
	kinds: {
		stated: {
			detective: [
				"탐지",
				"감지",
				"모니터링"
			],
			process: [
				"프로세스",
				"문서",
				"교육"
			],
			preventative: ["예방", "재발"],
			corrective: ["수정", "시정"]
		},
		meant: {
			detective: [
				"모니터링",
				"알림",
				"감지",
				"탐지",
				"로그"
			],
			process: [
				"문서",
				"교육",
				"절차",
				"체크리스트",
				"매뉴얼",
				"분석",
				"검토"
			],
			corrective: [
				"수정",
				"복구",
				"삭제"
			],
			preventative: [
				"방지",
				"예방",
				"테스트",
				"자동화",
				"추가",
				"제한",
				"표준화"
			]
		}
	}
};

// src/postmortem/vocabulary/pt.ts
const PT = {
	language: "pt",
	commonWords: [
		"de",
		"que",
		"em",
		"da",
		"na",
		"por",
		"com",
		"uma",
		"para",
		"foi",
		"nao",
		"ao",
		"pela",
		"pelo",
		"foram",
		"sao",
		"dos",
		"das"
	],
	articles: [
		"o",
		"a",
		"os",
		"as",
		"de",
		"do",
		"da",
		"dos",
		"das",
		"nossas",
		"lista",
		"e",
		"um",
		"uma"
	],
	fillers: [
		"o",
		"a",
		"os",
		"as",
		"de",
		"do",
		"da",
		"dos",
		"das",
		"e",
		"ou",
		"em",
		"no",
		"na",
		"um",
		"uma",
		"por",
		"para",
		"ao",
		"que",
		"incidente",
		"incidentes",
		"interrupcao",
		"queda",
		"problema",
		"evento",
		"eventos",
		"servico",
		"detalhada",
		"detalhado",
		"falha",
		"analise",
		"utc",
		"breve",
		"relatorio",
		"usuario",
		"usuarios",
		"tecnico",
		"tecnica",
		"propostas",
		"futuras",
		"principal",
		"passos"
	],
	sections: {
		summary: {
			names: [
				"resumo",
				"resumo executivo",
				"sumario",
				"sumario executivo",
				"visao geral"
			],
			substitutes: [
				"o que aconteceu",
				"o que houve",
				"descricao",
				"introducao",
				"contexto",
				"problema"
			]
		},
		impact: {
			names: ["impacto", "impactos"],
			substitutes: [
				"consequencias",
				"efeitos",
				"usuarios afetados",
				"servicos afetados",
				"sintomas"
			]
		},
		timeline: {
			names: [
				"linha do tempo",
				"linha de tempo",
				"cronologia",
				"cronograma",
				"sequencia de eventos",
				"timeline"
			],
			substitutes: ["eventos", "historico"]
		},
		rootCause: {
			names: [
				"causa raiz",
				"causas raiz",
				"causa",
				"causas",
				"causas raizes",
				"analise de causa raiz",
				"causa principal"
			],
			substitutes: [
				"fatores contribuintes",
				"o que deu errado",
				"por que",
				"5 porques",
				"cinco porques",
				"diagnostico",
				"analise",
				"motivo",
				"gatilho",
				"por que aconteceu",
				"porque aconteceu"
			]
		},
		resolution: {
			names: [
				"resolucao",
				"solucao",
				"solucoes",
				"como foi resolvido",
				"correcao"
			],
			substitutes: [
				"recuperacao",
				"mitigacao",
				"resposta",
				"acoes tomadas",
				"restauracao",
				"remediacao",
				"contorno"
			]
		},
		actionItems: {
			names: [
				"acoes",
				"acoes corretivas",
				"acoes preventivas",
				"acoes corretivas e preventivas",
				"medidas corretivas",
				"medidas preventivas",
				"medidas corretivas e preventivas",
				"medidas",
				"plano de acao",
				"itens de acao",
				"pontos de acao",
				"acoes a tomar",
				"acoes de acompanhamento",
				"proximos passos",
				"prevencao",
				"plano de prevencao",
				"tarefas",
				"lista de tarefas",
				"pendencias",
				"a fazer",
				"mitigacao e prevencao",
				"plano de melhoria",
				"acoes de melhoria",
				"acoes futuras",
				"acao corretiva",
				"acao preventiva",
				"como evitar",
				"o que vamos fazer",
				"o que faremos"
			],
			substitutes: [
				"acompanhamento",
				"recomendacoes",
				"melhorias",
				"melhoria",
				"areas de melhoria",
				"plano",
				"melhorias propostas",
				"como evitar",
				"como prevenir",
				"mitigacao",
				"remediacao"
			]
		}
	},
	others: [
		"links",
		"estado",
		"status",
		"data",
		"metricas",
		"deteccao",
		"o que funcionou",
		"detalhes tecnicos",
		"notas",
		"duracao",
		"severidade",
		"evidencias",
		"comunicacao",
		"resposta",
		"fatores contribuintes"
	],
	endings: [
		"licoes aprendidas",
		"licao aprendida",
		"licoes",
		"aprendizados",
		"conclusao",
		"conclusoes",
		"referencias",
		"anexos",
		"anexo",
		"apendice",
		"glossario",
		"autores",
		"autor",
		"participantes",
		"o que deu certo",
		"o que foi bem",
		"o que deu errado",
		"onde tivemos sorte",
		"agradecimentos",
		"consideracoes finais",
		"nota final",
		"elaborado por"
	],
	resolving: [
		"o problema foi resolvido",
		"o incidente foi resolvido",
		"foi resolvido",
		"para resolver",
		"para solucionar",
		"a solucao"
	],
	tasks: [
		"tarefas",
		"lista de tarefas",
		"tarefas especificas",
		"tarefas a realizar",
		"a fazer",
		"pendencias",
		"tarefas para resolver",
		"todo"
	],
	improvements: [
		"melhorias",
		"areas de melhoria",
		"pontos de melhoria",
		"o que pode ser melhorado",
		"o que podemos melhorar",
		"oportunidades de melhoria",
		"melhorias gerais"
	],
	columns: {
		action: [
			"acao",
			"acoes",
			"tarefa",
			"tarefas",
			"medida",
			"melhoria",
			"item",
			"descricao",
			"atividade",
			"o que",
			"acao corretiva",
			"acao preventiva",
			"pendencia",
			"recomendacao"
		],
		owner: [
			"responsavel",
			"responsaveis",
			"dono",
			"atribuido",
			"atribuido a",
			"encarregado",
			"quem",
			"equipe",
			"time",
			"proprietario"
		],
		due: [
			"prazo",
			"data limite",
			"vencimento",
			"data",
			"data de entrega",
			"quando",
			"previsao",
			"entrega",
			"deadline"
		],
		priority: ["prioridade", "urgencia"],
		status: [
			"status",
			"estado",
			"situacao",
			"progresso",
			"concluido"
		],
		reference: [
			"ticket",
			"link",
			"referencia",
			"issue",
			"chamado",
			"pr"
		],
		kind: ["tipo", "categoria"],
		time: [
			"hora",
			"horario",
			"tempo",
			"data",
			"data e hora",
			"data hora",
			"horario utc",
			"momento"
		],
		event: [
			"evento",
			"eventos",
			"descricao",
			"o que aconteceu",
			"acao",
			"detalhe",
			"detalhes",
			"acontecimento"
		]
	},
	labels: {
		task: [
			"tarefa",
			"acao",
			"medida",
			"melhoria",
			"passo",
			"atividade"
		],
		owner: [
			"responsavel",
			"responsaveis",
			"dono",
			"atribuido",
			"atribuido a",
			"encarregado",
			"quem",
			"equipe responsavel",
			"equipe",
			"proprietario"
		],
		due: [
			"prazo",
			"data limite",
			"vencimento",
			"data",
			"ate",
			"ate o dia",
			"antes de",
			"quando",
			"previsao",
			"data de entrega",
			"eta"
		],
		priority: ["prioridade", "urgencia"],
		status: [
			"status",
			"estado",
			"situacao",
			"progresso"
		],
		reference: [
			"ticket",
			"link",
			"referencia",
			"issue",
			"chamado"
		],
		kind: ["tipo", "categoria"],
		note: [
			"nota",
			"notas",
			"motivo",
			"razao",
			"objetivo",
			"beneficio",
			"detalhe",
			"detalhes",
			"resultado esperado",
			"impacto"
		]
	},
	incidentWords: [
		"postmortem",
		"post mortem",
		"incidente",
		"interrupcao",
		"queda",
		"falha",
		"degradacao",
		"indisponibilidade",
		"retrospectiva"
	],
	templateWords: ["modelo", "template"],
	guideWords: [
		"guia",
		"procedimento",
		"procedimentos",
		"politica",
		"manual",
		"como escrever"
	],
	sentences: {
		...NO_WORDS,
		verbEndings: [
			"ar",
			"er",
			"ir"
		],
		measureVerbs: [
			"implementaremos",
			"adicionaremos",
			"melhoraremos",
			"revisaremos",
			"configuraremos",
			"implementacao",
			"por",
			"adicao"
		],
		plans: [
			"deve",
			"devem",
			"devemos",
			"deveria",
			"e preciso",
			"e necessario",
			"vamos",
			"sera",
			"serao",
			"planejamos",
			"temos que",
			"precisamos",
			"recomenda se",
			"deve se"
		],
		announcements: [
			"a seguir",
			"o seguinte",
			"as seguintes",
			"os seguintes",
			"seguintes"
		],
		leadIns: [
			"a seguir",
			"o seguinte",
			"as seguintes",
			"os seguintes",
			"seguintes",
			"sao",
			"incluem",
			"para evitar",
			"para prevenir",
			"a fim de",
			"vamos"
		],
		closings: [
			"com estas",
			"com essas",
			"com isso",
			"com isto",
			"estas medidas",
			"essas medidas",
			"estas acoes",
			"essas acoes",
			"este incidente",
			"esse incidente",
			"obrigado",
			"agradecemos",
			"lamentamos",
			"pedimos desculpas",
			"em conclusao",
			"em resumo",
			"ao implementar",
			"implementando",
			"estamos comprometidos",
			"esperamos",
			"o incidente",
			"todas essas"
		],
		finite: [
			"sao",
			"foi",
			"foram",
			"tem",
			"temos",
			"era",
			"eram",
			"nos",
			"eles"
		],
		reports: [
			"foi adicionado",
			"adicionamos",
			"implementamos",
			"criamos",
			"corrigimos",
			"atualizamos"
		],
		allDone: [
			"foram implementadas",
			"foram implementados",
			"implementamos",
			"foram tomadas",
			"ja foram"
		],
		done: [
			"feito",
			"feita",
			"concluido",
			"concluida",
			"completo",
			"completa",
			"terminado",
			"fechado",
			"fechada",
			"resolvido",
			"resolvida",
			"finalizado",
			"finalizada",
			"pronto",
			"implementado",
			"implementada",
			"done"
		],
		open: [
			"aberto",
			"aberta",
			"pendente",
			"em progresso",
			"em andamento",
			"a fazer",
			"nao iniciado",
			"planejado",
			"planejada",
			"agendado",
			"bloqueado"
		]
	},
	kinds: {
		stated: {
			detective: ["detec", "monitor"],
			process: [
				"processo",
				"document",
				"treina"
			],
			preventative: ["preven", "mitig"],
			corrective: ["corre", "repar"]
		},
		meant: {
			detective: [
				"alert",
				"monitor",
				"detec",
				"metric",
				"painel"
			],
			process: [
				"document",
				"treina",
				"processo",
				"procedimento",
				"revis",
				"manual"
			],
			corrective: [
				"corrig",
				"repar",
				"remov",
				"restaur"
			],
			preventative: [
				"preven",
				"evit",
				"test",
				"automat",
				"backup",
				"limit",
				"valid",
				"implement",
				"adicion",
				"melhor"
			]
		}
	}
};

// src/postmortem/vocabulary/zh.ts
const ZH = {
	language: "zh",
	commonWords: [],
	articles: [],
	fillers: [
		"的",
		"与",
		"和",
		"及",
		"故障",
		"事故",
		"事件",
		"本次",
		"此次",
		"问题",
		"详细",
		"分析",
		"后续",
		"情况",
		"过程",
		"總體",
		"總",
		"记录",
		"說明",
		"说明"
	],
	sections: {
		summary: {
			names: [
				"摘要",
				"概述",
				"概要",
				"总结",
				"事故概述",
				"事件概述",
				"故障概述",
				"事故摘要",
				"简介",
				"總結",
				"概述",
				"背景概述",
				"问题概述",
				"故障描述",
				"事件描述",
				"问题描述"
			],
			substitutes: [
				"问题",
				"背景",
				"发生了什么",
				"事故描述",
				"描述",
				"現象",
				"问题现象",
				"故障现象"
			]
		},
		impact: {
			names: [
				"影响",
				"影响范围",
				"影響",
				"影響範圍",
				"业务影响",
				"用户影响"
			],
			substitutes: [
				"受影响服务",
				"受影响用户",
				"损失",
				"后果"
			]
		},
		timeline: {
			names: [
				"时间线",
				"时间轴",
				"時間線",
				"時間軸",
				"时间表",
				"事件时间线",
				"处理过程",
				"经过",
				"事件经过",
				"事故经过",
				"故障时间线",
				"處理時間線"
			],
			substitutes: [
				"过程",
				"处理流程",
				"排查过程",
				"事件记录"
			]
		},
		rootCause: {
			names: [
				"根因",
				"根本原因",
				"原因",
				"根因分析",
				"原因分析",
				"根本原因分析",
				"故障原因",
				"事故原因",
				"问题原因",
				"真正的根因"
			],
			substitutes: [
				"促成因素",
				"诊断",
				"分析",
				"五个为什么",
				"触发因素",
				"直接原因",
				"排查"
			]
		},
		resolution: {
			names: [
				"修复",
				"解决方案",
				"解决办法",
				"解决",
				"解决过程",
				"修復",
				"解決方案",
				"解決",
				"处理方案",
				"恢复",
				"恢复过程",
				"处置",
				"处理措施"
			],
			substitutes: [
				"应急处理",
				"缓解",
				"临时措施",
				"处理",
				"止血"
			]
		},
		actionItems: {
			names: [
				"改进措施",
				"行动项",
				"行动计划",
				"后续行动",
				"后续措施",
				"预防措施",
				"预防",
				"纠正措施",
				"纠正和预防措施",
				"待办",
				"待办事项",
				"改進措施",
				"行動項",
				"行動項目",
				"預防措施",
				"預防",
				"后续计划",
				"改进计划",
				"整改措施",
				"整改",
				"后续改进",
				"下一步",
				"任务",
				"防范措施",
				"改进项",
				"如何避免",
				"优化措施"
			],
			substitutes: [
				"改进",
				"后续",
				"建议",
				"跟进",
				"改进建议",
				"优化",
				"计划",
				"改進"
			]
		}
	},
	others: [
		"经验",
		"状态",
		"日期",
		"指标",
		"检测",
		"发现",
		"技术细节",
		"备注",
		"现象",
		"持续时间",
		"级别",
		"沟通",
		"关联",
		"相关文件"
	],
	endings: [
		"经验教训",
		"教训",
		"經驗教訓",
		"收获",
		"反思",
		"总结与反思",
		"结论",
		"結論",
		"参考",
		"参考资料",
		"附录",
		"附錄",
		"术语",
		"作者",
		"参与者",
		"做得好的",
		"做得好的地方",
		"做得不好的地方",
		"哪里做得好",
		"哪里做得不好",
		"侥幸之处",
		"致谢",
		"相关链接"
	],
	resolving: [],
	tasks: [
		"任务",
		"任务列表",
		"待办",
		"待办事项",
		"具体任务"
	],
	improvements: [
		"改进",
		"改进点",
		"可以改进的地方",
		"待改进",
		"需要改进的地方"
	],
	columns: {
		action: [
			"行动",
			"行动项",
			"任务",
			"措施",
			"改进措施",
			"事项",
			"待办",
			"内容",
			"描述",
			"改进项",
			"項目",
			"行動"
		],
		owner: [
			"负责人",
			"责任人",
			"所有者",
			"负责",
			"谁",
			"团队",
			"負責人",
			"執行人",
			"执行人",
			"owner"
		],
		due: [
			"截止日期",
			"截止时间",
			"完成时间",
			"期限",
			"日期",
			"计划时间",
			"预计完成",
			"截止",
			"到期",
			"計畫完成日"
		],
		priority: [
			"优先级",
			"優先級",
			"优先"
		],
		status: [
			"状态",
			"進度",
			"进度",
			"完成",
			"狀態",
			"进展"
		],
		reference: [
			"工单",
			"链接",
			"单号",
			"跟踪",
			"关联",
			"issue",
			"pr",
			"連結"
		],
		kind: [
			"类型",
			"分类",
			"類型",
			"类别"
		],
		time: [
			"时间",
			"時間",
			"时刻",
			"日期"
		],
		event: [
			"事件",
			"描述",
			"内容",
			"操作",
			"說明",
			"说明",
			"动作",
			"详情"
		]
	},
	labels: {
		task: [
			"任务",
			"措施",
			"行动",
			"行动项"
		],
		owner: [
			"负责人",
			"责任人",
			"所有者",
			"负责",
			"負責人"
		],
		due: [
			"截止日期",
			"截止时间",
			"截止",
			"期限",
			"完成时间",
			"预计完成"
		],
		priority: ["优先级", "優先級"],
		status: [
			"状态",
			"進度",
			"进度",
			"狀態"
		],
		reference: [
			"工单",
			"链接",
			"单号",
			"issue",
			"pr"
		],
		kind: [
			"类型",
			"分类",
			"類型"
		],
		note: [
			"备注",
			"原因",
			"目的",
			"目标",
			"说明",
			"理由"
		]
	},
	incidentWords: [
		"复盘",
		"事故",
		"故障",
		"事件",
		"失联",
		"宕机",
		"中断",
		"报告",
		"冲突",
		"異常",
		"异常",
		"復盤",
		"postmortem"
	],
	templateWords: [
		"模板",
		"模版",
		"範本"
	],
	guideWords: [
		"指南",
		"规范",
		"流程",
		"手册"
	],
	sentences: {
		...NO_WORDS,
		measureVerbs: [],
		plans: [
			"必须",
			"应该",
			"应当",
			"需要",
			"将",
			"不准",
			"不要",
			"禁止",
			"要",
			"增加",
			"添加",
			"优化",
			"完善",
			"建立",
			"补充",
			"加强",
			"改进",
			"确保",
			"避免",
			"必須",
			"應該",
			"新增",
			"引入",
			"统一",
			"定期",
			"设置",
			"配置",
			"修改",
			"升级",
			"制定",
			"实现"
		],
		announcements: ["以下", "如下"],
		leadIns: ["以下", "如下"],
		closings: [
			"通过以上",
			"通过这些",
			"本次事故",
			"本次故障",
			"感谢",
			"抱歉",
			"我们深表",
			"综上",
			"总之",
			"这次",
			"希望"
		],
		allDone: [
			"已经实施",
			"已完成以下",
			"已实施",
			"已采取"
		],
		done: [
			"完成",
			"已完成",
			"已解决",
			"已关闭",
			"已修复",
			"已实施",
			"已上线",
			"已合并",
			"已结束"
		],
		open: [
			"进行中",
			"未开始",
			"待处理",
			"待办",
			"计划中",
			"开放",
			"未完成",
			"处理中",
			"待定",
			"計劃中",
			"進行中",
			"待开始"
		]
	},
	kinds: {
		stated: {
			detective: [
				"监控",
				"检测",
				"告警"
			],
			process: [
				"流程",
				"文档",
				"培训"
			],
			preventative: [
				"预防",
				"預防",
				"防范"
			],
			corrective: [
				"修复",
				"纠正",
				"修復"
			]
		},
		meant: {
			detective: [
				"监控",
				"告警",
				"监测",
				"監視",
				"报警",
				"检测",
				"日志"
			],
			process: [
				"文档",
				"流程",
				"培训",
				"手册",
				"规范",
				"演练",
				"检查"
			],
			corrective: [
				"修复",
				"修正",
				"修改",
				"清理",
				"删除",
				"回滚"
			],
			preventative: [
				"预防",
				"防止",
				"避免",
				"必须",
				"测试",
				"压测",
				"不准",
				"限制",
				"自动",
				"备份",
				"增加"
			]
		}
	}
};

// src/postmortem/vocabulary/vocabularies.ts
const VOCABULARIES = [
	EN,
	ES,
	PT,
	FR,
	DE,
	IT,
	ZH,
	JA,
	KO
];
const LANGUAGES = VOCABULARIES.map((vocabulary) => vocabulary.language);
/** The vocabularies to read a document of `language` by: its own and, as templates are often English, English. */
function vocabulariesFor(language) {
	const own = VOCABULARIES.find((vocabulary) => vocabulary.language === language);
	return own && own !== EN ? [own, EN] : [EN];
}
function everyVocabulary() {
	return VOCABULARIES;
}

// src/postmortem/facts/language.ts
const SCRIPTS = [
	[
		"ko",
		/\p{Script=Hangul}/gu,
		.08
	],
	[
		"ja",
		/[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		.05
	],
	[
		"zh",
		/\p{Script=Han}/gu,
		.08
	]
];
/** Addresses, paths and code hold words of no language (`com`, `do`, `as`). */
const PLAIN_WORD = /^[\p{Ps}\p{Pi}"'*]*\p{L}+(?:['’-]\p{L}+)*[\p{P}*]*$/u;
/** So much of a text tells its language. */
const MOST_CHARACTERS = 6e3;
/** The language (ISO 639-1) that most of the text is written in: by script, else by its most frequent words; `en` in doubt. */
function recogniseLanguage(lines) {
	const text = lines.join("\n").slice(0, MOST_CHARACTERS);
	const letters = (text.match(/\p{L}/gu) ?? []).length;
	const script = SCRIPTS.find(([, pattern, share]) => letters > 0 && (text.match(pattern) ?? []).length >= share * letters);
	if (script) return script[0];
	const counts = /* @__PURE__ */ new Map();
	for (const word of text.split(/\s+/).filter((piece) => PLAIN_WORD.test(piece)).map(normalise)) counts.set(word, (counts.get(word) ?? 0) + 1);
	let best = {
		language: "en",
		score: 0
	};
	for (const { language, commonWords } of everyVocabulary()) {
		const score = commonWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
		if (score > best.score) best = {
			language,
			score
		};
	}
	return best.language;
}

// src/postmortem/outline/source-lines.ts
/** The source, split at its line ends (CRLF, LF or CR), line ends and byte order mark removed; a last line end opens no line. */
function splitLines(text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
/** The columns of white space before the first character; a tab reaches to the next multiple of four (CommonMark 2.2). */
function indentOf(line) {
	let width = 0;
	for (const character of line) if (character === " ") width += 1;
	else if (character === "	") width += 4 - width % 4;
	else break;
	return width;
}
function isBlank(line) {
	return line === void 0 || line.trim() === "";
}
/** `line` without its first `columns` columns of white space. */
function dedent(line, columns) {
	return " ".repeat(Math.max(0, indentOf(line) - columns)) + line.trimStart();
}

// src/postmortem/limits.ts
/** A text longer than this is not read at all (1 MiB, in characters: no fewer than its bytes can hold). */
const LARGEST_FILE = 1048576;
/** Of a document with more lines only so many are read. */
const MOST_LINES = 5e3;
const MOST_MARKERS = 24;
const DEEPEST_NESTING = 16;
const MOST_NESTED_LINES = 500;
const LONGEST_LINE$1 = 1e4;
const MOST_COLUMNS$1 = 200;
const MOST_IN_BLOCK = {
	lines: 1e3,
	brackets: 400,
	emphasis: 3e3,
	underlines: 100
};
const MARKERS = /^(?:\s*(?:[-*+>]|\d{1,9}[.)])(?=\s|$|>))+/;
const UNDERLINE$1 = /^\s{0,3}(?:=+|-+)\s*$/;
const LIST_LINE$2 = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const MEASURES = [
	{
		code: "line-too-long",
		what: "characters in a line",
		most: LONGEST_LINE$1,
		of: (scan) => scan.line.length
	},
	{
		code: "nesting-too-deep",
		what: "marks before the text of a line",
		most: MOST_MARKERS,
		of: (scan) => markersOf(scan.line)
	},
	{
		code: "nesting-too-deep",
		what: "lists inside each other",
		most: DEEPEST_NESTING,
		of: (scan) => scan.nesting
	},
	{
		code: "nesting-too-deep",
		what: "lines in lists inside lists",
		most: MOST_NESTED_LINES,
		of: (scan) => scan.nestedLines
	},
	{
		code: "too-many-columns",
		what: "columns in a table",
		most: MOST_COLUMNS$1,
		of: (scan) => count(scan.line, "|")
	},
	{
		code: "block-too-long",
		what: "lines in one block",
		most: MOST_IN_BLOCK.lines,
		of: (scan) => scan.lines
	},
	{
		code: "too-many-links",
		what: "opening brackets in one block",
		most: MOST_IN_BLOCK.brackets,
		of: (scan) => scan.brackets
	},
	{
		code: "too-much-emphasis",
		what: "emphasis marks in one block",
		most: MOST_IN_BLOCK.emphasis,
		of: (scan) => scan.emphasis
	},
	{
		code: "too-many-underlines",
		what: "underlined headings in one block",
		most: MOST_IN_BLOCK.underlines,
		of: (scan) => scan.underlines
	}
];
/**
* Scans the lines for what would stop a Markdown parser for seconds or overflow its stack. Each kind is told once, with
* the line where it is first exceeded; a document with any is read line by line, without the parser.
*/
function findExcesses(lines) {
	const found = /* @__PURE__ */ new Map();
	if (lines.length > 5e3) found.set("too-many-lines", problem$1("too-many-lines", 5001, lines.length, `More than ${MOST_LINES} lines; the others are not read.`));
	const scan = new Scan();
	for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
		scan.take(line);
		for (const { code, what, most, of } of MEASURES) {
			if (found.has(code) || of(scan) <= most) continue;
			found.set(code, problem$1(code, index + 1, index + 1, `More than ${most} ${what}: read line by line, without Markdown.`));
		}
	}
	return [...found.values()];
}
/** What has been seen up to a line. */
var Scan = class {
	line = "";
	lines = 0;
	brackets = 0;
	emphasis = 0;
	underlines = 0;
	nesting = 0;
	nestedLines = 0;
	indents = [];
	take(line) {
		this.line = line;
		this.nesting = this.nestingOf(line);
		if (this.nesting > 3) this.nestedLines += 1;
		if (isBlank(line)) {
			this.lines = 0;
			this.brackets = 0;
			this.emphasis = 0;
			this.underlines = 0;
			return;
		}
		this.lines += 1;
		this.brackets += count(line, "[");
		this.emphasis += count(line, "*") + count(line, "_");
		this.underlines += UNDERLINE$1.test(line) ? 1 : 0;
	}
	/** How deep a list line is nested, by the indentations of the list lines above it; 0 for any other line. */
	nestingOf(line) {
		if (!LIST_LINE$2.test(line)) return 0;
		const indent = indentOf(line);
		while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) >= indent) this.indents.pop();
		this.indents.push(indent);
		return this.indents.length;
	}
};
function markersOf(line) {
	const marks = MARKERS.exec(line.slice(0, LONGEST_LINE$1))?.[0];
	return marks ? marks.split(/\s+|(?<=>)/).filter((mark) => mark !== "").length : 0;
}
function count(line, character) {
	let number = 0;
	for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) number++;
	return number;
}
function problem$1(code, startLine, endLine, message) {
	return {
		code,
		startLine,
		endLine,
		message
	};
}

// src/postmortem/outline/front-matter.ts
var import_dist = require_dist();
const NO_FRONT_MATTER = {
	length: 0,
	title: null,
	titleLine: null,
	values: /* @__PURE__ */ new Map()
};
/** Above this a YAML parser's checks grow too slow (its key comparison is quadratic). */
const LARGEST_FRONT_MATTER = 16384;
const KEY = /^([\p{L}][\p{L}\p{N}_ .-]{0,60}?)\s*[:=]/u;
const MOST_LINES_SCANNED = 2e3;
/** The front matter of a document and what is wrong with it. A rule at the top of a file opens none. */
function readFrontMatter(lines) {
	const mark = lines[0]?.trimEnd();
	if (mark !== "---" && mark !== "+++") return {
		frontMatter: NO_FRONT_MATTER,
		problems: []
	};
	const first = lines.slice(1).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
	const close = lines.slice(1, MOST_LINES_SCANNED).findIndex((line) => line.trimEnd() === mark) + 1;
	if (close < 1) {
		if (!KEY.test(first ?? "") || mark === "---") return {
			frontMatter: NO_FRONT_MATTER,
			problems: []
		};
		return {
			frontMatter: NO_FRONT_MATTER,
			problems: [problem("front-matter-unclosed", 1, 1, `The front matter is never closed by "${mark}".`)]
		};
	}
	const inner = lines.slice(1, close);
	if (!looksLikeData(inner)) return {
		frontMatter: NO_FRONT_MATTER,
		problems: []
	};
	const text = inner.join("\n");
	const length = close + 1;
	if (text.length > 16384) {
		const message = `The front matter is larger than ${LARGEST_FRONT_MATTER / 1024} KiB and is not read.`;
		return {
			frontMatter: {
				...NO_FRONT_MATTER,
				length
			},
			problems: [problem("front-matter-too-large", 1, length, message)]
		};
	}
	return mark === "---" ? readYaml(text, length, lines) : {
		frontMatter: withValues(tomlValues(inner), length, lines),
		problems: []
	};
}
/** Text between two rules has headings or sentences; data has keys. */
function looksLikeData(inner) {
	const written = inner.filter((line) => line.trim() !== "");
	if (written.length === 0) return true;
	return KEY.test(written[0] ?? "") || written.filter((line) => KEY.test(line)).length >= .5 * written.length;
}
function readYaml(text, length, lines) {
	try {
		const value = (0, import_dist.parse)(text, {
			maxAliasCount: 10,
			logLevel: "error"
		});
		const values = /* @__PURE__ */ new Map();
		if (typeof value === "object" && value !== null) {
			for (const [key, each] of Object.entries(value)) if (typeof each === "string" || typeof each === "number") values.set(key.toLowerCase(), String(each));
			else if (each instanceof Date) values.set(key.toLowerCase(), each.toISOString().slice(0, 10));
		}
		return {
			frontMatter: withValues(values, length, lines),
			problems: []
		};
	} catch (error) {
		const at = lineOf(error);
		const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").replace(/ at line .*$/, "") : "unknown reason";
		const line = Math.min(length, at + 1);
		return {
			frontMatter: {
				...NO_FRONT_MATTER,
				length
			},
			problems: [problem("front-matter-invalid", line, line, `The front matter is not valid YAML: ${reason}`)]
		};
	}
}
function lineOf(error) {
	const position = typeof error === "object" && error !== null && "linePos" in error ? error.linePos : null;
	const first = Array.isArray(position) ? position[0] : null;
	return typeof first === "object" && first !== null && "line" in first && typeof first.line === "number" ? first.line : 1;
}
function tomlValues(inner) {
	const values = /* @__PURE__ */ new Map();
	for (const line of inner) {
		const match = /^\s*([\w-]+)\s*=\s*"([^"]*)"\s*$/.exec(line) ?? /^\s*([\w-]+)\s*=\s*([^\s"]+)\s*$/.exec(line);
		if (match?.[1] && match[2] !== void 0 && !values.has(match[1].toLowerCase())) values.set(match[1].toLowerCase(), match[2]);
	}
	return values;
}
function withValues(values, length, lines) {
	const title = values.get("title")?.trim() || null;
	const titleLine = title === null ? null : lines.slice(0, length).findIndex((line) => /^\s*["']?title["']?\s*[:=]/i.test(line)) + 1;
	return {
		length,
		values,
		title,
		titleLine: titleLine === 0 ? 1 : titleLine
	};
}
function problem(code, startLine, endLine, message) {
	return {
		code,
		startLine,
		endLine,
		message
	};
}

// src/postmortem/outline/inline.ts
const EMOJI_NAME = /^\s*(?::[a-z0-9_+-]+:\s*)+/;
const PLAIN = {
	emphasised: false,
	link: null
};
const PUNCTUATION_ONLY = /^[\s\p{P}\p{S}]*$/u;
const HARD_BREAK = /(?: {2,}|\\)$/;
/**
* Inline content as one entry per source line, markup removed. `source` are the lines parsed; they show the line breaks
* that the tree no longer has at the end of a paragraph.
*/
function richLines(nodes, definitions, source) {
	const drafts = /* @__PURE__ */ new Map();
	for (const node of nodes) collect(node, PLAIN, definitions, drafts);
	return [...drafts].sort(([a], [b]) => a - b).map(([line, draft]) => finish(line, draft, HARD_BREAK.test(source[line - 1] ?? "")));
}
function collect(node, style, definitions, drafts) {
	const line = node.position?.start.line ?? 0;
	switch (node.type) {
		case "text":
		case "html":
		case "inlineCode":
			for (const [offset, text] of node.value.split("\n").entries()) add(drafts, line + offset, text, style);
			return;
		case "break":
			draftOf$1(drafts, line).breaksAfter = true;
			return;
		case "strong":
		case "emphasis":
			for (const child of node.children) collect(child, {
				...style,
				emphasised: true
			}, definitions, drafts);
			return;
		case "link":
			for (const child of node.children) collect(child, {
				...style,
				link: node.url
			}, definitions, drafts);
			return;
		case "linkReference": {
			const link = definitions.get(node.identifier) ?? null;
			for (const child of node.children) collect(child, {
				...style,
				link
			}, definitions, drafts);
			return;
		}
		default: if ("children" in node) for (const child of node.children) collect(child, style, definitions, drafts);
	}
}
function draftOf$1(drafts, line) {
	const draft = drafts.get(line) ?? {
		pieces: [],
		breaksAfter: false
	};
	drafts.set(line, draft);
	return draft;
}
function add(drafts, line, text, style) {
	draftOf$1(drafts, line).pieces.push({
		text,
		style
	});
}
function finish(line, draft, breaksAfter) {
	const text = tidy(draft.pieces.map((piece) => piece.text).join(""));
	return {
		line,
		text,
		lead: leadOf(draft.pieces, text),
		isEmphasised: draft.pieces.some((piece) => piece.style.emphasised && piece.text.trim() !== "") && draft.pieces.every((piece) => piece.style.emphasised || PUNCTUATION_ONLY.test(piece.text)),
		links: linksOf(draft.pieces),
		breaksAfter: draft.breaksAfter || breaksAfter
	};
}
/** Stray emphasis marks that CommonMark could not pair (`**Label:**text`) are markup to the author all the same. */
function tidy(text) {
	return text.replace(EMOJI_NAME, "").replace(/\*\*+/g, "").replace(/[ \t]+/g, " ").trim();
}
function leadOf(pieces, text) {
	const start = pieces.findIndex((piece) => !PUNCTUATION_ONLY.test(piece.text));
	if (start < 0 || !pieces[start]?.style.emphasised) return strayLead(pieces.map((piece) => piece.text).join(""));
	let end = start;
	while (end < pieces.length && pieces[end]?.style.emphasised) end++;
	const lead = tidy(pieces.slice(start, end).map((piece) => piece.text).join(""));
	return lead !== "" && text.includes(lead) ? lead : null;
}
function strayLead(raw) {
	const lead = /^\s*\*\*\s*([^*]+?)\s*\*\*/.exec(raw)?.[1];
	return lead ? tidy(lead) : null;
}
function linksOf(pieces) {
	const links = [];
	for (const { text, style } of pieces) {
		if (style.link === null) continue;
		const last = links.at(-1);
		if (last?.url === style.link) links[links.length - 1] = {
			url: last.url,
			text: last.text + text
		};
		else links.push({
			url: style.link,
			text
		});
	}
	return links;
}

// src/postmortem/outline/unit.ts
/** The words of several lines as one text; between two lines of a script without spaces none is put. */
function joinTexts(texts) {
	return texts.map((text) => text.trim()).filter((text) => text !== "").reduce((joined, text) => joined + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，]$/u.test(joined) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "" : " ") + text, "").trim();
}
function allLinks(unit) {
	return [...unit.lines, ...unit.cells].flatMap((line) => line.links);
}

// src/postmortem/outline/make-unit.ts
/** A unit of some lines; what is not `given` is that of a unit which stands by itself. */
function makeUnit(kind, lines, given) {
	const line = given.line ?? lines[0]?.line ?? 1;
	return {
		kind,
		line,
		endLine: Math.max(line, lines.at(-1)?.line ?? line),
		text: joinTexts(lines.map((each) => each.text)),
		lines,
		level: 0,
		depth: 0,
		indent: 0,
		marker: null,
		checked: null,
		parent: null,
		block: 0,
		cells: [],
		columns: [],
		isQuoted: false,
		...given
	};
}
/** A line without words, for a cell that has none. */
function emptyLine(line) {
	return {
		line,
		text: "",
		lead: null,
		isEmphasised: false,
		links: [],
		breaksAfter: false
	};
}

// src/postmortem/outline/parse.ts
const parser = unified().use(remarkParse).data("micromarkExtensions", [gfmTable(), gfmTaskListItem()]).data("fromMarkdownExtensions", [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()]).freeze();
/** The syntax tree (mdast) of Markdown with tables and task lists. */
function parseMarkdown(text) {
	return parser.parse(text);
}

// src/postmortem/outline/wrapping.ts
/** Longer lines than this show that the author let the editor wrap (80 and 100 columns are the habits). */
const WIDEST_WRAP = 122;
const SLACK = 12;
const TERMINATOR = /[.!?:;。！？：；…]["'”’)\]]*$/;
const STARTS_NEW = /^(?:[\p{Lu}\p{Lt}\p{N}\p{So}"“'‘`@#[(<]|https?:)/u;
const OPEN_END = /(?:[,(–—-]|(?<![\p{L}\p{N}])(?:and|or|the|a|an|to|of|in|on|for|with|by|that|which|y|e|de|la|el|et|und|der|die|das))$/iu;
const IDEOGRAPHIC$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The column at which a document's prose is wrapped by hand, or null when it is not: lines are then units of their own.
* Wrapping breaks lines of about the same length in the middle of sentences. */
function wrapColumn(paragraphs) {
	const inner = paragraphs.flatMap((lines) => lines.slice(0, -1).map((line) => line.text.length));
	if (inner.length < 3) return null;
	const sorted = [...inner].sort((a, b) => a - b);
	const widest = sorted[Math.floor(.9 * (sorted.length - 1))] ?? 0;
	const near = inner.filter((length) => length <= widest + SLACK && length >= widest - 24).length;
	if (paragraphs.flatMap((lines) => lines.slice(0, -1)).filter((line) => !TERMINATOR.test(line.text)).length < .5 * inner.length) return null;
	return widest >= 40 && widest <= WIDEST_WRAP && near >= .6 * inner.length ? widest : null;
}
/** True when `next` goes on with the sentence (or the paragraph wrapped at `column`) that `line` is part of. */
function continues(line, next, column) {
	if (line.breaksAfter || next.isEmphasised || line.isEmphasised || /[:：]$/.test(line.text)) return false;
	if (isInCapitals(line.text) && !isInCapitals(next.text)) return false;
	if (IDEOGRAPHIC$1.test(line.text)) return !TERMINATOR.test(line.text) && line.text.length >= 24;
	if (OPEN_END.test(line.text)) return true;
	if (!STARTS_NEW.test(next.text) && !TERMINATOR.test(line.text)) return true;
	if (column === null) return false;
	const firstWord = next.text.split(" ", 1)[0] ?? "";
	return line.text.length + 1 + firstWord.length > column - SLACK;
}
/** `ROOT CAUSE`: who has no bold type writes headings in capitals. */
function isInCapitals(text) {
	return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

// src/postmortem/outline/outline.ts
const TOP = {
	depth: 0,
	parent: null,
	isQuoted: false
};
const NUMBERED_LINE = /^(\d{1,3})[.)]\s+(?=\S)/;
const INTRODUCES = /[:：]\s*$/;
/** The units of a document in source order, read from the syntax tree of its (repaired) lines; `written` are
* the same lines as they were found. */
function outlineMarkdown(lines, written) {
	return new OutlineReader(parseMarkdown(lines.join("\n")), lines, written).read();
}
var OutlineReader = class {
	units = [];
	rich = /* @__PURE__ */ new Map();
	definitions;
	column;
	root;
	source;
	written;
	block = 0;
	constructor(root, source, written) {
		this.root = root;
		this.source = source;
		this.written = written;
		const definitions = /* @__PURE__ */ new Map();
		visit(root, "definition", (node) => {
			if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
		});
		this.definitions = definitions;
		visit(root, "paragraph", (node) => {
			this.rich.set(node, richLines(node.children, definitions, source));
		});
		this.column = wrapColumn([...this.rich.values()]);
	}
	read() {
		this.readAll(this.root.children, TOP);
		return this.units;
	}
	readAll(children, place) {
		for (const [index, child] of children.entries()) {
			const before = children[index - 1];
			if (child.type === "list" && before?.type === "list") this.readList(child, this.placeAfter(before, child, place));
			else this.readNode(child, place);
		}
	}
	readNode(node, place) {
		this.block++;
		const start = node.position?.start.line ?? 1;
		const end = node.position?.end.line ?? start;
		switch (node.type) {
			case "heading": {
				const lines = richLines(node.children, this.definitions, this.source);
				this.add("heading", lines, place, {
					level: node.depth,
					line: start,
					endLine: end
				});
				return;
			}
			case "paragraph":
				for (const group of this.groups(this.rich.get(node) ?? [])) this.addLine(group, place);
				return;
			case "list":
				this.readList(node, place);
				return;
			case "blockquote":
				this.readAll(node.children, {
					...place,
					isQuoted: true
				});
				return;
			case "table":
				this.readTable(node, place);
				return;
			case "code":
			case "html":
				this.add("code", [], place, {
					line: start,
					endLine: end
				});
				return;
			case "thematicBreak":
				this.add("rule", [], place, {
					line: start,
					endLine: end
				});
				return;
		}
	}
	/**
	* A list of another mark directly behind a list is meant as nested, though written at the same indentation, when it
	* stands deeper, when the item above introduces it, or (bullets) when it stands between the numbers of one list.
	*/
	placeAfter(before, list, place) {
		const parent = this.units.findLast((unit) => unit.kind === "item" && unit.depth === place.depth + 1);
		if (!parent) return place;
		const isDeeper = (list.position?.start.column ?? 1) > (before.position?.start.column ?? 1);
		const introduces = INTRODUCES.test(parent.text);
		return isDeeper || introduces || this.isBetweenNumbers(before, list) ? {
			...place,
			depth: place.depth + 1,
			parent
		} : place;
	}
	isBetweenNumbers(before, list) {
		if (!before.ordered || list.ordered) return false;
		const next = (before.start ?? 1) + before.children.length;
		const end = list.position?.end.line ?? 0;
		return this.source.slice(end, end + 3).some((line) => NUMBERED_LINE.exec(line.trim())?.[1] === String(next));
	}
	readList(list, place) {
		this.block++;
		for (const [index, item] of list.children.entries()) {
			const number = list.ordered ? (list.start ?? 1) + index : null;
			this.readItem(item, {
				kind: list.ordered ? "number" : "bullet",
				number
			}, place);
		}
	}
	readItem(item, marker, place) {
		const line = item.position?.start.line ?? 1;
		const indent = indentOf(this.source[line - 1] ?? "");
		const [first, ...rest] = item.children;
		const lines = first?.type === "paragraph" ? this.rich.get(first) ?? [] : [];
		const [own, strayed] = this.withoutStrayed(lines, indent);
		const unit = this.add("item", own, {
			...place,
			depth: place.depth + 1
		}, {
			line,
			endLine: own.at(-1)?.line ?? line,
			marker,
			checked: item.checked ?? null
		});
		for (const group of this.groups(strayed)) this.addLine(group, place);
		const inner = first?.type === "paragraph" ? rest : item.children;
		this.readAll(inner, {
			depth: place.depth + 1,
			parent: unit,
			isQuoted: place.isQuoted
		});
	}
	/** Lines under an item that are not indented belong to it for CommonMark (laziness, 5.2), but only if they go on with
	* it, or stand under a name in bold. */
	withoutStrayed(lines, indent) {
		const at = lines.findIndex((line, index) => {
			const before = lines[index - 1];
			if (!before || indentOf(this.source[line.line - 1] ?? "") > indent) return false;
			if (index === 1 && before.isEmphasised && !line.isEmphasised) return false;
			return !continues(before, line, this.column);
		});
		return at < 0 ? [[...lines], []] : [lines.slice(0, at), lines.slice(at)];
	}
	readTable(table, place) {
		const [header, ...rows] = table.children;
		const columns = (header?.children ?? []).map((cell) => joinTexts(this.cell(cell.children).map((line) => line.text)));
		for (const [index, row] of [header, ...rows].entries()) {
			if (!row) continue;
			const line = row.position?.start.line ?? 1;
			const cells = row.children.map((cell) => this.cell(cell.children)[0] ?? emptyLine(line));
			this.add("row", [], place, {
				line,
				endLine: line,
				cells,
				columns: index === 0 ? [] : columns
			});
		}
	}
	cell(children) {
		return richLines(children, this.definitions, []);
	}
	groups(lines) {
		const groups = [];
		for (const line of lines) {
			const group = groups.at(-1);
			const last = group?.at(-1);
			if (group && last && !NUMBERED_LINE.test(line.text) && continues(last, line, this.column)) group.push(line);
			else groups.push([line]);
		}
		return groups.filter((group) => group.some((line) => line.text !== ""));
	}
	/** A number above one cannot interrupt a paragraph in CommonMark (5.2); people start items with it all the same. */
	addLine(lines, place) {
		const number = NUMBERED_LINE.exec(lines[0]?.text ?? "");
		if (!number) {
			this.add("line", lines, place, {});
			return;
		}
		const [first, ...rest] = lines;
		const own = first ? [{
			...first,
			text: first.text.slice(number[0].length)
		}, ...rest] : rest;
		this.add("item", own, {
			...place,
			depth: place.depth + 1
		}, { marker: {
			kind: "number",
			number: Number(number[1])
		} });
	}
	add(kind, lines, place, given) {
		const line = given.line ?? lines[0]?.line ?? 1;
		const unit = makeUnit(kind, lines, {
			indent: indentOf(this.written[line - 1] ?? ""),
			block: this.block,
			...place,
			...given
		});
		this.units.push(unit);
		return unit;
	}
};

// src/postmortem/outline/plain.ts
const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^(\s*)(?:([-*+])|(\d{1,3})[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const BOLD = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)/;
const COLUMNS_A_LEVEL = 2;
const DEEPEST = 8;
/** What is read of a line; more is nothing people write in one. */
const LONGEST_LINE = 2e3;
/**
* The units of a document read line by line, without the parser: for documents that would stop it. Headings, list items
* and lines are told apart by their first characters; nothing is nested, no table is read.
*/
function outlinePlainly(lines) {
	const fenced = fencedLines(lines);
	const units = [];
	let block = 0;
	for (const [index, source] of lines.entries()) if (isBlank(source)) block++;
	else if (!fenced[index]) units.push(unitOf(source.slice(0, LONGEST_LINE), index + 1, block));
	return units;
}
function unitOf(source, line, block) {
	const heading = HEADING.exec(source);
	if (heading) return make$1("heading", heading[2] ?? "", source, line, block, { level: heading[1]?.length ?? 1 });
	if (RULE.test(source)) return make$1("rule", "", source, line, block, {});
	const item = ITEM.exec(source);
	if (!item) return make$1("line", source, source, line, block, {});
	const depth = Math.min(DEEPEST, 1 + Math.floor(indentOf(source) / COLUMNS_A_LEVEL));
	return make$1("item", item[5] ?? "", source, line, block, {
		depth,
		marker: item[3] ? {
			kind: "number",
			number: Number(item[3])
		} : {
			kind: "bullet",
			number: null
		},
		checked: item[4] === void 0 ? null : item[4] !== " "
	});
}
function make$1(kind, words, source, line, block, given) {
	const lead = BOLD.exec(words)?.[1]?.trim() ?? null;
	const text = words.replace(/\*\*|__/g, "").replace(/\s+/g, " ").trim();
	const rich = {
		line,
		text,
		lead,
		isEmphasised: lead !== null && text.replace(/[:：]$/, "") === lead.replace(/[:：]$/, ""),
		links: [],
		breaksAfter: false
	};
	return makeUnit(kind, [rich], {
		line,
		block,
		indent: indentOf(source),
		...given
	});
}

// src/postmortem/outline/repairs/bullets.ts
const BULLET = /^(\s*)([•●∙·▪■◆♦➢➤➔►▶»❖✦★⁃◦○▫□◇–—−‣])\s*(?=\S)/u;
const NEEDS_SPACE = /^\s*[–—−·»□■]\S/u;
const LETTER_O = /^(\s*)o(?:\t+| {2,})(?=\S)/;
const UNDER_ANOTHER = /* @__PURE__ */ new Set([
	"o",
	"◦",
	"○",
	"⁃",
	"▫",
	"–",
	"—",
	"−"
]);
const OPEN_BOX = /^(\s*)(?:[-*+•]\s+)?[☐🔲⬜]\s*(?=\S)/u;
const TICKED_BOX = /^(\s*)(?:[-*+•]\s+)?[☑☒]\uFE0F?\s*(?=\S)/u;
const BARE_BOX = /^(\s*)\[([ xX]?)\]\s+(?=\S)/;
const NUMBER$2 = /^(\s*)(?:\((\d{1,2})\)\s*|(\d{1,2})(?:[.)、．])(?=[\p{L}*"“'`[])|(\d{1,2})(?:、|．|\s-\s|-\s|:\s))(?=\S)/u;
const LIST_LINE$1 = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
/**
* Writes bullets that are none to Markdown (`•`, Word's `o` and tab, dashes, boxes, `1.Text`, `(1) Text`) as `-`, `- [ ]`
* and `1.`. A bullet of the second rank (`o`, `◦`, `–`) goes one level under the item of another mark above it.
*/
function repairBullets(lines) {
	const fenced = fencedLines(lines);
	let parent = null;
	return lines.map((line, index) => {
		if (fenced[index] || isBlank(line)) return line;
		const { written, mark } = repairBullet(line);
		const isSecond = UNDER_ANOTHER.has(mark ?? "") && parent !== null && parent !== mark;
		if (!LIST_LINE$1.test(written)) {
			if (!/^\s/.test(line)) parent = null;
		} else if (!isSecond) parent = mark ?? written.trim().charAt(0);
		return isSecond && /^ {0,3}\S/.test(written) ? `    ${written.trimStart()}` : written;
	});
}
function repairBullet(line) {
	const bullet = NEEDS_SPACE.test(line) ? null : BULLET.exec(line);
	if (bullet) return {
		written: `${bullet[1]}- ${line.slice(bullet[0].length)}`,
		mark: bullet[2] ?? null
	};
	const letter = LETTER_O.exec(line);
	if (letter) return {
		written: `${letter[1]}- ${line.slice(letter[0].length)}`,
		mark: "o"
	};
	const box = OPEN_BOX.exec(line);
	if (box) return {
		written: `${box[1]}- [ ] ${line.slice(box[0].length)}`,
		mark: null
	};
	const ticked = TICKED_BOX.exec(line);
	if (ticked) return {
		written: `${ticked[1]}- [x] ${line.slice(ticked[0].length)}`,
		mark: null
	};
	const bare = BARE_BOX.exec(line);
	if (bare) return {
		written: `${bare[1]}- [${bare[2] || " "}] ${line.slice(bare[0].length)}`,
		mark: null
	};
	const number = NUMBER$2.exec(line);
	const digits = number?.[2] ?? number?.[3] ?? number?.[4];
	if (number && digits) return {
		written: `${number[1]}${digits}. ${line.slice(number[0].length)}`,
		mark: null
	};
	return {
		written: line,
		mark: null
	};
}

// src/postmortem/outline/prose.ts
/** Marks of Markdown before the words; a single `#` may as well open a comment, but not in front of most lines. */
const MARKDOWN_MARK = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+|#{1,6}\s+|\*\*)/;
const CODE_START = /^\s*(?:[$>#]\s|#!|\/\/|\/\*|<\/?\w|\w+@\w+|sudo |import |const |let |def |class |return\b|if \(|\{|\}|\[)/;
const CODE_END = /[;{}\\]\s*$/;
const CODE_SYMBOL = /[{}<>=|\\^~`$#@[\]]|::|->|\(\)|--\w/g;
/** `Impact:` alone on a line; data begins its keys with small letters. */
const LABEL$3 = /^\s*\p{Lu}[\p{L} /-]*[:：]\s*$/u;
const WORD = /\p{L}[\p{L}'’-]*/gu;
/** True when a line reads as words for people, not for a machine: words enough, hardly a symbol of code. */
function readsAsProse(line) {
	const text = line.replace(MARKDOWN_MARK, "");
	if (LABEL$3.test(text)) return true;
	if (CODE_START.test(text) || CODE_END.test(text)) return false;
	if ((text.match(/\p{L}/gu) ?? []).length < .5 * text.trim().length) return false;
	const words = (text.match(WORD) ?? []).length;
	const symbols = (text.match(CODE_SYMBOL) ?? []).length;
	return words >= 2 && symbols * 8 <= words;
}
/** True when most of the lines that are not blank read as prose. */
function mostlyProse(lines) {
	const written = lines.filter((line) => !isBlank(line));
	return written.length > 0 && written.filter(readsAsProse).length >= .7 * written.length;
}

// src/postmortem/outline/repairs/fences.ts
const PROSE_INFO = /^(?:markdown|md|mdx|text|txt|plain|plaintext)?$/i;
const STRUCTURE = /^\s{0,3}(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s|\*\*)/;
/**
* Opens fences that hold text for people: one never closed (its marks were a slip, and would swallow the rest), and one
* without a programming language whose lines read as prose with headings or lists (a whole document pasted from a chat).
*/
function repairFences(lines) {
	const repaired = [...lines];
	for (const { open, close, info } of findFences(lines)) {
		const content = lines.slice(open + 1, close ?? lines.length);
		if (close === null || holdsDocument(content, info)) {
			repaired[open] = "";
			if (close !== null) repaired[close] = "";
		}
	}
	return repaired;
}
function holdsDocument(content, info) {
	if (!PROSE_INFO.test(info)) return false;
	return mostlyProse(content) && content.some((line) => STRUCTURE.test(line));
}

// src/postmortem/outline/repairs/hash-headings.ts
const HASH_HEADING = /^( {0,3})(#{1,6})(?=[\p{L}*_])(?!\p{L}+(?:\s+#|$(?<!:)))(.*)$/u;
const HASHES_HEADING = /^( {0,3})(#{2,6})(?=[^\s#])(.*)$/u;
/** Puts the space after the marks of a heading that CommonMark (4.2) asks for and many people leave out. */
function repairHashHeadings(lines) {
	const fenced = fencedLines(lines);
	return lines.map((line, index) => {
		if (fenced[index] || !line.trimStart().startsWith("#")) return line;
		const match = HASHES_HEADING.exec(line) ?? HASH_HEADING.exec(line);
		return match ? `${match[1]}${match[2]} ${match[3]}` : line;
	});
}

// src/postmortem/outline/repairs/html.ts
const CODE_OR_TAG = /`+[^`]*`+|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
const HEADING_TAG = /^h([1-6])$/;
const DROPPED = /^(?:p|div|span|center|font|details|summary|section|article|u|i|em|small|big|sub|sup|mark|img|hr|table|thead|tbody|tr|td|th|dl|dt|dd|figure|figcaption|iframe|picture|source|label|ins|address|main|header|footer|nav|body|html|head|br)$/;
/**
* Writes the HTML that people mix into Markdown as Markdown, line by line: lists, headings, bold, links, check boxes, line
* breaks; comments and mere layout are dropped. Tags it does not know stay (they may be placeholders such as `<name>`).
*/
function repairHtml(lines) {
	const fenced = fencedLines(lines);
	const state = {
		inComment: false,
		depth: 0,
		hrefs: []
	};
	return lines.map((line, index) => fenced[index] && !state.inComment ? line : repairLine(line, state));
}
function repairLine(source, state) {
	const line = withoutComments(source, state);
	if (!line.includes("<")) return line;
	let indent = null;
	const written = line.replace(/<br\s*\/?>\s*$/i, "  ").replace(CODE_OR_TAG, (whole, slash, name, rest) => {
		if (name === void 0) return whole;
		if (name.toLowerCase() === "li" && slash === "") indent = "    ".repeat(Math.max(0, state.depth - 1));
		return asMarkdown(whole, slash === "/", name.toLowerCase(), rest ?? "", state);
	});
	if (written.trim() === "") return "";
	return indent === null ? written : indent + written.trimStart();
}
function asMarkdown(whole, closing, name, rest, state) {
	const heading = HEADING_TAG.exec(name)?.[1];
	if (heading) return closing ? "" : `${"#".repeat(Number(heading))} `;
	switch (name) {
		case "b":
		case "strong": return "**";
		case "s":
		case "del": return "~~";
		case "code":
		case "kbd":
		case "tt": return "`";
		case "ul":
		case "ol":
			state.depth = Math.min(8, Math.max(0, state.depth + (closing ? -1 : 1)));
			return "";
		case "li": return closing ? "" : "- ";
		case "input": return /\bchecked\b/i.test(rest) ? "[x] " : "[ ] ";
		case "a": return closing ? closeLink(state) : openLink(rest, state);
		default: return DROPPED.test(name) ? name === "br" ? " " : "" : whole;
	}
}
function openLink(rest, state) {
	const href = /href\s*=\s*["']?([^"'\s>]+)/i.exec(rest)?.[1];
	state.hrefs.push(href ?? "");
	return href ? "[" : "";
}
function closeLink(state) {
	const href = state.hrefs.pop();
	return href ? `](${href})` : "";
}
function withoutComments(line, state) {
	let kept = "";
	let rest = line;
	while (rest !== "") {
		const mark = state.inComment ? "-->" : "<!--";
		const at = rest.indexOf(mark);
		if (!state.inComment) kept += at < 0 ? rest : rest.slice(0, at);
		if (at < 0) break;
		state.inComment = !state.inComment;
		rest = rest.slice(at + mark.length);
	}
	return kept;
}

// src/postmortem/outline/repairs/indentation.ts
const LIST_LINE = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;
const CODE_INDENT = 4;
/**
* Takes the indentation from text that people indented for looks. CommonMark (4.4) reads four columns as code, and a list
* mark behind them as plain text; neither is meant where the lines read as prose and no list is open above.
*/
function repairIndentation(lines) {
	const fenced = fencedLines(lines);
	const repaired = [...lines];
	let listIsOpen = false;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (isBlank(line) || fenced[index]) continue;
		if (indentOf(line) < CODE_INDENT) {
			const standsBelow = indentOf(line) > 0 || !isBlank(lines[index - 1]);
			listIsOpen = LIST_LINE.test(line) || listIsOpen && standsBelow;
		} else if (!listIsOpen) {
			const end = endOfGroup(lines, fenced, index);
			const group = lines.slice(index, end);
			repaired.splice(index, group.length, ...outdented(group));
			listIsOpen = group.some((each) => LIST_LINE.test(each));
			index = end - 1;
		}
	}
	return repaired;
}
/** Lines that are prose or a list without their common indentation; anything else is code and stays. */
function outdented(group) {
	if (!mostlyProse(group) && !group.some((line) => LIST_LINE.test(line))) return group;
	const columns = Math.min(...group.filter((line) => !isBlank(line)).map(indentOf));
	return group.map((line) => {
		const inner = dedent(line, columns);
		return isBlank(line) || LIST_LINE.test(line) ? inner : inner.trimStart();
	});
}
function endOfGroup(lines, fenced, start) {
	let end = start;
	for (let index = start; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (isBlank(line)) continue;
		if (fenced[index] || indentOf(line) < CODE_INDENT) break;
		end = index + 1;
	}
	return end;
}

// src/postmortem/outline/repairs/invisible.ts
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const WIDE_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
/** Takes invisible characters out and makes every kind of space one that Markdown knows. */
function repairInvisible(lines) {
	return lines.map((line) => line.replace(INVISIBLE, "").replace(WIDE_SPACE, " "));
}

// src/postmortem/outline/repairs/underlines.ts
const UNDERLINE = /^\s*(?:(?:[-]\s*){3,}|(?:[=]\s*){3,}|_{3,}|[—–]{3,}|\*{3,}|(?:\*\s+){2,}\*)\s*$/;
const SETEXT = /^\s{0,3}(?:-{3,}|={3,})\s*$/;
const LONGEST_TITLE = 90;
const NOT_A_TITLE = /[.!?。]\s*$|^\s*(?:[-*+•>|#]|\d{1,3}[.)]\s)/;
/**
* A row of dashes, underscores or equals signs is a rule. Under the last line of a paragraph CommonMark would make it a
* heading of the whole paragraph (4.3, setext); it stays one only under a single line that can be a title.
*/
function repairUnderlines(lines) {
	const fenced = fencedLines(lines);
	return lines.map((line, index) => {
		if (fenced[index] || !UNDERLINE.test(line)) return line;
		return SETEXT.test(line) && underlinesTitle(lines, index) ? line : "***";
	});
}
function underlinesTitle(lines, index) {
	const title = lines[index - 1] ?? "";
	if (isBlank(title) || title.length > LONGEST_TITLE || NOT_A_TITLE.test(title) || UNDERLINE.test(title)) return false;
	const before = lines[index - 2];
	return isBlank(before) || UNDERLINE.test(before ?? "");
}

// src/postmortem/outline/repair.ts
/** Each takes and gives the same number of lines, so that line numbers hold; the order is that of the reasons. */
const REPAIRS = [
	repairInvisible,
	repairFences,
	repairHtml,
	repairHashHeadings,
	repairBullets,
	repairUnderlines,
	repairIndentation
];
/** The document as its author meant it in Markdown: what looks like a list, a heading or a rule is written as one. */
function repairLines(lines) {
	return REPAIRS.reduce((repaired, repair) => repair(repaired), [...lines]);
}

// src/postmortem/outline/document.ts
/** What the lines of a text are: the limits first, then the repairs, then the syntax tree. */
function outlineDocument(text) {
	if (text.length > 1048576) {
		const message = `The file is larger than ${LARGEST_FILE / 1024 / 1024} MiB and is not read.`;
		return {
			lines: [],
			units: [],
			frontMatter: NO_FRONT_MATTER,
			problems: [{
				code: "file-too-large",
				startLine: 1,
				endLine: 1,
				message
			}]
		};
	}
	const lines = splitLines(text);
	const { frontMatter, problems } = readFrontMatter(lines);
	const body = lines.map((line, index) => index < frontMatter.length ? "" : line);
	const excesses = findExcesses(body);
	const repaired = repairLines(body.slice(0, MOST_LINES));
	return {
		lines,
		units: excesses.length > 0 ? outlinePlainly(repaired) : outlineMarkdown(repaired, body),
		frontMatter,
		problems: [...problems, ...excesses]
	};
}

// src/postmortem/vocabulary/phrase-book.ts
/** The heading phrases of a vocabulary, found by their first words: most headings share none with most phrases. */
var PhraseBook = class PhraseBook {
	static books = /* @__PURE__ */ new WeakMap();
	byFirstWord = /* @__PURE__ */ new Map();
	unspaced = [];
	fillers;
	articles;
	static of(vocabulary) {
		const known = PhraseBook.books.get(vocabulary) ?? new PhraseBook(vocabulary);
		PhraseBook.books.set(vocabulary, known);
		return known;
	}
	constructor(vocabulary) {
		this.fillers = new Set(vocabulary.fillers);
		this.articles = new Set(vocabulary.articles);
		for (const name of SECTION_NAMES) {
			const { names, substitutes } = vocabulary.sections[name];
			for (const words of names) this.add(words, {
				kind: "section",
				name,
				isSubstitute: false,
				rank: 0
			});
			for (const [rank, words] of substitutes.entries()) this.add(words, {
				kind: "section",
				name,
				isSubstitute: true,
				rank
			});
		}
		for (const words of vocabulary.others) this.add(words, { kind: "other" });
		for (const words of vocabulary.endings) this.add(words, { kind: "ending" });
		for (const words of vocabulary.tasks) this.add(words, { kind: "tasks" });
		for (const words of vocabulary.improvements) this.add(words, { kind: "improvements" });
	}
	/** The phrases that occur in normalised words, the longest first: a long one takes its words from the short ones in it. */
	occurringIn(words) {
		return [...[...new Set(words.split(" "))].flatMap((word) => this.byFirstWord.get(word) ?? []), ...this.unspaced].filter((phrase) => hasPhrase(words, phrase.words)).sort((a, b) => b.words.length - a.words.length);
	}
	add(words, meaning) {
		if (words.charCodeAt(0) >= 11904) {
			this.unspaced.push({
				words,
				meaning
			});
			return;
		}
		const first = words.split(" ", 1)[0] ?? words;
		const known = this.byFirstWord.get(first);
		if (known) known.push({
			words,
			meaning
		});
		else this.byFirstWord.set(first, [{
			words,
			meaning
		}]);
	}
};

// src/postmortem/sections/heading-name.ts
/** How surely a heading names a section: in so many words, with fillers only, with other words, or by a substitute. */
const STRENGTH = {
	exact: 4,
	covered: 3,
	contained: 2,
	substitute: 1
};
/** True when nothing but the section's name (or a substitute alone) stands in the heading. */
function isSure({ strength }) {
	return strength >= STRENGTH.covered || strength < STRENGTH.contained && strength > STRENGTH.substitute + .3;
}
const LONGEST_HEADING = 120;
const MOST_WORDS = 9;
const MOST_WORDS_LEFT = 3;
const SUBSTITUTE_ALONE = 1.5;
/** What a heading says that names nothing we know. */
const UNNAMED = {
	sections: [],
	list: null,
	isOther: false,
	isEnding: false
};
/** What `text` names when it is taken for a heading. */
function nameHeading(text, vocabularies) {
	if (text.length > LONGEST_HEADING) return UNNAMED;
	const words = normaliseHeading(text);
	if (words === "" || words.split(" ").length > MOST_WORDS) return UNNAMED;
	for (const vocabulary of vocabularies) {
		const name = nameIn(words, PhraseBook.of(vocabulary));
		if (name.sections.length > 0 || name.list !== null || name.isOther) return name;
	}
	return UNNAMED;
}
function nameIn(words, book) {
	const phrases = book.occurringIn(words);
	if (phrases.length === 0) return UNNAMED;
	const isNamed = (kind) => phrases.some((phrase) => phrase.meaning.kind === kind && withoutWords(take(words, phrase.words), book.fillers) === "");
	const isEnding = isNamed("ending");
	return {
		sections: sectionsIn(words, phrases, book).filter(({ by, strength }) => strength > SUBSTITUTE_ALONE || !isNamedOther(words, by, phrases)),
		list: listIn(words, phrases, book),
		isOther: isEnding || isNamed("other"),
		isEnding
	};
}
/** "Incident response analysis" is known by its whole name; that "response" may stand for a section says less. */
function isNamedOther(words, by, phrases) {
	return phrases.some(({ words: other, meaning }) => (meaning.kind === "other" || meaning.kind === "ending") && other === words && by.length < other.length);
}
function sectionsIn(words, phrases, book) {
	const found = [];
	let rest = words;
	for (const { words: by, meaning } of phrases) {
		const isShared = found.some((section) => section.by === by);
		if (meaning.kind !== "section" || !(isShared || hasPhrase(rest, by))) continue;
		const alone = STRENGTH.substitute + (by === words ? .5 : 0) - meaning.rank / 1e3;
		found.push({
			name: meaning.name,
			by,
			isSubstitute: meaning.isSubstitute,
			strength: alone
		});
		rest = take(rest, by);
	}
	const left = withoutWords(rest, book.fillers);
	const names = found.filter((section) => !section.isSubstitute);
	if (names.length === 0) return left === "" ? distinct(found) : [];
	if (left.split(" ").length > MOST_WORDS_LEFT) return [];
	const strength = found.length === 1 && found[0]?.by === words ? STRENGTH.exact : left === "" ? STRENGTH.covered : STRENGTH.contained;
	return distinct(withoutSummaryOf(names, words).map((section) => ({
		...section,
		strength
	})));
}
/** "Resolution summary" is about the resolution. */
function withoutSummaryOf(names, words) {
	const others = names.filter((section) => section.name !== "summary");
	return others.length > 0 && / (?:summary|overview)$/.test(words) ? others : names;
}
function distinct(sections) {
	return sections.filter((section, index) => sections.findIndex(({ name }) => name === section.name) === index).map(({ name, strength, by }) => ({
		name,
		strength,
		by
	}));
}
function listIn(words, phrases, book) {
	const ofKind = (kind) => phrases.filter((phrase) => phrase.meaning.kind === kind);
	const [tasks, improvements] = [ofKind("tasks"), ofKind("improvements")];
	if (tasks.length > 0 && improvements.length > 0) return "actions";
	if (tasks.some((phrase) => isList(words, phrase.words, book))) return "tasks";
	return improvements.some((phrase) => isList(words, phrase.words, book)) ? "improvements" : null;
}
/** "The improvements", but not "Process improvements", which is a group of items like any other. */
function isList(words, name, book) {
	return withoutWords(take(words, name), book.articles) === "";
}
function take(words, phrase) {
	const spaced = ` ${words} `;
	const at = spaced.indexOf(` ${phrase} `);
	return at < 0 ? words.replace(phrase, " ").replace(/ +/g, " ").trim() : `${spaced.slice(0, at)} ${spaced.slice(at + phrase.length + 2)}`.trim();
}
function withoutWords(words, unwanted) {
	return words.split(" ").filter((word) => word !== "" && !unwanted.has(word) && !/^\d+$/.test(word)).join(" ");
}

// src/postmortem/vocabulary/phrase-list.ts
const indexes = /* @__PURE__ */ new WeakMap();
/** The first of `phrases` that normalised `words` begin with, or undefined. */
function phraseAtStart(words, phrases) {
	const { byFirstWord, unspaced } = indexOf(phrases);
	const first = words.split(" ", 1)[0] ?? "";
	return byFirstWord.get(first)?.find((phrase) => startsWithPhrase(words, phrase)) ?? unspaced.find((phrase) => words.startsWith(phrase));
}
/** One of `phrases` that occurs in normalised `words` as whole words, or undefined. */
function phraseIn(words, phrases) {
	const { byFirstWord, unspaced } = indexOf(phrases);
	for (const word of words.split(" ")) {
		const found = byFirstWord.get(word)?.find((phrase) => hasPhrase(words, phrase));
		if (found !== void 0) return found;
	}
	return unspaced.find((phrase) => words.includes(phrase));
}
function indexOf(phrases) {
	const known = indexes.get(phrases);
	if (known) return known;
	const byFirstWord = /* @__PURE__ */ new Map();
	const unspaced = [];
	for (const phrase of phrases) {
		if (phrase.charCodeAt(0) >= 11904) {
			unspaced.push(phrase);
			continue;
		}
		const first = phrase.split(" ", 1)[0] ?? phrase;
		const others = byFirstWord.get(first);
		if (others) others.push(phrase);
		else byFirstWord.set(first, [phrase]);
	}
	const index = {
		byFirstWord,
		unspaced
	};
	indexes.set(phrases, index);
	return index;
}

// src/postmortem/facts/genre.ts
const PLACEHOLDERS = [
	/\{\{[^}]*\}\}/g,
	/<[A-Za-z][A-Za-z _/-]*>/g,
	/\[(?:link|insert|your|add|name|date|time|title|description|owner|incident|team|service|describe|placeholder|summary|action|severity|root)[^\]]{0,40}\]/gi,
	/\b(?:YYYY|20xx)[-/]MM/gi,
	/\bHH:mm\b/g,
	/\b(?:XX+|YYY+|ZZZ+|TBD)\b/g
];
const INSTRUCTION = /^(?:describe|explain|list|include|provide|write|add|what|when|who|which|how|why|where|detail|outline|use this|fill|example|e\.g|briefly|summari[sz]e|a (?:short|brief|list|quick)|quick summary|describir|describa|qué|cuándo|cómo|explica|lista|descreva|o que|quando|como|décri|expliqu|quoi|beschreib|was|wann|wie)\b(?!\s*[:：]\s*\S)|\?\s*$|must contain/i;
const DOCUMENT = /^(?!\w+:)[^#]+\.(?:md|markdown|txt|adoc)(?:#.*)?$/i;
const LEAST_LINKED = 2;
const LEAST_WORDS$1 = 40;
const LEAST_PLACEHOLDERS = 3;
const WORDS_A_PLACEHOLDER = 25;
const LEAST_INSTRUCTIONS = 4;
/**
* Tells a postmortem from what lies beside it: templates and briefs (placeholders, instructions, sections without words),
* guides and notes (no incident, none of its sections), empty files and mere links.
*/
function judgeGenre(evidence) {
	const texts = evidence.entries.filter(({ heading }) => heading === null).map(({ unit }) => textOf$1(unit)).filter(hasWords);
	const words = texts.reduce((sum, text) => sum + wordsIn$1(text), 0);
	if (words === 0) return no("nothing is written in it");
	return judgeTemplate(evidence, texts, words) ?? judgeIncident(evidence, words);
}
function judgeTemplate(evidence, texts, words) {
	const { entries, vocabularies } = evidence;
	const title = normalise(evidence.title ?? "");
	const isCalled = (kind) => vocabularies.some((vocabulary) => phraseIn(title, vocabulary[kind]) !== void 0);
	if (isCalled("templateWords")) return no("its title calls it a template");
	if (isCalled("guideWords") && !evidence.hasDate) return no("its title calls it a guide");
	const placeholders = entries.reduce((sum, { unit }) => sum + placeholdersIn(textOf$1(unit)), 0);
	if (placeholders >= LEAST_PLACEHOLDERS && placeholders * WORDS_A_PLACEHOLDER >= words) return no(`a template: ${placeholders} placeholders`);
	const asked = sectionTexts(evidence);
	for (const all of evidence.hasDate ? [asked] : [asked, texts]) {
		const instructions = all.filter((text) => INSTRUCTION.test(text)).length;
		if (instructions >= LEAST_INSTRUCTIONS && instructions >= .4 * all.length) return no("a template or brief: it asks instead of telling");
	}
	const named = namedSections(evidence);
	const filled = named.filter((candidate) => isFilled(candidate, named, entries));
	return named.length >= 3 && filled.length < .5 * named.length ? no("a template: most of its sections are empty") : null;
}
function namedSections(evidence) {
	return [...evidence.sections.values()].filter((candidate) => candidate.strength >= STRENGTH.contained);
}
/** The words in the sections, without labels that only announce them. */
function sectionTexts(evidence) {
	return evidence.entries.filter((_, index) => namedSections(evidence).some(({ start, end }) => index > start && index < end)).filter(({ heading }) => heading === null).map(({ unit }) => textOf$1(unit)).filter(hasWords);
}
function judgeIncident(evidence, words) {
	const named = namedSections(evidence);
	const filled = named.filter((candidate) => isFilled(candidate, named, evidence.entries));
	if (new Set(filled.map((candidate) => candidate.heading)).size >= 2) return yes(`has the sections ${filled.map(({ name }) => name).join(", ")}`);
	const title = normalise(evidence.title ?? "");
	const isTitled = evidence.vocabularies.some(({ incidentWords }) => phraseIn(title, incidentWords) !== void 0);
	const isStory = words >= LEAST_WORDS$1;
	if (isTitled && isStory && (evidence.hasDate || filled.length > 0)) return yes("tells of the incident in its title");
	if (evidence.hasDate && evidence.hasSeverity && !isIndex(evidence)) return yes("states a date and a severity");
	if (evidence.hasDate && filled.length > 0 && evidence.sections.size > 2) return yes("short, but dated and with the sections of a postmortem");
	if (evidence.hasDate && isStory && evidence.sections.size >= 2) return yes("dated, with sections of a postmortem");
	return no("has neither the sections of a postmortem nor tells of an incident");
}
/** A list or table of other documents, without any section of its own. */
function isIndex({ entries, sections }) {
	if (sections.size > 0) return false;
	const listed = entries.map(({ unit }) => unit).filter((unit) => unit.kind === "item" || unit.columns.length > 0);
	const linked = listed.filter((unit) => allLinks(unit).some(({ url }) => DOCUMENT.test(url)));
	return linked.length >= LEAST_LINKED && linked.length >= .3 * listed.length;
}
/** True when words stand between a section's heading and the next section's; what opens with another section has its words. */
function isFilled(candidate, named, entries) {
	const next = named.filter(({ start }) => start > candidate.start).toSorted((a, b) => a.start - b.start)[0];
	const end = Math.max(candidate.end, next?.start ?? entries.length);
	if (next && next.start === candidate.start + 1) return isFilled(next, named, entries);
	return entries.slice(candidate.start + 1, end).some(({ unit, heading }) => {
		if (heading !== null && heading.unit.kind === "heading") return false;
		if (unit.kind === "row") return unit.columns.length > 0 && unit.cells.filter((cell) => hasWords(cell.text)).length > .5 * unit.cells.length;
		return unit.kind === "code" || wordsIn$1(unit.text) >= 2;
	});
}
function wordsIn$1(text) {
	const words = normalise(text);
	if (words === "") return 0;
	const ideographs = (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
	return ideographs > 0 ? Math.ceil(ideographs / 2) + words.split(" ").length : words.split(" ").length;
}
function placeholdersIn(text) {
	return PLACEHOLDERS.reduce((sum, pattern) => sum + (text.match(pattern) ?? []).length, 0);
}
function textOf$1(unit) {
	if (unit.kind !== "row") return unit.text;
	return unit.columns.length > 0 ? unit.cells.map((cell) => cell.text).join(" ") : "";
}
function hasWords(text) {
	return /[\p{L}\p{N}]/u.test(text);
}
function yes(why) {
	return {
		isPostmortem: true,
		why
	};
}
function no(why) {
	return {
		isPostmortem: false,
		why
	};
}

// src/postmortem/fields/dates.ts
/** chrono takes half a second for some 32,000 characters of digits; what is looked at is one line, cut here. */
const LONGEST_PIECE = 240;
const NUMERIC = /(?<![\d.:/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d])/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const IDEOGRAPHIC = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
/** Without a day to count from, only a date with its year can be read: others need not be looked for. */
const YEAR = /(?:19|20)\d{2}/;
const SOME_DAY = new Date(2e3, 0, 1, 12);
const ANOTHER_DAY = new Date(2003, 6, 17, 12);
const VERSION = /^\d+\.\d+\.\d+/;
const PARSERS = {
	en: {
		"day-first": GB,
		"month-first": casual
	},
	de: {
		"day-first": casual$1,
		"month-first": casual$1
	},
	es: {
		"day-first": casual$2,
		"month-first": casual$2
	},
	fr: {
		"day-first": casual$3,
		"month-first": casual$3
	},
	it: {
		"day-first": casual$4,
		"month-first": casual$4
	},
	ja: {
		"day-first": casual$5,
		"month-first": casual$5
	},
	pt: {
		"day-first": casual$6,
		"month-first": casual$6
	},
	zh: {
		"day-first": casual$7,
		"month-first": casual$7
	}
};
/** The first date in a short piece of text, or null. Numbers alone are read here, words by chrono in the document's language. */
function findDate(piece, context) {
	const text = piece.slice(0, LONGEST_PIECE);
	const numeric = numericDate(text, context.order);
	if (numeric || context.reference === null && !YEAR.test(text)) return numeric;
	return wordedDate(text, context);
}
function numericDate(text, order) {
	for (const pattern of [ISO, IDEOGRAPHIC]) {
		const match = pattern.exec(text);
		if (match) return stated(match, match[1], match[2], match[3]);
	}
	const match = NUMERIC.exec(text);
	if (!match) return null;
	const [first, second] = [Number(match[1]), Number(match[3])];
	return (second > 12 ? false : first > 12 || order === "day-first") ? stated(match, match[4], match[3], match[1]) : stated(match, match[4], match[1], match[3]);
}
function stated(match, year, month, day) {
	const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
	return isCalendarDate(date) ? {
		text: match[0],
		index: match.index,
		date,
		isStated: true
	} : null;
}
function wordedDate(text, context) {
	const parser = (context.language in PARSERS ? PARSERS[context.language] : PARSERS.en)[context.order];
	const found = datesIn(text, parser, context.reference ? /* @__PURE__ */ new Date(`${context.reference}T12:00:00`) : SOME_DAY);
	const others = found.length > 0 ? datesIn(text, parser, ANOTHER_DAY) : [];
	const isStated = (date) => others.some((other) => other.index === date.index && other.date === date.date);
	const date = found.find(isStated) ?? found[0];
	if (!date) return null;
	const isKnown = isStated(date) || context.reference !== null;
	return {
		text: date.text,
		index: date.index,
		date: isKnown && isCalendarDate(date.date) ? date.date : null,
		isStated: isStated(date)
	};
}
/** The days named in a text; a version number (`21.10.15`) is none, and a mere time of day names none. */
function datesIn(text, parser, reference) {
	return parser.parse(text, reference, { forwardDate: true }).flatMap(({ text: words, index, start }) => {
		if (VERSION.test(words) || !(start.isCertain("day") || start.isCertain("weekday"))) return [];
		return [{
			text: words,
			index,
			date: `${pad(start.get("year"), 4)}-${pad(start.get("month"), 2)}-${pad(start.get("day"), 2)}`
		}];
	});
}
function pad(number, width) {
	return String(number ?? 0).padStart(width, "0");
}
/** How a document writes dates in numbers: one number above twelve decides, else the language's habit. */
function dateOrder(lines, language) {
	for (const line of lines) {
		const match = NUMERIC.exec(line.slice(0, LONGEST_PIECE));
		if (!match) continue;
		if (Number(match[1]) > 12) return "day-first";
		if (Number(match[3]) > 12) return "month-first";
	}
	return language === "en" ? "month-first" : "day-first";
}

// src/postmortem/facts/incident-date.ts
const BEGAN = /^(?:incident (?:date|start|from|began|started)|date of (?:the )?(?:incident|outage)|start(?:ed)?(?: time| date)?|start time|began|outage start|from|incident|duration|detected|issue discovered|fecha del incidente|data do incidente)\b/;
const DATED = /^(?:date|when|fecha|data|datum|date utc|日期|日付|날짜|일시|事故日期|発生日|发生时间|发生日期|発生日時)\b/;
const NOT_OF_INCIDENT = /\b(?:postmortem|report|published|posted|written|meeting|review|retro|author|updated|created|due|deadline)\b/;
const LOOKED_AT$2 = 60;
/**
* The day the incident began, where day, month and year are stated: by a label, in the title, in the summary, or at the
* first entry of the timeline.
*/
function findIncidentDate(units, places, frontMatter, context) {
	const stated = (text) => {
		const found = findDate(text, context);
		return found?.isStated ? found.date : null;
	};
	const head = units.slice(0, LOOKED_AT$2).flatMap((unit, index) => withValue(unit, units[index + 1]));
	const above = units.slice(0, Math.min(LOOKED_AT$2, places.aboveMeasures)).flatMap((unit, index) => withValue(unit, units[index + 1]));
	const labelled = (label, among = head) => {
		for (const text of among) {
			const words = normalise(text.slice(0, 40));
			if (!label.test(words) || NOT_OF_INCIDENT.test(words.slice(0, 24))) continue;
			const date = stated(text);
			if (date) return date;
		}
		return null;
	};
	const titles = units.slice(0, LOOKED_AT$2).filter(({ kind, level }) => kind === "heading" && level <= 2);
	const first = (texts) => {
		for (const text of texts) {
			const date = stated(text);
			if (date) return date;
		}
		return null;
	};
	return labelled(BEGAN) ?? dateInPath(places.path) ?? stated(places.title ?? "") ?? labelled(DATED, above) ?? stated(frontMatter.values.get("date") ?? frontMatter.values.get("incident_date") ?? "") ?? first(places.summary.flatMap(textsOf)) ?? first(places.timeline.flatMap(textsOf)) ?? first(titles.flatMap(textsOf)) ?? first(head.filter((text) => !NOT_OF_INCIDENT.test(normalise(text.slice(0, 40)))));
}
/** A heading or label that is all label ("## Date") has its value on the next line. */
function withValue(unit, next) {
	const texts = textsOf(unit);
	const [label = ""] = texts;
	return texts.length === 1 && label.length < 30 && (BEGAN.test(normalise(label)) || DATED.test(normalise(label))) && next && !/\d/.test(label) ? [`${label}: ${textsOf(next)[0] ?? ""}`] : texts;
}
/** The day that a file's name begins with or carries (`2024-05-15-api.md`, `20240515-api.md`). */
function dateInPath(path) {
	const name = path.split("/").at(-1) ?? "";
	const match = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(name);
	const date = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
	return isCalendarDate(date) ? date : null;
}
function textsOf(unit) {
	return unit.kind === "row" ? [unit.cells.map((cell) => cell.text).join(" ")] : unit.lines.map((line) => line.text);
}

// src/postmortem/facts/severity.ts
const LABEL$2 = /(?:^|[\s|*(])(?:severity|sev|gravedad|severidad|severidade|gravite|schweregrad|gravita|심각도|严重程度|嚴重性|級別|级别|重大度|深刻度)\s*(?:level)?\s*[:：=|-]?\s*/iu;
const NUMBERED = /(?:^|[^\p{L}\p{N}])(?:sev|s|p|severity|level)\s*-?\s*([0-5])(?![\p{L}\p{N}.])/iu;
const WORDS$1 = {
	critical: "sev1",
	blocker: "sev1",
	high: "sev2",
	major: "sev2",
	medium: "sev3",
	moderate: "sev3",
	low: "sev4",
	minor: "sev4",
	critica: "sev1",
	alta: "sev2",
	media: "sev3",
	baja: "sev4",
	critique: "sev1",
	hoch: "sev2",
	kritisch: "sev1",
	mittel: "sev3",
	niedrig: "sev4"
};
const SEV = /(?<![\p{L}\p{N}])sev(?:erity)?[\s-]?([0-5])(?![\p{L}\p{N}])/iu;
/** The severity stated, as `sev0` … `sev5` (words: critical 1, high 2, medium 3, low 4); null when none is. */
function findSeverity(units, frontMatter) {
	const given = frontMatter.values.get("severity") ?? frontMatter.values.get("sev");
	if (given !== void 0) return severityOf(given) ?? severityOf(`sev${given}`);
	for (const unit of units) {
		const texts = unit.kind === "row" ? [unit.cells.map((cell) => cell.text).join(" | ")] : unit.lines.map((line) => line.text);
		for (const text of texts) {
			const label = LABEL$2.exec(text);
			const severity = label ? severityOf(text.slice(label.index + label[0].length - 0)) ?? severityOf(text.slice(label.index)) : null;
			if (severity) return severity;
		}
	}
	for (const unit of units) {
		const number = SEV.exec(unit.text)?.[1];
		if (number) return `sev${number}`;
	}
	return null;
}
function severityOf(words) {
	const piece = words.slice(0, 40);
	const number = NUMBERED.exec(piece)?.[1] ?? /^\s*\W*([0-5])(?![\d.])/.exec(piece)?.[1];
	if (number) return `sev${number}`;
	return normalise(piece).split(" ").slice(0, 3).map((word) => WORDS$1[word]).find((severity) => severity !== void 0) ?? null;
}

// src/postmortem/items/tables.ts
const ITEM_COLUMNS = [
	"action",
	"owner",
	"due",
	"priority",
	"status",
	"reference",
	"kind"
];
const LEAST_ACTION_WORDS = 2.5;
/** Strategy "table": every row under a header that names what is to be done, the other columns its fields. */
function itemsOfTable(rows, surroundings, reading) {
	const header = rows.find((row) => row.columns.length === 0);
	const body = rows.filter((row) => row.columns.length > 0);
	const columns = header ? header.cells.map((cell) => cell.text) : body[0]?.columns ?? [];
	const meaning = columnMeanings(columns, ITEM_COLUMNS, reading.vocabularies);
	const action = actionColumn(columns, body, meaning, reading.vocabularies);
	if (header) reading.trace.note(header, "list", `header of a table of items: "${columns[action ?? -1] ?? "none"}" says what is to be done`);
	if (action === null || meaning.size === 0) return [];
	return body.flatMap((row) => {
		const cell = row.cells[action];
		if (!cell || !/[\p{L}\p{N}]/u.test(cell.text)) return [];
		reading.trace.note(row, "item", "row of a table of items");
		return [{
			...surroundings,
			line: row.line,
			endLine: row.endLine,
			lines: [cell],
			details: [],
			given: givenBy(row, meaning),
			checked: null
		}];
	});
}
/** Which column means which of the wanted things: the name that stands first in the vocabulary wins, a column means one thing only. */
function columnMeanings(columns, wanted, vocabularies) {
	const meanings = /* @__PURE__ */ new Map();
	const names = columns.map(normaliseHeading);
	for (const column of wanted) {
		let best = null;
		for (const [index, name] of names.entries()) {
			if ([...meanings.values()].includes(index)) continue;
			const rank = rankOf(name, column, vocabularies);
			if (rank >= 0 && (best === null || rank < best.rank)) best = {
				index,
				rank
			};
		}
		if (best) meanings.set(column, best.index);
	}
	return meanings;
}
function rankOf(name, column, vocabularies) {
	const ranks = vocabularies.map((vocabulary) => vocabulary.columns[column].indexOf(name)).filter((rank) => rank >= 0);
	return ranks.length > 0 ? Math.min(...ranks) : -1;
}
/** A column of short names ("Monitoring") beside one of descriptions only says what the description is about. */
function actionColumn(columns, body, meaning, vocabularies) {
	const named = meaning.get("action");
	if (named === void 0) return longestColumn(body, meaning);
	const others = columns.flatMap((column, index) => index !== named && ![...meaning.values()].includes(index) && rankOf(normaliseHeading(column), "action", vocabularies) >= 0 ? [index] : []);
	const words = (index) => average(body.map((row) => (row.cells[index]?.text ?? "").split(" ").length));
	const described = others.find((index) => words(index) >= 2 * words(named));
	return words(named) < LEAST_ACTION_WORDS && described !== void 0 ? described : named;
}
function average(numbers) {
	return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
function longestColumn(body, meaning) {
	const taken = new Set(meaning.values());
	const width = Math.max(0, ...body.map((row) => row.cells.length));
	const lengths = Array.from({ length: width }, (_, index) => taken.has(index) ? -1 : body.reduce((sum, row) => sum + (row.cells[index]?.text.length ?? 0), 0));
	const longest = Math.max(-1, ...lengths);
	return longest > 0 ? lengths.indexOf(longest) : null;
}
function givenBy(row, meaning) {
	const given = {};
	for (const field of [
		"owner",
		"due",
		"priority",
		"status",
		"reference",
		"kind"
	]) {
		const cell = row.cells[meaning.get(field) ?? -1];
		if (cell && (/[\p{L}\p{N}✅✔☑❌⏳]/u.test(cell.text) || cell.links.length > 0)) given[field] = cell;
	}
	return given;
}

// src/postmortem/outline/children.ts
/** What stands directly under each unit; reading it off once keeps the cost of nested lists linear. */
var Children = class {
	byParent = /* @__PURE__ */ new Map();
	constructor(units) {
		for (const unit of units) {
			if (unit.parent === null) continue;
			const siblings = this.byParent.get(unit.parent);
			if (siblings) siblings.push(unit);
			else this.byParent.set(unit.parent, [unit]);
		}
	}
	of(unit) {
		return this.byParent.get(unit) ?? [];
	}
	/** All that stands under a unit at any depth, in source order. */
	below(unit) {
		return this.of(unit).flatMap((child) => [child, ...this.below(child)]);
	}
};

// src/postmortem/sections/headings.ts
/** How a heading is written, and how deep it therefore stands: a label in a line is deeper than a line of its own. */
const FORM_LEVEL = {
	bold: 10,
	bare: 11,
	label: 12,
	lead: 13,
	item: 14
};
const LABELLED$1 = /^([^:：.!?\n]{2,70}?)\s*[:：]\s*(?=\S)/;
const CLOSING_COLON = /\s*[:：;]+\s*$/;
const SENTENCE_END = /[.!?。！？]["'”’)]*$/;
const TIME = /\d{1,2}[:.]\d{2}|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;
const MOST_HEADING_WORDS = 12;
const MOST_BARE_WORDS = 6;
/** Which units are headings, however they are written: Markdown, bold, a line of their own, a label before its text. */
function findHeadings(units, vocabularies) {
	const isPlain = !units.some((unit) => unit.kind === "heading" && unit.level > 1);
	return units.flatMap((unit, index) => {
		return entriesOf({
			unit,
			next: units[index + 1],
			before: units[index - 1],
			isPlain,
			vocabularies
		});
	});
}
function entriesOf(question) {
	const { unit } = question;
	switch (unit.kind) {
		case "heading": return [{
			unit,
			heading: make(question, unit.text, "markdown", unit.level)
		}];
		case "line": return lineEntries(question);
		case "item": return itemEntries(question);
		default: return [{
			unit,
			heading: null
		}];
	}
}
function lineEntries(question) {
	const { unit } = question;
	const words = withoutBrackets(unit.text).split(" ").length;
	const [first] = unit.lines;
	if (words <= MOST_HEADING_WORDS && unit.lines.length === 1 && first) {
		if (first.isEmphasised && !SENTENCE_END.test(unit.text)) return [{
			unit,
			heading: make(question, unit.text, "bold", FORM_LEVEL.bold)
		}];
		if (CLOSING_COLON.test(unit.text)) return [{
			unit,
			heading: make(question, unit.text, "label", FORM_LEVEL.label)
		}];
		if (isBareHeading(question)) return [{
			unit,
			heading: make(question, unit.text, "bare", FORM_LEVEL.bare)
		}];
	}
	return leadEntries(question, FORM_LEVEL.lead, "lead");
}
function itemEntries(question) {
	const { unit } = question;
	if (pointsInside(unit)) return [{
		unit,
		heading: null
	}];
	const [first, ...others] = unit.lines;
	if (first?.isEmphasised && others.length > 0 && namesSurely(nameHeading(first.text, question.vocabularies))) return [{
		unit,
		heading: make(question, first.text, "item", FORM_LEVEL.item + unit.depth)
	}, {
		unit: {
			...unit,
			lines: others,
			text: joinTexts(others.map((line) => line.text))
		},
		heading: null
	}];
	const name = nameHeading(unit.text, question.vocabularies);
	const opensList = name.list !== null && (CLOSING_COLON.test(unit.text) || question.next?.parent === unit);
	if (unit.lines.length === 1 && (namesSurely(name) || opensList)) return [{
		unit,
		heading: make(question, unit.text, "item", FORM_LEVEL.item + unit.depth)
	}];
	return leadEntries(question, FORM_LEVEL.item + unit.depth, "item");
}
/** An entry of a table of contents has a section's name and opens none. */
function pointsInside(unit) {
	const [link] = unit.lines[0]?.links ?? [];
	return link?.text === unit.text && link.url.startsWith("#");
}
/** A line that is all heading: it has a name we know, or (in a document without Markdown) looks like a title over text. */
function isBareHeading(question) {
	const { unit, next, before, isPlain, vocabularies } = question;
	if (SENTENCE_END.test(unit.text) || unit.parent) return false;
	const name = nameHeading(unit.text, vocabularies);
	if (namesSurely(name) || name.list !== null || name.isOther) return true;
	if (!isPlain || !next || TIME.test(unit.text) || unit.text.split(" ").length > MOST_BARE_WORDS) return false;
	return (before === void 0 || before.block !== unit.block) && next.kind === "line" && next.block === unit.block && /^\p{Lu}/u.test(unit.text) && !/[,;]$/.test(unit.text) && next.text.length > 2 * unit.text.length;
}
function leadEntries(question, level, form) {
	const { unit, vocabularies } = question;
	const label = labelOf(unit);
	if (label === null) return [{
		unit,
		heading: null
	}];
	if (!opensBehindLabel(nameHeading(label.text, vocabularies))) return [{
		unit,
		heading: null
	}];
	const heading = make(question, label.text, form, level);
	const rest = withoutStart(unit, label.length);
	return rest.text === "" ? [{
		unit,
		heading
	}] : [{
		unit,
		heading
	}, {
		unit: rest,
		heading: null
	}];
}
/** Words in front of their text on the same line must name a section in so many words: any topic can stand there. */
function opensBehindLabel(name) {
	return name.sections.some(({ strength }) => strength >= STRENGTH.covered) || name.list !== null || name.isEnding;
}
/** The label a unit starts with: words before a colon, or bold words before a colon, dash or full stop. */
function labelOf(unit) {
	const first = unit.lines[0];
	if (!first) return null;
	const lead = first.lead;
	if (lead !== null && first.text.startsWith(lead)) {
		const closing = /^\s*[:：.–—-]+\s*/.exec(first.text.slice(lead.length));
		if (closing) return {
			text: lead.replace(CLOSING_COLON, ""),
			length: lead.length + closing[0].length
		};
		if (CLOSING_COLON.test(lead)) return {
			text: lead.replace(CLOSING_COLON, ""),
			length: lead.length
		};
		if (SENTENCE_END.test(lead) && first.text.length > lead.length) return {
			text: lead.replace(SENTENCE_END, ""),
			length: lead.length
		};
	}
	const match = LABELLED$1.exec(first.text);
	return match?.[1] ? {
		text: match[1],
		length: match[0].length
	} : null;
}
/** The words behind the label a unit starts with; all of them without one. */
function behindLabel(unit) {
	const label = labelOf(unit);
	return label && label.length < unit.text.length ? unit.text.slice(label.length) : unit.text;
}
/** The unit without the first `length` characters of its first line. */
function withoutStart(unit, length) {
	const [first, ...others] = unit.lines;
	if (!first) return unit;
	const shortened = {
		...first,
		text: first.text.slice(length).trim(),
		lead: null,
		isEmphasised: false
	};
	return {
		...unit,
		lines: [shortened, ...others],
		text: unit.text.slice(length).trim()
	};
}
function withoutBrackets(text) {
	return text.replace(/\([^()]*\)/g, "").trim();
}
function namesSurely(name) {
	return name.sections.some(isSure);
}
/** In a document without Markdown, indentation says what stands under what. */
const LEVEL_A_COLUMN = .01;
const MOST_COLUMNS = 40;
function make(question, text, form, formLevel) {
	const level = formLevel + (form === "label" || form === "bare" || form === "lead" ? Math.min(MOST_COLUMNS, question.unit.indent) : 0) * LEVEL_A_COLUMN;
	const name = TIME.test(withoutBrackets(text)) && form !== "markdown" ? UNNAMED : nameHeading(text, question.vocabularies);
	return {
		unit: question.unit,
		text: text.replace(CLOSING_COLON, ""),
		form,
		level,
		name
	};
}

// src/postmortem/facts/times.ts
const ZONE = String.raw`(?:\(?(?:UTC|GMT|Z|[A-Z]{1,4}T|BST|CEST|MSK|IST)\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2})(?![\p{L}\p{N}])`;
const TWELVE = String.raw`\d{1,2}(?:[:.]\d{2}){0,2}\s*[ap]\.?\s?m\b\.?`;
const TWENTY_FOUR = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?(?![\d.])`;
const EAST_ASIAN$1 = String.raw`(?:[上下]午|午[前後]|오[전후])?\s*\d{1,2}\s*[時时点시](?:\s*\d{1,2}\s*[分분])?`;
const CLOCK = String.raw`(?:~|c\.\s?|ca\.?\s?)?(?:${TWELVE}|${TWENTY_FOUR}|${EAST_ASIAN$1})`;
const MONTH = String.raw`\p{L}{3,9}\.?`;
const DAY = String.raw`(?:\p{L}{3,10},?\s+)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\.?\s(?:de\s|of\s)?${MONTH}(?:,?\s(?:de\s)?\d{4})?|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일])`;
const OPENING = String.raw`^[^\p{L}\p{N}~]{0,8}(?:(?:at|on|by|around|about|from|um|gegen|a las|às|à|alle|ore)\s+)?`;
const LEADING_TIME = new RegExp(String.raw`${OPENING}((?:${DAY}[\s,:T@|–—-]{0,5}(?:at\s+|um\s+)?)?${CLOCK}(?:\s*${ZONE})?)`, "iu");
const ELAPSED = /^[^\p{L}\p{N}+-]{0,4}(T\s?[+-]\s?\d+(?::\d{2}|\s?(?:min(?:ute)?s?|m|h|hours?|s))?)(?![\p{L}\p{N}])/iu;
const LEADING_DAY = new RegExp(String.raw`${OPENING}(${DAY})(?![\p{L}\p{N}])`, "iu");
const ANY_CLOCK = new RegExp(CLOCK, "iu");
/** What stands before an event's time is short; times deeper in a sentence are looked for in so many characters. */
const LOOKED_AT$1 = 120;
/** The clock time (with its day and zone, if given) that a line begins with, as written; null when it begins with none. */
function leadingTime(line) {
	const text = line.slice(0, LOOKED_AT$1);
	return (LEADING_TIME.exec(text)?.[1] ?? ELAPSED.exec(text)?.[1])?.trim() ?? null;
}
/** The day that a line begins with, as written; null when it begins with none. */
function leadingDay(line) {
	return LEADING_DAY.exec(line.slice(0, LOOKED_AT$1))?.[1]?.trim() ?? null;
}
/** The first clock time anywhere in a line, as written. */
function timeIn(line) {
	return ANY_CLOCK.exec(line.slice(0, LOOKED_AT$1))?.[0].trim() ?? null;
}

// src/postmortem/facts/timeline.ts
const SEPARATOR = /^[\s:：–—\-|,.)\]*]+/;
const COLON_END$1 = /[:：]\s*$/;
const FEW_TIMED_LINES = 3;
/**
* The events of the timeline section: the rows of its tables; else the headings, items or lines that begin with a time
* (or, where none does, with a day); else its innermost items and its lines.
*/
function readTimeline(entries, vocabularies) {
	const body = entries.slice(1).map((entry) => entry.unit);
	const rows = body.filter((unit) => unit.kind === "row" && unit.columns.length > 0);
	if (rows.length > 0) return rows.flatMap((row) => rowEntry(row, vocabularies));
	const headings = body.filter((unit) => unit.kind === "heading" && momentOf(unit.text) !== null);
	if (headings.filter((unit) => leadingTime(unit.text) !== null).length >= 2) return headings.map((unit) => entryOf(unit, momentOf(unit.text)));
	const units = body.filter((unit) => unit.text !== "" && (unit.kind === "item" || unit.kind === "line"));
	return timedEntries(units, leadingTime) ?? timedEntries(units, leadingDay) ?? leaves(units).map((unit) => entryOf(unit, null));
}
function rowEntry(row, vocabularies) {
	const meaning = columnMeanings(row.columns, ["time", "event"], vocabularies);
	const timeAt = meaning.get("time") ?? 0;
	const texts = row.cells.map((cell) => cell.text);
	const event = texts[meaning.get("event") ?? -1] ?? texts.filter((_, index) => index !== timeAt).join(" ");
	return texts.some((text) => text !== "") ? [{
		line: row.line,
		time: texts[timeAt]?.trim() || null,
		text: event
	}] : [];
}
/** The time or, without one, the day that a heading begins with. */
function momentOf(text) {
	return leadingTime(text) ?? leadingDay(text);
}
/** Where items carry times, an item without one among them is an event too; among lines only those with a time are. */
function timedEntries(units, leading) {
	const timed = units.filter((unit) => unit.lines.some((line) => leading(line.text) !== null));
	const [first] = timed;
	if (!first) return null;
	const items = timed.filter((unit) => unit.kind === "item");
	if (items.length < .5 * timed.length) {
		const lines = units.filter((unit) => unit.kind === "line" && unit.parent === null);
		return timed.length >= FEW_TIMED_LINES || timed.length >= .5 * lines.length ? timed.flatMap((unit) => linesOf(unit, leading)) : null;
	}
	const depth = Math.min(...items.map((item) => item.depth));
	const peers = units.filter((unit) => unit.kind === "item" && unit.depth === depth);
	if (items.length < .5 * peers.length) return null;
	return peers.flatMap((unit) => unit.lines.some((line) => leading(line.text) !== null) ? linesOf(unit, leading) : [entryOf(unit, null)]);
}
/** An event for each line that begins with a time; the lines below that do not go on with it. */
function linesOf(unit, leading) {
	const entries = [];
	for (const { line, text } of unit.lines) {
		const time = leading(text);
		if (time === null) entries.at(-1)?.words.push(text.trim());
		else {
			const rest = text.slice(text.indexOf(time) + time.length).replace(SEPARATOR, "");
			entries.push({
				line,
				time,
				words: [rest]
			});
		}
	}
	return entries.map(({ line, time, words }) => ({
		line,
		time,
		text: words.join(" ").trim() || unit.text
	}));
}
function entryOf(unit, time) {
	const at = time === null ? 0 : unit.text.indexOf(time) + time.length;
	const text = withoutStart(unit, at).text.replace(time === null ? /^/ : SEPARATOR, "");
	return {
		line: unit.line,
		time: time ?? timeIn(unit.text),
		text: text || unit.text
	};
}
/** Items without items under them, and lines that announce nothing. */
function leaves(units) {
	const children = new Children(units);
	return units.filter((unit) => {
		if (unit.kind === "line") return unit.parent === null && !COLON_END$1.test(unit.text);
		return !children.of(unit).some((child) => child.kind === "item");
	});
}

// src/postmortem/facts/title.ts
const LONGEST$1 = 160;
const QUOTED = /^["“'](.+)["”']$/s;
const LABEL$1 = /^(?:title|titulo|título|titre|titel|titolo|标题|제목|タイトル)\s*[:：]\s*/i;
const NO_TITLE = /^(?:#\S+|https?:\S+|.{40,}[.!?]\s.*|.*[,;])$/;
const LOOKED_AT = 4;
/** The title: the first heading, else the first line that can be one, else the front matter's. */
function findTitle(entries, frontMatter) {
	const first = entries.findIndex((entry) => entry.heading?.form === "markdown");
	const heading = first >= 0 && (entries[first]?.heading?.level === 1 || first <= LOOKED_AT) ? entries[first]?.heading : null;
	if (heading && !namesSection(entries[first])) return {
		text: clean(heading.unit.text),
		line: heading.unit.line,
		index: first
	};
	if (frontMatter.title) return {
		text: frontMatter.title,
		line: frontMatter.titleLine,
		index: null
	};
	const labelled = entries.slice(0, LOOKED_AT).findIndex((entry) => LABEL$1.test(entry.unit.text));
	if (labelled >= 0) return {
		text: clean(entries[labelled]?.unit.text ?? ""),
		line: entries[labelled]?.unit.line ?? null,
		index: labelled
	};
	for (const [index, entry] of entries.slice(0, LOOKED_AT).entries()) {
		const { unit } = entry;
		if (namesSection(entry)) break;
		if (unit.kind !== "line" || unit.isQuoted || unit.text.length > LONGEST$1 || NO_TITLE.test(unit.text)) continue;
		return {
			text: clean(unit.text),
			line: unit.line,
			index
		};
	}
	return {
		text: null,
		line: null,
		index: null
	};
}
function clean(text) {
	return text.replace(/[:：]\s*$/, "").replace(LABEL$1, "").replace(QUOTED, "$1").trim() || null;
}
function namesSection(entry) {
	return (entry?.heading?.name)?.sections.some(isSure) ?? false;
}

// src/postmortem/vocabulary/vocabulary.ts
const LABELS = [
	"task",
	"owner",
	"due",
	"priority",
	"status",
	"reference",
	"kind",
	"note"
];

// src/postmortem/items/field-lines.ts
/** Which field a line or item gives (`Owner: Kim`, `**Due**: May 3`), or null when it gives none. */
function fieldLabel(unit, vocabularies) {
	const label = labelOf(unit);
	return label ? labelNamed(label.text, vocabularies) : null;
}
function labelNamed(words, vocabularies) {
	const name = normalise(words);
	for (const vocabulary of vocabularies) {
		const field = LABELS.find((label) => vocabulary.labels[label].includes(name));
		if (field) return field;
	}
	return null;
}

// src/postmortem/fields/counter.ts
const COUNTED = /^\[?([\p{L}][\p{L} ]{0,18}?)\s*#?\d{1,3}\]?\s*[:.)–—-]\s*/u;
const NAMED$1 = /^\[?([\p{L}][\p{L} ]{1,18}?)\]?\s*[:：]\s*/u;
const NUMBER$1 = /^\(?\d{1,2}[.)]\s+/;
const ID = /^\[?(?:AI|A|T|PM|ACT|CA|PA|CAPA|AP)[- ]?\d{1,3}\]?\s*[:.)–—-]\s*/i;
/** Takes off what only counts or names the kind of thing: `Task 1:`, `[Action 2]:`, `Task:`, `3)`. */
function withoutCounter(text, vocabularies) {
	const bare = text.replace(NUMBER$1, "").replace(ID, "");
	const counted = COUNTED.exec(bare);
	if (counted?.[1] && counted[1].split(" ").length <= 2 && labelNamed(counted[1], vocabularies) === "task") return bare.slice(counted[0].length);
	const named = NAMED$1.exec(bare);
	if (named?.[1] && labelNamed(named[1], vocabularies) === "task") return bare.slice(named[0].length);
	return bare;
}

// src/postmortem/fields/decorations.ts
const EMOJI = String.raw`\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*`;
const LEADING = new RegExp(`^(?:\\s|${EMOJI}|:[a-z0-9_+-]+:|[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}])+`, "u");
const BOX = /^\s*\[([ xX✓✔])?\]\s+/;
const TICK$1 = /^\s*(?:✅|✔️?|☑️?|🗹|✓)/u;
const TRAILING_TICK = /(?:✅|✔️?|☑️?)\s*$/u;
const STRUCK = /^~~(.+)~~[.\s]*$/s;
/** Takes off check boxes, ticks, strike-through and leading emoji. */
function undecorate(raw) {
	const box = BOX.exec(raw);
	const inner = box ? raw.slice(box[0].length) : raw;
	const ticked = (box?.[1] ?? " ") !== " " || TICK$1.test(inner) || TRAILING_TICK.test(inner);
	const bare = inner.replace(LEADING, "").replace(TRAILING_TICK, "").trim();
	const struck = STRUCK.exec(bare)?.[1];
	return {
		text: (struck ?? bare).replace(/~~/g, "").trim(),
		isDone: ticked || struck !== void 0
	};
}

// src/postmortem/fields/issue-title.ts
/** GitHub takes 256 characters; the contract allows 200. */
const LONGEST = 200;
/** A shorter clause says too little. */
const SHORTEST = 20;
const FEW_WORDS = 3;
const LEAST_LEAD_WORDS = 3;
const CLAUSE_END = /(?:[.;:!?](?=\s)|\s[–—-](?=\s)|,(?=\s))/g;
/**
* The words for an issue's title: the item's own when they fit; else its bold lead, its first sentence, its first clauses,
* or as many whole words as fit. Words that say nothing alone get their group put before them.
*/
function issueTitle(text, lead, group) {
	const words = oneLine(text);
	const alone = words.length <= LONGEST ? words : shorten(words, lead);
	if (group === null || alone.split(" ").length > FEW_WORDS) return alone;
	const grouped = `${oneLine(group)}: ${alone}`;
	return grouped.length <= LONGEST ? grouped : alone;
}
function shorten(words, lead) {
	const bold = lead === null ? "" : oneLine(lead).replace(/\s*[:：]$/, "");
	if (bold.length <= LONGEST && bold.split(" ").length >= LEAST_LEAD_WORDS) return bold;
	const ends = [...words.slice(0, LONGEST).matchAll(CLAUSE_END)].map((match) => match.index);
	const end = ends.find((end) => /[.!?]/.test(words[end] ?? "") && end >= SHORTEST) ?? ends.findLast((at) => at >= SHORTEST);
	return end === void 0 ? wholeWords(words) : words.slice(0, end).trim();
}
function wholeWords(words) {
	const room = words.slice(0, LONGEST);
	const space = room.lastIndexOf(" ");
	if (space > 0) return `${room.slice(0, Math.min(space, 199)).trim()}…`;
	const characters = Array.from(words);
	let title = "";
	for (const character of characters) {
		if (title.length + character.length >= LONGEST) break;
		title += character;
	}
	return `${title}…`;
}
function oneLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}

// src/postmortem/fields/kind.ts
/** Of several kinds that words tell the first counts: an alert on a missing test is about detection. */
const ORDER = [
	"detective",
	"process",
	"corrective",
	"preventative"
];
/** The kind that a type column or a group's heading states; null when it states none. */
function kindStated(words, vocabularies) {
	return kindOf(words, "stated", vocabularies);
}
/** The kind an item is of by what it is about: detecting, the way people work, mending, or else preventing; null if unclear. */
function kindMeant(text, vocabularies) {
	return kindOf(text, "meant", vocabularies);
}
function kindOf(text, how, vocabularies) {
	const words = ` ${normalise(text)} `;
	if (words.trim() === "") return null;
	const begins = (stem) => words.includes(stem.charCodeAt(0) >= 11904 ? stem : ` ${stem}`);
	return ORDER.find((kind) => vocabularies.some(({ kinds }) => kinds[how][kind].some(begins))) ?? null;
}

// src/postmortem/fields/status.ts
const TICK = /[✅✔☑🗹✓]|:white_check_mark:|:heavy_check_mark:/u;
/** True when a status (a column, a bracket, a line of its own) begins with words for "done" or is a tick. */
function saysDone(status, vocabularies) {
	if (TICK.test(status)) return true;
	const words = normalise(status);
	return vocabularies.some(({ sentences }) => phraseAtStart(words, sentences.open) === void 0 && phraseAtStart(words, sentences.done) !== void 0);
}
/** True when words are those of some status, done or not. */
function isStatus(words, vocabularies) {
	const normal = normalise(words);
	return vocabularies.some(({ sentences }) => [...sentences.done, ...sentences.open].includes(normal));
}

// src/postmortem/fields/leading.ts
const REFERENCE = /^(?:[[(](#\d+|[A-Z][A-Z0-9]+-\d+)[\])]\s*[:–—-]?|(#\d+|[A-Z][A-Z0-9]+-\d+)(?:\s*[:–—-]|(?=\s+\p{Lu})))\s+(?=\S)/u;
const PRIORITY$1 = /^(?:\[(P[0-4])\]|\((P[0-4])\)|(P[0-4])\s*[:–—-])\s*[:–—-]?\s*(?=\S)/;
const BOLD_PRIORITY = /^P[0-4]\s+(?=\S)/;
const ORDERED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s+(?=(?:to|will|should|must|shall)\s)/;
const STATUS = /^(?:\[([\p{L} ]{2,20})\]|([\p{L} ]{2,20}?)\s*[:：]|(\p{Lu}{3,10})\s+(?=\S))\s*[–—-]?\s*(?=\S)/u;
const BRACKETED = /^(?:\[(@?\p{L}[\p{L}\p{N} .'’&+/-]{0,40})\]|\((@[\w-]+|\p{Lu}[\p{L}.'’-]{1,20}(?:[ &+,/]+\p{Lu}[\p{L}.'’-]{1,20}){0,2})\))\s*[:–—-]?\s+(?=\p{L})/u;
const MENTIONED = /^(@[\w-]+(?:\s*(?:,|&|\+|and)\s*@[\w-]+)*)\s*[:–—-]\s*(?=\p{L})/u;
const LABELLED = /^([^:：]{1,40})\s*[:：]\s+(?=\S)/;
/**
* Takes off what leads an item's words: `#12:`, `DONE:`, `[Kim]`, `@kim:` and, where the name leads several items of the
* document (`names`), `Kim:`.
*/
function leadingFields(text, names, vocabularies) {
	const ranked = PRIORITY$1.exec(text) ?? BOLD_PRIORITY.exec(text);
	const reference = REFERENCE.exec(ranked ? text.slice(ranked[0].length) : text);
	const unnumbered = text.slice((ranked?.[0].length ?? 0) + (reference?.[0].length ?? 0));
	const status = STATUS.exec(unnumbered);
	const words = status?.[1] ?? status?.[2] ?? status?.[3] ?? "";
	const isState = status !== null && isStatus(words, vocabularies);
	const bare = isState ? unnumbered.slice(status[0].length) : unnumbered;
	const beside = {
		status: isState ? words : null,
		reference: reference?.[1] ?? reference?.[2] ?? null,
		priority: ranked?.[0].trim() ?? null
	};
	for (const pattern of [BRACKETED, MENTIONED]) {
		const owner = pattern.exec(bare);
		const name = owner?.[1] ?? owner?.[2];
		if (owner && name) return {
			text: bare.slice(owner[0].length),
			owner: name,
			...beside
		};
	}
	const label = LABELLED.exec(bare);
	if (label?.[1] && names.has(label[1].trim())) return {
		text: bare.slice(label[0].length),
		owner: label[1],
		...beside
	};
	return {
		text: bare,
		owner: ORDERED.exec(bare)?.[1] ?? doerIn(bare, names),
		...beside
	};
}
/** Whom a sentence names as the one to do it (`Kim to look at …`, `Kim will …`); its words stay as they are. */
function doerIn(text, names) {
	return [...names].find((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1))) ?? null;
}

// src/postmortem/fields/owner.ts
const NOBODY = /^(?:[-–—?_.\s]*|tbd|tba|n\/?a|none|unassigned|unknown|nobody|to be (?:determined|decided|assigned)|todo|open|no owner|null)$/i;
/** What a form writes where a name is to stand: `[name]`, `<owner>`, `[your team]`. */
const UNFILLED$1 = /^[[<{]+\s*@?(?:(?:your|the|team|full|owner|assignee)[\s_-]*)?(?:name|owner|assignee|person|team|user|username|role|who|handle|email|tbd)s?\s*[\]>}]+$/i;
/** The owner as written, without `@`, brackets and closing marks; null for a placeholder (`???`, `TBD`, `n/a`). */
function ownerOf(written) {
	const owner = written.replace(/[[\]()<>*_`]/g, "").replace(/(^|[\s,&+/])@(?=[\p{L}\p{N}])/gu, "$1").replace(/^[\s:–—-]+|[\s.;,:–—-]+$/g, "").trim();
	return owner === "" || NOBODY.test(owner) || UNFILLED$1.test(written.trim()) ? null : owner;
}

// src/postmortem/sentences/role.ts
const LEADING_ADVERB = /^(?:also|additionally|furthermore|moreover|finally|next|then|first|firstly|second|secondly|third|lastly|always|regularly|periodically|proactively|automatically|please|and|\w+ly) /;
const MOST_INTRODUCTION_WORDS = 45;
const LEAST_INFINITIVE = 5;
/** The role of one sentence, judged by its own words alone. */
function sentenceRole(sentence, vocabularies) {
	const words = normalise(sentence);
	for (const { sentences } of vocabularies) {
		const closing = phraseAtStart(words, sentences.closings);
		if (closing !== void 0) return {
			role: "closing",
			by: closing
		};
	}
	for (const { sentences } of vocabularies) {
		const aside = phraseIn(words, sentences.asides);
		if (aside !== void 0) return {
			role: "closing",
			by: aside
		};
	}
	if (/[:：]\s*$/.test(sentence)) return {
		role: "introduction",
		by: "its closing colon"
	};
	for (const { sentences } of vocabularies) {
		const verb = leadingVerb(words, sentences);
		if (verb !== null) return {
			role: "imperative",
			by: verb
		};
	}
	for (const { sentences } of vocabularies) {
		const announcement = phraseIn(words, sentences.announcements);
		if (announcement !== void 0 && words.split(" ").length <= MOST_INTRODUCTION_WORDS) return {
			role: "introduction",
			by: announcement
		};
		const plan = phraseIn(words, sentences.plans);
		if (plan !== void 0) return {
			role: "plan",
			by: plan
		};
	}
	return {
		role: "statement",
		by: "no words of a measure"
	};
}
function isMeasure(verdict) {
	return verdict.role === "imperative" || verdict.role === "plan";
}
function leadingVerb(words, sentences) {
	const bare = words.replace(LEADING_ADVERB, "").split(" ");
	const [first = ""] = bare;
	if (phraseAtStart(first, sentences.measureVerbs) !== void 0) return first;
	if (first.length >= LEAST_INFINITIVE && sentences.verbEndings.some((ending) => first.endsWith(ending))) return first;
	const last = bare.at(-1) ?? "";
	return last.length >= LEAST_INFINITIVE && sentences.finalVerbEndings.some((ending) => last.endsWith(ending)) ? last : null;
}

// src/postmortem/fields/due-words.ts
const NUMBERS = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/;
const DAY_FIRST = /^\d{1,2}(?:st|nd|rd|th|er)? (?:de |of )?(\p{L}+)(?: (?:de )?(\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}+) \d{1,2}(?:st|nd|rd|th)?(?: (\d{4}))?$/u;
const EAST_ASIAN = /^(?:\d{4}\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]$/;
const PERIOD = /^(?:by )?(?:the )?(?:(?:end|start|beginning|middle) of (?:the |this |next )?(?:\p{L}+|q[1-4]|\d{4})|(?:early|mid|late) (?:\p{L}+|q[1-4])|(?:this|next) (?:day|week|sprint|month|quarter|year|iteration|release)|eo[dwmqy]|q[1-4](?: \d{4})?|(?:in|within) \w+ (?:days|weeks|months|week|month)|asap)$/u;
const MOST_LABEL_WORDS = 3;
const months = /* @__PURE__ */ new Map();
/** What day a piece of text is all about, or null when it says anything else. */
function dayWords(piece, vocabularies) {
	const written = piece.trim().replace(/[.;]$/, "");
	if (NUMBERS.test(written)) return "full";
	if (EAST_ASIAN.test(written)) return "day";
	const words = normalise(written);
	const named = DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words);
	if (named?.[1] && isMonth(named[1], vocabularies)) return named[2] === void 0 ? "day" : "full";
	return PERIOD.test(words) ? "period" : null;
}
/** The words behind a due date's own label ("due 3 Dec", "avant le 30 avril", "bis 30.09.2023"), when they are a day. */
function labelledDay(piece, vocabularies) {
	const words = piece.trim().split(" ");
	for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--) {
		const label = words.slice(0, count).join(" ");
		if (labelNamed(label, vocabularies) !== "due") continue;
		const day = words.slice(count).join(" ").replace(/^(?:by|on|le|el|am|il)\s+/i, "");
		if (dayWords(day, vocabularies) !== null) return day;
	}
	return null;
}
function isMonth(word, vocabularies) {
	return vocabularies.some(({ language }) => monthNames(language).has(word));
}
/** The names of the months in a language, long and short, as words are compared. */
function monthNames(language) {
	const known = months.get(language);
	if (known) return known;
	const names = /* @__PURE__ */ new Set();
	for (const style of ["long", "short"]) {
		const format = new Intl.DateTimeFormat(language, {
			month: style,
			timeZone: "UTC"
		});
		for (let month = 0; month < 12; month++) {
			const name = normalise(format.format(new Date(Date.UTC(2024, month, 15))));
			names.add(name);
			if (style === "long" && name.length > 4) names.add(name.slice(0, 3));
		}
	}
	months.set(language, names);
	return names;
}

// src/postmortem/fields/reference.ts
const URL = /https?:\/\/[^\s<>)\]，。]+/;
const URLS = new RegExp(URL, "g");
const TRACKER_ID = /(?<![\p{L}\p{N}/-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}-])/u;
const ISSUE_NUMBER = /(?<![\p{L}\p{N}&/])(?:[\w.-]+\/[\w.-]+)?#\d{1,7}(?![\p{L}\p{N}])/u;
const TRACKED = /\/(?:issues|pull|pulls|merge_requests|browse|commit|tickets?|work_items|stories)\/|[?&]id=\d/;
const LONGEST_LABEL = 24;
const NO_TRACKER = /^(?:UTF|ISO|SHA|RFC|CVE|HTTP|TLS|UTC|GMT|AES|RSA|COVID|IPV|P|SEV|V)-/;
/**
* What names the place where an item is tracked: a link or address (an issue, pull request or commit before any other),
* or in `apart`, what stands apart from the item's sentence, `#12`, `owner/repo#12` or `JIRA-123`; null when nothing does.
* A number inside the sentence ("Revert #12 for good") is what the item is about.
*/
function findReference(text, apart, links) {
	const urls = links.map((link) => link.url).filter((url) => /^https?:/.test(url));
	for (const [address] of text.matchAll(URLS)) {
		const url = address.replace(/[.,;:'"]+$/, "");
		if (!urls.includes(url)) urls.push(url);
	}
	return urls.find((url) => TRACKED.test(url)) ?? identifierIn(apart) ?? urls[0] ?? null;
}
function identifierIn(text) {
	const number = ISSUE_NUMBER.exec(text)?.[0];
	if (number) return number;
	const id = TRACKER_ID.exec(text)?.[0];
	return id && !NO_TRACKER.test(id) ? id : null;
}
/** The number or id that words announce as the item's own, wherever they stand: "tracked in #12", "ticket: PAY-1". */
function announcedReference(text, vocabularies) {
	for (const pattern of [ISSUE_NUMBER, TRACKER_ID]) {
		const match = pattern.exec(text);
		if (!match) continue;
		const before = text.slice(Math.max(0, match.index - LONGEST_LABEL), match.index);
		const words = normalise(before).split(" ");
		if (/[:：]\s*$/.test(before) && isLabel(words.slice(-1), vocabularies) || isLabel(words.slice(-2), vocabularies)) return match[0];
	}
	return "";
}
function isLabel(words, vocabularies) {
	return vocabularies.some(({ labels }) => labels.reference.includes(words.join(" ")));
}
/** True when a piece of text is nothing but a reference. */
function isReference(piece) {
	const bare = piece.trim().replace(/^[([<]+|[)\]>.]+$/g, "");
	return bare !== "" && [
		URL,
		TRACKER_ID,
		ISSUE_NUMBER
	].some((pattern) => pattern.exec(bare)?.[0] === bare);
}

// src/postmortem/fields/field-pieces.ts
const PART = /\s*(?:,(?!\s\d{4}(?:\s*$|[,;|]))|[;|])\s*/;
const MENTION$1 = /^@[\w-]+(?:\s*[,&+/]\s*@[\w-]+)*$/;
const PRIORITY = /^P[0-4]$/i;
/** `… [Kim]`: a name alone in square brackets. */
const BRACKETED_NAME = /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;
/**
* The fields that a piece of text beside an item's words consists of (`@kim, P1`, `Kim, end of May`); null when any part of
* it is something else. Beside another field, a name is an owner and a day without its year a due date.
*/
function fieldsOf$1(content, vocabularies) {
	const pieces = content.split(PART);
	const parts = pieces.map((part) => fieldOf(part, vocabularies));
	const isSeveral = pieces.length > 1 && parts.some((part) => part !== null);
	const fields = parts.map((part, index) => {
		const piece = pieces[index] ?? "";
		if (part !== null || !isSeveral) return part;
		if (dayWords(piece, vocabularies) !== null) return {
			field: "due",
			value: piece
		};
		return BRACKETED_NAME.test(piece) && !parts.some((each) => each?.field === "owner") ? {
			field: "owner",
			value: piece
		} : null;
	});
	const known = fields.filter((field) => field !== null);
	if (known.length === fields.length) return known;
	const whole = fieldOf(content, vocabularies);
	return whole ? [whole] : null;
}
/** The field that a piece of text is, label or not: `Owner: Kim`, `@kim`, `P1`, `done`, `due Friday`, `#12`, `2025-01-31`. */
function fieldOf(piece, vocabularies) {
	const labelled = /^([\p{L}][\p{L} ]{0,24}?)\s*[:：=]\s*(.+)$/u.exec(piece);
	if (labelled?.[1] && labelled[2]) {
		if (saysDone(labelled[1], vocabularies)) return {
			field: "status",
			value: labelled[1]
		};
		const field = fieldNamed(labelled[1], vocabularies);
		if (field) return {
			field,
			value: labelled[2]
		};
		if (isReference(labelled[2])) return {
			field: "reference",
			value: labelled[2]
		};
	}
	if (MENTION$1.test(piece)) return {
		field: "owner",
		value: piece
	};
	if (PRIORITY.test(piece)) return {
		field: "priority",
		value: piece
	};
	if (isReference(piece) || isNamedReference(piece, vocabularies)) return {
		field: "reference",
		value: piece
	};
	if (isStatus(piece, vocabularies) || saysDone(piece, vocabularies)) return {
		field: "status",
		value: piece
	};
	const day = labelledDay(piece, vocabularies);
	if (day !== null) return {
		field: "due",
		value: day
	};
	if (["full", "period"].includes(dayWords(piece, vocabularies) ?? "")) return {
		field: "due",
		value: piece
	};
	const timed = /^(\p{L}+(?: (?:by|on))?)\s+(.*\d.*|.*\p{L}{4,}.*)$/u.exec(piece);
	if (timed?.[1] && timed[2] && labelNamed(timed[1].replace(/ (?:by|on)$/, ""), vocabularies) === "due" && /\d|^(?:end|next|this|the|eo[dwmq])\b/i.test(timed[2])) return {
		field: "due",
		value: timed[2]
	};
	return null;
}
/** `Issue #12`, `tracked in PAY-1`: a reference behind its label, without a colon. */
function isNamedReference(piece, vocabularies) {
	const words = piece.trim().split(/\s+/);
	const label = words.slice(0, -1).join(" ");
	return isReference(words.at(-1) ?? "") && labelNamed(label, vocabularies) === "reference";
}
/** The label of a field, or null; a task's own label ("Task: #12") is followed by its number and names a reference. */
function fieldNamed(words, vocabularies) {
	const field = labelNamed(words, vocabularies);
	if (field === "task") return "reference";
	return field === null || field === "note" ? null : field;
}

// src/postmortem/fields/peel.ts
const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*[.;,]?\s*$/;
const LABELLED_END = /(?:^|\s+[-–—|/·]+\s*|\s*[;|,.]\s+|\s{2,})([\p{L}][\p{L} ]{1,24}?)\s*[:：=]\s*([^:：]{1,60}?)[.;]?\s*$/u;
const DASHED_END = /\s*(?:\s(?:--?|[–—|/])\s|;\s*)((?:(?!\s(?:--?|[–—|])\s|;).){2,60}?)[.;]?\s*$/;
const URL_END = /\s*(?:[-–—/,;:(<]|\band\b|\bsee\b)*\s*<?https?:\/\/[^\s<>]+>?\)?\s*$/i;
const MARK_END = /\s+(@[\w-]+|(?:[\w.-]+\/[\w.-]+)?#\d+|[A-Z][A-Z0-9]{1,9}-\d{1,7})[.;]?\s*$/;
const COMMA_END = /,\s+([^,()[\]]{2,60}?(?:,\s\d{4})?)[.;]?\s*$/;
const MOST_DAY_WORDS = 6;
const PREPOSITION_END = /(?:^|\s)(?:with|to|by|from|of|and|or|cc|ping|ask|for|as|in|see|on|per|via|at|the|like|about|under|into|after|against|regarding|than|a|an|con|de|para|mit|von|avec|pour)$/i;
const LEAST_WORDS = 3;
/** Fewer words before an address only say what it is of, and say nothing without it. */
const MOST_TITLE_WORDS$1 = 4;
const MOST_PEELS = 12;
/** Takes the fields off the end of an item's words, one after the other, as long as something that says what to do is left. */
function peelFields(text, links, vocabularies) {
	const kept = text.trim().slice(0, -400);
	let bare = text.trim().slice(-400);
	const peeled = [];
	for (let count = 0; count < MOST_PEELS; count++) {
		const next = peelOne(bare, links, vocabularies);
		if (!next || wordsIn(kept + next.text) < leastWordsBefore(next.peeled)) break;
		bare = next.text;
		peeled.push(...next.peeled);
	}
	return {
		text: kept + bare,
		peeled
	};
}
/** A field with a name takes nothing from the item's words; a mere link may be all that it is about. */
function leastWordsBefore(peeled) {
	return peeled.some(({ field }) => field === "reference") ? LEAST_WORDS : 1;
}
function wordsIn(text) {
	const words = normalise(text);
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(words) ? LEAST_WORDS : words === "" ? 0 : words.split(" ").length;
}
function peelOne(text, links, vocabularies) {
	return peelLink(text, links, vocabularies) ?? peelBrackets(text, links, vocabularies) ?? peelComma(text, vocabularies) ?? peelLabel(text, vocabularies) ?? peelDashed(text, vocabularies) ?? peelDay(text, vocabularies) ?? peelMark(text);
}
/** `… [Issue](address)`, `… #12`, `… https://…` at the end. */
function peelLink(text, links, vocabularies) {
	const url = URL_END.exec(text);
	if (url && !leavesOpenBracket(text, url.index) && (wordsIn(text.slice(0, url.index)) > MOST_TITLE_WORDS$1 || isOrder(text, vocabularies))) return bared(text, url.index, {
		field: "reference",
		value: url[0].trim()
	});
	const link = links.find((each) => each.text.trim() !== "" && text.endsWith(each.text.trim()) && namesReference(each.text, vocabularies));
	return link ? bared(text, text.length - link.text.trim().length, {
		field: "reference",
		value: link.url
	}) : null;
}
function leavesOpenBracket(text, end) {
	const left = bared(text, end, {
		field: "reference",
		value: ""
	}).text;
	return left.lastIndexOf("(") > left.lastIndexOf(")");
}
function isOrder(text, vocabularies) {
	return sentenceRole(text, vocabularies).role === "imperative";
}
function namesReference(words, vocabularies) {
	const last = normalise(words).split(" ").at(-1) ?? "";
	return isReference(words) || isReference(last) || words.split(" ").length <= 3 && (labelNamed(words, vocabularies) === "reference" || labelNamed(last, vocabularies) === "reference");
}
function peelBrackets(text, links, vocabularies) {
	const match = BRACKETS.exec(text);
	if (!match) return null;
	const content = (match[1] ?? match[2] ?? match[3] ?? "").trim();
	if (content === "" || dayWords(content, vocabularies) === "full") return null;
	const link = links.find((each) => each.text.trim() === content && namesReference(content, vocabularies));
	if (link) return bared(text, match.index, {
		field: "reference",
		value: link.url
	});
	const peeled = [...fieldsOf$1(content, vocabularies) ?? []];
	if (peeled.length === 0 && match[2] !== void 0 && BRACKETED_NAME.test(content)) peeled.push({
		field: "owner",
		value: content
	});
	return peeled.length > 0 ? {
		text: text.slice(0, match.index).trim(),
		peeled
	} : null;
}
/** `… @kim` and `… #12`, unless the words before need them ("ask @kim", "as in #12"). */
function peelMark(text) {
	const match = MARK_END.exec(text);
	if (!match?.[1] || PREPOSITION_END.test(text.slice(0, match.index))) return null;
	const field = match[1].startsWith("@") ? "owner" : "reference";
	return bared(text, match.index, {
		field,
		value: match[1]
	});
}
function peelLabel(text, vocabularies) {
	const match = LABELLED_END.exec(text);
	const field = match?.[1] ? fieldNamed(match[1], vocabularies) : null;
	return match && field ? bared(text, match.index, {
		field,
		value: match[2] ?? ""
	}) : null;
}
function peelDashed(text, vocabularies) {
	const match = DASHED_END.exec(text);
	const fields = match?.[1] ? fieldsOf$1(match[1], vocabularies) : null;
	return match && fields ? {
		...bared(text, match.index, fields[0]),
		peeled: fields
	} : null;
}
/** `…, @kim`, `…, due 3 Dec`, `…, 2026-12-03`: behind a comma only what can be nothing else. */
function peelComma(text, vocabularies) {
	const match = COMMA_END.exec(text);
	const piece = match?.[1];
	if (!match || !piece) return null;
	const due = labelledDay(piece, vocabularies);
	if (due !== null) return bared(text, match.index, {
		field: "due",
		value: due
	});
	if (dayWords(piece, vocabularies) === "full") return bared(text, match.index, {
		field: "due",
		value: piece
	});
	return MENTION$1.test(piece) ? bared(text, match.index, {
		field: "owner",
		value: piece
	}) : null;
}
/** `… due 3 Dec`, `… by 2026-12-03` at the end of the sentence itself. */
function peelDay(text, vocabularies) {
	const words = text.replace(/[.;]\s*$/, "").split(" ");
	for (let count = 2; count <= Math.min(MOST_DAY_WORDS, words.length - 1); count++) {
		const due = labelledDay(words.slice(-count).join(" "), vocabularies);
		if (due === null) continue;
		return {
			text: words.slice(0, -count).join(" ").replace(/[\s–—:,;/(-]+$/, ""),
			peeled: [{
				field: "due",
				value: due
			}]
		};
	}
	return null;
}
function bared(text, end, field) {
	return {
		text: text.slice(0, end).replace(/[\s–—:,;/(-]+$/, "").trim(),
		peeled: field ? [field] : []
	};
}

// src/postmortem/fields/priority.ts
const STATED = /(?<![\p{L}\p{N}])P([0-4])(?![\p{L}\p{N}])/iu;
const WORDS = {
	blocker: "P0",
	critical: "P0",
	urgent: "P0",
	highest: "P0",
	immediate: "P0",
	high: "P1",
	major: "P1",
	medium: "P2",
	moderate: "P2",
	normal: "P2",
	mid: "P2",
	med: "P2",
	low: "P3",
	minor: "P3",
	lowest: "P4",
	trivial: "P4",
	critica: "P0",
	urgente: "P0",
	alta: "P1",
	alto: "P1",
	media: "P2",
	medio: "P2",
	baja: "P3",
	bajo: "P3",
	baixa: "P3",
	critique: "P0",
	haute: "P1",
	elevee: "P1",
	moyenne: "P2",
	basse: "P3",
	faible: "P3",
	kritisch: "P0",
	hoch: "P1",
	mittel: "P2",
	niedrig: "P3",
	gering: "P3",
	bassa: "P3",
	basso: "P3",
	紧急: "P0",
	高: "P1",
	中: "P2",
	低: "P3",
	緊急: "P0",
	높음: "P1",
	중간: "P2",
	보통: "P2",
	낮음: "P3",
	긴급: "P0"
};
/** The priority that words of a priority field state (`P1`, `High`), on the scale P0 (highest) to P4; null when none. */
function priorityOf(text) {
	const stated = STATED.exec(text)?.[1];
	if (stated) return `P${stated}`;
	for (const word of normalise(text).split(" ")) {
		const priority = WORDS[word];
		if (priority) return priority;
	}
	return null;
}
/** The priority stated inside an item's own words: only the unmistakable form counts there. */
function priorityIn(text) {
	const stated = /(?:^|[[(\s])P([0-4])(?=[\])\s:]|$)/.exec(text)?.[1];
	return stated ? `P${stated}` : null;
}

// src/postmortem/fields/item-fields.ts
/** What one item says: its words without the fields, and the fields. `selected` is decided for the document as a whole. */
function readItem(found, names, dates, reading) {
	const draft = withFieldLines(found, reading);
	const links = [...draft.lines, ...draft.given.reference ? [draft.given.reference] : []].flatMap((line) => line.links);
	const raw = joinTexts(draft.lines.map((line) => line.text));
	const { text, peeled, owner, isTicked } = wordsOf(draft, raw, links, names, reading);
	const fields = fieldsOf(draft, peeled, owner, reading);
	const dueText = statedDue(fields.get("due") ?? "");
	return {
		line: draft.line,
		endLine: draft.endLine,
		text,
		title: issueTitle(text, draft.lines[0]?.lead ?? null, draft.group),
		group: draft.group,
		list: draft.list,
		kind: kindStated(fields.get("kind") ?? "", reading.vocabularies) ?? kindStated(draft.group ?? "", reading.vocabularies) ?? kindMeant(text, reading.vocabularies),
		owner: ownerOf(fields.get("owner") ?? ""),
		dueText,
		due: dueText === null ? null : findDate(dueText, dates)?.date ?? null,
		priority: priorityOf(fields.get("priority") ?? "") ?? priorityIn(raw),
		done: isDone(draft, isTicked, fields.get("status") ?? "", text, reading),
		reference: referenceOf(draft, raw, links, fields.get("reference") ?? "", reading)
	};
}
/** Lines of the item itself that give a field (`Owner: Kim` below its words) are no words of it. */
function withFieldLines(draft, reading) {
	const given = {};
	const lines = draft.lines.filter((line, index) => {
		const field = index === 0 ? null : fieldLabel({ lines: [line] }, reading.vocabularies);
		if (field === null || field === "task" || field === "note") return true;
		given[field] ??= {
			...line,
			text: line.text.slice(labelOf({ lines: [line] })?.length ?? 0)
		};
		return false;
	});
	return lines.length === draft.lines.length ? draft : {
		...draft,
		lines,
		given: {
			...given,
			...draft.given
		}
	};
}
/** The item's words without marks, counters and the fields around them; never without any word. */
function wordsOf(draft, raw, links, names, reading) {
	const decorated = undecorate(raw);
	const counted = withoutCounter(decorated.text, reading.vocabularies);
	const led = leadingFields(counted, names, reading.vocabularies);
	const bared = peelBehindLead(draft, led.text, links, reading);
	return {
		text: [
			bared.text,
			led.text,
			counted
		].find((words) => words !== "") ?? raw,
		peeled: [...[
			"status",
			"reference",
			"priority"
		].flatMap((field) => {
			const value = led[field];
			return value === null ? [] : [{
				field,
				value
			}];
		}), ...bared.peeled],
		owner: led.owner,
		isTicked: decorated.isDone
	};
}
/** The fields at the end of the words; or right behind the bold words that an explanation follows on further lines. */
function peelBehindLead(draft, text, links, reading) {
	const [first, ...others] = draft.lines;
	const rest = joinTexts(others.map((line) => line.text));
	const head = text.slice(0, text.length - rest.length).trim();
	if (first?.lead && rest !== "" && text.endsWith(rest)) {
		const bared = peelFields(head, links, reading.vocabularies);
		if (bared.peeled.length > 0 && bared.text.length <= first.lead.length) return {
			...bared,
			text: `${bared.text} ${rest}`
		};
	}
	return peelFields(text, links, reading.vocabularies);
}
/** The fields; what has a place of its own (a column, a line below) goes before what stands in the words. */
function fieldsOf(draft, peeled, owner, reading) {
	const fields = /* @__PURE__ */ new Map();
	for (const [field, line] of Object.entries(draft.given)) fields.set(field, line.text);
	for (const line of draft.details.flatMap((unit) => unit.lines)) addDetail(fields, line, reading);
	for (const { field, value } of peeled) if (!fields.has(field)) fields.set(field, value);
	if (owner !== null && !fields.has("owner")) fields.set("owner", owner);
	const due = fields.get("due");
	if (due !== void 0 && saysDone(due, reading.vocabularies)) {
		fields.delete("due");
		if (!fields.has("status")) fields.set("status", due);
	}
	return fields;
}
const NO_DUE = /^(?:tbd|tba|n\/?a|none|unknown|asap\?|[[<{].*[\]>}]|\W*(?:yyyy|dd|mm)(?:\W+(?:yyyy|dd|mm))+\W*)$/i;
function statedDue(written) {
	const words = written.trim().replace(/[.;,]+$/, "");
	return /[\p{L}\p{N}]/u.test(words) && !NO_DUE.test(words) ? words : null;
}
function addDetail(fields, line, reading) {
	const field = fieldLabel({ lines: [line] }, reading.vocabularies);
	const label = labelOf({ lines: [line] });
	if (field === null || field === "task" || field === "note" || !label) return;
	if (!fields.has(field)) fields.set(field, line.text.slice(label.length));
}
function isDone(draft, isTicked, status, text, reading) {
	if (draft.checked !== null) return draft.checked || isTicked;
	if (status !== "") return saysDone(status, reading.vocabularies);
	if (saysDone(draft.given.reference?.text.split(" ").at(-1) ?? "", reading.vocabularies)) return true;
	if (isTicked) return true;
	const words = normalise(text);
	const isAhead = reading.vocabularies.some(({ sentences }) => sentences.plans.some((phrase) => phrase.includes("will") && hasPhrase(words, phrase)));
	if (draft.allDone && !isAhead) return true;
	if (reading.vocabularies.some(({ sentences }) => phraseAtStart(words, sentences.reports) !== void 0)) return !isAhead;
	return draft.details.some((unit) => saysDone(unit.text, reading.vocabularies));
}
function referenceOf(draft, raw, links, apart, reading) {
	const given = draft.given.reference?.text ?? "";
	const announced = announcedReference(raw, reading.vocabularies);
	const own = findReference(`${raw} ${given}`, `${apart} ${announced}`, links);
	if (own !== null) return own;
	const details = draft.details.filter((unit) => unit.kind === "item" || unit.kind === "line");
	const texts = details.map((unit) => unit.text);
	const below = texts.filter((text) => isReference(text)).join(" ");
	return findReference(joinTexts(texts), below, details.flatMap((unit) => unit.lines.flatMap((line) => line.links))) ?? numberedWord(given);
}
/** A column for tickets may hold ids of a tracker we do not know (`b/5554823`, `1234`): its first word with a digit. */
function numberedWord(given) {
	const [word = ""] = given.trim().split(" ");
	return /\d/.test(word) ? word : null;
}

// src/postmortem/sections/extent.ts
/** Sections that never stand inside another one, however deep their heading is written. */
const NEVER_NESTED = /* @__PURE__ */ new Set(["timeline", "actionItems"]);
const DEEPEST_MARKDOWN = 6;
/** Index of the entry behind the last one that belongs to the heading at `start`. */
function endOfHeading(entries, start) {
	const own = entries[start]?.heading;
	if (!own) return start + 1;
	for (let index = start + 1; index < entries.length; index++) {
		const other = entries[index]?.heading;
		if (other && ends(own, other, entries, index)) return index;
	}
	return entries.length;
}
function ends(own, other, entries, index) {
	if (other.level > own.level) return isNeverNested(own, other) || endsMeasures(own, other);
	if (own.level <= DEEPEST_MARKDOWN || other.level <= DEEPEST_MARKDOWN) return true;
	if (isKnown(other)) return true;
	switch (other.form) {
		case "label": return own.form === "label" && names(own, "actionItems") && opensProse(entries, index);
		case "bold": return own.form === "bold" && !opensList(entries, index);
		default: return true;
	}
}
function isNeverNested(own, other) {
	if (!isKnown(own) || names(own, "actionItems") || other.form === "item" || other.form === "lead") return false;
	return SECTION_NAMES.some((name) => NEVER_NESTED.has(name) && !names(own, name) && namesWell(other, name));
}
/** "Conclusion" and the like below the measures are no group of them, however they are written; in a list they may be. */
function endsMeasures(own, other) {
	return names(own, "actionItems") && other.name.isEnding && other.form !== "item";
}
function isKnown(heading) {
	return heading.name.sections.length > 0 || heading.name.list !== null || heading.name.isOther;
}
function names(heading, name) {
	return heading.name.sections.some((section) => section.name === name) || name === "actionItems" && heading.name.list !== null;
}
function namesWell(heading, name) {
	return heading.name.sections.some((section) => section.name === name && section.strength >= STRENGTH.covered);
}
/** What follows an unknown label tells whether it is a group of items or a new section: running text is the latter. */
function opensProse(entries, index) {
	const [next, after] = entries.slice(index + 1);
	if (next?.unit.kind !== "line" || next.heading) return false;
	return next.unit.text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== "").length >= 3 && (after === void 0 || after.heading !== null);
}
function opensList(entries, index) {
	const next = entries.slice(index + 1).find((entry) => entry.unit.kind !== "rule");
	return next?.unit.kind === "item" || next?.unit.kind === "row" || next?.heading?.form === "item";
}

// src/postmortem/items/action-sections.ts
/**
* The sections whose items are measures: those that name them; without any, those that stand for them. The headings of
* the two lists ("Tasks", "Improvements") go on with an action section, and open one only where no other does.
*/
function actionSections(entries, candidates, vocabularies) {
	const own = candidates.filter((candidate) => candidate.name === "actionItems" && !isAside$1(candidate));
	const named = own.filter((candidate) => candidate.strength >= STRENGTH.contained);
	const sections = outermost((named.length > 0 ? named : own.filter((candidate) => standsForMeasures(candidate, entries, vocabularies))).map(({ start, end }) => ({
		start,
		end
	})));
	return sections.length > 0 ? withTaskLists(withLists(sections, entries), entries) : listSections(entries);
}
/** What may as well tell of the resolution ("Remediation", "Mitigation") has to read as things to do. */
function standsForMeasures(candidate, entries, vocabularies) {
	if (candidate.isInsideOther) return false;
	if (!candidate.heading.name.sections.some(({ name }) => name === "resolution")) return true;
	const units = entries.slice(candidate.start + 1, candidate.end).map(({ unit }) => unit);
	if (units.some((unit) => unit.checked !== null)) return true;
	const items = units.filter((unit) => unit.kind === "item" && unit.depth === 1);
	const pieces = items.length > 0 ? items : units.filter((unit) => unit.kind === "line");
	return pieces.filter((unit) => isMeasure(sentenceRole(behindLabel(unit), vocabularies))).length >= .5 * pieces.length;
}
/** A label among other things ("Actions taken:" in the timeline) opens no section. */
function isAside$1({ heading, inside }) {
	return heading.form === "item" && inside.some((name) => name !== "actionItems");
}
function outermost(sections) {
	return sections.filter((section) => !sections.some((other) => other !== section && other.start < section.start && other.end > section.start));
}
function withLists(sections, entries) {
	const all = [...sections];
	for (let index = 0; index < all.length; index++) {
		const next = all[index]?.end ?? entries.length;
		if ((entries[next]?.heading)?.name.list && !all.some((section) => section.start === next)) all.splice(index + 1, 0, {
			start: next,
			end: endOfHeading(entries, next)
		});
	}
	return all;
}
function listSections(entries) {
	return outermost(entries.flatMap((entry, index) => entry.heading?.name.list ? [index] : []).map((start) => ({
		start,
		end: endOfHeading(entries, start)
	})));
}
/** A neighbour on the same level that is all task list goes with the measures, whatever its heading ("Nice to have"). */
function withTaskLists(sections, entries) {
	const all = [...sections];
	for (let index = 0; index < all.length; index++) {
		const { start, end } = all[index] ?? {
			start: 0,
			end: entries.length
		};
		const level = entries[start]?.heading?.level;
		const isNeighbour = (at) => entries[at]?.heading?.form === "markdown" && entries[at]?.heading?.level === level && !isOfOther(entries[at]?.heading) && !all.some((section) => section.start === at) && isTaskList(entries.slice(at + 1, endOfHeading(entries, at)));
		if (isNeighbour(end)) all.splice(index + 1, 0, {
			start: end,
			end: endOfHeading(entries, end)
		});
		const before = entries.findLastIndex(({ heading }, at) => at < start && heading !== null && heading.level <= (level ?? 0));
		if (index === 0 && before >= 0 && endOfHeading(entries, before) === start && isNeighbour(before)) {
			all.unshift({
				start: before,
				end: start
			});
			index = -1;
		}
	}
	return all;
}
function isOfOther(heading) {
	if (!heading || heading.name.isOther) return true;
	return heading.name.sections.some(({ strength }) => strength >= STRENGTH.contained);
}
function isTaskList(entries) {
	const items = entries.filter(({ unit }) => unit.kind === "item" && unit.depth === 1);
	return items.length > 0 && items.every(({ unit }) => unit.checked !== null);
}

// src/postmortem/items/draft.ts
function draftOf(unit, surroundings, details = []) {
	return {
		...surroundings,
		line: unit.line,
		endLine: Math.max(unit.endLine, ...details.map((detail) => detail.endLine)),
		lines: unit.lines,
		details,
		given: {},
		checked: unit.checked
	};
}

// src/postmortem/items/group-text.ts
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\d{1,2}\s*[-:])\s*/;
const COLON = /\s*[:：]+\s*$/;
/** The words of a heading for items, its number and final colon removed. */
function groupText(heading) {
	return heading.replace(NUMBER, "").replace(COLON, "").trim();
}

// src/postmortem/items/lists.ts
const COLON_END = /[:：]\s*$/;
const QUESTION = /^(?:q|question|a|answer)\s*[:：]/i;
const PLACEHOLDER = /^\W*(?:none|nothing|n\/?a|tbd|todo|to be (?:added|defined|determined))\W*(?:$|(?<=\.)\s*\p{Lu})/iu;
const MOST_GROUP_WORDS$1 = 6;
const MOST_TITLE_WORDS = 2;
/** The same for scripts without spaces. */
const MOST_GROUP_CHARACTERS = 14;
/** Strategy "list": every item of a list that is not a mere heading of the items under it. */
function itemsOfList(units, surroundings, reading) {
	const listed = new Set(units);
	const outermost = units.filter((unit) => unit.kind === "item" && (unit.parent === null || !listed.has(unit.parent)));
	const children = new Children(units);
	return outermost.flatMap((unit) => itemsUnder(unit, children, surroundings, reading));
}
function itemsUnder(unit, children, surroundings, reading) {
	const nested = children.of(unit).filter((child) => child.kind === "item" && fieldLabel(child, reading.vocabularies) === null);
	if (nested.length > 0 && isGroup(unit, nested, reading)) {
		const group = groupText(unit.text);
		reading.trace.note(unit, "group", `only a heading for the ${nested.length} items under it`);
		return nested.flatMap((child) => itemsUnder(child, children, {
			...surroundings,
			group
		}, reading));
	}
	const details = children.below(unit);
	for (const detail of details) reading.trace.note(detail, "detail", `explains the item in line ${unit.line}`);
	if (!saysSomething(unit)) {
		reading.trace.note(unit, "skipped", "an item without words");
		return [];
	}
	if (QUESTION.test(unit.text)) {
		reading.trace.note(unit, "skipped", "a question with its answer, no measure");
		return [];
	}
	reading.trace.note(unit, "item", unit.checked === null ? "item of a list" : "item of a task list");
	return [draftOf(unit, surroundings, details)];
}
function saysSomething(unit) {
	return (/[\p{L}\p{N}]/u.test(unit.text) || allLinks(unit).length > 0) && !PLACEHOLDER.test(unit.text);
}
/**
* Leaf items count. An item is only a heading when it announces others (a colon, bold words alone) or names a topic while
* they say what to do; where it says itself what to do, what stands under it explains.
*/
function isGroup(unit, nested, reading) {
	if (nested.every(isAside)) return false;
	const label = labelOf(unit);
	const measures = nested.filter((child) => isMeasure(sentenceRole(behindLabel(child), reading.vocabularies))).length;
	if (COLON_END.test(unit.text)) return measures > 0 || !saysItself(unit, nested, reading);
	if (unit.checked !== null) return nested.every((child) => child.checked !== null);
	if (unit.lines.length === 1 && unit.lines[0]?.isEmphasised === true && normalise(unit.text).split(" ").length <= MOST_TITLE_WORDS && !isMeasure(sentenceRole(unit.text, reading.vocabularies))) return true;
	return label === null && normalise(unit.text).split(" ").length <= MOST_GROUP_WORDS$1 && !/[.!?]$/.test(unit.text) && measures >= .5 * nested.length;
}
/** A whole order or report that ends in a colon only gives its particulars below ("Alert on these three:" and their names). */
function saysItself(unit, nested, reading) {
	const words = normalise(unit.text);
	const isLong = words.split(" ").length > MOST_GROUP_WORDS$1 || words.replace(/[\x00-\x7F]/g, "").length > MOST_GROUP_CHARACTERS;
	const isTold = (text) => reading.vocabularies.some(({ sentences }) => sentences.pastEndings.some((ending) => (normalise(text).split(" ")[0] ?? "").endsWith(ending)));
	return isLong || isTold(unit.text) && nested.every((child) => isTold(child.text));
}
/** A link, a question or somebody's remark ("@kim: …") is no step of its own. */
function isAside(unit) {
	return /^(?:@|https?:|q\s*:|a\s*:)/i.test(unit.text) || /\?\s*$/.test(unit.text) || allLinks(unit).length > 0 && allLinks(unit).map((link) => link.text).join("").length >= unit.text.length - 8;
}

// src/postmortem/sentences/finite.ts
/** True when normalised words hold a pronoun or an auxiliary verb: they are a sentence, and no name of a thing. */
function isSentence(words, vocabularies) {
	return vocabularies.some(({ sentences }) => phraseIn(words, sentences.finite) !== void 0);
}

// src/postmortem/items/names.ts
const MENTION = /^@[\w-]+(?:\/[\w-]+)?$/;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|da|di|del|bin|al) )*\p{Lu}[\p{L}.'’-]*){0,2}$/u;
const NOUN_ENDING = /(?:ing|tion|tions|ment|ments|ity|ance|ence|ure|ness|ics|work|base|ware|ship|age|ion|ies|sis|ogy|ops|ers|ses|ts|ls|ns|cion|idad|age|ung)$/;
/** Several names are joined by one of these. */
const CONJUNCTION = /\s*(?:[&+,/]|\band\b|\by\b|\bund\b|\bet\b)\s*/;
const INITIALS = /^\p{Lu}{2,3}$/u;
/** True when all that stands between conjunctions are initials. */
function areInitials(text) {
	return text.split(CONJUNCTION).every((name) => INITIALS.test(name.trim()));
}
/** True when a few words are the names of people or teams rather than a topic. */
function looksLikeNames(text, reading) {
	return text.replace(/[:：]\s*$/, "").split(CONJUNCTION).every((name) => looksLikeName(name, reading));
}
/** True when a word or two are a person's or team's name rather than a topic. */
function looksLikeName(text, reading) {
	const words = text.trim();
	if (MENTION.test(words)) return true;
	if (!NAME.test(words)) return false;
	const name = nameHeading(words, reading.vocabularies);
	if (name.sections.length > 0 || name.list !== null || name.isOther) return false;
	const last = normalise(words).split(" ").at(-1) ?? "";
	if (NOUN_ENDING.test(last)) return false;
	return !reading.vocabularies.some(({ sentences, fillers }) => sentences.measureVerbs.includes(last) || fillers.includes(last) || sentences.done.includes(last) || sentences.open.includes(last));
}

// src/postmortem/items/segments.ts
/** A label that names a list stands above the labels of groups, though written the same. */
const ABOVE_GROUPS = .005;
const MOST_GROUP_WORDS = 7;
/** `Done so far:` and the like. */
const MOST_STATUS_WORDS = 3;
/** An action section cut at its headings, each piece with the list, group and owner that the headings above it say. */
function segmentsOf(entries, reading) {
	const segments = [];
	let stack = [];
	let heading = null;
	let units = [];
	const close = () => {
		if (heading || units.length > 0) segments.push({
			heading,
			owner: lastOf(stack, "owner"),
			surroundings: surroundingsOf(stack),
			units
		});
		units = [];
	};
	const isByStatus = entries.some((entry) => entry.heading && saysDone(entry.heading.text, reading.vocabularies));
	for (const [index, entry] of entries.entries()) {
		if (!entry.heading) {
			units.push(entry.unit);
			continue;
		}
		close();
		const own = entry.heading;
		heading = own;
		stack = [...stack.filter(({ level }) => level < own.level), levelOf(own, index === 0, isByStatus, reading)];
	}
	close();
	return segments;
}
/** Beside a group of what is done, "To do" is the group of what is not, and no list of its own. */
function levelOf(heading, isSection, isByStatus, reading) {
	const list = isByStatus && isStatus(heading.text, reading.vocabularies) ? null : heading.name.list ?? listAnnounced(heading.text, reading.vocabularies);
	const isAction = heading.name.sections.some((section) => section.name === "actionItems" && section.strength >= STRENGTH.covered);
	const owner = namesOwner(heading, reading) ? heading.text : null;
	const isGroup = !isSection && list === null && !isAction && owner === null && namesGroup(heading, reading.vocabularies);
	const role = isSection ? "section" : list ? "list" : isGroup ? "group" : "introduction";
	reading.trace.note(heading.unit, role, headingReason(heading, role, list));
	return {
		level: list === null ? heading.level : heading.level - ABOVE_GROUPS,
		list,
		group: isGroup ? groupText(heading.text) : null,
		owner,
		allDone: saysAllDone(heading.text, reading.vocabularies)
	};
}
/** A bold line that reads as names, or a label of initials ("JG:"); a Markdown heading names a topic. */
function namesOwner(heading, reading) {
	if (heading.form === "bold") return looksLikeNames(heading.text, reading);
	return heading.form === "label" && areInitials(heading.text);
}
function headingReason(heading, role, list) {
	if (role === "list") return `heading of the list of ${list}`;
	if (role === "group") return "heading of a group of items";
	if (role === "introduction") return "introduces what follows";
	return `opens an action section by the words "${heading.name.sections.find(({ name }) => name === "actionItems")?.by ?? heading.text}"`;
}
/** A label that announces ("To reduce the risk we will:") or is a sentence is no group; a short name is. */
function namesGroup(heading, vocabularies) {
	if (heading.form !== "label") return true;
	const words = normalise(heading.text);
	if (words.split(" ").length > MOST_GROUP_WORDS || isSentence(words, vocabularies)) return false;
	return !vocabularies.some(({ sentences }) => [sentences.announcements, sentences.leadIns].some((phrases) => phraseIn(words, phrases) !== void 0));
}
/** The list that words announcing it name: "the following tasks have been created". */
function listAnnounced(text, vocabularies) {
	const words = normalise(text);
	const has = (names) => names.some((name) => !name.includes(" ") && hasPhrase(words, name));
	if (!vocabularies.some(({ sentences }) => phraseIn(words, sentences.announcements) !== void 0)) return null;
	return vocabularies.some(({ tasks }) => has(tasks)) ? "tasks" : null;
}
function saysAllDone(text, vocabularies) {
	const words = normalise(text);
	return vocabularies.some(({ sentences }) => phraseIn(words, sentences.allDone) !== void 0 || sentences.done.includes(words) || words.split(" ").length <= MOST_STATUS_WORDS && phraseAtStart(words, sentences.done) !== void 0);
}
function surroundingsOf(stack) {
	return {
		group: lastOf(stack, "group"),
		list: lastOf(stack, "list") ?? "actions",
		allDone: stack.at(-1)?.allDone ?? false
	};
}
function lastOf(stack, key) {
	return stack.findLast((level) => level[key] !== null)?.[key] ?? null;
}

// src/postmortem/sentences/split.ts
const segmenters = /* @__PURE__ */ new Map();
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|approx|cf|no|st|dr|mr|mrs|ca|z\.B|p\.ej|bzw|resp)\.\s*$/i;
const INITIAL = /(?<![\p{L}\p{N}'’])\p{Lu}\.\s*$/u;
/** The sentences of a text, by the rules of its language (Unicode TR 29), not broken behind an abbreviation. */
function splitSentences(text, language) {
	const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
	segmenters.set(language, segmenter);
	const sentences = [];
	for (const { segment } of segmenter.segment(text)) {
		const before = sentences.at(-1);
		if (before !== void 0 && (ABBREVIATION.test(before) || INITIAL.test(before))) sentences[sentences.length - 1] = before + segment;
		else sentences.push(segment);
	}
	return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

// src/postmortem/items/text-lines.ts
const MOST_EXCLAIMED_WORDS = 3;
const LEAST_NAMING_WORDS = 2;
const LEAST_REPORT_WORDS = 8;
const COUNTER_LABEL = /^[\p{L} ]{2,14} ?\d{1,2}$/u;
/**
* Strategies "line" and "sentence", for what stands without list marks: a line that tells somebody to do something is an
* item; running text gives one item per sentence that states a measure; what announces, looks back or explains is none.
*/
function itemsOfLines(units, surroundings, reading) {
	const drafts = [];
	let current = surroundings;
	for (const unit of units) {
		const last = drafts.at(-1);
		if (last && fieldLabel(unit, reading.vocabularies) !== null && fieldLabel(unit, reading.vocabularies) !== "task") {
			drafts[drafts.length - 1] = withDetail(last, unit);
			reading.trace.note(unit, "detail", `gives a field of the item in line ${last.line}`);
			continue;
		}
		const found = saysSomething(unit) ? itemsOfLine(unit, current, reading) : skip(unit, "skipped", "says that there is nothing to do", reading);
		drafts.push(...found);
		if (found.length === 0) current = announced(unit, current, reading);
	}
	return drafts;
}
function withDetail(draft, unit) {
	return {
		...draft,
		details: [...draft.details, unit],
		endLine: Math.max(draft.endLine, unit.endLine)
	};
}
function announced(unit, surroundings, reading) {
	const list = listAnnounced(unit.text, reading.vocabularies);
	return {
		...surroundings,
		list: list ?? surroundings.list,
		allDone: saysAllDone(unit.text, reading.vocabularies) || surroundings.allDone
	};
}
function itemsOfLine(unit, surroundings, reading) {
	const led = ownerLed(unit, reading);
	if (led) {
		reading.trace.note(unit, "item", `led by the name of who does it, "${led.owner.text}"`);
		return sentencesOf(led.unit, reading).map((sentence) => ({
			...draftOf(sentence, surroundings),
			given: { owner: led.owner }
		}));
	}
	const label = labelOf(unit);
	const body = behindLabel(unit);
	const sentences = splitSentences(body, reading.language);
	const verdicts = sentences.map((sentence) => sentenceRole(sentence, reading.vocabularies));
	const [first] = verdicts;
	if (!first || sentences.length === 0) return [];
	if (first.role === "closing" && label === null) return skip(unit, "closing", `begins with "${first.by}"`, reading);
	if (first.role === "introduction" && verdicts.length === 1) return skip(unit, "introduction", `announces by "${first.by}"`, reading);
	if (/\?\s*$/.test(sentences[0] ?? "")) return skip(unit, "skipped", "asks whether to do something", reading);
	if (isExclamation(sentences[0] ?? "")) {
		const orders = sentences.filter((sentence, index) => !isExclamation(sentence) && verdicts[index]?.role === "imperative" && sentence.split(" ").length > MOST_EXCLAIMED_WORDS);
		if (orders.length > 0) return orders.map((sentence) => draftOf(asUnit(unit, sentence), surroundings));
	}
	if (readsAsOneItem(unit, label?.text ?? null, verdicts)) {
		reading.trace.note(unit, "item", `line that says what to do by "${verdicts.find(isMeasure)?.by}"`);
		return [draftOf(unit, surroundings)];
	}
	const measures = sentences.filter((_, index) => isMeasure(verdicts[index] ?? first));
	if (measures.length > 0) {
		reading.trace.note(unit, "item", `${measures.length} of ${sentences.length} sentences state a measure`);
		return measures.map((sentence) => draftOf(asUnit(unit, sentence), surroundings));
	}
	if (label !== null || namesMeasure(unit, reading)) {
		reading.trace.note(unit, "item", "names a measure");
		return [draftOf(unit, surroundings)];
	}
	if (tellsMeasureTaken(unit, surroundings, reading)) {
		reading.trace.note(unit, "item", "reports a measure taken");
		return [draftOf(unit, {
			...surroundings,
			allDone: true
		})];
	}
	return skip(unit, "skipped", "states no measure", reading);
}
/**
* One order or plan with its explanation is one item, and so is a line that begins with a label; of several orders or
* plans each is an item of its own.
*/
function readsAsOneItem(unit, label, verdicts) {
	const measures = verdicts.filter(isMeasure);
	if (measures.length === 0) return false;
	if (label !== null && (COUNTER_LABEL.test(label) || unit.lines[0]?.lead !== null || isTopic(label))) return true;
	return measures.length === 1 && (verdicts[0]?.role === "imperative" || verdicts.length === 1);
}
function isExclamation(sentence) {
	return /!$/.test(sentence) && sentence.split(" ").length <= MOST_EXCLAIMED_WORDS;
}
function tellsMeasureTaken(unit, surroundings, reading) {
	return surroundings.group !== null && reportsMeasure(unit, reading) || reportsDone(unit, reading);
}
/** "We added the address": under the heading of a group of measures, what was done is one of them. */
function reportsMeasure(unit, reading) {
	const [subject = "", verb = ""] = normalise(unit.text).split(" ");
	return reading.vocabularies.some(({ sentences }) => sentences.pastEndings.some((ending) => verb.endsWith(ending))) && subject.length <= 3;
}
/** "We have already raised the limit on all hosts.": long enough to say what, and announcing nothing. */
function reportsDone(unit, reading) {
	const words = normalise(unit.text);
	if (words.split(" ").length < LEAST_REPORT_WORDS || /[:：]\s*$/.test(unit.text)) return false;
	return (words.split(" ", 1)[0] ?? "").length <= 2 && saysAllDone(unit.text, reading.vocabularies);
}
/** Words without a verb name a measure ("Better alerts for disks"), if they are enough to name one. */
function namesMeasure(unit, reading) {
	const words = normalise(unit.text);
	return !isSentence(words, reading.vocabularies) && (words.split(" ").length >= LEAST_NAMING_WORDS || /[^\p{ASCII}]/u.test(words));
}
function isTopic(label) {
	return label.split(" ").length <= 5;
}
/** `**Kim** Turn on …`: a name in bold, without a colon, in front of what that person is to do. */
function ownerLed(unit, reading) {
	const [first] = unit.lines;
	if (!first?.lead || first.isEmphasised || !first.text.startsWith(first.lead)) return null;
	if (!looksLikeNames(first.lead, reading) || /[.!?]$/.test(first.lead) || /^\s*[:：]/.test(first.text.slice(first.lead.length))) return null;
	return {
		owner: {
			...first,
			text: first.lead
		},
		unit: withoutStart(unit, first.lead.length)
	};
}
function sentencesOf(unit, reading) {
	return splitSentences(unit.text, reading.language).map((sentence) => asUnit(unit, sentence));
}
/** A sentence keeps the lines it stands in, so that it can be pointed to. */
function asUnit(unit, sentence) {
	const start = Math.max(0, unit.text.indexOf(sentence));
	const first = lineAt(unit, start);
	const last = lineAt(unit, start + sentence.length - 1);
	const own = {
		line: first,
		text: sentence,
		lead: null,
		isEmphasised: false,
		links: unit.lines.flatMap((line) => line.links).filter((link) => sentence.includes(link.text)),
		breaksAfter: false
	};
	return {
		...unit,
		line: first,
		endLine: Math.max(first, last),
		text: sentence,
		lines: [own]
	};
}
/** The source line of the character at `offset` of a unit's text, in which its lines are joined by single spaces. */
function lineAt(unit, offset) {
	let end = 0;
	for (const { line, text } of unit.lines) {
		end += text.length + 1;
		if (offset < end) return line;
	}
	return unit.endLine;
}
function skip(unit, role, why, reading) {
	reading.trace.note(unit, role, why);
	return [];
}

// src/postmortem/items/collect.ts
const LEAST_SPECIFIC_WORDS = 4;
/** All items of one action section, in source order. `entries` begins with the section's heading. */
function collectItems(entries, reading) {
	return segmentsOf(entries, reading).flatMap((segment) => itemsOfSegment(segment, reading));
}
function itemsOfSegment(segment, reading) {
	const units = segment.units.filter((unit) => unit.kind !== "rule" && unit.kind !== "code");
	const isListed = units.some((unit) => unit.kind === "item" || unit.kind === "row");
	const items = (isListed ? listedItems(units, segment, reading) : itemsOfLines(units, segment.surroundings, reading)).map((item) => withOwner(item, segment));
	return isListed ? items : headingAsItem(segment, units, items, reading);
}
function withOwner(item, segment) {
	const [line] = segment.heading?.unit.lines ?? [];
	return segment.owner && line && !item.given.owner ? {
		...item,
		given: {
			...item.given,
			owner: {
				...line,
				text: segment.owner
			}
		}
	} : item;
}
/** In front of, between and behind lists and tables stand words about them; only an order among these is an item. */
function listedItems(units, segment, reading) {
	let surroundings = segment.surroundings;
	const items = [];
	for (const block of blocksOf(units)) {
		const [first] = block;
		if (!first) continue;
		if (first.kind === "row") items.push(...itemsOfTable(block, surroundings, reading));
		else if (first.kind === "item" || first.parent) items.push(...itemsOfList(block, surroundings, reading));
		else {
			const aside = block.flatMap((unit) => asideItems(unit, surroundings, reading));
			items.push(...aside);
			if (aside.length === 0) surroundings = afterWords(block, segment.surroundings, reading);
		}
	}
	return items;
}
function afterWords(block, surroundings, reading) {
	const text = block.map((unit) => unit.text).join(" ");
	const list = listAnnounced(text, reading.vocabularies);
	return {
		...surroundings,
		list: list ?? surroundings.list,
		allDone: saysAllDone(text, reading.vocabularies) || surroundings.allDone
	};
}
function asideItems(unit, surroundings, reading) {
	const verdict = sentenceRole(unit.text, reading.vocabularies);
	if (verdict.role === "imperative" && /[.!]$/.test(unit.text)) return itemsOfLines([unit], surroundings, reading);
	reading.trace.note(unit, verdict.role === "closing" || verdict.role === "introduction" ? verdict.role : "skipped", `words beside a list (${verdict.by})`);
	return [];
}
/** Runs of rows, of list items with what belongs to them, and of other lines. */
function blocksOf(units) {
	const kindOf = (unit) => unit.kind === "row" ? "row" : unit.kind === "item" || unit.parent ? "list" : "words";
	const blocks = [];
	for (const unit of units) {
		const last = blocks.at(-1)?.at(-1);
		if (last && kindOf(last) === kindOf(unit) && (unit.kind !== "row" || last.block === unit.block)) blocks.at(-1)?.push(unit);
		else blocks.push([unit]);
	}
	return blocks;
}
/**
* Strategy "heading": one heading per action, the text under it explains. Where the text itself gives orders, or states
* plans under a heading of few words, that is what is to be done, and the heading is its group.
*/
function headingAsItem(segment, units, found, reading) {
	const { heading, surroundings } = segment;
	if (!heading || !isOwnAction(heading, surroundings, reading)) return [...found];
	const isSpecific = normalise(groupText(heading.text)).split(" ").length >= LEAST_SPECIFIC_WORDS;
	const givesOrders = found.some((item) => roleOf(item, reading) === "imperative");
	if (found.length > 0 && (givesOrders || !isSpecific)) return [...found];
	reading.trace.note(heading.unit, "item", "heading that says itself what to do");
	for (const unit of units) reading.trace.note(unit, "detail", `explains the item in line ${heading.unit.line}`);
	const { unit } = heading;
	const [first] = unit.lines;
	const titled = first ? {
		...unit,
		lines: [{
			...first,
			text: groupText(unit.text)
		}]
	} : unit;
	return [draftOf(titled, {
		...surroundings,
		group: null
	}, units)];
}
function roleOf(item, reading) {
	return sentenceRole(joinTexts(item.lines.map((line) => line.text)), reading.vocabularies).role;
}
function isOwnAction(heading, surroundings, reading) {
	if (surroundings.group === null || heading.form !== "markdown" && heading.form !== "bold") return false;
	return isMeasure(sentenceRole(groupText(heading.text), reading.vocabularies));
}

// src/postmortem/items/recurring-names.ts
const LABEL = /^([^:：]{1,40})\s*[:：]\s+(.*)$/s;
const DOER = /^(\p{Lu}[\p{L}.'’-]*(?: (?:[&+]|and) \p{Lu}[\p{L}.'’-]*)?) (?:to|will|should|must|shall) \p{Ll}/u;
const TEAM = /\bteam$/i;
/**
* Who leads items by a name: before a colon (`Kim: look at …`) or as the one who is to do it (`Kim to look at …`). Topics
* stand there as well ("Monitoring: add …"), so a word counts as a name only when it reads as one, leads more than one
* item (alone or with others; once somebody does, one item "Kim to …" is enough) and is not written without a capital
* elsewhere.
*/
function recurringNames(drafts, lines, reading) {
	const isLed = drafts.map((draft) => isLedByNames(draft, reading));
	const leaders = drafts.flatMap((draft, index) => isLed[index] && (isLed[index - 1] || isLed[index + 1]) ? labelOf(draft)?.text ?? [] : leaderOf(textOf(draft), reading));
	const doers = new Set(drafts.flatMap((draft) => DOER.exec(textOf(draft))?.[1] ?? []));
	const counts = /* @__PURE__ */ new Map();
	for (const name of leaders.flatMap((leader) => leader.split(CONJUNCTION))) counts.set(name, (counts.get(name) ?? 0) + 1);
	const common = leaders.length > 0 ? uncapitalisedWords(lines) : /* @__PURE__ */ new Set();
	const mentioned = leaders.length > 0 ? mentionedNames(lines) : /* @__PURE__ */ new Set();
	const isRecurring = [...counts.values()].some((count) => count > 1);
	const isName = (name) => ((counts.get(name) ?? 0) > 1 || isRecurring && doers.has(name) || mentioned.has(name.toLowerCase())) && (areInitials(name) || looksLikeName(name, reading)) && !name.split(" ").every((word) => common.has(word.toLowerCase()));
	return new Set(leaders.filter((leader) => leader.split(CONJUNCTION).every((name) => isName(name) || TEAM.test(name))));
}
/** Neighbours with names before their colons ("Kim: alerts for disks") need not give orders behind them. */
function isLedByNames(draft, reading) {
	const label = labelOf(draft);
	return label !== null && looksLikeNames(label.text, reading);
}
function textOf(draft) {
	return joinTexts(draft.lines.map((line) => line.text));
}
function leaderOf(text, reading) {
	const label = LABEL.exec(text);
	if (label?.[1] && label[2] && isMeasure(sentenceRole(label[2], reading.vocabularies))) return [label[1].trim()];
	const doer = DOER.exec(text)?.[1];
	return doer ? [doer] : [];
}
/** The handles that a text mentions people by (`@kim`). */
function mentionedNames(lines) {
	return new Set(lines.flatMap((line) => line.toLowerCase().match(/(?<=(?:^|[\s(,/])@)[\p{L}][\p{L}\d_-]*/gu) ?? []));
}
/** The words that a text writes without a capital: what a topic is called, and no name. */
function uncapitalisedWords(lines) {
	return new Set(lines.flatMap((line) => line.match(/(?<![\p{L}\p{N}/.@-])\p{Ll}[\p{L}'’]*(?![\p{L}/.-])/gu) ?? []));
}

// src/postmortem/items/unsectioned.ts
/**
* Strategy "story": a postmortem told in paragraphs without any heading. What a paragraph announces in its first sentence
* ("several improvements have been identified") are measures; no other paragraph has any.
*/
function itemsOfStory(units, reading) {
	return units.flatMap((unit) => {
		if (unit.kind !== "line") return [];
		const [first = "", ...others] = splitSentences(unit.text, reading.language);
		const list = announcedIn(first, reading);
		if (list === null || !others.some((sentence) => isMeasure(sentenceRole(sentence, reading.vocabularies)))) return [];
		reading.trace.note(unit, "introduction", `announces ${list} in its first sentence`);
		const text = others.join(" ");
		const lines = unit.lines.map((line) => ({
			...line,
			text,
			lead: null
		}));
		return itemsOfLines([{
			...unit,
			text,
			lines: lines.slice(0, 1)
		}], {
			group: null,
			list,
			allDone: false
		}, reading);
	});
}
function announcedIn(sentence, reading) {
	const words = normalise(sentence);
	for (const { tasks, improvements, sections, sentences } of reading.vocabularies) {
		const names = (list) => phraseIn(words, list) !== void 0;
		if (phraseIn(words, sentences.announcements) === void 0) continue;
		if (names(tasks)) return "tasks";
		if (names(improvements)) return "improvements";
		if (names(sections.actionItems.names)) return "actions";
	}
	return null;
}

// src/postmortem/sections/cause-and-resolution.ts
/**
* Parts a section on cause and resolution: the resolution begins at a label of its own or, in a document of bare lines,
* at the line that begins to tell of it; where neither is, both have the same lines.
*/
function partCauseAndResolution(chosen, candidates, entries, vocabularies) {
	const parted = new Map(chosen);
	const both = chosen.get("rootCause");
	const own = candidates.find(({ name, heading }) => name === "resolution" && heading === both?.heading);
	if (!both || !own) return parted;
	const end = endOfBoth(both, candidates);
	const resolution = candidates.find(({ name, start, heading }) => name === "resolution" && start > both.start && start <= end && heading !== both.heading) ?? resolvingPiece(own, entries, vocabularies) ?? own;
	parted.set("resolution", resolution);
	if (resolution !== own) parted.set("rootCause", {
		...both,
		end: resolution.start
	});
	return parted;
}
/** Where the heading for both stands directly above one for the cause, on the same level, it reaches over that section too. */
function endOfBoth(both, candidates) {
	const cause = candidates.find(({ name, start, heading }) => name === "rootCause" && start === both.start + 1 && heading !== both.heading);
	return Math.max(both.end, cause?.end ?? 0);
}
/** Bare lines and list items are pieces by themselves: one of them begins to tell of the resolution. Paragraphs are prose. */
function resolvingPiece(own, entries, vocabularies) {
	const { heading } = own;
	const section = entries.slice(own.start + 1, own.end).filter(({ unit }) => unit.kind !== "rule");
	const isBareLines = (heading.form === "label" || heading.form === "bare") && section.every(({ unit }) => unit.kind === "line" && unit.block === heading.unit.block);
	const isList = section.every(({ unit }) => unit.kind === "item" && unit.depth === 1);
	if (!isBareLines && !isList) return null;
	const piece = section.find(({ unit }, index) => {
		const words = normalise(unit.text);
		return index > 0 && vocabularies.some(({ resolving }) => phraseAtStart(words, resolving) !== void 0);
	});
	return piece ? {
		...own,
		heading: {
			...heading,
			unit: piece.unit
		},
		start: entries.indexOf(piece)
	} : null;
}

// src/postmortem/sections/candidates.ts
/** All headings that could open a section, in document order. */
function sectionCandidates(entries, titleIndex) {
	const candidates = [];
	let endOfOther = 0;
	const endOfSheet = endOfDataSheet(entries);
	for (const [start, { heading }] of entries.entries()) {
		if (!heading || start === titleIndex && !isExact(heading)) continue;
		const isInsideOther = start < endOfOther;
		if (heading.name.isOther && heading.name.sections.length === 0) endOfOther = Math.max(endOfOther, endOfHeading(entries, start));
		if (heading.form === "lead" && start < endOfSheet) continue;
		for (const { name, strength, by } of heading.name.sections) {
			const inside = SECTION_NAMES.filter((outer) => candidates.some((other) => other.name === outer && other.start < start && other.end > start));
			candidates.push({
				name,
				heading,
				strength,
				by,
				start,
				end: endOfHeading(entries, start),
				inside,
				isInsideOther
			});
		}
	}
	return candidates;
}
/**
* Labels above the first section of a Markdown document ("**Impact**: …") are its data sheet; but not where they give the
* summary itself, as the template of Google's SRE book does.
*/
function endOfDataSheet(entries) {
	const first = entries.findIndex(({ heading }) => heading?.form === "markdown" && heading.name.sections.length > 0);
	const givesSummary = entries.slice(0, Math.max(0, first)).some(({ heading }) => heading?.form === "lead" && namesOf(heading).includes("summary"));
	const isSummarised = entries.some(({ heading }) => heading?.form === "markdown" && namesOf(heading).includes("summary"));
	return givesSummary && !isSummarised ? 0 : first;
}
function namesOf(heading) {
	return heading.name.sections.map(({ name }) => name);
}
function isExact(heading) {
	return heading.name.sections.some((section) => section.strength === STRENGTH.exact);
}
/** The heading of each section: the one that names it best and stands most by itself, the first of equals. */
function chooseSections(candidates, entries, vocabularies) {
	const chosen = /* @__PURE__ */ new Map();
	for (const name of SECTION_NAMES) {
		const best = candidates.filter((candidate) => candidate.name === name && (candidate.strength >= STRENGTH.contained || standsAlone(candidate)) && !isEventLabel(candidate)).reduce((one, other) => one === null || isBetter(other, one) ? other : one, null);
		if (best) chosen.set(name, best);
	}
	return partCauseAndResolution(chosen, candidates, entries, vocabularies);
}
/** Of equals the first; but of labels, which a summary has as well, the last. */
function isBetter(candidate, best) {
	const difference = rank(candidate) - rank(best);
	return difference > 0 || difference === 0 && candidate.heading.level >= FORM_LEVEL.label && candidate.name === "rootCause";
}
/** What only stands for a section does so by itself, not inside another one. */
function standsAlone({ inside, isInsideOther }) {
	return !isInsideOther && !inside.includes("actionItems") && !inside.includes("timeline");
}
/** In a timeline a label ("Fix: …") tells of an event. */
function isEventLabel({ heading, inside }) {
	return inside.includes("timeline") && heading.level >= FORM_LEVEL.label;
}
const OWN_LINE_FORMS = /* @__PURE__ */ new Set([
	"markdown",
	"bold",
	"bare"
]);
const NAMED = 100;
const NOT_NESTED = 50;
const FOR_BOTH = 20;
const ON_ITS_OWN_LINE = 10;
const IN_MARKDOWN = 5;
/**
* A heading that names the section beats one that stands for it; one that stands by itself a label inside another section
* ("Root cause:" in the summary); one for cause and resolution together the labels around it.
*/
function rank(candidate) {
	const { name, heading, strength, inside } = candidate;
	const isNested = inside.some((outer) => outer !== name && outer !== "impact");
	const isForBoth = name === "rootCause" && heading.name.sections.length > 1;
	return (strength >= STRENGTH.contained ? NAMED : 0) + (isNested ? 0 : NOT_NESTED) + (isForBoth ? FOR_BOTH : 0) + (OWN_LINE_FORMS.has(heading.form) ? ON_ITS_OWN_LINE : 0) + (heading.form === "markdown" ? IN_MARKDOWN : 0) + strength;
}

// src/postmortem/sections/section-of.ts
/** The section that a candidate opens: its lines up to the last that is neither blank nor a rule. */
function sectionOf(candidate, entries, end = candidate.end) {
	const { heading, name, start } = candidate;
	const written = entries.slice(start, end).filter((entry) => entry.unit.kind !== "rule");
	const endLine = written.reduce((last, { unit }) => Math.max(last, unit.endLine), heading.unit.endLine);
	return {
		name,
		heading: heading.text,
		startLine: heading.unit.line,
		endLine,
		isEmpty: written.every((entry) => entry.heading !== null || entry.unit.kind !== "code" && entry.unit.text === "" && entry.unit.cells.length === 0)
	};
}

// src/postmortem/read-incident.ts
/** What the text of one incident says. */
function readIncident(incident, reading) {
	const { path, lines, entries, frontMatter, problems } = incident;
	const { vocabularies, language, trace } = reading;
	const units = entries.map((entry) => entry.unit);
	const title = findTitle(entries, frontMatter);
	const candidates = sectionCandidates(entries, title.index);
	const chosen = chooseSections(candidates, entries, vocabularies);
	const order = dateOrder(lines, language);
	const actions = actionSections(entries, candidates, vocabularies);
	const isMeasure = (index) => actions.some(({ start, end }) => index >= start && index < end);
	const incidentDate = findIncidentDate(units.filter((_, index) => !isMeasure(index)), {
		aboveMeasures: actions[0]?.start ?? units.length,
		title: title.text,
		path,
		summary: unitsOf(chosen.get("summary"), entries),
		timeline: unitsOf(chosen.get("timeline"), entries)
	}, frontMatter, {
		language,
		order,
		reference: null
	});
	const severity = findSeverity(units, frontMatter);
	const genre = judgeGenre({
		entries,
		title: title.text,
		sections: chosen,
		hasDate: incidentDate !== null,
		hasSeverity: severity !== null,
		vocabularies
	});
	trace.note({
		line: units[0]?.line ?? 1,
		endLine: units[0]?.line ?? 1
	}, genre.isPostmortem ? "title" : "skipped", genre.isPostmortem ? `a postmortem: ${genre.why}` : `no postmortem: ${genre.why}`);
	const resolution = chosen.get("resolution");
	if (resolution && resolution.strength < STRENGTH.contained && actions.some(({ start }) => start === resolution.start)) chosen.delete("resolution");
	const items = genre.isPostmortem ? readItems(entries, actions, lines, {
		language,
		order,
		reference: incidentDate
	}, reading) : [];
	const timeline = chosen.get("timeline");
	for (const [name, { heading, by }] of chosen) if (name !== "actionItems") trace.note(heading.unit, "section", `opens the ${name} section by the words "${by}"`);
	return {
		path,
		isPostmortem: genre.isPostmortem,
		title: title.text,
		titleLine: title.line,
		language,
		incidentDate,
		severity,
		sections: sectionsOf$1(chosen, actions, entries),
		timeline: timeline && genre.isPostmortem ? readTimeline(entries.slice(timeline.start, timeline.end), vocabularies) : [],
		actionItems: items,
		problems,
		lines
	};
}
function unitsOf(candidate, entries) {
	return candidate ? entries.slice(candidate.start, candidate.end).map((entry) => entry.unit) : [];
}
function readItems(entries, actions, lines, dates, reading) {
	const drafts = actions.length > 0 || entries.some((entry) => entry.heading !== null) ? actions.flatMap(({ start, end }) => collectItems(entries.slice(start, end), reading)) : itemsOfStory(entries.map((entry) => entry.unit), reading);
	const names = recurringNames(drafts, lines, reading);
	const items = drafts.map((draft) => readItem(draft, names, dates, reading));
	return selectItems(items.filter((item) => isFilledIn(item, reading)));
}
/** `[Describe the action]`, `<action>`: a line of a form that nobody has filled in. */
const UNFILLED = /^(?:\s*(?:\[[^[\]]*\]|<[^<>]*>|\{\{[^{}]*\}\}))+[\s.:]*$/;
function isFilledIn(item, reading) {
	if (!UNFILLED.test(item.text)) return true;
	reading.trace.note(item, "skipped", "a line of a form that is not filled in");
	return false;
}
function sectionsOf$1(chosen, actions, entries) {
	const sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, null]));
	for (const [name, candidate] of chosen) sections[name] = sectionOf(candidate, entries);
	sections.actionItems = actionSectionOf(actions, entries);
	return sections;
}
/** The first action section, with those that follow it directly. */
function actionSectionOf(actions, entries) {
	const [first, ...others] = actions;
	const heading = first ? entries[first.start]?.heading : null;
	if (!first || !heading) return null;
	const end = others.reduce((last, section) => section.start === last ? section.end : last, first.end);
	return sectionOf({
		name: "actionItems",
		heading,
		start: first.start,
		end,
		strength: 0,
		by: "",
		inside: [],
		isInsideOther: false
	}, entries);
}

// src/postmortem/sections/incidents.ts
const TITLE_LEVELS = [1, 2];
const LEAST_SECTIONS = 2;
const TITLE_AT_MOST_BEFORE = 6;
/**
* The incidents of a document, each with its entries: most documents tell one. Several are told under headings of the same
* level that each hold sections of a postmortem; or, without such headings, where after the measures a summary begins
* anew and further sections follow it.
*/
function splitIncidents(entries, vocabularies) {
	for (const level of TITLE_LEVELS) {
		const starts = titlesOf(entries, level);
		if (starts.length > 1) return cutAt(entries, starts);
	}
	return cutAt(entries, restarts(entries, vocabularies));
}
function titlesOf(entries, level) {
	return entries.flatMap(({ heading }, index) => {
		return heading?.form === "markdown" && heading.level === level && sectionsOf(heading).length === 0 && sectionsAfter(entries, index + 1, endOfHeading(entries, index)).size >= LEAST_SECTIONS ? [index] : [];
	});
}
function restarts(entries, vocabularies) {
	const starts = [];
	let told = /* @__PURE__ */ new Set();
	for (const [index, { heading }] of entries.entries()) {
		if (!heading || heading.level >= FORM_LEVEL.lead) continue;
		const names = sectionsOf(heading);
		if (names.includes("summary") && told.has("summary") && told.has("actionItems") && sectionsAfter(entries, index + 1, entries.length).size >= LEAST_SECTIONS) {
			starts.push(titleBefore(entries, index, vocabularies));
			told = /* @__PURE__ */ new Set();
		}
		for (const name of names) told.add(name);
	}
	return starts.length > 0 ? [0, ...starts] : [];
}
/** The line above a summary that names an incident; without one the summary itself. */
function titleBefore(entries, summary, vocabularies) {
	for (let index = summary - 1; index >= Math.max(1, summary - TITLE_AT_MOST_BEFORE); index--) {
		const { unit, heading } = entries[index] ?? {};
		if (!unit || heading && sectionsOf(heading).length > 0) break;
		const words = normalise(unit.text.slice(0, 160));
		if (vocabularies.some(({ incidentWords }) => phraseIn(words, incidentWords) !== void 0) && unit.kind !== "item" && !/[.。]$/.test(unit.text)) return index;
	}
	return summary;
}
function sectionsOf(heading) {
	return heading.name.sections.filter(({ strength }) => strength >= STRENGTH.covered).map(({ name }) => name);
}
function sectionsAfter(entries, start, end) {
	return new Set(entries.slice(start, end).flatMap(({ heading }) => heading && heading.level < FORM_LEVEL.lead ? sectionsOf(heading) : []));
}
function cutAt(entries, starts) {
	if (starts.length < 2) return [entries];
	return starts.map((start, index) => entries.slice(start, starts[index + 1] ?? entries.length));
}

// src/postmortem/read.ts
/** As `readPostmortems`, and tells for each line what it was taken for and why. */
function explainPostmortems(source, options = {}) {
	const trace = new Trace();
	const outlined = outlineDocument(source.text);
	for (const { startLine, endLine, message } of outlined.problems) trace.note({
		line: startLine,
		endLine
	}, "problem", message);
	const { lines, problems } = outlined;
	const language = options.language ?? recogniseLanguage(lines);
	const vocabularies = vocabulariesFor(language);
	const entries = findHeadings(outlined.units, vocabularies);
	return {
		postmortems: splitIncidents(entries, vocabularies).map((own, index) => {
			const frontMatter = index === 0 ? outlined.frontMatter : NO_FRONT_MATTER;
			const incident = {
				path: source.path,
				lines,
				entries: own,
				frontMatter,
				problems: index === 0 ? problems : []
			};
			return readIncident(incident, {
				vocabularies,
				language,
				trace
			});
		}),
		decisions: trace.decisions.toSorted((a, b) => a.line - b.line)
	};
}

// src/postmortem/to-json.ts
/** What `extract --format json` prints of the documents. */
function postmortemsToJson(postmortems) {
	return {
		version: 1,
		postmortems: postmortems.map(postmortemToJson)
	};
}
function postmortemToJson(postmortem) {
	const { path, isPostmortem, title, language, incidentDate, severity, timeline, actionItems } = postmortem;
	return {
		path,
		isPostmortem,
		title,
		language,
		incidentDate,
		severity,
		sections: Object.fromEntries(SECTION_NAMES.map((name) => {
			const section = postmortem.sections[name];
			return [name, section && {
				startLine: section.startLine,
				endLine: section.endLine
			}];
		})),
		timeline: timeline.map(({ line, time, text }) => ({
			line,
			time,
			text
		})),
		actionItems: actionItems.map(itemToJson)
	};
}
function itemToJson(item) {
	const { line, endLine, text, group, list, kind, owner, dueText, due, priority, done, reference, selected } = item;
	return {
		line,
		endLine,
		text,
		group,
		list,
		kind,
		owner,
		dueText,
		due,
		priority,
		done,
		reference,
		selected
	};
}

export { fencedLines as i, explainPostmortems as n, selectItems as r, postmortemsToJson as t };