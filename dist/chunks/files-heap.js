import { setFlagsFromString } from "node:v8";

// src/files/heap.ts
/** Fewer documents are read before there is anything to collect. */
const MANY_DOCUMENTS = 100;
/**
* Before the parts of the program are loaded: from here on V8's space for new objects grows no further than it has (4 MB
* of at most 32). What is done with documents and issues is let go at once, so that more room would only be filled
* with it. Takes no more time that could be measured.
*/
function keepNewObjectsFew() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
/**
* Where many documents are to be read: from here on the heap at most doubles between two collections: of ten thousand
* documents none is kept. With `keepNewObjectsFew` it takes about half of the memory (docs/decisions/0006-many-documents.md).
*/
function keepHeapSmall(documents) {
	if (documents < MANY_DOCUMENTS) return;
	setFlagsFromString("--heap-growing-percent=100");
}

export { keepNewObjectsFew as n, keepHeapSmall as t };