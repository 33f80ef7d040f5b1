import { b as Failure, g as plainLine } from "./foundation.js";
import { n as boundaryOf, t as decodeText } from "./files-decode.js";
import { dirname, resolve } from "node:path";
import { readFile, realpath, stat } from "node:fs/promises";

// src/files/read-small-text.ts
/**
* The text of a file that belongs to this tool, at a path relative to `cwd`.
* @throws Failure (usage) with `code` when it is not there, no file, too large, not UTF-8, or a link that leads out.
*/
async function readSmallText(cwd, file, { what, code, bytes }) {
	const unreadable = (why, cause) => new Failure({
		code,
		kind: "usage",
		message: `The ${what} ${plainLine(file)} cannot be read: ${why}.`,
		advice: `Name an existing ${what}.`,
		cause
	});
	const path = resolve(cwd, file);
	const found = await stat(path).catch((cause) => {
		throw unreadable("there is no such file", cause);
	});
	if (!(await boundaryOf(cwd, dirname(path))).holds(await realpath(path))) throw unreadable("it is a link that leads out of the folder");
	if (!found.isFile()) throw unreadable("it is not a file");
	if (found.size > bytes) throw unreadable(`it is larger than ${bytes / 1024} KiB`);
	const content = await readFile(path).catch((cause) => {
		throw unreadable("permission was denied", cause);
	});
	const decoded = decodeText(content);
	if ("text" in decoded) return decoded.text;
	throw unreadable("it is not text in UTF-8");
}

export { readSmallText as t };