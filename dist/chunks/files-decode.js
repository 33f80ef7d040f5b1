import { isAbsolute, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

// src/files/boundary.ts
/**
* What is named inside `root` may not lead out of it; what a person names outside of it (`../elsewhere`) may not lead out
* of the folder named. Both by the words of the path: a link is no way to widen the boundary.
*/
async function boundaryOf(root, named) {
	const folder = contains(resolve(root), resolve(named)) ? root : named;
	const real = await realpath(folder);
	return { holds: (path) => contains(real, path) };
}
/** True when `path` is `folder` or lies below it. Both absolute. */
function contains(folder, path) {
	const way = relative(folder, path);
	return way === "" || !(isAbsolute(way) || way === ".." || way.startsWith(`..${sep}`));
}

// src/files/decode.ts
const BYTE_ORDER_MARKS = [
	{
		mark: [
			239,
			187,
			191
		],
		encoding: "utf-8"
	},
	{
		mark: [255, 254],
		encoding: "utf-16le"
	},
	{
		mark: [254, 255],
		encoding: "utf-16be"
	}
];
/** Decodes UTF-8, and UTF-16 where a byte order mark says so; the mark is removed. Never throws. */
function decodeText(bytes) {
	const encoding = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? "utf-8";
	const text = strictly(encoding, bytes);
	if (text?.includes("\0") || text === null && encoding === "utf-8" && bytes.includes(0)) return { problem: {
		code: "file-binary",
		line: 1,
		message: "This file is not text: it holds NUL bytes."
	} };
	if (text !== null) return { text };
	const line = lineOfFirstFault(encoding, bytes);
	return { problem: {
		code: "file-encoding",
		line,
		message: `This file is not valid ${encoding.toUpperCase()} (line ${line}).`
	} };
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
function strictly(encoding, bytes) {
	try {
		return (encoding === "utf-8" ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
	} catch {
		return null;
	}
}
function lineOfFirstFault(encoding, bytes) {
	const lenient = new TextDecoder(encoding).decode(bytes);
	const fault = lenient.indexOf("�");
	return lenient.slice(0, Math.max(fault, 0)).split(/\r\n|\r|\n/).length;
}

export { boundaryOf as n, contains as r, decodeText as t };