import { g as Failure, p as plainLine } from "./foundation.js";
import { r as contains } from "./files-decode.js";
import { dirname, resolve } from "node:path";
import { lstat, mkdir, realpath, rm, writeFile } from "node:fs/promises";

// src/files/write-files.ts
/**
* Writes files below `root`, their folders made where missing. Without `overwrite` all of them are new, or none is
* written.
* @throws Failure (usage) `FILE_EXISTS`; `FILE_UNWRITABLE` when the system refuses, or a link leads out of `root`.
*/
async function writeFiles(root, files, overwrite) {
	const there = overwrite ? [] : await existing(root, files);
	if (there.length > 0) throw new Failure({
		code: "FILE_EXISTS",
		kind: "usage",
		message: there.map((path) => `${plainLine(path)} is there already.`).join("\n"),
		advice: "Nothing was written."
	});
	for (const file of files) await write(root, file, overwrite);
}
async function existing(root, files) {
	return (await Promise.all(files.map(({ path }) => lstat(resolve(root, path)).then(() => path, () => null)))).filter((path) => path !== null);
}
async function write(root, { path, text }, overwrite) {
	const file = resolve(root, path);
	try {
		await mkdir(dirname(file), { recursive: true });
		if (!contains(await realpath(root), await realpath(dirname(file)))) throw new Error("a link leads out of the working folder");
		if (overwrite) await rm(file, { force: true });
		await writeFile(file, text, { flag: "wx" });
	} catch (cause) {
		throw new Failure({
			code: "FILE_UNWRITABLE",
			kind: "usage",
			message: `${plainLine(path)} could not be written: ${cause instanceof Error ? plainLine(cause.message) : "unknown"}`,
			advice: "Check the folder and its permissions.",
			cause
		});
	}
}

export { writeFiles as t };