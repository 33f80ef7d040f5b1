// src/files/document-file.ts
function isUnreadable(document) {
	return "problem" in document;
}

export { isUnreadable as t };