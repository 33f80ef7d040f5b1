import { i as __toESM } from "./rolldown-runtime.js";
import { g as plainLine } from "./foundation.js";
import { l as templateToWrite } from "./rules.js";
import { E as writeTemplate } from "./config.js";
import { n as require_picomatch, t as glob } from "./globs.js";
import { t as writeFiles } from "./files-write-files.js";
import { t as EXIT } from "./cli-exit-code.js";
import { t as openSession } from "./cli-session.js";

// src/commands/new.ts
const SLUG_AT_MOST = 60;
/** A postmortem to be filled in. Pure. */
function newPostmortem({ title, today, config }) {
	const text = writeTemplate(templateToWrite(config.template), {
		title: plainLine(title),
		date: today
	});
	return {
		fileName: `${today}-${slug(title)}.md`,
		text
	};
}
/** Letters and digits of any script in lower case, accents of Latin ones taken off, everything else a hyphen. */
function slug(title) {
	const words = plainLine(title).normalize("NFKD").replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "").normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
	return Array.from(words).slice(0, SLUG_AT_MOST).join("").replace(/^-+|-+$/g, "") || "postmortem";
}
/**
* The folder a glob's files lie in, as far as it is certain: `docs/postmortems` for `docs/postmortems/**` + `/*.md`; null
* when it begins with a wildcard.
*/
function folderOfGlob(glob) {
	const segments = glob.split("/").slice(0, -1);
	const wildcard = segments.findIndex((segment) => /[*?[\]{}()!+@]/.test(segment));
	return (wildcard < 0 ? segments : segments.slice(0, wildcard)).filter((segment) => segment !== ".").join("/") || null;
}

// src/files/first-folder.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* The folder below `cwd` in which a file would match `pattern`: the least deep one, then the first by name; null when
* there is none. Relative, `/` separators.
*/
async function firstFolder(cwd, pattern) {
	const folders = await glob("**", {
		cwd,
		ignore: ["**/node_modules/**", "**/.git/**"],
		onlyDirectories: true,
		followSymbolicLinks: false,
		expandDirectories: false
	});
	const matches = (0, import_picomatch.default)(pattern, { nocase: true });
	const suitable = folders.map((folder) => folder.replace(/\/$/, "")).filter((folder) => matches(`${folder}/x.md`));
	const depth = (folder) => folder.split("/").length;
	return suitable.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0] ?? null;
}

// src/cli/new.ts
const DEFAULT_FOLDER = "postmortems";
async function writeNew(terminal, title, options) {
	const session = await openSession(terminal, options);
	const { today, print, progress } = session;
	const config = {
		...session.config,
		template: options.template ?? session.config.template
	};
	const { fileName, text } = newPostmortem({
		title,
		today,
		config
	});
	const path = `${await postmortemFolder(terminal.cwd, config)}/${fileName}`;
	await writeFiles(terminal.cwd, [{
		path,
		text
	}], false);
	print(`${path}\n`);
	progress("Fill in what stands in square brackets; until then nothing of it becomes an issue.");
	return EXIT.done;
}
/** Where the configuration looks first: the folder its first glob names, else the first folder there is that it matches. */
async function postmortemFolder(cwd, { paths }) {
	for (const glob of paths.filter((path) => !path.startsWith("!"))) {
		const folder = folderOfGlob(glob) ?? await firstFolder(cwd, glob);
		if (folder !== null) return folder;
	}
	return DEFAULT_FOLDER;
}

export { writeNew };