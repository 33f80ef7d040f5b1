import { t as glob } from "./globs.js";
import { readdir } from "node:fs";

// src/files/list-files.ts
const NEVER = ["**/node_modules/**", "**/.git/**"];
/** The files below `folder` that match the glob, upper and lower case being the same. No link is followed. */
async function listFiles(folder, pattern) {
	const unreadable = [];
	return {
		files: await glob(pattern, {
			cwd: folder,
			ignore: NEVER,
			onlyFiles: true,
			followSymbolicLinks: false,
			caseSensitiveMatch: false,
			expandDirectories: false,
			fs: { readdir: linksAsFiles((path) => unreadable.push(path)) }
		}),
		unreadable
	};
}
/** The glob library follows links or leaves them out; here each counts as a file, and whoever reads it decides. */
function linksAsFiles(tellUnreadable) {
	const list = (path, _options, callback) => {
		readdir(path, { withFileTypes: true }, (error, entries) => {
			if (error !== null) tellUnreadable(path);
			callback(error, entries?.map(linkAsFile));
		});
	};
	return list;
}
function linkAsFile(entry) {
	if (!entry.isSymbolicLink()) return entry;
	return Object.assign(Object.create(entry), {
		isFile: () => true,
		isSymbolicLink: () => false
	});
}

export { listFiles as t };