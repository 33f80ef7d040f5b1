// src/cli/options.ts
const TRACKERS = ["github", "directory"];
const DEFAULT_DIRECTORY = ".postmortem-actions/issues";
const CHECK_FORMATS = [
	"text",
	"json",
	"sarif",
	"github"
];
const FAIL_LEVELS = [
	"error",
	"warning",
	"never"
];
const DOCUMENT_FORMATS = [
	"text",
	"json",
	"markdown"
];
const REPORT_FORMAT_NAMES = [
	"text",
	"markdown",
	"json",
	"csv",
	"html"
];

export { REPORT_FORMAT_NAMES as a, FAIL_LEVELS as i, DEFAULT_DIRECTORY as n, TRACKERS as o, DOCUMENT_FORMATS as r, CHECK_FORMATS as t };