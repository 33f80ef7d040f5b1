import { b as Failure, g as plainLine } from "./foundation.js";
import { r as contains, t as decodeText } from "./files-decode.js";
import { resolve } from "node:path";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// src/files/document-writer.ts
/**
* Changes documents on disk, below `root` only. A file is replaced whole; one that is no UTF-8, or has changed since it
* was read, is left as it is and named.
*/
function createDocumentWriter(cwd, root) {
	return { async write(changes) {
		const left = [];
		for (const { path, apply } of changes) if (!await changeDocument(resolve(cwd, path), root, apply)) left.push(plainLine(path));
		const written = `Issue numbers written into ${changes.length - left.length} of ${changes.length} documents.`;
		return left.length === 0 ? written : `${written} Changed meanwhile, or not UTF-8: ${left.join(", ")}.`;
	} };
}
/**
* Makes what `apply` makes of a document's text; false where that is null, or the file is no UTF-8.
* @throws Failure `FILE_UNWRITABLE` (usage) when the system refuses, or a link leads out of `root`. Nothing is changed then.
*/
async function changeDocument(file, root, apply) {
	try {
		const real = await realpath(file);
		if (!contains(await realpath(root), real)) throw new Error("a link leads out of the folder");
		const bytes = await readFile(real);
		const decoded = decodeText(bytes);
		const mark = bytes.subarray(0, 3).equals(MARK) ? "﻿" : "";
		const text = "text" in decoded && isUtf8(bytes, mark + decoded.text) ? apply(decoded.text) : null;
		if (text === null) return false;
		await replace(real, mark + text);
		return true;
	} catch (cause) {
		throw new Failure({
			code: "FILE_UNWRITABLE",
			kind: "usage",
			message: `${plainLine(file)} could not be changed.`,
			advice: "Check its rights; the documents before it were changed.",
			cause
		});
	}
}
const MARK = Buffer.from([
	239,
	187,
	191
]);
/** Whatever else would not come back byte by byte is not ours to write. */
function isUtf8(bytes, text) {
	return bytes.equals(Buffer.from(text, "utf8"));
}
async function replace(file, text) {
	const next = `${file}.${process.pid}.tmp`;
	const { mode } = await stat(file);
	try {
		await writeFile(next, text, {
			flag: "wx",
			mode
		});
		await rename(next, file);
	} finally {
		await rm(next, { force: true });
	}
}

export { createDocumentWriter as n, changeDocument as t };