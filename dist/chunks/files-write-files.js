import { b as Failure, g as plainLine } from "./foundation.js";
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
		if (!contains(await realpath(root), await realPathOfNearest(dirname(file)))) throw unwritable(path, "it leads out of the working folder", "Name a file in it or below.");
		if (await isFolder(file)) throw unwritable(path, "there is a folder of this name", "Name a file.");
		await mkdir(dirname(file), { recursive: true });
		if (overwrite) await rm(file, { force: true });
		await writeFile(file, text, { flag: "wx" });
	} catch (cause) {
		if (cause instanceof Failure) throw cause;
		throw unwritable(path, systemReason(cause), "Check the folder and its permissions.", cause);
	}
}
function unwritable(path, why, advice, cause) {
	const message = `${plainLine(path)} could not be written: ${why}.`;
	return new Failure({
		code: "FILE_UNWRITABLE",
		kind: "usage",
		message,
		advice,
		cause
	});
}
/** The system's message without its last part, which has whole paths of the machine: `EACCES: permission denied`. */
function systemReason(cause) {
	const message = cause instanceof Error ? cause.message : "unknown";
	return plainLine(message.split(", ")[0] ?? message);
}
/** Never one behind a link: links are replaced. */
async function isFolder(file) {
	return (await lstat(file).catch(() => null))?.isDirectory() === true;
}
/** The real path of a folder, or of the nearest one above it that is there. */
async function realPathOfNearest(folder) {
	try {
		return await realpath(folder);
	} catch (error) {
		const above = dirname(folder);
		if (above === folder || await lstat(folder).catch(() => null) !== null) throw error;
		return realPathOfNearest(above);
	}
}

export { writeFiles as t };