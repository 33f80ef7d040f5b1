import { i as __toESM } from "./rolldown-runtime.js";
import { O as safeParse } from "./valibot.js";
import { a as keyName, c as resolveRules, i as describeValue, l as ConfigSchema, n as findMisplaced, r as configFailure, s as resolveConfig, u as DocumentSettingsSchema } from "./config.js";
import { n as require_picomatch } from "./globs.js";
import { t as require_dist } from "./yaml.js";

// src/config/schema-problems.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The value as a schema reads it, or everything that keeps it from fitting. */
function checkBySchema(schema, value) {
	const misplaced = findMisplaced(schema, value);
	const result = safeParse(schema, value);
	if (misplaced.length === 0 && result.success) return { output: result.output };
	const issues = result.issues ?? [];
	const parts = issues.flatMap((issue) => flatten(issue));
	const invalid = parts.length + misplaced.length > 0 ? parts : issues.map((issue) => plainIssue(issue, []));
	return { problems: [...misplaced, ...invalid.map(({ path, message, input }) => ({
		path,
		part: "value",
		message: message === null ? "this key is missing" : `expected ${message}, got ${describeValue(input)}`
	}))] };
}
/** A union's own issue says little: where a part of the value is at fault, the issue of that part is the one to tell. */
function flatten(issue, parent = []) {
	if (issue.type === "strict_object" && issue.expected === "never") return [];
	const path = [...parent, ...pathOf(issue)];
	const inner = (issue.issues ?? []).filter(isOfPart);
	if (inner.length > 0) return inner.flatMap((part) => flatten(part, path));
	return [plainIssue(issue, parent)];
}
function plainIssue(issue, parent) {
	const message = issue.type === "strict_object" && issue.expected?.startsWith("\"") === true ? null : expectation(issue.message);
	return {
		path: [...parent, ...pathOf(issue)],
		message,
		input: issue.input
	};
}
/** Of a part that is there; a list that is too long or too short is no fault of a part. */
function isOfPart(issue) {
	return issue.path !== void 0 && issue.type !== "strict_tuple" && issue.input !== void 0;
}
function pathOf(issue) {
	return (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key));
}
/** valibot's own wording (`Invalid type: Expected Object but received 5`) as the end of "expected …". */
function expectation(message) {
	return message.replace(/^Invalid [a-z ]+: /, "").replace(/^Expected /, "").replace(/ but received .*$/s, "");
}

// src/config/rule-settings.ts
const NO_SETTINGS = {
	rules: {},
	problems: []
};
/** Reads what stands under `postmortem-actions` in a front matter; `undefined` when nothing does. */
function parseDocumentSettings(value) {
	if (value === void 0) return NO_SETTINGS;
	const checked = checkBySchema(DocumentSettingsSchema, value);
	if ("output" in checked) return {
		rules: resolveRules(checked.output.rules),
		problems: []
	};
	return {
		rules: {},
		problems: checked.problems.map(({ path, message }) => `${keyName(["postmortem-actions", ...path])}: ${message}.`)
	};
}
/**
* The settings of rules that hold for one document, by the rule's id; a rule that is not named keeps its default. The
* configuration's `rules` come first, then every override whose globs match the path, in their order, then the document's
* own front matter: the later one wins as a whole, level and options.
*/
function effectiveRules(config, path, own = {}) {
	const layers = [
		{
			rules: config.rules,
			origin: { kind: "configuration" }
		},
		...config.overrides.flatMap(({ paths, rules }, index) => matches(paths, path) ? [{
			rules,
			origin: {
				kind: "override",
				index,
				paths
			}
		}] : []),
		{
			rules: own,
			origin: { kind: "front-matter" }
		}
	];
	return Object.fromEntries(layers.flatMap(({ rules, origin }) => Object.entries(rules).map(([rule, setting]) => [rule, {
		setting,
		origin
	}])));
}
/** The same without where they come from, as the rules read them. */
function rulesFor(config, path, own = {}) {
	if (config.overrides.length === 0 && Object.keys(own).length === 0) return config.rules;
	return Object.fromEntries(Object.entries(effectiveRules(config, path, own)).map(([rule, { setting }]) => [rule, setting]));
}
/** By the same rules as `paths`: upper and lower case are the same, `!` before a glob takes away. */
function matches(globs, path) {
	const options = {
		nocase: true,
		dot: true
	};
	const wanted = globs.filter((glob) => !glob.startsWith("!"));
	const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
	return import_picomatch.default.isMatch(path, wanted, options) && !import_picomatch.default.isMatch(path, unwanted, options);
}

