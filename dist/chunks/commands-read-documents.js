import { t as isUnreadable } from "./files-document-file.js";
import { n as explainPostmortems, r as readPostmortems, s as selectItems } from "./postmortem.js";
import { c as chosenTemplate, f as headingsOfTemplate } from "./rules.js";

// src/commands/read-documents.ts
/**
* Reads every document that has a text; the others are handed on with what kept them from being read. `explain` is told
* of each document what its lines were taken for.
*/
function readDocuments(documents, config, explain = null) {
	const options = readingOptions(config);
	const postmortems = [];
	const unreadable = [];
	for (const document of documents) {
		if (isUnreadable(document)) {
			unreadable.push(document);
			continue;
		}
		for (const postmortem of read(document, options, explain)) postmortems.push(config.select === "all" ? withAllSelected(postmortem) : postmortem);
	}
	return {
		postmortems,
		unreadable
	};
}
const headings = /* @__PURE__ */ new WeakMap();
/** How documents are read under a configuration: by its language, and by the headings of its own template. */
function readingOptions({ language, template }) {
	const chosen = chosenTemplate(template);
	const own = chosen === null ? null : headings.get(chosen) ?? headingsOfTemplate(chosen);
	if (chosen !== null && own !== null) headings.set(chosen, own);
	return {
		...language === "auto" ? {} : { language },
		...own === null ? {} : { headings: own }
	};
}
function read(document, options, explain) {
	if (explain === null) return readPostmortems(document, options);
	const { postmortems, decisions, facts } = explainPostmortems(document, options);
	explain({
		path: document.path,
		facts,
		decisions
	});
	return postmortems;
}
/** Improvements count like tasks; an item that repeats another is still selected once only. */
function withAllSelected(postmortem) {
	const selected = selectItems(postmortem.actionItems, { all: true });
	return {
		...postmortem,
		actionItems: postmortem.actionItems.map((item, index) => ({
			...item,
			selected: selected[index]?.selected ?? item.selected
		}))
	};
}

export { readingOptions as n, readDocuments as t };