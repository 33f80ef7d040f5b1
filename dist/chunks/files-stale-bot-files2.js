import { b as Failure } from "./foundation.js";
import { t as listFiles } from "./files-list-files.js";
import { t as readSmallText } from "./files-read-small-text.js";
import { join } from "node:path";

// src/files/stale-bot-files.ts
const FILES_AT_MOST = 200;
const KIND = {
	what: "workflow",
	code: "WORKFLOW_UNREADABLE",
	bytes: 65536
};
/**
* The files below `.github` of a checkout in which a stale bot may be set up, by their paths from its top. What cannot
* be read, or leads out of it, is passed over.
*/
async function staleBotFiles(root) {
	const { files } = await listFiles(join(root, ".github"), "{stale.yml,workflows/*.{yml,yaml}}");
	const found = [];
	for (const file of files.toSorted().slice(0, FILES_AT_MOST)) {
		const path = `.github/${file}`;
		try {
			const text = await readSmallText(root, path, KIND);
			if (file === "stale.yml" || text.includes("actions/stale")) found.push({
				path,
				text
			});
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
		}
	}
	return found;
}

export { staleBotFiles as t };