// src/config/yaml-source.ts
var import_dist = require_dist();
/** Larger ones are refused before they are parsed: the parser takes more than linear time for some inputs. */
const CONFIG_CHARACTERS_AT_MOST = 65536;
/** Aliases are rare in a file this small; a bomb needs many. */
const ALIASES_AT_MOST = 100;
/** Far deeper than any configuration; the parser compiles a regular expression as long as the nesting is deep. */
const TOO_DEEP = /^(?:[ \t]|[-?:] ){200}|(?:[[{]\s*){50}/m;
/** Reads YAML (and so JSON). Never throws; what is no YAML becomes problems with line and column. */
function parseYaml(text) {
	const obstacle = limits(text);
	if (obstacle !== null) return unreadable([obstacle]);
	const lineCounter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter,
		uniqueKeys: false,
		prettyErrors: false
	});
	const problem = (offset, key, message) => {
		const { line, col } = lineCounter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1),
			key,
			message
		};
	};
	const problems = [...[...document.errors, ...document.warnings].map(({ pos, message }) => problem(pos[0], "", message)), ...keyProblems(document.contents).map(({ offset, key, message }) => problem(offset, key, message))];
	if (problems.length > 0) return unreadable(problems);
	try {
		return {
			value: document.toJS({ maxAliasCount: ALIASES_AT_MOST }) ?? void 0,
			problems: [],
			problemAt: (path, part, message) => problem(offsetOf(document, path, part), keyName(path), message)
		};
	} catch (error) {
		return unreadable([problem(0, "", error instanceof Error ? error.message : "not readable as YAML")]);
	}
}
function limits(text) {
	if (text.length > 65536) return {
		line: 1,
		column: 1,
		key: "",
		message: `larger than ${CONFIG_CHARACTERS_AT_MOST / 1024} KiB`
	};
	const deep = TOO_DEEP.exec(text);
	if (deep === null) return null;
	return {
		line: text.slice(0, deep.index).split("\n").length,
		column: 1,
		key: "",
		message: "nested or indented too deeply"
	};
}
function unreadable(problems) {
	const [first] = problems;
	return {
		value: void 0,
		problems,
		problemAt: (path, _, message) => ({
			line: first?.line ?? 1,
			column: first?.column ?? 1,
			key: keyName(path),
			message
		})
	};
}
/** Keys that stand somewhere twice (the parser's own check takes quadratic time), and those that are lists or mappings. */
function keyProblems(node, path = []) {
	if ((0, import_dist.isSeq)(node)) return node.items.flatMap((item, index) => keyProblems(item, [...path, index]));
	if (!(0, import_dist.isMap)(node)) return [];
	const seen = /* @__PURE__ */ new Set();
	return node.items.flatMap((pair) => {
		const name = nameOf(pair);
		const at = {
			offset: startOf(pair.key),
			key: keyName(name === null ? path : [...path, name])
		};
		if (name === null) return [{
			...at,
			message: "a key has to be a word"
		}];
		const repeated = seen.has(name) ? [{
			...at,
			message: "this key stands here twice"
		}] : [];
		seen.add(name);
		return [...repeated, ...keyProblems(pair.value, [...path, name])];
	});
}
/** Null for a key that is no plain value: written out, such keys within such keys grow without bounds. */
function nameOf({ key }) {
	return (0, import_dist.isScalar)(key) ? String(key.value) : null;
}
function startOf(node) {
	return ((0, import_dist.isScalar)(node) || (0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node) || (0, import_dist.isAlias)(node) ? node.range : void 0)?.[0] ?? 0;
}
function offsetOf(document, path, part) {
	let node = document.contents;
	let offset = startOf(node);
	for (const [depth, name] of path.entries()) {
		if ((0, import_dist.isAlias)(node)) node = node.resolve(document);
		const next = childOf(node, name);
		if (next === void 0) break;
		const isLast = depth === path.length - 1;
		const { key, value } = next;
		offset = key !== void 0 && (isLast && part === "key" || value === null) ? startOf(key) : startOf(value);
		node = value;
	}
	return offset;
}
function childOf(node, name) {
	if ((0, import_dist.isSeq)(node) && typeof name === "number") return name < node.items.length ? { value: node.items[name] } : void 0;
	return (0, import_dist.isMap)(node) ? node.items.find((pair) => nameOf(pair) === String(name)) : void 0;
}

// src/config/parse.ts
/** No person reads more; each is looked up in the text. */
const PROBLEMS_AT_MOST = 100;
/**
* The configuration in `text` (YAML or JSON), with all defaults. `file` is its name for messages.
* @throws Failure `CONFIG_INVALID` (usage) with every problem: file, line, column, key, what was expected.
*/
function parseConfig(text, file) {
	const source = parseYaml(text);
	if (source.problems.length > 0) throw configFailure(file, source.problems);
	const value = source.value ?? {};
	const checked = checkBySchema(ConfigSchema, value);
	if ("output" in checked) return resolveConfig(checked.output);
	const { problems } = checked;
	const told = problems.slice(0, PROBLEMS_AT_MOST);
	throw configFailure(file, told.map(({ path, part, message }) => source.problemAt(path, part, message)), problems.length - told.length);
}
/** The keys that a valid configuration sets, those in a mapping with its key before them: `check`, `check.since`. */
function writtenKeys(text) {
	return Object.entries(parseYaml(text).value ?? {}).flatMap(([key, value]) => [key, ...typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []]);
}

export { parseDocumentSettings as a, effectiveRules as i, writtenKeys as n, rulesFor as o, parseYaml as r, parseConfig as t };