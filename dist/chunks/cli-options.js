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
/** Of the audience, the widest first. */
const VISIBILITIES = [
	"public",
	"internal",
	"private"
];
const REPORT_FORMAT_NAMES = [
	"text",
	"markdown",
	"json",
	"csv",
	"html"
];
const NOTIFICATION_KIND_NAMES = [
	"slack",
	"teams",
	"json"
];

export { NOTIFICATION_KIND_NAMES as a, VISIBILITIES as c, FAIL_LEVELS as i, DEFAULT_DIRECTORY as n, REPORT_FORMAT_NAMES as o, DOCUMENT_FORMATS as r, TRACKERS as s, CHECK_FORMATS as t };