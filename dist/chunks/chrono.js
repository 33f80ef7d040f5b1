// node_modules/chrono-node/dist/esm/types.js
var Meridiem;
(function(Meridiem) {
	Meridiem[Meridiem["AM"] = 0] = "AM";
	Meridiem[Meridiem["PM"] = 1] = "PM";
})(Meridiem || (Meridiem = {}));
var Weekday;
(function(Weekday) {
	Weekday[Weekday["SUNDAY"] = 0] = "SUNDAY";
	Weekday[Weekday["MONDAY"] = 1] = "MONDAY";
	Weekday[Weekday["TUESDAY"] = 2] = "TUESDAY";
	Weekday[Weekday["WEDNESDAY"] = 3] = "WEDNESDAY";
	Weekday[Weekday["THURSDAY"] = 4] = "THURSDAY";
	Weekday[Weekday["FRIDAY"] = 5] = "FRIDAY";
	Weekday[Weekday["SATURDAY"] = 6] = "SATURDAY";
})(Weekday || (Weekday = {}));
var Month;
(function(Month) {
	Month[Month["JANUARY"] = 1] = "JANUARY";
	Month[Month["FEBRUARY"] = 2] = "FEBRUARY";
	Month[Month["MARCH"] = 3] = "MARCH";
	Month[Month["APRIL"] = 4] = "APRIL";
	Month[Month["MAY"] = 5] = "MAY";
	Month[Month["JUNE"] = 6] = "JUNE";
	Month[Month["JULY"] = 7] = "JULY";
	Month[Month["AUGUST"] = 8] = "AUGUST";
	Month[Month["SEPTEMBER"] = 9] = "SEPTEMBER";
	Month[Month["OCTOBER"] = 10] = "OCTOBER";
	Month[Month["NOVEMBER"] = 11] = "NOVEMBER";
	Month[Month["DECEMBER"] = 12] = "DECEMBER";
})(Month || (Month = {}));

// node_modules/chrono-node/dist/esm/utils/dates.js
function assignSimilarDate(component, target) {
	component.assign("day", target.getDate());
	component.assign("month", target.getMonth() + 1);
	component.assign("year", target.getFullYear());
}
function assignSimilarTime(component, target) {
	component.assign("hour", target.getHours());
	component.assign("minute", target.getMinutes());
	component.assign("second", target.getSeconds());
	component.assign("millisecond", target.getMilliseconds());
	component.assign("meridiem", target.getHours() < 12 ? Meridiem.AM : Meridiem.PM);
}
function implySimilarDate(component, target) {
	component.imply("day", target.getDate());
	component.imply("month", target.getMonth() + 1);
	component.imply("year", target.getFullYear());
}
function implySimilarTime(component, target) {
	component.imply("hour", target.getHours());
	component.imply("minute", target.getMinutes());
	component.imply("second", target.getSeconds());
	component.imply("millisecond", target.getMilliseconds());
	component.imply("meridiem", target.getHours() < 12 ? Meridiem.AM : Meridiem.PM);
}

// node_modules/chrono-node/dist/esm/timezone.js
const TIMEZONE_ABBR_MAP = {
	ACDT: 630,
	ACST: 570,
	ADT: -180,
	AEDT: 660,
	AEST: 600,
	AFT: 270,
	AKDT: -480,
	AKST: -540,
	ALMT: 360,
	AMST: -180,
	AMT: -240,
	ANAST: 720,
	ANAT: 720,
	AQTT: 300,
	ART: -180,
	AST: -240,
	AWDT: 540,
	AWST: 480,
	AZOST: 0,
	AZOT: -60,
	AZST: 300,
	AZT: 240,
	BNT: 480,
	BOT: -240,
	BRST: -120,
	BRT: -180,
	BST: 60,
	BTT: 360,
	CAST: 480,
	CAT: 120,
	CCT: 390,
	CDT: -300,
	CEST: 120,
	CET: {
		timezoneOffsetDuringDst: 120,
		timezoneOffsetNonDst: 60,
		dstStart: (year) => getLastWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2),
		dstEnd: (year) => getLastWeekdayOfMonth(year, Month.OCTOBER, Weekday.SUNDAY, 3)
	},
	CHADT: 825,
	CHAST: 765,
	CKT: -600,
	CLST: -180,
	CLT: -240,
	COT: -300,
	CST: -360,
	CT: {
		timezoneOffsetDuringDst: -300,
		timezoneOffsetNonDst: -360,
		dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
		dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
	},
	CVT: -60,
	CXT: 420,
	ChST: 600,
	DAVT: 420,
	EASST: -300,
	EAST: -360,
	EAT: 180,
	ECT: -300,
	EDT: -240,
	EEST: 180,
	EET: 120,
	EGST: 0,
	EGT: -60,
	EST: -300,
	ET: {
		timezoneOffsetDuringDst: -240,
		timezoneOffsetNonDst: -300,
		dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
		dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
	},
	FJST: 780,
	FJT: 720,
	FKST: -180,
	FKT: -240,
	FNT: -120,
	GALT: -360,
	GAMT: -540,
	GET: 240,
	GFT: -180,
	GILT: 720,
	GMT: 0,
	GST: 240,
	GYT: -240,
	HAA: -180,
	HAC: -300,
	HADT: -540,
	HAE: -240,
	HAP: -420,
	HAR: -360,
	HAST: -600,
	HAT: -90,
	HAY: -480,
	HKT: 480,
	HLV: -210,
	HNA: -240,
	HNC: -360,
	HNE: -300,
	HNP: -480,
	HNR: -420,
	HNT: -150,
	HNY: -540,
	HOVT: 420,
	ICT: 420,
	IDT: 180,
	IOT: 360,
	IRDT: 270,
	IRKST: 540,
	IRKT: 540,
	IRST: 210,
	IST: 330,
	JST: 540,
	KGT: 360,
	KRAST: 480,
	KRAT: 480,
	KST: 540,
	KUYT: 240,
	LHDT: 660,
	LHST: 630,
	LINT: 840,
	MAGST: 720,
	MAGT: 720,
	MART: -510,
	MAWT: 300,
	MDT: -360,
	MESZ: 120,
	MEZ: 60,
	MHT: 720,
	MMT: 390,
	MSD: 240,
	MSK: 180,
	MST: -420,
	MT: {
		timezoneOffsetDuringDst: -360,
		timezoneOffsetNonDst: -420,
		dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
		dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
	},
	MUT: 240,
	MVT: 300,
	MYT: 480,
	NCT: 660,
	NDT: -90,
	NFT: 690,
	NOVST: 420,
	NOVT: 360,
	NPT: 345,
	NST: -150,
	NUT: -660,
	NZDT: 780,
	NZST: 720,
	OMSST: 420,
	OMST: 420,
	PDT: -420,
	PET: -300,
	PETST: 720,
	PETT: 720,
	PGT: 600,
	PHOT: 780,
	PHT: 480,
	PKT: 300,
	PMDT: -120,
	PMST: -180,
	PONT: 660,
	PST: -480,
	PT: {
		timezoneOffsetDuringDst: -420,
		timezoneOffsetNonDst: -480,
		dstStart: (year) => getNthWeekdayOfMonth(year, Month.MARCH, Weekday.SUNDAY, 2, 2),
		dstEnd: (year) => getNthWeekdayOfMonth(year, Month.NOVEMBER, Weekday.SUNDAY, 1, 2)
	},
	PWT: 540,
	PYST: -180,
	PYT: -240,
	RET: 240,
	SAMT: 240,
	SAST: 120,
	SBT: 660,
	SCT: 240,
	SGT: 480,
	SRT: -180,
	SST: -660,
	TAHT: -600,
	TFT: 300,
	TJT: 300,
	TKT: 780,
	TLT: 540,
	TMT: 300,
	TVT: 720,
	ULAT: 480,
	UTC: 0,
	UYST: -120,
	UYT: -180,
	UZT: 300,
	VET: -210,
	VLAST: 660,
	VLAT: 660,
	VUT: 660,
	WAST: 120,
	WAT: 60,
	WEST: 60,
	WESZ: 60,
	WET: 0,
	WEZ: 0,
	WFT: 720,
	WGST: -120,
	WGT: -180,
	WIB: 420,
	WIT: 540,
	WITA: 480,
	WST: 780,
	WT: 0,
	YAKST: 600,
	YAKT: 600,
	YAPT: 600,
	YEKST: 360,
	YEKT: 360
};
function getNthWeekdayOfMonth(year, month, weekday, n, hour = 0) {
	let dayOfMonth = 0;
	let i = 0;
	while (i < n) {
		dayOfMonth++;
		if (new Date(year, month - 1, dayOfMonth).getDay() === weekday) i++;
	}
	return new Date(year, month - 1, dayOfMonth, hour);
}
function getLastWeekdayOfMonth(year, month, weekday, hour = 0) {
	const oneIndexedWeekday = weekday === 0 ? 7 : weekday;
	const date = new Date(year, month - 1 + 1, 1, 12);
	const firstWeekdayNextMonth = date.getDay() === 0 ? 7 : date.getDay();
	let dayDiff;
	if (firstWeekdayNextMonth === oneIndexedWeekday) dayDiff = 7;
	else if (firstWeekdayNextMonth < oneIndexedWeekday) dayDiff = 7 + firstWeekdayNextMonth - oneIndexedWeekday;
	else dayDiff = firstWeekdayNextMonth - oneIndexedWeekday;
	date.setDate(date.getDate() - dayDiff);
	return new Date(year, month - 1, date.getDate(), hour);
}
function toTimezoneOffset(timezoneInput, date, timezoneOverrides = {}) {
	if (timezoneInput == null) return null;
	if (typeof timezoneInput === "number") return timezoneInput;
	const matchedTimezone = timezoneOverrides[timezoneInput] ?? TIMEZONE_ABBR_MAP[timezoneInput];
	if (matchedTimezone == null) return null;
	if (typeof matchedTimezone == "number") return matchedTimezone;
	if (date == null) return null;
	if (date > matchedTimezone.dstStart(date.getFullYear()) && !(date > matchedTimezone.dstEnd(date.getFullYear()))) return matchedTimezone.timezoneOffsetDuringDst;
	return matchedTimezone.timezoneOffsetNonDst;
}

// node_modules/chrono-node/dist/esm/calculation/duration.js
const EmptyDuration = {
	day: 0,
	second: 0,
	millisecond: 0
};
function addDuration(ref, duration) {
	let date = new Date(ref);
	if (duration["y"]) {
		duration["year"] = duration["y"];
		delete duration["y"];
	}
	if (duration["mo"]) {
		duration["month"] = duration["mo"];
		delete duration["mo"];
	}
	if (duration["M"]) {
		duration["month"] = duration["M"];
		delete duration["M"];
	}
	if (duration["w"]) {
		duration["week"] = duration["w"];
		delete duration["w"];
	}
	if (duration["d"]) {
		duration["day"] = duration["d"];
		delete duration["d"];
	}
	if (duration["h"]) {
		duration["hour"] = duration["h"];
		delete duration["h"];
	}
	if (duration["m"]) {
		duration["minute"] = duration["m"];
		delete duration["m"];
	}
	if (duration["s"]) {
		duration["second"] = duration["s"];
		delete duration["s"];
	}
	if (duration["ms"]) {
		duration["millisecond"] = duration["ms"];
		delete duration["ms"];
	}
	if ("year" in duration) {
		const floor = Math.floor(duration["year"]);
		date.setFullYear(date.getFullYear() + floor);
		const remainingFraction = duration["year"] - floor;
		if (remainingFraction > 0) {
			duration.month = duration?.month ?? 0;
			duration.month += remainingFraction * 12;
		}
	}
	if ("quarter" in duration) {
		const floor = Math.floor(duration["quarter"]);
		date.setMonth(date.getMonth() + floor * 3);
		const remainingFraction = duration["quarter"] - floor;
		if (remainingFraction > 0) {
			duration.month = duration?.month ?? 0;
			duration.month += remainingFraction * 3;
		}
	}
	if ("month" in duration) {
		const floor = Math.floor(duration["month"]);
		date.setMonth(date.getMonth() + floor);
		const remainingFraction = duration["month"] - floor;
		if (remainingFraction > 0) {
			duration.week = duration?.week ?? 0;
			duration.week += remainingFraction * 4;
		}
	}
	if ("week" in duration) {
		const floor = Math.floor(duration["week"]);
		date.setDate(date.getDate() + floor * 7);
		const remainingFraction = duration["week"] - floor;
		if (remainingFraction > 0) {
			duration.day = duration?.day ?? 0;
			duration.day += Math.round(remainingFraction * 7);
		}
	}
	if ("day" in duration) {
		const floor = Math.floor(duration["day"]);
		date.setDate(date.getDate() + floor);
		const remainingFraction = duration["day"] - floor;
		if (remainingFraction > 0) {
			duration.hour = duration?.hour ?? 0;
			duration.hour += Math.round(remainingFraction * 24);
		}
	}
	if ("hour" in duration) {
		const floor = Math.floor(duration["hour"]);
		date.setHours(date.getHours() + floor);
		const remainingFraction = duration["hour"] - floor;
		if (remainingFraction > 0) {
			duration.minute = duration?.minute ?? 0;
			duration.minute += Math.round(remainingFraction * 60);
		}
	}
	if ("minute" in duration) {
		const floor = Math.floor(duration["minute"]);
		date.setMinutes(date.getMinutes() + floor);
		const remainingFraction = duration["minute"] - floor;
		if (remainingFraction > 0) {
			duration.second = duration?.second ?? 0;
			duration.second += Math.round(remainingFraction * 60);
		}
	}
	if ("second" in duration) {
		const floor = Math.floor(duration["second"]);
		date.setSeconds(date.getSeconds() + floor);
		const remainingFraction = duration["second"] - floor;
		if (remainingFraction > 0) {
			duration.millisecond = duration?.millisecond ?? 0;
			duration.millisecond += Math.round(remainingFraction * 1e3);
		}
	}
	if ("millisecond" in duration) {
		const floor = Math.floor(duration["millisecond"]);
		date.setMilliseconds(date.getMilliseconds() + floor);
	}
	return date;
}
function reverseDuration(duration) {
	const reversed = {};
	for (const key in duration) reversed[key] = -duration[key];
	return reversed;
}

// node_modules/chrono-node/dist/esm/results.js
var ReferenceWithTimezone = class ReferenceWithTimezone {
	instant;
	timezoneOffset;
	constructor(instant, timezoneOffset) {
		this.instant = instant ?? /* @__PURE__ */ new Date();
		this.timezoneOffset = timezoneOffset ?? null;
	}
	static fromDate(date) {
		return new ReferenceWithTimezone(date);
	}
	static fromInput(input, timezoneOverrides) {
		if (input instanceof Date) return ReferenceWithTimezone.fromDate(input);
		const instant = input?.instant ?? /* @__PURE__ */ new Date();
		const timezoneOffset = toTimezoneOffset(input?.timezone, instant, timezoneOverrides);
		return new ReferenceWithTimezone(instant, timezoneOffset);
	}
	getDateWithAdjustedTimezone() {
		const date = new Date(this.instant);
		if (this.timezoneOffset !== null) date.setMinutes(date.getMinutes() - this.getSystemTimezoneAdjustmentMinute(this.instant));
		return date;
	}
	getSystemTimezoneAdjustmentMinute(date, overrideTimezoneOffset) {
		if (!date) date = /* @__PURE__ */ new Date();
		const currentTimezoneOffset = -date.getTimezoneOffset();
		return currentTimezoneOffset - (overrideTimezoneOffset ?? this.timezoneOffset ?? currentTimezoneOffset);
	}
	getTimezoneOffset() {
		return this.timezoneOffset ?? -this.instant.getTimezoneOffset();
	}
};
var ParsingComponents = class ParsingComponents {
	knownValues;
	impliedValues;
	reference;
	_tags = /* @__PURE__ */ new Set();
	constructor(reference, knownComponents) {
		this.reference = reference;
		this.knownValues = {};
		this.impliedValues = {};
		if (knownComponents) for (const key in knownComponents) this.knownValues[key] = knownComponents[key];
		const date = reference.getDateWithAdjustedTimezone();
		this.imply("day", date.getDate());
		this.imply("month", date.getMonth() + 1);
		this.imply("year", date.getFullYear());
		this.imply("hour", 12);
		this.imply("minute", 0);
		this.imply("second", 0);
		this.imply("millisecond", 0);
	}
	static createRelativeFromReference(reference, duration = EmptyDuration) {
		let date = addDuration(reference.getDateWithAdjustedTimezone(), duration);
		const components = new ParsingComponents(reference);
		components.addTag("result/relativeDate");
		if ("hour" in duration || "minute" in duration || "second" in duration || "millisecond" in duration) {
			components.addTag("result/relativeDateAndTime");
			assignSimilarTime(components, date);
			assignSimilarDate(components, date);
			components.assign("timezoneOffset", reference.getTimezoneOffset());
		} else {
			implySimilarTime(components, date);
			components.imply("timezoneOffset", reference.getTimezoneOffset());
			if ("day" in duration) {
				components.assign("day", date.getDate());
				components.assign("month", date.getMonth() + 1);
				components.assign("year", date.getFullYear());
				components.assign("weekday", date.getDay());
			} else if ("week" in duration) {
				components.assign("day", date.getDate());
				components.assign("month", date.getMonth() + 1);
				components.assign("year", date.getFullYear());
				components.imply("weekday", date.getDay());
			} else {
				components.imply("day", date.getDate());
				if ("month" in duration) {
					components.assign("month", date.getMonth() + 1);
					components.assign("year", date.getFullYear());
				} else {
					components.imply("month", date.getMonth() + 1);
					if ("year" in duration) components.assign("year", date.getFullYear());
					else components.imply("year", date.getFullYear());
				}
			}
		}
		return components;
	}
	get(component) {
		if (component in this.knownValues) return this.knownValues[component];
		if (component in this.impliedValues) return this.impliedValues[component];
		return null;
	}
	isCertain(component) {
		return component in this.knownValues;
	}
	getCertainComponents() {
		return Object.keys(this.knownValues);
	}
	imply(component, value) {
		if (component in this.knownValues) return this;
		this.impliedValues[component] = value;
		return this;
	}
	assign(component, value) {
		this.knownValues[component] = value;
		delete this.impliedValues[component];
		return this;
	}
	addDurationAsImplied(duration) {
		const currentDate = this.dateWithoutTimezoneAdjustment();
		const date = addDuration(currentDate, duration);
		if ("day" in duration || "week" in duration || "month" in duration || "year" in duration) {
			this.delete([
				"day",
				"weekday",
				"month",
				"year"
			]);
			this.imply("day", date.getDate());
			this.imply("weekday", date.getDay());
			this.imply("month", date.getMonth() + 1);
			this.imply("year", date.getFullYear());
		}
		if ("second" in duration || "minute" in duration || "hour" in duration) {
			this.delete([
				"second",
				"minute",
				"hour"
			]);
			this.imply("second", date.getSeconds());
			this.imply("minute", date.getMinutes());
			this.imply("hour", date.getHours());
		}
		return this;
	}
	delete(components) {
		if (typeof components === "string") components = [components];
		for (const component of components) {
			delete this.knownValues[component];
			delete this.impliedValues[component];
		}
	}
	clone() {
		const component = new ParsingComponents(this.reference);
		component.knownValues = {};
		component.impliedValues = {};
		for (const key in this.knownValues) component.knownValues[key] = this.knownValues[key];
		for (const key in this.impliedValues) component.impliedValues[key] = this.impliedValues[key];
		return component;
	}
	isOnlyDate() {
		return !this.isCertain("hour") && !this.isCertain("minute") && !this.isCertain("second");
	}
	isOnlyTime() {
		return !this.isCertain("weekday") && !this.isCertain("day") && !this.isCertain("month") && !this.isCertain("year");
	}
	isOnlyWeekdayComponent() {
		return this.isCertain("weekday") && !this.isCertain("day") && !this.isCertain("month");
	}
	isDateWithUnknownYear() {
		return this.isCertain("month") && !this.isCertain("year");
	}
	isValidDate() {
		const date = new Date(Date.UTC(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond")));
		date.setUTCFullYear(this.get("year"));
		if (date.getUTCFullYear() !== this.get("year")) return false;
		if (date.getUTCMonth() !== this.get("month") - 1) return false;
		if (date.getUTCDate() !== this.get("day")) return false;
		if (this.get("hour") != null && date.getUTCHours() != this.get("hour")) return false;
		if (this.get("minute") != null && date.getUTCMinutes() != this.get("minute")) return false;
		return true;
	}
	toString() {
		return `[ParsingComponents {
            tags: ${JSON.stringify(Array.from(this._tags).sort())}, 
            knownValues: ${JSON.stringify(this.knownValues)}, 
            impliedValues: ${JSON.stringify(this.impliedValues)}}, 
            reference: ${JSON.stringify(this.reference)}]`;
	}
	date() {
		const timezoneOffset = this.get("timezoneOffset") ?? this.reference.timezoneOffset;
		if (timezoneOffset === null || timezoneOffset === void 0) return this.dateWithoutTimezoneAdjustment();
		const date = new Date(Date.UTC(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond")));
		date.setUTCFullYear(this.get("year"));
		return /* @__PURE__ */ new Date(date.getTime() - timezoneOffset * 6e4);
	}
	addTag(tag) {
		this._tags.add(tag);
		return this;
	}
	addTags(tags) {
		for (const tag of tags) this._tags.add(tag);
		return this;
	}
	tags() {
		return new Set(this._tags);
	}
	dateWithoutTimezoneAdjustment() {
		const date = new Date(this.get("year"), this.get("month") - 1, this.get("day"), this.get("hour"), this.get("minute"), this.get("second"), this.get("millisecond"));
		date.setFullYear(this.get("year"));
		return date;
	}
};
var ParsingResult = class ParsingResult {
	refDate;
	index;
	text;
	reference;
	start;
	end;
	constructor(reference, index, text, start, end) {
		this.reference = reference;
		this.refDate = reference.instant;
		this.index = index;
		this.text = text;
		this.start = start || new ParsingComponents(reference);
		this.end = end;
	}
	clone() {
		const result = new ParsingResult(this.reference, this.index, this.text);
		result.start = this.start ? this.start.clone() : null;
		result.end = this.end ? this.end.clone() : null;
		return result;
	}
	date() {
		return this.start.date();
	}
	addTag(tag) {
		this.start.addTag(tag);
		if (this.end) this.end.addTag(tag);
		return this;
	}
	addTags(tags) {
		this.start.addTags(tags);
		if (this.end) this.end.addTags(tags);
		return this;
	}
	tags() {
		const combinedTags = new Set(this.start.tags());
		if (this.end) for (const tag of this.end.tags()) combinedTags.add(tag);
		return combinedTags;
	}
	toString() {
		const tags = Array.from(this.tags()).sort();
		return `[ParsingResult {index: ${this.index}, text: '${this.text}', tags: ${JSON.stringify(tags)} ...}]`;
	}
};

// node_modules/chrono-node/dist/esm/utils/pattern.js
function repeatedTimeunitPattern(prefix, singleTimeunitPattern, connectorPattern = "\\s{0,5},?\\s{0,5}") {
	const singleTimeunitPatternNoCapture = singleTimeunitPattern.replace(/\((?!\?)/g, "(?:");
	return `${prefix}${singleTimeunitPatternNoCapture}(?:${connectorPattern}${singleTimeunitPatternNoCapture}){0,10}`;
}
function extractTerms(dictionary) {
	let keys;
	if (dictionary instanceof Array) keys = [...dictionary];
	else if (dictionary instanceof Map) keys = Array.from(dictionary.keys());
	else keys = Object.keys(dictionary);
	return keys;
}
function matchAnyPattern(dictionary) {
	return `(?:${extractTerms(dictionary).sort((a, b) => b.length - a.length).join("|").replace(/\./g, "\\.")})`;
}

// node_modules/chrono-node/dist/esm/calculation/years.js
function findMostLikelyADYear(yearNumber) {
	if (yearNumber < 100) {
		if (yearNumber > 50) yearNumber = yearNumber + 1900;
		else yearNumber = yearNumber + 2e3;
	}
	return yearNumber;
}
function findYearClosestToRef(refDate, day, month) {
	let date = new Date(refDate);
	date.setMonth(month - 1);
	date.setDate(day);
	const nextYear = addDuration(date, { "year": 1 });
	const lastYear = addDuration(date, { "year": -1 });
	if (Math.abs(nextYear.getTime() - refDate.getTime()) < Math.abs(date.getTime() - refDate.getTime())) date = nextYear;
	else if (Math.abs(lastYear.getTime() - refDate.getTime()) < Math.abs(date.getTime() - refDate.getTime())) date = lastYear;
	return date.getFullYear();
}

// node_modules/chrono-node/dist/esm/locales/en/constants.js
const WEEKDAY_DICTIONARY$5 = {
	sunday: 0,
	sun: 0,
	"sun.": 0,
	monday: 1,
	mon: 1,
	"mon.": 1,
	tuesday: 2,
	tue: 2,
	"tue.": 2,
	wednesday: 3,
	wed: 3,
	"wed.": 3,
	thursday: 4,
	thurs: 4,
	"thurs.": 4,
	thur: 4,
	"thur.": 4,
	thu: 4,
	"thu.": 4,
	friday: 5,
	fri: 5,
	"fri.": 5,
	saturday: 6,
	sat: 6,
	"sat.": 6
};
const FULL_MONTH_NAME_DICTIONARY$2 = {
	january: 1,
	february: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	october: 10,
	november: 11,
	december: 12
};
const MONTH_DICTIONARY$5 = {
	...FULL_MONTH_NAME_DICTIONARY$2,
	jan: 1,
	"jan.": 1,
	feb: 2,
	"feb.": 2,
	mar: 3,
	"mar.": 3,
	apr: 4,
	"apr.": 4,
	jun: 6,
	"jun.": 6,
	jul: 7,
	"jul.": 7,
	aug: 8,
	"aug.": 8,
	sep: 9,
	"sep.": 9,
	sept: 9,
	"sept.": 9,
	oct: 10,
	"oct.": 10,
	nov: 11,
	"nov.": 11,
	dec: 12,
	"dec.": 12
};
const INTEGER_WORD_DICTIONARY$4 = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12
};
const ORDINAL_WORD_DICTIONARY$2 = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	eleventh: 11,
	twelfth: 12,
	thirteenth: 13,
	fourteenth: 14,
	fifteenth: 15,
	sixteenth: 16,
	seventeenth: 17,
	eighteenth: 18,
	nineteenth: 19,
	twentieth: 20,
	"twenty first": 21,
	"twenty-first": 21,
	"twenty second": 22,
	"twenty-second": 22,
	"twenty third": 23,
	"twenty-third": 23,
	"twenty fourth": 24,
	"twenty-fourth": 24,
	"twenty fifth": 25,
	"twenty-fifth": 25,
	"twenty sixth": 26,
	"twenty-sixth": 26,
	"twenty seventh": 27,
	"twenty-seventh": 27,
	"twenty eighth": 28,
	"twenty-eighth": 28,
	"twenty ninth": 29,
	"twenty-ninth": 29,
	"thirtieth": 30,
	"thirty first": 31,
	"thirty-first": 31
};
const TIME_UNIT_DICTIONARY_NO_ABBR$1 = {
	second: "second",
	seconds: "second",
	minute: "minute",
	minutes: "minute",
	hour: "hour",
	hours: "hour",
	day: "day",
	days: "day",
	week: "week",
	weeks: "week",
	month: "month",
	months: "month",
	quarter: "quarter",
	quarters: "quarter",
	year: "year",
	years: "year"
};
const TIME_UNIT_DICTIONARY$4 = {
	s: "second",
	sec: "second",
	second: "second",
	seconds: "second",
	m: "minute",
	min: "minute",
	mins: "minute",
	minute: "minute",
	minutes: "minute",
	h: "hour",
	hr: "hour",
	hrs: "hour",
	hour: "hour",
	hours: "hour",
	d: "day",
	day: "day",
	days: "day",
	w: "week",
	week: "week",
	weeks: "week",
	mo: "month",
	mon: "month",
	mos: "month",
	month: "month",
	months: "month",
	qtr: "quarter",
	quarter: "quarter",
	quarters: "quarter",
	y: "year",
	yr: "year",
	year: "year",
	years: "year",
	...TIME_UNIT_DICTIONARY_NO_ABBR$1
};
const NUMBER_PATTERN$4 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY$4)}|[0-9]+|[0-9]+\\.[0-9]+|half(?:\\s{0,2}an?)?|an?\\b(?:\\s{0,2}few)?|few|several|the|a?\\s{0,2}couple\\s{0,2}(?:of)?)`;
function parseNumberPattern$4(match) {
	const num = match.toLowerCase();
	if (INTEGER_WORD_DICTIONARY$4[num] !== void 0) return INTEGER_WORD_DICTIONARY$4[num];
	else if (num === "a" || num === "an" || num == "the") return 1;
	else if (num.match(/few/)) return 3;
	else if (num.match(/half/)) return .5;
	else if (num.match(/couple/)) return 2;
	else if (num.match(/several/)) return 7;
	return parseFloat(num);
}
const ORDINAL_NUMBER_PATTERN$3 = `(?:${matchAnyPattern(ORDINAL_WORD_DICTIONARY$2)}|[0-9]{1,2}(?:st|nd|rd|th)?)`;
function parseOrdinalNumberPattern$3(match) {
	let num = match.toLowerCase();
	if (ORDINAL_WORD_DICTIONARY$2[num] !== void 0) return ORDINAL_WORD_DICTIONARY$2[num];
	num = num.replace(/(?:st|nd|rd|th)$/i, "");
	return parseInt(num);
}
const YEAR_PATTERN$5 = `(?:[1-9][0-9]{0,3}\\s{0,2}(?:BE|AD|BC|BCE|CE)|[1-9][0-9]{3}|[0-9]{2}(?!\\w|:\\d|\\s+(?:am|pm|o\\s*clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`;
function parseYear$5(match) {
	if (/BE/i.test(match)) {
		match = match.replace(/BE/i, "");
		return parseInt(match) - 543;
	}
	if (/BCE?/i.test(match)) {
		match = match.replace(/BCE?/i, "");
		return -parseInt(match);
	}
	if (/(AD|CE)/i.test(match)) {
		match = match.replace(/(AD|CE)/i, "");
		return parseInt(match);
	}
	return findMostLikelyADYear(parseInt(match));
}
const SINGLE_TIME_UNIT_PATTERN$4 = `(${NUMBER_PATTERN$4})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY$4)})`;
const SINGLE_TIME_UNIT_REGEX$4 = new RegExp(SINGLE_TIME_UNIT_PATTERN$4, "i");
const SINGLE_TIME_UNIT_NO_ABBR_PATTERN$1 = `(${NUMBER_PATTERN$4})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY_NO_ABBR$1)})`;
const TIME_UNIT_CONNECTOR_PATTERN$1 = `\\s{0,5},?(?:\\s*and)?\\s{0,5}`;
const TIME_UNITS_PATTERN$4 = repeatedTimeunitPattern(`(?:(?:about|around)\\s{0,3})?`, SINGLE_TIME_UNIT_PATTERN$4, TIME_UNIT_CONNECTOR_PATTERN$1);
const TIME_UNITS_NO_ABBR_PATTERN$1 = repeatedTimeunitPattern(`(?:(?:about|around)\\s{0,3})?`, SINGLE_TIME_UNIT_NO_ABBR_PATTERN$1, TIME_UNIT_CONNECTOR_PATTERN$1);
function parseDuration$4(timeunitText) {
	const fragments = {};
	let remainingText = timeunitText;
	let match = SINGLE_TIME_UNIT_REGEX$4.exec(remainingText);
	while (match) {
		collectDateTimeFragment$4(fragments, match);
		remainingText = remainingText.substring(match[0].length).trim();
		match = SINGLE_TIME_UNIT_REGEX$4.exec(remainingText);
	}
	if (Object.keys(fragments).length == 0) return null;
	return fragments;
}
function collectDateTimeFragment$4(fragments, match) {
	if (match[0].match(/^[a-zA-Z]+$/)) return;
	const num = parseNumberPattern$4(match[1]);
	const unit = TIME_UNIT_DICTIONARY$4[match[2].toLowerCase()];
	fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/common/parsers/AbstractParserWithWordBoundary.js
var AbstractParserWithWordBoundaryChecking = class {
	innerPatternHasChange(context, currentInnerPattern) {
		return this.innerPattern(context) !== currentInnerPattern;
	}
	patternLeftBoundary() {
		return `(\\W|^)`;
	}
	cachedInnerPattern = null;
	cachedPattern = null;
	pattern(context) {
		if (this.cachedInnerPattern) {
			if (!this.innerPatternHasChange(context, this.cachedInnerPattern)) return this.cachedPattern;
		}
		this.cachedInnerPattern = this.innerPattern(context);
		this.cachedPattern = new RegExp(`${this.patternLeftBoundary()}${this.cachedInnerPattern.source}`, this.cachedInnerPattern.flags);
		return this.cachedPattern;
	}
	extract(context, match) {
		const header = match[1] ?? "";
		match.index = match.index + header.length;
		match[0] = match[0].substring(header.length);
		for (let i = 2; i < match.length; i++) match[i - 1] = match[i];
		return this.innerExtract(context, match);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitWithinFormatParser.js
const PATTERN_WITH_OPTIONAL_PREFIX$2 = new RegExp(`(?:(?:within|in|for)\\s*)?(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN$4})(?=\\W|$)`, "i");
const PATTERN_WITH_PREFIX$2 = new RegExp(`(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN$4})(?=\\W|$)`, "i");
const PATTERN_WITH_PREFIX_STRICT$1 = new RegExp(`(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?(${TIME_UNITS_NO_ABBR_PATTERN$1})(?=\\W|$)`, "i");
var ENTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern(context) {
		if (this.strictMode) return PATTERN_WITH_PREFIX_STRICT$1;
		return context.option.forwardDate ? PATTERN_WITH_OPTIONAL_PREFIX$2 : PATTERN_WITH_PREFIX$2;
	}
	innerExtract(context, match) {
		if (match[0].match(/^for\s*the\s*\w+/i)) return null;
		const timeUnits = parseDuration$4(match[1]);
		if (!timeUnits) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js
const PATTERN$48 = new RegExp(`(?:on\\s{0,3})?(${ORDINAL_NUMBER_PATTERN$3})(?:\\s{0,3}(?:to|\\-|\\–|until|through|till)\\s{0,3}(${ORDINAL_NUMBER_PATTERN$3}))?(?:-|/|\\s{0,3}(?:of)?\\s{0,3})(${matchAnyPattern(MONTH_DICTIONARY$5)})(?:(?:-|/|,?\\s{0,3})(${YEAR_PATTERN$5}(?!\\w)))?(?=\\W|\$)`, "i");
const DATE_GROUP$8 = 1;
const DATE_TO_GROUP$7 = 2;
const MONTH_NAME_GROUP$13 = 3;
const YEAR_GROUP$19 = 4;
var ENMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$48;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY$5[match[MONTH_NAME_GROUP$13].toLowerCase()];
		const day = parseOrdinalNumberPattern$3(match[DATE_GROUP$8]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$8].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$19]) {
			const yearNumber = parseYear$5(match[YEAR_GROUP$19]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$7]) {
			const endDate = parseOrdinalNumberPattern$3(match[DATE_TO_GROUP$7]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js
const PATTERN$47 = new RegExp(`(${matchAnyPattern(MONTH_DICTIONARY$5)})(?:-|/|\\s*,?\\s*)(${ORDINAL_NUMBER_PATTERN$3})(?!\\s*(?:am|pm))\\s*(?:(?:to|\\-)\\s*(${ORDINAL_NUMBER_PATTERN$3})\\s*)?(?:(?:-|/|\\s*,\\s*|\\s+)(${YEAR_PATTERN$5}))?(?=\\W|\$)(?!\\:\\d)`, "i");
const MONTH_NAME_GROUP$12 = 1;
const DATE_GROUP$7 = 2;
const DATE_TO_GROUP$6 = 3;
const YEAR_GROUP$18 = 4;
var ENMonthNameMiddleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	shouldSkipYearLikeDate;
	constructor(shouldSkipYearLikeDate) {
		super();
		this.shouldSkipYearLikeDate = shouldSkipYearLikeDate;
	}
	innerPattern() {
		return PATTERN$47;
	}
	innerExtract(context, match) {
		const month = MONTH_DICTIONARY$5[match[MONTH_NAME_GROUP$12].toLowerCase()];
		const day = parseOrdinalNumberPattern$3(match[DATE_GROUP$7]);
		if (day > 31) return null;
		if (this.shouldSkipYearLikeDate) {
			if (!match[DATE_TO_GROUP$6] && !match[YEAR_GROUP$18] && match[DATE_GROUP$7].match(/^\d{2}$/)) return null;
		}
		const components = context.createParsingComponents({
			day,
			month
		}).addTag("parser/ENMonthNameMiddleEndianParser");
		if (match[YEAR_GROUP$18]) {
			const year = parseYear$5(match[YEAR_GROUP$18]);
			components.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			components.imply("year", year);
		}
		if (!match[DATE_TO_GROUP$6]) return components;
		const endDate = parseOrdinalNumberPattern$3(match[DATE_TO_GROUP$6]);
		const result = context.createParsingResult(match.index, match[0]);
		result.start = components;
		result.end = components.clone();
		result.end.assign("day", endDate);
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameParser.js
const PATTERN$46 = new RegExp(`((?:in)\\s*)?(${matchAnyPattern(MONTH_DICTIONARY$5)})\\s*(?:(?:,|-|of)?\\s*(${YEAR_PATTERN$5})?)?(?=[^\\s\\w]|\\s+[^0-9]|\\s+\$|\$)`, "i");
const PREFIX_GROUP$7 = 1;
const MONTH_NAME_GROUP$11 = 2;
const YEAR_GROUP$17 = 3;
var ENMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$46;
	}
	innerExtract(context, match) {
		const monthName = match[MONTH_NAME_GROUP$11].toLowerCase();
		if (match[0].length <= 3 && !FULL_MONTH_NAME_DICTIONARY$2[monthName]) return null;
		const result = context.createParsingResult(match.index + (match[PREFIX_GROUP$7] || "").length, match.index + match[0].length);
		result.start.imply("day", 1);
		result.start.addTag("parser/ENMonthNameParser");
		const month = MONTH_DICTIONARY$5[monthName];
		result.start.assign("month", month);
		if (match[YEAR_GROUP$17]) {
			const year = parseYear$5(match[YEAR_GROUP$17]);
			result.start.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, 1, month);
			result.start.imply("year", year);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthDayParser.js
const PATTERN$45 = new RegExp(`([0-9]{4})[-\\.\\/\\s](?:(${matchAnyPattern(MONTH_DICTIONARY$5)})|([0-9]{1,2}))[-\\.\\/\\s]([0-9]{1,2})(?=\\W|\$)`, "i");
const YEAR_NUMBER_GROUP$3 = 1;
const MONTH_NAME_GROUP$10 = 2;
const MONTH_NUMBER_GROUP$2 = 3;
const DATE_NUMBER_GROUP$2 = 4;
var ENYearMonthDayParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMonthDateOrder;
	constructor(strictMonthDateOrder) {
		super();
		this.strictMonthDateOrder = strictMonthDateOrder;
	}
	innerPattern() {
		return PATTERN$45;
	}
	innerExtract(context, match) {
		const year = parseInt(match[YEAR_NUMBER_GROUP$3]);
		let day = parseInt(match[DATE_NUMBER_GROUP$2]);
		let month = match[MONTH_NUMBER_GROUP$2] ? parseInt(match[MONTH_NUMBER_GROUP$2]) : MONTH_DICTIONARY$5[match[MONTH_NAME_GROUP$10].toLowerCase()];
		if (month < 1 || month > 12) {
			if (this.strictMonthDateOrder) return null;
			if (day >= 1 && day <= 12) [month, day] = [day, month];
		}
		if (day < 1 || day > 31) return null;
		return {
			day,
			month,
			year
		};
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENYearMonthNameParser.js
const PATTERN$44 = new RegExp(`((?:[1-9][0-9]{0,3}\\s{0,2}(?:BE|AD|BC|BCE|CE)|[1-9][0-9]{3}))(?:\\s*[-.\\/,]?\\s*|\\s+of\\s+)(${matchAnyPattern(MONTH_DICTIONARY$5)})(?=[^\\s\\w]|\\s+[^0-9]|\\s+$|$)`, "i");
const YEAR_GROUP$16 = 1;
const MONTH_NAME_GROUP$9 = 2;
var ENYearMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$44;
	}
	innerExtract(context, match) {
		const year = parseYear$5(match[YEAR_GROUP$16]);
		const monthName = match[MONTH_NAME_GROUP$9].toLowerCase();
		const month = MONTH_DICTIONARY$5[monthName];
		const result = context.createParsingResult(match.index, match[0]);
		result.start.imply("day", 1);
		result.start.assign("month", month);
		result.start.assign("year", year);
		result.start.addTag("parser/ENYearMonthNameParser");
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENSlashMonthFormatParser.js
const PATTERN$43 = /* @__PURE__ */ new RegExp("([0-9]|0[1-9]|1[012])/([0-9]{4})", "i");
const MONTH_GROUP$5 = 1;
const YEAR_GROUP$15 = 2;
var ENSlashMonthFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$43;
	}
	innerExtract(context, match) {
		if (/\d\/?$/.test(context.text.substring(0, match.index))) return null;
		const year = parseInt(match[YEAR_GROUP$15]);
		const month = parseInt(match[MONTH_GROUP$5]);
		return context.createParsingComponents().imply("day", 1).assign("month", month).assign("year", year);
	}
};

// node_modules/chrono-node/dist/esm/common/parsers/AbstractTimeExpressionParser.js
function primaryTimePattern(leftBoundary, primaryPrefix, primarySuffix, flags) {
	return new RegExp(`${leftBoundary}${primaryPrefix}(\\d{1,4})(?:(?:\\.|:|：)(\\d{1,2})(?:(?::|：)(\\d{2})(?:\\.(\\d{1,6}))?)?)?(?:\\s*(a\\.m\\.|p\\.m\\.|am?|pm?))?${primarySuffix}`, flags);
}
function followingTimePatten(followingPhase, followingSuffix) {
	return new RegExp(`^(${followingPhase})(\\d{1,4})(?:(?:\\.|\\:|\\：)(\\d{1,2})(?:(?:\\.|\\:|\\：)(\\d{1,2})(?:\\.(\\d{1,6}))?)?)?(?:\\s*(a\\.m\\.|p\\.m\\.|am?|pm?))?${followingSuffix}`, "i");
}
const HOUR_GROUP$5 = 2;
const MINUTE_GROUP$5 = 3;
const SECOND_GROUP$5 = 4;
const MILLI_SECOND_GROUP = 5;
const AM_PM_HOUR_GROUP$4 = 6;
var AbstractTimeExpressionParser = class {
	strictMode;
	constructor(strictMode = false) {
		this.strictMode = strictMode;
	}
	patternFlags() {
		return "i";
	}
	primaryPatternLeftBoundary() {
		return `(^|\\s|T|\\b)`;
	}
	primarySuffix() {
		return `(?!/)(?=\\W|$)`;
	}
	followingSuffix() {
		return `(?!/)(?=\\W|$)`;
	}
	pattern(context) {
		return this.getPrimaryTimePatternThroughCache();
	}
	extract(context, match) {
		const startComponents = this.extractPrimaryTimeComponents(context, match);
		if (!startComponents) {
			if (match[0].match(/^\d{4}/)) {
				match.index += 4;
				return null;
			}
			match.index += match[0].length;
			return null;
		}
		const index = match.index + match[1].length;
		const text = match[0].substring(match[1].length);
		const result = context.createParsingResult(index, text, startComponents);
		match.index += match[0].length;
		const remainingText = context.text.substring(match.index);
		const followingMatch = this.getFollowingTimePatternThroughCache().exec(remainingText);
		if (text.match(/^\d{3,4}/) && followingMatch) {
			if (followingMatch[0].match(/^\s*([+-])\s*\d{2,4}$/)) return null;
			if (followingMatch[0].match(/^\s*([+-])\s*\d{2}\W\d{2}/)) return null;
		}
		if (!followingMatch || followingMatch[0].match(/^\s*([+-])\s*\d{3,4}$/)) return this.checkAndReturnWithoutFollowingPattern(result);
		result.end = this.extractFollowingTimeComponents(context, followingMatch, result);
		if (result.end) result.text += followingMatch[0];
		return this.checkAndReturnWithFollowingPattern(result);
	}
	extractPrimaryTimeComponents(context, match, strict = false) {
		const components = context.createParsingComponents();
		let minute = 0;
		let meridiem = null;
		let hour = parseInt(match[HOUR_GROUP$5]);
		if (hour > 100) {
			if (match[HOUR_GROUP$5].length == 4 && match[MINUTE_GROUP$5] == null && !match[AM_PM_HOUR_GROUP$4]) return null;
			if (this.strictMode || match[MINUTE_GROUP$5] != null) return null;
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (hour > 24) return null;
		if (match[MINUTE_GROUP$5] != null) {
			if (match[MINUTE_GROUP$5].length == 1 && !match[AM_PM_HOUR_GROUP$4]) return null;
			minute = parseInt(match[MINUTE_GROUP$5]);
		}
		if (minute >= 60) return null;
		if (hour > 12) meridiem = Meridiem.PM;
		if (match[AM_PM_HOUR_GROUP$4] != null) {
			if (hour > 12) return null;
			const ampm = match[AM_PM_HOUR_GROUP$4][0].toLowerCase();
			if (ampm == "a") {
				meridiem = Meridiem.AM;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = Meridiem.PM;
				if (hour != 12) hour += 12;
			}
		}
		components.assign("hour", hour);
		components.assign("minute", minute);
		if (meridiem !== null) components.assign("meridiem", meridiem);
		else if (hour < 12) components.imply("meridiem", Meridiem.AM);
		else components.imply("meridiem", Meridiem.PM);
		if (match[MILLI_SECOND_GROUP] != null) {
			const millisecond = parseInt(match[MILLI_SECOND_GROUP].substring(0, 3));
			if (millisecond >= 1e3) return null;
			components.assign("millisecond", millisecond);
		}
		if (match[SECOND_GROUP$5] != null) {
			const second = parseInt(match[SECOND_GROUP$5]);
			if (second >= 60) return null;
			components.assign("second", second);
		}
		return components;
	}
	extractFollowingTimeComponents(context, match, result) {
		const components = context.createParsingComponents();
		if (match[MILLI_SECOND_GROUP] != null) {
			const millisecond = parseInt(match[MILLI_SECOND_GROUP].substring(0, 3));
			if (millisecond >= 1e3) return null;
			components.assign("millisecond", millisecond);
		}
		if (match[SECOND_GROUP$5] != null) {
			const second = parseInt(match[SECOND_GROUP$5]);
			if (second >= 60) return null;
			components.assign("second", second);
		}
		let hour = parseInt(match[HOUR_GROUP$5]);
		let minute = 0;
		let meridiem = -1;
		if (match[MINUTE_GROUP$5] != null) minute = parseInt(match[MINUTE_GROUP$5]);
		else if (hour > 100) {
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (minute >= 60 || hour > 24) return null;
		if (hour >= 12) meridiem = Meridiem.PM;
		if (match[AM_PM_HOUR_GROUP$4] != null) {
			if (hour > 12) return null;
			const ampm = match[AM_PM_HOUR_GROUP$4][0].toLowerCase();
			if (ampm == "a") {
				meridiem = Meridiem.AM;
				if (hour == 12) {
					hour = 0;
					if (!components.isCertain("day")) components.addDurationAsImplied({ day: 1 });
				}
			}
			if (ampm == "p") {
				meridiem = Meridiem.PM;
				if (hour != 12) hour += 12;
			}
			if (!result.start.isCertain("meridiem")) {
				if (meridiem == Meridiem.AM) {
					result.start.imply("meridiem", Meridiem.AM);
					if (result.start.get("hour") == 12) result.start.assign("hour", 0);
				} else {
					result.start.imply("meridiem", Meridiem.PM);
					if (result.start.get("hour") != 12) result.start.assign("hour", result.start.get("hour") + 12);
				}
			}
		}
		components.assign("hour", hour);
		components.assign("minute", minute);
		if (meridiem >= 0) components.assign("meridiem", meridiem);
		else if (result.start.isCertain("meridiem") && result.start.get("hour") > 12) {
			if (result.start.get("hour") - 12 > hour) components.imply("meridiem", Meridiem.AM);
			else if (hour <= 12) {
				components.assign("hour", hour + 12);
				components.assign("meridiem", Meridiem.PM);
			}
		} else if (hour > 12) components.imply("meridiem", Meridiem.PM);
		else if (hour <= 12) components.imply("meridiem", Meridiem.AM);
		if (components.date().getTime() < result.start.date().getTime()) components.addDurationAsImplied({ day: 1 });
		return components;
	}
	checkAndReturnWithoutFollowingPattern(result) {
		if (result.text.match(/^\d$/)) return null;
		if (result.text.match(/^\d\d\d+$/)) return null;
		if (result.text.match(/\d[apAP]$/)) return null;
		const endingWithNumbers = result.text.match(/[^\d:.](\d[\d.]+)$/);
		if (endingWithNumbers) {
			const endingNumbers = endingWithNumbers[1];
			if (this.strictMode) return null;
			if (endingNumbers.includes(".") && !endingNumbers.match(/\d(\.\d{2})+$/)) return null;
			if (parseInt(endingNumbers) > 24) return null;
		}
		return result;
	}
	checkAndReturnWithFollowingPattern(result) {
		if (result.text.match(/^\d+-\d+$/)) return null;
		const endingWithNumbers = result.text.match(/[^\d:.](\d[\d.]+)\s*-\s*(\d[\d.]+)$/);
		if (endingWithNumbers) {
			if (this.strictMode) return null;
			const startingNumbers = endingWithNumbers[1];
			const endingNumbers = endingWithNumbers[2];
			if (endingNumbers.includes(".") && !endingNumbers.match(/\d(\.\d{2})+$/)) return null;
			if (parseInt(endingNumbers) > 24 || parseInt(startingNumbers) > 24) return null;
		}
		return result;
	}
	cachedPrimaryPrefix = null;
	cachedPrimarySuffix = null;
	cachedPrimaryTimePattern = null;
	getPrimaryTimePatternThroughCache() {
		const primaryPrefix = this.primaryPrefix();
		const primarySuffix = this.primarySuffix();
		if (this.cachedPrimaryPrefix === primaryPrefix && this.cachedPrimarySuffix === primarySuffix) return this.cachedPrimaryTimePattern;
		this.cachedPrimaryTimePattern = primaryTimePattern(this.primaryPatternLeftBoundary(), primaryPrefix, primarySuffix, this.patternFlags());
		this.cachedPrimaryPrefix = primaryPrefix;
		this.cachedPrimarySuffix = primarySuffix;
		return this.cachedPrimaryTimePattern;
	}
	cachedFollowingPhase = null;
	cachedFollowingSuffix = null;
	cachedFollowingTimePatten = null;
	getFollowingTimePatternThroughCache() {
		const followingPhase = this.followingPhase();
		const followingSuffix = this.followingSuffix();
		if (this.cachedFollowingPhase === followingPhase && this.cachedFollowingSuffix === followingSuffix) return this.cachedFollowingTimePatten;
		this.cachedFollowingTimePatten = followingTimePatten(followingPhase, followingSuffix);
		this.cachedFollowingPhase = followingPhase;
		this.cachedFollowingSuffix = followingSuffix;
		return this.cachedFollowingTimePatten;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeExpressionParser.js
var ENTimeExpressionParser = class extends AbstractTimeExpressionParser {
	constructor(strictMode) {
		super(strictMode);
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|to|until|through|till|\\?)\\s*";
	}
	primaryPrefix() {
		return "(?:(?:at|from)\\s*)??";
	}
	primarySuffix() {
		return "(?:\\s*(?:o\\W*clock|at\\s*night|in\\s*the\\s*(?:morning|afternoon)))?(?!/)(?=\\W|$)";
	}
	extractPrimaryTimeComponents(context, match) {
		const components = super.extractPrimaryTimeComponents(context, match);
		if (!components) return components;
		if (match[0].endsWith("night")) {
			const hour = components.get("hour");
			if (hour >= 6 && hour < 12) {
				components.assign("hour", components.get("hour") + 12);
				components.assign("meridiem", Meridiem.PM);
			} else if (hour < 6) components.assign("meridiem", Meridiem.AM);
		}
		if (match[0].endsWith("afternoon")) {
			components.assign("meridiem", Meridiem.PM);
			const hour = components.get("hour");
			if (hour >= 0 && hour <= 6) components.assign("hour", components.get("hour") + 12);
		}
		if (match[0].endsWith("morning")) {
			components.assign("meridiem", Meridiem.AM);
			if (components.get("hour") < 12) components.assign("hour", components.get("hour"));
		}
		return components.addTag("parser/ENTimeExpressionParser");
	}
	extractFollowingTimeComponents(context, match, result) {
		const followingComponents = super.extractFollowingTimeComponents(context, match, result);
		if (followingComponents) followingComponents.addTag("parser/ENTimeExpressionParser");
		return followingComponents;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitAgoFormatParser.js
const PATTERN$42 = new RegExp(`(${TIME_UNITS_PATTERN$4})\\s{0,5}(?:ago|before|earlier)(?=\\W|$)`, "i");
const STRICT_PATTERN$3 = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN$1})\\s{0,5}(?:ago|before|earlier)(?=\\W|$)`, "i");
var ENTimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern() {
		return this.strictMode ? STRICT_PATTERN$3 : PATTERN$42;
	}
	innerExtract(context, match) {
		const duration = parseDuration$4(match[1]);
		if (!duration) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, reverseDuration(duration));
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitLaterFormatParser.js
const PATTERN$41 = new RegExp(`(${TIME_UNITS_PATTERN$4})\\s{0,5}(?:later|after|from now|henceforth|forward|out)(?=(?:\\W|\$))`, "i");
const STRICT_PATTERN$2 = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN$1})\\s{0,5}(later|after|from now)(?=\\W|$)`, "i");
const GROUP_NUM_TIMEUNITS$1 = 1;
var ENTimeUnitLaterFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern() {
		return this.strictMode ? STRICT_PATTERN$2 : PATTERN$41;
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration$4(match[GROUP_NUM_TIMEUNITS$1]);
		if (!timeUnits) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/common/abstractRefiners.js
var Filter = class {
	refine(context, results) {
		return results.filter((r) => this.isValid(context, r));
	}
};
var MergingRefiner = class {
	refine(context, results) {
		if (results.length < 2) return results;
		const mergedResults = [];
		let curResult = results[0];
		let nextResult = null;
		for (let i = 1; i < results.length; i++) {
			nextResult = results[i];
			const textBetween = context.text.substring(curResult.index + curResult.text.length, nextResult.index);
			if (!this.shouldMergeResults(textBetween, curResult, nextResult, context)) {
				mergedResults.push(curResult);
				curResult = nextResult;
			} else {
				const left = curResult;
				const right = nextResult;
				const mergedResult = this.mergeResults(textBetween, left, right, context);
				context.debug(() => {
					console.log(`${this.constructor.name} merged ${left} and ${right} into ${mergedResult}`);
				});
				curResult = mergedResult;
			}
		}
		if (curResult != null) mergedResults.push(curResult);
		return mergedResults;
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/AbstractMergeDateRangeRefiner.js
var AbstractMergeDateRangeRefiner = class extends MergingRefiner {
	shouldMergeResults(textBetween, currentResult, nextResult) {
		return !currentResult.end && !nextResult.end && textBetween.match(this.patternBetween()) != null;
	}
	mergeResults(textBetween, fromResult, toResult) {
		if (!fromResult.start.isOnlyWeekdayComponent() && !toResult.start.isOnlyWeekdayComponent()) {
			toResult.start.getCertainComponents().forEach((key) => {
				if (!fromResult.start.isCertain(key)) fromResult.start.imply(key, toResult.start.get(key));
			});
			fromResult.start.getCertainComponents().forEach((key) => {
				if (!toResult.start.isCertain(key)) toResult.start.imply(key, fromResult.start.get(key));
			});
		}
		if (fromResult.start.date() > toResult.start.date()) {
			let fromDate = fromResult.start.date();
			let toDate = toResult.start.date();
			if (toResult.start.isOnlyWeekdayComponent() && addDuration(toDate, { day: 7 }) > fromDate) {
				toDate = addDuration(toDate, { day: 7 });
				toResult.start.imply("day", toDate.getDate());
				toResult.start.imply("month", toDate.getMonth() + 1);
				toResult.start.imply("year", toDate.getFullYear());
			} else if (fromResult.start.isOnlyWeekdayComponent() && addDuration(fromDate, { day: -7 }) < toDate) {
				fromDate = addDuration(fromDate, { day: -7 });
				fromResult.start.imply("day", fromDate.getDate());
				fromResult.start.imply("month", fromDate.getMonth() + 1);
				fromResult.start.imply("year", fromDate.getFullYear());
			} else if (toResult.start.isDateWithUnknownYear() && addDuration(toDate, { year: 1 }) > fromDate) {
				toDate = addDuration(toDate, { year: 1 });
				toResult.start.imply("year", toDate.getFullYear());
			} else if (fromResult.start.isDateWithUnknownYear() && addDuration(fromDate, { year: -1 }) < toDate) {
				fromDate = addDuration(fromDate, { year: -1 });
				fromResult.start.imply("year", fromDate.getFullYear());
			} else [toResult, fromResult] = [fromResult, toResult];
		}
		const result = fromResult.clone();
		result.start = fromResult.start;
		result.end = toResult.start;
		result.index = Math.min(fromResult.index, toResult.index);
		if (fromResult.index < toResult.index) result.text = fromResult.text + textBetween + toResult.text;
		else result.text = toResult.text + textBetween + fromResult.text;
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeDateRangeRefiner.js
var ENMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(to|-|–|until|through|till)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/calculation/mergingCalculation.js
function mergeDateTimeResult(dateResult, timeResult) {
	const result = dateResult.clone();
	const beginDate = dateResult.start;
	const beginTime = timeResult.start;
	result.start = mergeDateTimeComponent(beginDate, beginTime);
	if (dateResult.end != null || timeResult.end != null) {
		const endDateTime = mergeDateTimeComponent(dateResult.end == null ? dateResult.start : dateResult.end, timeResult.end == null ? timeResult.start : timeResult.end);
		if (dateResult.end == null && endDateTime.date().getTime() < result.start.date().getTime()) {
			const nextDay = new Date(endDateTime.date().getTime());
			nextDay.setDate(nextDay.getDate() + 1);
			if (endDateTime.isCertain("day")) assignSimilarDate(endDateTime, nextDay);
			else implySimilarDate(endDateTime, nextDay);
		}
		result.end = endDateTime;
	}
	return result;
}
function mergeDateTimeComponent(dateComponent, timeComponent) {
	const dateTimeComponent = dateComponent.clone();
	if (timeComponent.isCertain("hour")) {
		dateTimeComponent.assign("hour", timeComponent.get("hour"));
		dateTimeComponent.assign("minute", timeComponent.get("minute"));
		if (timeComponent.isCertain("second")) {
			dateTimeComponent.assign("second", timeComponent.get("second"));
			if (timeComponent.isCertain("millisecond")) dateTimeComponent.assign("millisecond", timeComponent.get("millisecond"));
			else dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
		} else {
			dateTimeComponent.imply("second", timeComponent.get("second"));
			dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
		}
	} else {
		dateTimeComponent.imply("hour", timeComponent.get("hour"));
		dateTimeComponent.imply("minute", timeComponent.get("minute"));
		dateTimeComponent.imply("second", timeComponent.get("second"));
		dateTimeComponent.imply("millisecond", timeComponent.get("millisecond"));
	}
	if (timeComponent.isCertain("timezoneOffset")) dateTimeComponent.assign("timezoneOffset", timeComponent.get("timezoneOffset"));
	const dateHasMeaningfulMeridiem = dateComponent.get("meridiem") != null && (dateComponent.isCertain("meridiem") || Array.from(dateComponent.tags()).some((t) => t.startsWith("casualReference/")));
	if (timeComponent.isCertain("meridiem")) dateTimeComponent.assign("meridiem", timeComponent.get("meridiem"));
	else if (timeComponent.get("meridiem") != null && !dateHasMeaningfulMeridiem) dateTimeComponent.imply("meridiem", timeComponent.get("meridiem"));
	if (dateTimeComponent.get("meridiem") == Meridiem.PM && dateTimeComponent.get("hour") < 12) {
		if (timeComponent.isCertain("hour")) dateTimeComponent.assign("hour", dateTimeComponent.get("hour") + 12);
		else dateTimeComponent.imply("hour", dateTimeComponent.get("hour") + 12);
	}
	dateTimeComponent.addTags(dateComponent.tags());
	dateTimeComponent.addTags(timeComponent.tags());
	return dateTimeComponent;
}

// node_modules/chrono-node/dist/esm/common/refiners/AbstractMergeDateTimeRefiner.js
var AbstractMergeDateTimeRefiner = class extends MergingRefiner {
	shouldMergeResults(textBetween, currentResult, nextResult) {
		const isDateThenTime = currentResult.start.isOnlyDate() && nextResult.start.isOnlyTime();
		const isTimeThenDate = currentResult.start.isOnlyTime() && nextResult.start.isOnlyDate();
		if (isTimeThenDate && textBetween.trim() === ":") return false;
		return (isDateThenTime || isTimeThenDate) && textBetween.match(this.patternBetween()) != null;
	}
	mergeResults(textBetween, currentResult, nextResult) {
		const result = currentResult.start.isOnlyDate() ? mergeDateTimeResult(currentResult, nextResult) : mergeDateTimeResult(nextResult, currentResult);
		result.index = currentResult.index;
		result.text = currentResult.text + textBetween + nextResult.text;
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeDateTimeRefiner.js
var ENMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(T|at|after|before|on|of|,|-|\\.|∙|:)?\\s*$");
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/ExtractTimezoneAbbrRefiner.js
const TIMEZONE_NAME_PATTERN = /* @__PURE__ */ new RegExp("^\\s*,?\\s*\\(?([A-Z]{2,4})\\)?(?=\\W|$)", "i");
var ExtractTimezoneAbbrRefiner = class {
	timezoneOverrides;
	constructor(timezoneOverrides) {
		this.timezoneOverrides = timezoneOverrides;
	}
	refine(context, results) {
		const timezoneOverrides = context.option.timezones ?? {};
		results.forEach((result) => {
			const suffix = context.text.substring(result.index + result.text.length);
			const match = TIMEZONE_NAME_PATTERN.exec(suffix);
			if (!match) return;
			const timezoneAbbr = match[1].toUpperCase();
			const refDate = result.start.date() ?? result.refDate ?? /* @__PURE__ */ new Date();
			const tzOverrides = {
				...this.timezoneOverrides,
				...timezoneOverrides
			};
			const extractedTimezoneOffset = toTimezoneOffset(timezoneAbbr, refDate, tzOverrides);
			if (extractedTimezoneOffset == null) return;
			context.debug(() => {
				console.log(`Extracting timezone: '${timezoneAbbr}' into: ${extractedTimezoneOffset} for: ${result.start}`);
			});
			const currentTimezoneOffset = result.start.get("timezoneOffset");
			if (currentTimezoneOffset !== null && extractedTimezoneOffset != currentTimezoneOffset) {
				if (result.start.isCertain("timezoneOffset")) return;
				if (timezoneAbbr != match[1]) return;
			}
			if (result.start.isOnlyDate()) {
				if (timezoneAbbr != match[1]) return;
			}
			result.text += match[0];
			if (!result.start.isCertain("timezoneOffset")) result.start.assign("timezoneOffset", extractedTimezoneOffset);
			if (result.end != null && !result.end.isCertain("timezoneOffset")) result.end.assign("timezoneOffset", extractedTimezoneOffset);
		});
		return results;
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/ExtractTimezoneOffsetRefiner.js
const TIMEZONE_OFFSET_PATTERN = /* @__PURE__ */ new RegExp("^\\s*(?:\\(?(?:GMT|UTC)\\s?)?([+-])(\\d{1,2})(?::?(\\d{2}))?\\)?", "i");
const TIMEZONE_OFFSET_SIGN_GROUP = 1;
const TIMEZONE_OFFSET_HOUR_OFFSET_GROUP = 2;
const TIMEZONE_OFFSET_MINUTE_OFFSET_GROUP = 3;
var ExtractTimezoneOffsetRefiner = class {
	refine(context, results) {
		results.forEach(function(result) {
			if (result.start.isCertain("timezoneOffset")) return;
			const suffix = context.text.substring(result.index + result.text.length);
			const match = TIMEZONE_OFFSET_PATTERN.exec(suffix);
			if (!match) return;
			context.debug(() => {
				console.log(`Extracting timezone: '${match[0]}' into : ${result}`);
			});
			const hourOffset = parseInt(match[TIMEZONE_OFFSET_HOUR_OFFSET_GROUP]);
			const minuteOffset = parseInt(match[TIMEZONE_OFFSET_MINUTE_OFFSET_GROUP] || "0");
			let timezoneOffset = hourOffset * 60 + minuteOffset;
			if (timezoneOffset > 840) return;
			if (match[TIMEZONE_OFFSET_SIGN_GROUP] === "-") timezoneOffset = -timezoneOffset;
			if (result.end != null) result.end.assign("timezoneOffset", timezoneOffset);
			result.start.assign("timezoneOffset", timezoneOffset);
			result.text += match[0];
		});
		return results;
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/OverlapRemovalRefiner.js
var OverlapRemovalRefiner = class {
	refine(context, results) {
		if (results.length < 2) return results;
		const filteredResults = [];
		let prevResult = results[0];
		for (let i = 1; i < results.length; i++) {
			const result = results[i];
			if (result.index >= prevResult.index + prevResult.text.length) {
				filteredResults.push(prevResult);
				prevResult = result;
				continue;
			}
			let kept = null;
			let removed = null;
			if (result.text.length > prevResult.text.length) {
				kept = result;
				removed = prevResult;
			} else {
				kept = prevResult;
				removed = result;
			}
			context.debug(() => {
				console.log(`${this.constructor.name} remove ${removed} by ${kept}`);
			});
			prevResult = kept;
		}
		if (prevResult != null) filteredResults.push(prevResult);
		return filteredResults;
	}
};

// node_modules/chrono-node/dist/esm/calculation/weekdays.js
function createParsingComponentsAtWeekday(reference, weekday, modifier) {
	const daysToWeekday = getDaysToWeekday(reference.getDateWithAdjustedTimezone(), weekday, modifier);
	let components = new ParsingComponents(reference);
	components = components.addDurationAsImplied({ day: daysToWeekday });
	components.assign("weekday", weekday);
	return components;
}
function getDaysToWeekday(refDate, weekday, modifier) {
	const refWeekday = refDate.getDay();
	switch (modifier) {
		case "this": return getDaysForwardToWeekday(refDate, weekday);
		case "last": return getBackwardDaysToWeekday(refDate, weekday);
		case "next":
			if (refWeekday == Weekday.SUNDAY) return weekday == Weekday.SUNDAY ? 7 : weekday;
			if (refWeekday == Weekday.SATURDAY) {
				if (weekday == Weekday.SATURDAY) return 7;
				if (weekday == Weekday.SUNDAY) return 8;
				return 1 + weekday;
			}
			if (weekday < refWeekday && weekday != Weekday.SUNDAY) return getDaysForwardToWeekday(refDate, weekday);
			else return getDaysForwardToWeekday(refDate, weekday) + 7;
	}
	return getDaysToWeekdayClosest(refDate, weekday);
}
function getDaysToWeekdayClosest(refDate, weekday) {
	const backward = getBackwardDaysToWeekday(refDate, weekday);
	const forward = getDaysForwardToWeekday(refDate, weekday);
	return forward < -backward ? forward : backward;
}
function getDaysForwardToWeekday(refDate, weekday) {
	let forwardCount = weekday - refDate.getDay();
	if (forwardCount < 0) forwardCount += 7;
	return forwardCount;
}
function getBackwardDaysToWeekday(refDate, weekday) {
	let backwardCount = weekday - refDate.getDay();
	if (backwardCount >= 0) backwardCount -= 7;
	return backwardCount;
}

// node_modules/chrono-node/dist/esm/common/refiners/ForwardDateRefiner.js
var ForwardDateRefiner = class {
	refine(context, results) {
		if (!context.option.forwardDate) return results;
		results.forEach((result) => {
			let refDate = context.reference.getDateWithAdjustedTimezone();
			if (result.start.isOnlyTime() && context.reference.instant > result.start.date()) {
				const refDate = context.reference.getDateWithAdjustedTimezone();
				const refFollowingDay = new Date(refDate);
				refFollowingDay.setDate(refFollowingDay.getDate() + 1);
				implySimilarDate(result.start, refFollowingDay);
				context.debug(() => {
					console.log(`${this.constructor.name} adjusted ${result} time from the ref date (${refDate}) to the following day (${refFollowingDay})`);
				});
				if (result.end && result.end.isOnlyTime()) {
					implySimilarDate(result.end, refFollowingDay);
					if (result.start.date() > result.end.date()) {
						refFollowingDay.setDate(refFollowingDay.getDate() + 1);
						implySimilarDate(result.end, refFollowingDay);
					}
				}
			}
			if (result.start.isOnlyWeekdayComponent() && refDate > result.start.date()) {
				let daysToAdd = getDaysForwardToWeekday(refDate, result.start.get("weekday")) || 7;
				const forwardedWeekday = addDuration(refDate, { day: daysToAdd });
				implySimilarDate(result.start, forwardedWeekday);
				context.debug(() => {
					console.log(`${this.constructor.name} adjusted ${result} weekday (${result.start})`);
				});
				if (result.end && result.start.date() > result.end.date()) {
					let daysToAdd = getDaysForwardToWeekday(refDate, result.start.get("weekday")) || 7;
					const forwardedWeekday = addDuration(refDate, { day: daysToAdd });
					implySimilarDate(result.end, forwardedWeekday);
					context.debug(() => {
						console.log(`${this.constructor.name} adjusted ${result} weekday (${result.end})`);
					});
				}
			}
			if (result.start.isDateWithUnknownYear() && refDate > result.start.date()) for (let i = 0; i < 3 && refDate > result.start.date(); i++) {
				result.start.imply("year", result.start.get("year") + 1);
				context.debug(() => {
					console.log(`${this.constructor.name} adjusted ${result} year (${result.start})`);
				});
				if (result.end && !result.end.isCertain("year")) {
					result.end.imply("year", result.end.get("year") + 1);
					context.debug(() => {
						console.log(`${this.constructor.name} adjusted ${result} month (${result.start})`);
					});
				}
			}
		});
		return results;
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/UnlikelyFormatFilter.js
var UnlikelyFormatFilter = class extends Filter {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	isValid(context, result) {
		if (result.text.replace(" ", "").match(/^\d*(\.\d*)?$/)) {
			context.debug(() => {
				console.log(`Removing unlikely result '${result.text}'`);
			});
			return false;
		}
		if (!result.start.isValidDate()) {
			context.debug(() => {
				console.log(`Removing invalid result: ${result} (${result.start})`);
			});
			return false;
		}
		if (result.end && !result.end.isValidDate()) {
			context.debug(() => {
				console.log(`Removing invalid result: ${result} (${result.end})`);
			});
			return false;
		}
		if (this.strictMode) return this.isStrictModeValid(context, result);
		return true;
	}
	isStrictModeValid(context, result) {
		if (result.start.isOnlyWeekdayComponent()) {
			context.debug(() => {
				console.log(`(Strict) Removing weekday only component: ${result} (${result.end})`);
			});
			return false;
		}
		return true;
	}
};

// node_modules/chrono-node/dist/esm/common/parsers/ISOFormatParser.js
const PATTERN$40 = /* @__PURE__ */ new RegExp("([0-9]{4})\\-([0-9]{1,2})\\-([0-9]{1,2})(?:T([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\\.(\\d{1,4}))?)?(Z|([+-]\\d{2}):?(\\d{2})?)?)?(?=\\W|$)", "i");
const YEAR_NUMBER_GROUP$2 = 1;
const MONTH_NUMBER_GROUP$1 = 2;
const DATE_NUMBER_GROUP$1 = 3;
const HOUR_NUMBER_GROUP = 4;
const MINUTE_NUMBER_GROUP = 5;
const SECOND_NUMBER_GROUP = 6;
const MILLISECOND_NUMBER_GROUP = 7;
const TZD_GROUP = 8;
const TZD_HOUR_OFFSET_GROUP = 9;
const TZD_MINUTE_OFFSET_GROUP = 10;
var ISOFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$40;
	}
	innerExtract(context, match) {
		const components = context.createParsingComponents({
			"year": parseInt(match[YEAR_NUMBER_GROUP$2]),
			"month": parseInt(match[MONTH_NUMBER_GROUP$1]),
			"day": parseInt(match[DATE_NUMBER_GROUP$1])
		});
		if (match[HOUR_NUMBER_GROUP] != null) {
			components.assign("hour", parseInt(match[HOUR_NUMBER_GROUP]));
			components.assign("minute", parseInt(match[MINUTE_NUMBER_GROUP]));
			if (match[SECOND_NUMBER_GROUP] != null) components.assign("second", parseInt(match[SECOND_NUMBER_GROUP]));
			if (match[MILLISECOND_NUMBER_GROUP] != null) components.assign("millisecond", parseInt(match[MILLISECOND_NUMBER_GROUP]));
			if (match[TZD_GROUP] != null) {
				let offset = 0;
				if (match[TZD_HOUR_OFFSET_GROUP]) {
					const hourOffset = parseInt(match[TZD_HOUR_OFFSET_GROUP]);
					let minuteOffset = 0;
					if (match[TZD_MINUTE_OFFSET_GROUP] != null) minuteOffset = parseInt(match[TZD_MINUTE_OFFSET_GROUP]);
					offset = hourOffset * 60;
					if (offset < 0) offset -= minuteOffset;
					else offset += minuteOffset;
				}
				components.assign("timezoneOffset", offset);
			}
		}
		return components.addTag("parser/ISOFormatParser");
	}
};

// node_modules/chrono-node/dist/esm/common/refiners/MergeWeekdayComponentRefiner.js
var MergeWeekdayComponentRefiner = class extends MergingRefiner {
	mergeResults(textBetween, currentResult, nextResult) {
		const newResult = nextResult.clone();
		newResult.index = currentResult.index;
		newResult.text = currentResult.text + textBetween + newResult.text;
		newResult.start.assign("weekday", currentResult.start.get("weekday"));
		if (newResult.end) newResult.end.assign("weekday", currentResult.start.get("weekday"));
		return newResult;
	}
	shouldMergeResults(textBetween, currentResult, nextResult) {
		return currentResult.start.isOnlyWeekdayComponent() && !currentResult.start.isCertain("hour") && nextResult.start.isCertain("day") && !nextResult.start.tags().has("result/relativeDate") && textBetween.match(/^,?\s*$/) != null;
	}
};

// node_modules/chrono-node/dist/esm/configurations.js
function includeCommonConfiguration(configuration, strictMode = false) {
	configuration.parsers.unshift(new ISOFormatParser());
	configuration.refiners.unshift(new MergeWeekdayComponentRefiner());
	configuration.refiners.unshift(new ExtractTimezoneOffsetRefiner());
	configuration.refiners.unshift(new OverlapRemovalRefiner());
	configuration.refiners.push(new ExtractTimezoneAbbrRefiner());
	configuration.refiners.push(new OverlapRemovalRefiner());
	configuration.refiners.push(new ForwardDateRefiner());
	configuration.refiners.push(new UnlikelyFormatFilter(strictMode));
	return configuration;
}

// node_modules/chrono-node/dist/esm/common/casualReferences.js
function now(reference) {
	const targetDate = reference.getDateWithAdjustedTimezone();
	const component = new ParsingComponents(reference, {});
	assignSimilarDate(component, targetDate);
	assignSimilarTime(component, targetDate);
	component.assign("timezoneOffset", reference.getTimezoneOffset());
	component.addTag("casualReference/now");
	return component;
}
function today(reference) {
	const targetDate = reference.getDateWithAdjustedTimezone();
	const component = new ParsingComponents(reference, {});
	assignSimilarDate(component, targetDate);
	implySimilarTime(component, targetDate);
	component.delete("meridiem");
	component.addTag("casualReference/today");
	return component;
}
function yesterday(reference) {
	return theDayBefore(reference, 1).addTag("casualReference/yesterday");
}
function tomorrow(reference) {
	return theDayAfter(reference, 1).addTag("casualReference/tomorrow");
}
function theDayBefore(reference, numDay) {
	return theDayAfter(reference, -numDay);
}
function theDayAfter(reference, nDays) {
	const targetDate = reference.getDateWithAdjustedTimezone();
	const component = new ParsingComponents(reference, {});
	const newDate = new Date(targetDate.getTime());
	newDate.setDate(newDate.getDate() + nDays);
	assignSimilarDate(component, newDate);
	implySimilarTime(component, newDate);
	component.delete("meridiem");
	return component;
}
function tonight(reference, implyHour = 22) {
	const targetDate = reference.getDateWithAdjustedTimezone();
	const component = new ParsingComponents(reference, {});
	assignSimilarDate(component, targetDate);
	component.imply("hour", implyHour);
	component.imply("meridiem", Meridiem.PM);
	component.addTag("casualReference/tonight");
	return component;
}
function evening(reference, implyHour = 20) {
	const component = new ParsingComponents(reference, {});
	component.imply("meridiem", Meridiem.PM);
	component.imply("hour", implyHour);
	component.addTag("casualReference/evening");
	return component;
}
function midnight(reference) {
	const component = new ParsingComponents(reference, {});
	if (reference.getDateWithAdjustedTimezone().getHours() > 2) component.addDurationAsImplied({ day: 1 });
	component.assign("hour", 0);
	component.imply("minute", 0);
	component.imply("second", 0);
	component.imply("millisecond", 0);
	component.addTag("casualReference/midnight");
	return component;
}
function morning(reference, implyHour = 6) {
	const component = new ParsingComponents(reference, {});
	component.imply("meridiem", Meridiem.AM);
	component.imply("hour", implyHour);
	component.imply("minute", 0);
	component.imply("second", 0);
	component.imply("millisecond", 0);
	component.addTag("casualReference/morning");
	return component;
}
function afternoon(reference, implyHour = 15) {
	const component = new ParsingComponents(reference, {});
	component.imply("meridiem", Meridiem.PM);
	component.imply("hour", implyHour);
	component.imply("minute", 0);
	component.imply("second", 0);
	component.imply("millisecond", 0);
	component.addTag("casualReference/afternoon");
	return component;
}
function noon(reference) {
	const component = new ParsingComponents(reference, {});
	component.imply("meridiem", Meridiem.AM);
	component.assign("hour", 12);
	component.imply("minute", 0);
	component.imply("second", 0);
	component.imply("millisecond", 0);
	component.addTag("casualReference/noon");
	return component;
}

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENCasualDateParser.js
const PATTERN$39 = /(now|today|tonight|tomorrow|overmorrow|tmr|tmrw|yesterday|last\s*night)(?=\W|$)/i;
var ENCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return PATTERN$39;
	}
	innerExtract(context, match) {
		let targetDate = context.refDate;
		const lowerText = match[0].toLowerCase();
		let component = context.createParsingComponents();
		switch (lowerText) {
			case "now":
				component = now(context.reference);
				break;
			case "today":
				component = today(context.reference);
				break;
			case "yesterday":
				component = yesterday(context.reference);
				break;
			case "tomorrow":
			case "tmr":
			case "tmrw":
				component = tomorrow(context.reference);
				break;
			case "tonight":
				component = tonight(context.reference);
				break;
			case "overmorrow":
				component = theDayAfter(context.reference, 2);
				break;
			default: if (lowerText.match(/last\s*night/)) {
				if (targetDate.getHours() > 6) {
					const previousDay = new Date(targetDate.getTime());
					previousDay.setDate(previousDay.getDate() - 1);
					targetDate = previousDay;
				}
				assignSimilarDate(component, targetDate);
				component.imply("hour", 0);
			}
		}
		component.addTag("parser/ENCasualDateParser");
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENCasualTimeParser.js
const PATTERN$38 = /(?:this)?\s{0,3}(morning|afternoon|evening|night|midnight|midday|noon)(?=\W|$)/i;
var ENCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$38;
	}
	innerExtract(context, match) {
		let component = null;
		switch (match[1].toLowerCase()) {
			case "afternoon":
				component = afternoon(context.reference);
				break;
			case "evening":
			case "night":
				component = evening(context.reference);
				break;
			case "midnight":
				component = midnight(context.reference);
				break;
			case "morning":
				component = morning(context.reference);
				break;
			case "noon":
			case "midday": component = noon(context.reference);
		}
		if (component) component.addTag("parser/ENCasualTimeParser");
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENWeekdayParser.js
const PATTERN$37 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:on\\s*?)?(?:(this|last|past|next)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY$5)}|weekend|weekday)(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(?:of\\s*)?(this|last|past|next)\\s*week)?(?=\\W|\$)`, "i");
const PREFIX_GROUP$6 = 1;
const WEEKDAY_GROUP$5 = 2;
const POSTFIX_GROUP$4 = 3;
var ENWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$37;
	}
	innerExtract(context, match) {
		const prefix = match[PREFIX_GROUP$6];
		const postfix = match[POSTFIX_GROUP$4];
		let modifierWord = prefix || postfix;
		modifierWord = modifierWord || "";
		modifierWord = modifierWord.toLowerCase();
		let modifier = null;
		if (modifierWord == "last" || modifierWord == "past") modifier = "last";
		else if (modifierWord == "next") modifier = "next";
		else if (modifierWord == "this") modifier = "this";
		const weekday_word = match[WEEKDAY_GROUP$5].toLowerCase();
		let weekday;
		if (WEEKDAY_DICTIONARY$5[weekday_word] !== void 0) weekday = WEEKDAY_DICTIONARY$5[weekday_word];
		else if (weekday_word == "weekend") weekday = modifier == "last" ? Weekday.SUNDAY : Weekday.SATURDAY;
		else if (weekday_word == "weekday") {
			const refWeekday = context.reference.getDateWithAdjustedTimezone().getDay();
			if (refWeekday == Weekday.SUNDAY || refWeekday == Weekday.SATURDAY) weekday = modifier == "last" ? Weekday.FRIDAY : Weekday.MONDAY;
			else {
				weekday = refWeekday - 1;
				weekday = modifier == "last" ? weekday - 1 : weekday + 1;
				weekday = weekday % 5 + 1;
			}
		} else return null;
		return createParsingComponentsAtWeekday(context.reference, weekday, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENRelativeDateFormatParser.js
const PATTERN$36 = new RegExp(`(this|last|past|next|after\\s*this)\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY$4)})(?=\\s*)(?=\\W|\$)`, "i");
const MODIFIER_WORD_GROUP = 1;
const RELATIVE_WORD_GROUP = 2;
var ENRelativeDateFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$36;
	}
	innerExtract(context, match) {
		const modifier = match[MODIFIER_WORD_GROUP].toLowerCase();
		const unitWord = match[RELATIVE_WORD_GROUP].toLowerCase();
		const timeunit = TIME_UNIT_DICTIONARY$4[unitWord];
		if (modifier == "next" || modifier.startsWith("after")) {
			const timeUnits = {};
			timeUnits[timeunit] = 1;
			return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
		}
		if (modifier == "last" || modifier == "past") {
			const timeUnits = {};
			timeUnits[timeunit] = -1;
			return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
		}
		const components = context.createParsingComponents();
		let date = new Date(context.reference.instant.getTime());
		if (unitWord.match(/week/i)) {
			date.setDate(date.getDate() - date.getDay());
			components.imply("day", date.getDate());
			components.imply("month", date.getMonth() + 1);
			components.imply("year", date.getFullYear());
		} else if (unitWord.match(/month/i)) {
			date.setDate(1);
			components.imply("day", date.getDate());
			components.assign("year", date.getFullYear());
			components.assign("month", date.getMonth() + 1);
		} else if (unitWord.match(/year/i)) {
			date.setDate(1);
			date.setMonth(0);
			components.imply("day", date.getDate());
			components.imply("month", date.getMonth() + 1);
			components.assign("year", date.getFullYear());
		}
		return components;
	}
};

// node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js
const PATTERN$35 = /* @__PURE__ */ new RegExp("([^\\d]|^)([0-3]{0,1}[0-9]{1})[\\/\\.\\-]([0-3]{0,1}[0-9]{1})(?:[\\/\\.\\-]([0-9]{4}|[0-9]{2}))?(\\W|$)", "i");
const OPENING_GROUP = 1;
const ENDING_GROUP = 5;
const FIRST_NUMBERS_GROUP = 2;
const SECOND_NUMBERS_GROUP = 3;
const YEAR_GROUP$14 = 4;
var SlashDateFormatParser = class {
	groupNumberMonth;
	groupNumberDay;
	constructor(littleEndian) {
		this.groupNumberMonth = littleEndian ? SECOND_NUMBERS_GROUP : FIRST_NUMBERS_GROUP;
		this.groupNumberDay = littleEndian ? FIRST_NUMBERS_GROUP : SECOND_NUMBERS_GROUP;
	}
	pattern() {
		return PATTERN$35;
	}
	extract(context, match) {
		const index = match.index + match[OPENING_GROUP].length;
		const indexEnd = match.index + match[0].length - match[ENDING_GROUP].length;
		if (index > 0) {
			if (context.text.substring(0, index).match("\\d/?$")) return;
		}
		if (indexEnd < context.text.length) {
			if (context.text.substring(indexEnd).match("^/?\\d")) return;
		}
		const text = context.text.substring(index, indexEnd);
		if (text.match(/^\d\.\d$/) || text.match(/^\d\.\d{1,2}\.\d{1,2}\s*$/)) return;
		if (!match[YEAR_GROUP$14] && text.indexOf("/") < 0) return;
		const result = context.createParsingResult(index, text);
		let month = parseInt(match[this.groupNumberMonth]);
		let day = parseInt(match[this.groupNumberDay]);
		if (month < 1 || month > 12) {
			if (month > 12) {
				if (day >= 1 && day <= 12 && month <= 31) [day, month] = [month, day];
				else return null;
			}
		}
		if (day < 1 || day > 31) return null;
		result.start.assign("day", day);
		result.start.assign("month", month);
		if (match[YEAR_GROUP$14]) {
			const rawYearNumber = parseInt(match[YEAR_GROUP$14]);
			const year = findMostLikelyADYear(rawYearNumber);
			result.start.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		return result.addTag("parser/SlashDateFormatParser");
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeUnitCasualRelativeFormatParser.js
const PATTERN$34 = new RegExp(`(this|last|past|next|after|\\+|-)\\s*(${TIME_UNITS_PATTERN$4})(?=\\W|$)`, "i");
const PATTERN_NO_ABBR$1 = new RegExp(`(this|last|past|next|after|\\+|-)\\s*(${TIME_UNITS_NO_ABBR_PATTERN$1})(?=\\W|$)`, "i");
var ENTimeUnitCasualRelativeFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	allowAbbreviations;
	constructor(allowAbbreviations = true) {
		super();
		this.allowAbbreviations = allowAbbreviations;
	}
	innerPattern() {
		return this.allowAbbreviations ? PATTERN$34 : PATTERN_NO_ABBR$1;
	}
	innerExtract(context, match) {
		const prefix = match[1].toLowerCase();
		let duration = parseDuration$4(match[2]);
		if (!duration) return null;
		switch (prefix) {
			case "last":
			case "past":
			case "-": duration = reverseDuration(duration);
		}
		return ParsingComponents.createRelativeFromReference(context.reference, duration);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeRelativeAfterDateRefiner.js
function IsPositiveFollowingReference$1(result) {
	return result.text.match(/^[+-]/i) != null;
}
function IsNegativeFollowingReference$1(result) {
	return result.text.match(/^-/i) != null;
}
var ENMergeRelativeAfterDateRefiner = class extends MergingRefiner {
	shouldMergeResults(textBetween, currentResult, nextResult) {
		if (!textBetween.match(/^\s*$/i)) return false;
		return IsPositiveFollowingReference$1(nextResult) || IsNegativeFollowingReference$1(nextResult);
	}
	mergeResults(textBetween, currentResult, nextResult, context) {
		let timeUnits = parseDuration$4(nextResult.text);
		if (IsNegativeFollowingReference$1(nextResult)) timeUnits = reverseDuration(timeUnits);
		const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(currentResult.start.date()), timeUnits);
		return new ParsingResult(currentResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENMergeRelativeFollowByDateRefiner.js
function hasImpliedEarlierReferenceDate$1(result) {
	return result.text.match(/\s+(before|from)$/i) != null;
}
function hasImpliedLaterReferenceDate$1(result) {
	return result.text.match(/\s+(after|since)$/i) != null;
}
var ENMergeRelativeFollowByDateRefiner = class extends MergingRefiner {
	patternBetween() {
		return /^\s*$/i;
	}
	shouldMergeResults(textBetween, currentResult, nextResult) {
		if (!textBetween.match(this.patternBetween())) return false;
		if (!hasImpliedEarlierReferenceDate$1(currentResult) && !hasImpliedLaterReferenceDate$1(currentResult)) return false;
		return !!nextResult.start.get("day") && !!nextResult.start.get("month") && !!nextResult.start.get("year");
	}
	mergeResults(textBetween, currentResult, nextResult) {
		let duration = parseDuration$4(currentResult.text);
		if (hasImpliedEarlierReferenceDate$1(currentResult)) duration = reverseDuration(duration);
		const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(nextResult.start.date()), duration);
		return new ParsingResult(nextResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENExtractYearSuffixRefiner.js
const YEAR_SUFFIX_PATTERN$1 = new RegExp(`^\\s*(${YEAR_PATTERN$5})`, "i");
const YEAR_GROUP$13 = 1;
var ENExtractYearSuffixRefiner = class {
	refine(context, results) {
		results.forEach(function(result) {
			if (!result.start.isDateWithUnknownYear()) return;
			const suffix = context.text.substring(result.index + result.text.length);
			const match = YEAR_SUFFIX_PATTERN$1.exec(suffix);
			if (!match) return;
			if (match[0].trim().length <= 3) return;
			context.debug(() => {
				console.log(`Extracting year: '${match[0]}' into : ${result}`);
			});
			const year = parseYear$5(match[YEAR_GROUP$13]);
			if (result.end != null) result.end.assign("year", year);
			result.start.assign("year", year);
			result.text += match[0];
		});
		return results;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENUnlikelyFormatFilter.js
var ENUnlikelyFormatFilter = class extends Filter {
	constructor() {
		super();
	}
	isValid(context, result) {
		const text = result.text.trim();
		if (text === context.text.trim()) return true;
		if (text.toLowerCase() === "may") {
			if (!context.text.substring(0, result.index).trim().match(/\b(in)$/i)) {
				context.debug(() => {
					console.log(`Removing unlikely result: ${result}`);
				});
				return false;
			}
		}
		if (text.toLowerCase().endsWith("the second")) {
			if (context.text.substring(result.index + result.text.length).trim().length > 0) context.debug(() => {
				console.log(`Removing unlikely result: ${result}`);
			});
			return false;
		}
		return true;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/refiners/ENEndOfPeriodRefiner.js
const PREFIX_PATTERN = /\b(?:last\s+day|end)\s+of\s+(?:the\s+)?$/i;
const RELATIVE_PERIOD_PATTERN = /^(this|last|past|next)\s*(week|month|year)$/i;
const RELATIVE_YEAR_SUFFIX_PATTERN = /^\s+(this|last|past|next)\s+year(?=\W|$)/i;
function modifierOffset(modifier) {
	return modifier === "next" ? 1 : modifier === "last" || modifier === "past" ? -1 : 0;
}
var ENEndOfPeriodRefiner = class {
	refine(context, results) {
		results.forEach((result) => {
			const prefix = context.text.substring(0, result.index).match(PREFIX_PATTERN);
			if (!prefix) return;
			const relativePeriod = result.text.match(RELATIVE_PERIOD_PATTERN);
			if (relativePeriod) {
				const modifier = relativePeriod[1].toLowerCase();
				this.moveToEndOfRelativePeriod(context, result, modifier, relativePeriod[2].toLowerCase());
			} else if (result.start.isCertain("month") && !result.start.isCertain("day")) this.moveToEndOfMonth(context, result);
			else return;
			result.start.imply("hour", 12);
			result.start.imply("minute", 0);
			result.start.imply("second", 0);
			result.start.imply("millisecond", 0);
			if (!result.start.isCertain("timezoneOffset")) result.start.delete("timezoneOffset");
			result.index -= prefix[0].length;
			result.text = prefix[0] + result.text;
			result.addTag("refiner/ENEndOfPeriodRefiner");
		});
		return results;
	}
	moveToEndOfRelativePeriod(context, result, modifier, period) {
		const offset = modifierOffset(modifier);
		const referenceDate = context.reference.getDateWithAdjustedTimezone();
		let lastDay;
		if (period === "week") {
			lastDay = new Date(referenceDate.getTime());
			lastDay.setDate(referenceDate.getDate() + (6 - referenceDate.getDay()) + offset * 7);
		} else if (period === "month") lastDay = new Date(referenceDate.getFullYear(), referenceDate.getMonth() + offset + 1, 0);
		else lastDay = new Date(referenceDate.getFullYear() + offset, 11, 31);
		result.start.assign("day", lastDay.getDate());
		result.start.assign("month", lastDay.getMonth() + 1);
		result.start.assign("year", lastDay.getFullYear());
		result.start.delete("weekday");
		result.start.imply("weekday", lastDay.getDay());
	}
	moveToEndOfMonth(context, result) {
		let year = result.start.get("year");
		const month = result.start.get("month");
		const suffix = context.text.substring(result.index + result.text.length).match(RELATIVE_YEAR_SUFFIX_PATTERN);
		if (suffix) {
			const modifier = suffix[1].toLowerCase();
			year = context.reference.getDateWithAdjustedTimezone().getFullYear() + modifierOffset(modifier);
			result.start.assign("year", year);
			result.text += suffix[0];
		}
		if (!result.start.isCertain("year")) {
			const lastDayInReferenceYear = new Date(year, month, 0).getDate();
			year = findYearClosestToRef(context.reference.getDateWithAdjustedTimezone(), lastDayInReferenceYear, month);
			result.start.imply("year", year);
		}
		result.start.assign("day", new Date(year, month, 0).getDate());
	}
};

// node_modules/chrono-node/dist/esm/locales/en/parsers/ENEndOfCurrentMonthParser.js
const PATTERN$33 = /(?:last\s+day|end)\s+of\s+(?:the\s+)?month(?=\W|$)/i;
var ENEndOfCurrentMonthParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$33;
	}
	innerExtract(context) {
		const targetDate = context.reference.getDateWithAdjustedTimezone();
		const year = targetDate.getFullYear();
		const month = targetDate.getMonth() + 1;
		const lastDay = new Date(year, month, 0).getDate();
		const components = context.createParsingComponents();
		components.assign("day", lastDay);
		components.assign("month", month);
		components.assign("year", year);
		components.addTag("parser/ENEndOfCurrentMonthParser");
		return components;
	}
};

// node_modules/chrono-node/dist/esm/locales/en/configuration.js
var ENDefaultConfiguration = class {
	createCasualConfiguration(littleEndian = false) {
		const option = this.createConfiguration(false, littleEndian);
		option.parsers.push(new ENCasualDateParser());
		option.parsers.push(new ENCasualTimeParser());
		option.parsers.push(new ENEndOfCurrentMonthParser());
		option.parsers.push(new ENMonthNameParser());
		option.parsers.push(new ENRelativeDateFormatParser());
		option.parsers.push(new ENTimeUnitCasualRelativeFormatParser());
		option.refiners.unshift(new ENEndOfPeriodRefiner());
		option.refiners.push(new ENUnlikelyFormatFilter());
		return option;
	}
	createConfiguration(strictMode = true, littleEndian = false) {
		const options = includeCommonConfiguration({
			parsers: [
				new SlashDateFormatParser(littleEndian),
				new ENTimeUnitWithinFormatParser(strictMode),
				new ENMonthNameLittleEndianParser(),
				new ENMonthNameMiddleEndianParser(littleEndian),
				new ENWeekdayParser(),
				new ENSlashMonthFormatParser(),
				new ENTimeExpressionParser(strictMode),
				new ENTimeUnitAgoFormatParser(strictMode),
				new ENTimeUnitLaterFormatParser(strictMode),
				new ENYearMonthNameParser()
			],
			refiners: [new ENMergeDateTimeRefiner()]
		}, strictMode);
		options.parsers.unshift(new ENYearMonthDayParser(strictMode));
		options.refiners.unshift(new ENMergeRelativeFollowByDateRefiner());
		options.refiners.unshift(new ENMergeRelativeAfterDateRefiner());
		options.refiners.unshift(new OverlapRemovalRefiner());
		options.refiners.push(new ENMergeDateTimeRefiner());
		options.refiners.push(new ENExtractYearSuffixRefiner());
		options.refiners.push(new ENMergeDateRangeRefiner());
		return options;
	}
};

// node_modules/chrono-node/dist/esm/chrono.js
var Chrono = class Chrono {
	parsers;
	refiners;
	defaultConfig = new ENDefaultConfiguration();
	constructor(configuration) {
		configuration = configuration || this.defaultConfig.createCasualConfiguration();
		this.parsers = [...configuration.parsers];
		this.refiners = [...configuration.refiners];
	}
	clone() {
		return new Chrono({
			parsers: [...this.parsers],
			refiners: [...this.refiners]
		});
	}
	parseDate(text, referenceDate, option) {
		const results = this.parse(text, referenceDate, option);
		return results.length > 0 ? results[0].start.date() : null;
	}
	parse(text, referenceDate, option) {
		const context = new ParsingContext(text, referenceDate, option);
		let results = [];
		this.parsers.forEach((parser) => {
			const parsedResults = Chrono.executeParser(context, parser);
			results = results.concat(parsedResults);
		});
		results.sort((a, b) => {
			return a.index - b.index;
		});
		this.refiners.forEach(function(refiner) {
			results = refiner.refine(context, results);
		});
		return results;
	}
	static executeParser(context, parser) {
		const results = [];
		const pattern = parser.pattern(context);
		const originalText = context.text;
		let remainingText = context.text;
		let match = pattern.exec(remainingText);
		while (match) {
			const index = match.index + originalText.length - remainingText.length;
			match.index = index;
			const result = parser.extract(context, match);
			if (!result) {
				remainingText = originalText.substring(match.index + 1);
				match = pattern.exec(remainingText);
				continue;
			}
			let parsedResult = null;
			if (result instanceof ParsingResult) parsedResult = result;
			else if (result instanceof ParsingComponents) {
				parsedResult = context.createParsingResult(match.index, match[0]);
				parsedResult.start = result;
			} else parsedResult = context.createParsingResult(match.index, match[0], result);
			const parsedIndex = parsedResult.index;
			const parsedText = parsedResult.text;
			context.debug(() => console.log(`${parser.constructor.name} extracted (at index=${parsedIndex}) '${parsedText}'`));
			results.push(parsedResult);
			remainingText = originalText.substring(parsedIndex + parsedText.length);
			match = pattern.exec(remainingText);
		}
		return results;
	}
};
var ParsingContext = class {
	text;
	option;
	reference;
	refDate;
	constructor(text, refDate, option) {
		this.text = text;
		this.option = option ?? {};
		this.reference = ReferenceWithTimezone.fromInput(refDate, this.option.timezones);
		this.refDate = this.reference.instant;
	}
	createParsingComponents(components) {
		if (components instanceof ParsingComponents) return components;
		return new ParsingComponents(this.reference, components);
	}
	createParsingResult(index, textOrEndIndex, startComponents, endComponents) {
		const text = typeof textOrEndIndex === "string" ? textOrEndIndex : this.text.substring(index, textOrEndIndex);
		const start = startComponents ? this.createParsingComponents(startComponents) : null;
		const end = endComponents ? this.createParsingComponents(endComponents) : null;
		return new ParsingResult(this.reference, index, text, start, end);
	}
	debug(block) {
		if (this.option.debug) {
			if (this.option.debug instanceof Function) this.option.debug(block);
			else this.option.debug.debug(block);
		}
	}
};

// node_modules/chrono-node/dist/esm/locales/en/index.js
const configuration$1 = new ENDefaultConfiguration();
const casual$7 = new Chrono(configuration$1.createCasualConfiguration(false));
const strict$7 = new Chrono(configuration$1.createConfiguration(true, false));
const GB = new Chrono(configuration$1.createCasualConfiguration(true));

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeExpressionParser.js
var DETimeExpressionParser = class extends AbstractTimeExpressionParser {
	primaryPrefix() {
		return "(?:(?:um|von)\\s*)?";
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|bis)\\s*";
	}
	extractPrimaryTimeComponents(context, match) {
		if (match[0].match(/^\s*\d{4}\s*$/)) return null;
		return super.extractPrimaryTimeComponents(context, match);
	}
};

// node_modules/chrono-node/dist/esm/locales/de/constants.js
const WEEKDAY_DICTIONARY$4 = {
	"sonntag": 0,
	"so": 0,
	"montag": 1,
	"mo": 1,
	"dienstag": 2,
	"di": 2,
	"mittwoch": 3,
	"mi": 3,
	"donnerstag": 4,
	"do": 4,
	"freitag": 5,
	"fr": 5,
	"samstag": 6,
	"sa": 6
};
const MONTH_DICTIONARY$4 = {
	"januar": 1,
	"jänner": 1,
	"janner": 1,
	"jan": 1,
	"jan.": 1,
	"februar": 2,
	"feber": 2,
	"feb": 2,
	"feb.": 2,
	"märz": 3,
	"maerz": 3,
	"mär": 3,
	"mär.": 3,
	"mrz": 3,
	"mrz.": 3,
	"april": 4,
	"apr": 4,
	"apr.": 4,
	"mai": 5,
	"juni": 6,
	"jun": 6,
	"jun.": 6,
	"juli": 7,
	"jul": 7,
	"jul.": 7,
	"august": 8,
	"aug": 8,
	"aug.": 8,
	"september": 9,
	"sep": 9,
	"sep.": 9,
	"sept": 9,
	"sept.": 9,
	"oktober": 10,
	"okt": 10,
	"okt.": 10,
	"november": 11,
	"nov": 11,
	"nov.": 11,
	"dezember": 12,
	"dez": 12,
	"dez.": 12
};
const INTEGER_WORD_DICTIONARY$3 = {
	"eins": 1,
	"eine": 1,
	"einem": 1,
	"einen": 1,
	"einer": 1,
	"zwei": 2,
	"drei": 3,
	"vier": 4,
	"fünf": 5,
	"fuenf": 5,
	"sechs": 6,
	"sieben": 7,
	"acht": 8,
	"neun": 9,
	"zehn": 10,
	"elf": 11,
	"zwölf": 12,
	"zwoelf": 12
};
const TIME_UNIT_DICTIONARY$3 = {
	sek: "second",
	sekunde: "second",
	sekunden: "second",
	min: "minute",
	minute: "minute",
	minuten: "minute",
	h: "hour",
	std: "hour",
	stunde: "hour",
	stunden: "hour",
	tag: "day",
	tage: "day",
	tagen: "day",
	woche: "week",
	wochen: "week",
	monat: "month",
	monate: "month",
	monaten: "month",
	monats: "month",
	quartal: "quarter",
	quartals: "quarter",
	quartale: "quarter",
	quartalen: "quarter",
	a: "year",
	j: "year",
	jr: "year",
	jahr: "year",
	jahre: "year",
	jahren: "year",
	jahres: "year"
};
const NUMBER_PATTERN$3 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY$3)}|[0-9]+|[0-9]+\\.[0-9]+|halb?|halbe?|einigen?|wenigen?|mehreren?)`;
function parseNumberPattern$3(match) {
	const num = match.toLowerCase();
	if (INTEGER_WORD_DICTIONARY$3[num] !== void 0) return INTEGER_WORD_DICTIONARY$3[num];
	else if (num === "ein" || num === "einer" || num === "einem" || num === "einen" || num === "eine") return 1;
	else if (num.match(/wenigen/)) return 2;
	else if (num.match(/halb/) || num.match(/halben/)) return .5;
	else if (num.match(/einigen/)) return 3;
	else if (num.match(/mehreren/)) return 7;
	return parseFloat(num);
}
const YEAR_PATTERN$4 = `(?:[0-9]{1,4}(?:\\s*[vn]\\.?\\s*(?:C(?:hr)?|(?:u\\.?|d\\.?(?:\\s*g\\.?)?)?\\s*Z)\\.?|\\s*(?:u\\.?|d\\.?(?:\\s*g\\.)?)\\s*Z\\.?)?)`;
function parseYear$4(match) {
	if (/v/i.test(match)) return -parseInt(match.replace(/[^0-9]+/gi, ""));
	if (/n/i.test(match)) return parseInt(match.replace(/[^0-9]+/gi, ""));
	if (/z/i.test(match)) return parseInt(match.replace(/[^0-9]+/gi, ""));
	return findMostLikelyADYear(parseInt(match));
}
const SINGLE_TIME_UNIT_PATTERN$3 = `(${NUMBER_PATTERN$3})\\s{0,5}(${matchAnyPattern(TIME_UNIT_DICTIONARY$3)})\\s{0,5}`;
const SINGLE_TIME_UNIT_REGEX$3 = new RegExp(SINGLE_TIME_UNIT_PATTERN$3, "i");
const TIME_UNITS_PATTERN$3 = repeatedTimeunitPattern("", SINGLE_TIME_UNIT_PATTERN$3);
function parseDuration$3(timeunitText) {
	const fragments = {};
	let remainingText = timeunitText;
	let match = SINGLE_TIME_UNIT_REGEX$3.exec(remainingText);
	while (match) {
		collectDateTimeFragment$3(fragments, match);
		remainingText = remainingText.substring(match[0].length);
		match = SINGLE_TIME_UNIT_REGEX$3.exec(remainingText);
	}
	return fragments;
}
function collectDateTimeFragment$3(fragments, match) {
	const num = parseNumberPattern$3(match[1]);
	const unit = TIME_UNIT_DICTIONARY$3[match[2].toLowerCase()];
	fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/de/parsers/DEWeekdayParser.js
const PATTERN$32 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:a[mn]\\s*?)?(?:(diese[mn]|letzte[mn]|n(?:ä|ae)chste[mn])\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY$4)})(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(diese|letzte|n(?:ä|ae)chste)\\s*woche)?(?=\\W|\$)`, "i");
const PREFIX_GROUP$5 = 1;
const SUFFIX_GROUP = 3;
const WEEKDAY_GROUP$4 = 2;
var DEWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$32;
	}
	innerExtract(context, match) {
		const dayOfWeek = match[WEEKDAY_GROUP$4].toLowerCase();
		const offset = WEEKDAY_DICTIONARY$4[dayOfWeek];
		const prefix = match[PREFIX_GROUP$5];
		const postfix = match[SUFFIX_GROUP];
		let modifierWord = prefix || postfix;
		modifierWord = modifierWord || "";
		modifierWord = modifierWord.toLowerCase();
		let modifier = null;
		if (modifierWord.match(/letzte/)) modifier = "last";
		else if (modifierWord.match(/chste/)) modifier = "next";
		else if (modifierWord.match(/diese/)) modifier = "this";
		return createParsingComponentsAtWeekday(context.reference, offset, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DESpecificTimeExpressionParser.js
const FIRST_REG_PATTERN$4 = /* @__PURE__ */ new RegExp("(^|\\s|T)(?:(?:um|von)\\s*)?(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s)?)?(?:\\s*Uhr)?(?:\\s*(morgens|vormittags|nachmittags|abends|nachts|am\\s+(?:Morgen|Vormittag|Nachmittag|Abend)|in\\s+der\\s+Nacht))?(?=\\W|$)", "i");
const SECOND_REG_PATTERN$4 = /* @__PURE__ */ new RegExp("^\\s*(\\-|\\–|\\~|\\〜|bis(?:\\s+um)?|\\?)\\s*(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s)?)?(?:\\s*Uhr)?(?:\\s*(morgens|vormittags|nachmittags|abends|nachts|am\\s+(?:Morgen|Vormittag|Nachmittag|Abend)|in\\s+der\\s+Nacht))?(?=\\W|$)", "i");
const HOUR_GROUP$4 = 2;
const MINUTE_GROUP$4 = 3;
const SECOND_GROUP$4 = 4;
const AM_PM_HOUR_GROUP$3 = 5;
var DESpecificTimeExpressionParser = class DESpecificTimeExpressionParser {
	pattern(context) {
		return FIRST_REG_PATTERN$4;
	}
	extract(context, match) {
		const result = context.createParsingResult(match.index + match[1].length, match[0].substring(match[1].length));
		if (result.text.match(/^\d{4}$/)) {
			match.index += match[0].length;
			return null;
		}
		result.start = DESpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), match);
		if (!result.start) {
			match.index += match[0].length;
			return null;
		}
		const remainingText = context.text.substring(match.index + match[0].length);
		const secondMatch = SECOND_REG_PATTERN$4.exec(remainingText);
		if (secondMatch) {
			result.end = DESpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), secondMatch);
			if (result.end) result.text += secondMatch[0];
		}
		return result;
	}
	static extractTimeComponent(extractingComponents, match) {
		let hour = 0;
		let minute = 0;
		let meridiem = null;
		hour = parseInt(match[HOUR_GROUP$4]);
		if (match[MINUTE_GROUP$4] != null) minute = parseInt(match[MINUTE_GROUP$4]);
		if (minute >= 60 || hour > 24) return null;
		if (hour >= 12) meridiem = Meridiem.PM;
		if (match[AM_PM_HOUR_GROUP$3] != null) {
			if (hour > 12) return null;
			const ampm = match[AM_PM_HOUR_GROUP$3].toLowerCase();
			if (ampm.match(/morgen|vormittag/)) {
				meridiem = Meridiem.AM;
				if (hour == 12) hour = 0;
			}
			if (ampm.match(/nachmittag|abend/)) {
				meridiem = Meridiem.PM;
				if (hour != 12) hour += 12;
			}
			if (ampm.match(/nacht/)) {
				if (hour == 12) {
					meridiem = Meridiem.AM;
					hour = 0;
				} else if (hour < 6) meridiem = Meridiem.AM;
				else {
					meridiem = Meridiem.PM;
					hour += 12;
				}
			}
		}
		extractingComponents.assign("hour", hour);
		extractingComponents.assign("minute", minute);
		if (meridiem !== null) extractingComponents.assign("meridiem", meridiem);
		else if (hour < 12) extractingComponents.imply("meridiem", Meridiem.AM);
		else extractingComponents.imply("meridiem", Meridiem.PM);
		if (match[SECOND_GROUP$4] != null) {
			const second = parseInt(match[SECOND_GROUP$4]);
			if (second >= 60) return null;
			extractingComponents.assign("second", second);
		}
		return extractingComponents;
	}
};

// node_modules/chrono-node/dist/esm/locales/de/refiners/DEMergeDateRangeRefiner.js
var DEMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(bis(?:\s*(?:am|zum))?|-)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/de/refiners/DEMergeDateTimeRefiner.js
var DEMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(T|um|am|,|-)?\\s*$");
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DECasualTimeParser.js
var DECasualTimeParser = class DECasualTimeParser extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /(diesen)?\s*(morgen|vormittag|mittags?|nachmittag|abend|nacht|mitternacht)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const targetDate = context.refDate;
		const timeKeywordPattern = match[2].toLowerCase();
		const component = context.createParsingComponents();
		implySimilarTime(component, targetDate);
		return DECasualTimeParser.extractTimeComponents(component, timeKeywordPattern);
	}
	static extractTimeComponents(component, timeKeywordPattern) {
		switch (timeKeywordPattern) {
			case "morgen":
				component.imply("hour", 6);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/morning");
				break;
			case "vormittag":
				component.imply("hour", 9);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/morning");
				break;
			case "mittag":
			case "mittags":
				component.imply("hour", 12);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/noon");
				break;
			case "nachmittag":
				component.imply("hour", 15);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.PM);
				component.addTag("casualReference/afternoon");
				break;
			case "abend":
				component.imply("hour", 18);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.PM);
				component.addTag("casualReference/evening");
				break;
			case "nacht":
				component.imply("hour", 22);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.PM);
				component.addTag("casualReference/evening");
				break;
			case "mitternacht":
				if (component.get("hour") > 1) component.addDurationAsImplied({ "day": 1 });
				component.imply("hour", 0);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/midnight");
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DECasualDateParser.js
const PATTERN$31 = /* @__PURE__ */ new RegExp("(jetzt|heute|morgen|übermorgen|uebermorgen|gestern|vorgestern|letzte\\s*nacht)(?:\\s*(morgen|vormittag|mittags?|nachmittag|abend|nacht|mitternacht))?(?=\\W|$)", "i");
const DATE_GROUP$6 = 1;
const TIME_GROUP = 2;
var DECasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return PATTERN$31;
	}
	innerExtract(context, match) {
		let targetDate = context.reference.getDateWithAdjustedTimezone();
		const dateKeyword = (match[DATE_GROUP$6] || "").toLowerCase();
		const timeKeyword = (match[TIME_GROUP] || "").toLowerCase();
		let component = context.createParsingComponents();
		switch (dateKeyword) {
			case "jetzt":
				component = now(context.reference);
				break;
			case "heute":
				component = today(context.reference);
				break;
			case "morgen":
				targetDate = addDuration(targetDate, { day: 1 });
				assignSimilarDate(component, targetDate);
				implySimilarTime(component, targetDate);
				break;
			case "übermorgen":
			case "uebermorgen":
				targetDate = addDuration(targetDate, { day: 2 });
				assignSimilarDate(component, targetDate);
				implySimilarTime(component, targetDate);
				break;
			case "gestern":
				targetDate = addDuration(targetDate, { day: -1 });
				assignSimilarDate(component, targetDate);
				implySimilarTime(component, targetDate);
				break;
			case "vorgestern":
				targetDate = addDuration(targetDate, { day: -2 });
				assignSimilarDate(component, targetDate);
				implySimilarTime(component, targetDate);
				break;
			default: if (dateKeyword.match(/letzte\s*nacht/)) {
				if (targetDate.getHours() > 6) targetDate = addDuration(targetDate, { day: -1 });
				assignSimilarDate(component, targetDate);
				component.imply("hour", 0);
			}
		}
		if (timeKeyword) component = DECasualTimeParser.extractTimeComponents(component, timeKeyword);
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DEMonthNameLittleEndianParser.js
const PATTERN$30 = new RegExp(`(?:am\\s*?)?(?:den\\s*?)?([0-9]{1,2})\\.(?:\\s*(?:bis(?:\\s*(?:am|zum))?|\\-|\\–|\\s)\\s*([0-9]{1,2})\\.?)?\\s*(${matchAnyPattern(MONTH_DICTIONARY$4)})(?:(?:-|/|,?\\s*)(${YEAR_PATTERN$4}(?![^\\s]\\d)))?(?=\\W|$)`, "i");
const DATE_GROUP$5 = 1;
const DATE_TO_GROUP$5 = 2;
const MONTH_NAME_GROUP$8 = 3;
const YEAR_GROUP$12 = 4;
var DEMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$30;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY$4[match[MONTH_NAME_GROUP$8].toLowerCase()];
		const day = parseInt(match[DATE_GROUP$5]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$5].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$12]) {
			const yearNumber = parseYear$4(match[YEAR_GROUP$12]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$5]) {
			const endDate = parseInt(match[DATE_TO_GROUP$5]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeUnitRelativeFormatParser.js
var DETimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	constructor() {
		super();
	}
	innerPattern() {
		return new RegExp(`(?:\\s*((?:nächste|kommende|folgende|letzte|vergangene|vorige|vor(?:her|an)gegangene)(?:s|n|m|r)?|vor|in)\\s*)?(${NUMBER_PATTERN$3})?(?:\\s*(nächste|kommende|folgende|letzte|vergangene|vorige|vor(?:her|an)gegangene)(?:s|n|m|r)?)?\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY$3)})(?=\\W|$)`, "i");
	}
	innerExtract(context, match) {
		const num = match[2] ? parseNumberPattern$3(match[2]) : 1;
		const unit = TIME_UNIT_DICTIONARY$3[match[4].toLowerCase()];
		let timeUnits = {};
		timeUnits[unit] = num;
		let modifier = match[1] || match[3] || "";
		modifier = modifier.toLowerCase();
		if (!modifier) return;
		if (/vor/.test(modifier) || /letzte/.test(modifier) || /vergangen/.test(modifier)) timeUnits = reverseDuration(timeUnits);
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/de/parsers/DETimeUnitWithinFormatParser.js
var DETimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return new RegExp(`(?:in|für|während)\\s*(${TIME_UNITS_PATTERN$3})(?=\\W|$)`, "i");
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration$3(match[1]);
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/de/index.js
const casual$6 = new Chrono(createCasualConfiguration$5());
const strict$6 = new Chrono(createConfiguration$5(true));
function createCasualConfiguration$5(littleEndian = true) {
	const option = createConfiguration$5(false, littleEndian);
	option.parsers.unshift(new DECasualTimeParser());
	option.parsers.unshift(new DECasualDateParser());
	option.parsers.unshift(new DETimeUnitAgoFormatParser());
	return option;
}
function createConfiguration$5(strictMode = true, littleEndian = true) {
	return includeCommonConfiguration({
		parsers: [
			new ISOFormatParser(),
			new SlashDateFormatParser(littleEndian),
			new DETimeExpressionParser(),
			new DESpecificTimeExpressionParser(),
			new DEMonthNameLittleEndianParser(),
			new DEWeekdayParser(),
			new DETimeUnitWithinFormatParser()
		],
		refiners: [new DEMergeDateRangeRefiner(), new DEMergeDateTimeRefiner()]
	}, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRCasualDateParser.js
var FRCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /(maintenant|aujourd'hui|demain|hier|cette\s*nuit|la\s*veille)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const targetDate = context.refDate;
		const lowerText = match[0].toLowerCase();
		const component = context.createParsingComponents();
		switch (lowerText) {
			case "maintenant": return now(context.reference);
			case "aujourd'hui": return today(context.reference);
			case "hier": return yesterday(context.reference);
			case "demain": return tomorrow(context.reference);
			default: if (lowerText.match(/cette\s*nuit/)) {
				assignSimilarDate(component, targetDate);
				component.imply("hour", 22);
				component.imply("meridiem", Meridiem.PM);
			} else if (lowerText.match(/la\s*veille/)) {
				const previousDay = new Date(targetDate.getTime());
				previousDay.setDate(previousDay.getDate() - 1);
				assignSimilarDate(component, previousDay);
				component.imply("hour", 0);
			}
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRCasualTimeParser.js
var FRCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /(cet?)?\s*(matin|soir|après-midi|aprem|a midi|à minuit)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const suffixLower = match[2].toLowerCase();
		const component = context.createParsingComponents();
		switch (suffixLower) {
			case "après-midi":
			case "aprem":
				component.imply("hour", 14);
				component.imply("minute", 0);
				component.imply("meridiem", Meridiem.PM);
				component.addTag("casualReference/afternoon");
				break;
			case "soir":
				component.imply("hour", 18);
				component.imply("minute", 0);
				component.imply("meridiem", Meridiem.PM);
				component.addTag("casualReference/evening");
				break;
			case "matin":
				component.imply("hour", 8);
				component.imply("minute", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/morning");
				break;
			case "a midi":
				component.imply("hour", 12);
				component.imply("minute", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/noon");
				break;
			case "à minuit":
				component.imply("hour", 0);
				component.imply("meridiem", Meridiem.AM);
				component.addTag("casualReference/midnight");
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeExpressionParser.js
var FRTimeExpressionParser = class extends AbstractTimeExpressionParser {
	primaryPrefix() {
		return "(?:(?:[àa])\\s*)?";
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|[àa]|\\?)\\s*";
	}
	extractPrimaryTimeComponents(context, match) {
		if (match[0].match(/^\s*\d{4}\s*$/)) return null;
		return super.extractPrimaryTimeComponents(context, match);
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/refiners/FRMergeDateTimeRefiner.js
var FRMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(T|à|a|au|vers|de|,|-)?\\s*$");
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/refiners/FRMergeDateRangeRefiner.js
var FRMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(à|a|au|-)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/constants.js
const WEEKDAY_DICTIONARY$3 = {
	"dimanche": 0,
	"dim": 0,
	"lundi": 1,
	"lun": 1,
	"mardi": 2,
	"mar": 2,
	"mercredi": 3,
	"mer": 3,
	"jeudi": 4,
	"jeu": 4,
	"vendredi": 5,
	"ven": 5,
	"samedi": 6,
	"sam": 6
};
const MONTH_DICTIONARY$3 = {
	"janvier": 1,
	"jan": 1,
	"jan.": 1,
	"janv": 1,
	"janv.": 1,
	"février": 2,
	"fév": 2,
	"fév.": 2,
	"févr": 2,
	"févr.": 2,
	"fevrier": 2,
	"fev": 2,
	"fev.": 2,
	"fevr": 2,
	"fevr.": 2,
	"mars": 3,
	"mar": 3,
	"mar.": 3,
	"avril": 4,
	"avr": 4,
	"avr.": 4,
	"mai": 5,
	"juin": 6,
	"juin.": 6,
	"jun": 6,
	"jun.": 6,
	"juillet": 7,
	"juil": 7,
	"juil.": 7,
	"jul": 7,
	"jul.": 7,
	"août": 8,
	"août.": 8,
	"aout": 8,
	"aout.": 8,
	"septembre": 9,
	"sep": 9,
	"sep.": 9,
	"sept": 9,
	"sept.": 9,
	"octobre": 10,
	"oct": 10,
	"oct.": 10,
	"novembre": 11,
	"nov": 11,
	"nov.": 11,
	"décembre": 12,
	"decembre": 12,
	"dec": 12,
	"dec.": 12,
	"déc": 12,
	"déc.": 12
};
const INTEGER_WORD_DICTIONARY$2 = {
	"un": 1,
	"deux": 2,
	"trois": 3,
	"quatre": 4,
	"cinq": 5,
	"six": 6,
	"sept": 7,
	"huit": 8,
	"neuf": 9,
	"dix": 10,
	"onze": 11,
	"douze": 12,
	"treize": 13
};
const TIME_UNIT_DICTIONARY$2 = {
	"sec": "second",
	"seconde": "second",
	"secondes": "second",
	"min": "minute",
	"mins": "minute",
	"minute": "minute",
	"minutes": "minute",
	"h": "hour",
	"hr": "hour",
	"hrs": "hour",
	"heure": "hour",
	"heures": "hour",
	"jour": "day",
	"jours": "day",
	"semaine": "week",
	"semaines": "week",
	"mois": "month",
	"trimestre": "quarter",
	"trimestres": "quarter",
	"ans": "year",
	"année": "year",
	"années": "year"
};
const NUMBER_PATTERN$2 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY$2)}|[0-9]+|[0-9]+\\.[0-9]+|une?\\b|quelques?|demi-?)`;
function parseNumberPattern$2(match) {
	const num = match.toLowerCase();
	if (INTEGER_WORD_DICTIONARY$2[num] !== void 0) return INTEGER_WORD_DICTIONARY$2[num];
	else if (num === "une" || num === "un") return 1;
	else if (num.match(/quelques?/)) return 3;
	else if (num.match(/demi-?/)) return .5;
	return parseFloat(num);
}
const ORDINAL_NUMBER_PATTERN$2 = `(?:[0-9]{1,2}(?:er)?)`;
function parseOrdinalNumberPattern$2(match) {
	let num = match.toLowerCase();
	num = num.replace(/(?:er)$/i, "");
	return parseInt(num);
}
const YEAR_PATTERN$3 = `(?:[1-9][0-9]{0,3}\\s*(?:AC|AD|p\\.\\s*C(?:hr?)?\\.\\s*n\\.)|[1-2][0-9]{3}|[5-9][0-9])`;
function parseYear$3(match) {
	if (/AC/i.test(match)) {
		match = match.replace(/BC/i, "");
		return -parseInt(match);
	}
	if (/AD/i.test(match) || /C/i.test(match)) {
		match = match.replace(/[^\d]+/i, "");
		return parseInt(match);
	}
	let yearNumber = parseInt(match);
	if (yearNumber < 100) {
		if (yearNumber > 50) yearNumber = yearNumber + 1900;
		else yearNumber = yearNumber + 2e3;
	}
	return yearNumber;
}
const SINGLE_TIME_UNIT_PATTERN$2 = `(${NUMBER_PATTERN$2})\\s{0,5}(${matchAnyPattern(TIME_UNIT_DICTIONARY$2)})\\s{0,5}`;
const SINGLE_TIME_UNIT_REGEX$2 = new RegExp(SINGLE_TIME_UNIT_PATTERN$2, "i");
const TIME_UNITS_PATTERN$2 = repeatedTimeunitPattern("", SINGLE_TIME_UNIT_PATTERN$2);
function parseDuration$2(timeunitText) {
	const fragments = {};
	let remainingText = timeunitText;
	let match = SINGLE_TIME_UNIT_REGEX$2.exec(remainingText);
	while (match) {
		collectDateTimeFragment$2(fragments, match);
		remainingText = remainingText.substring(match[0].length);
		match = SINGLE_TIME_UNIT_REGEX$2.exec(remainingText);
	}
	return fragments;
}
function collectDateTimeFragment$2(fragments, match) {
	const num = parseNumberPattern$2(match[1]);
	const unit = TIME_UNIT_DICTIONARY$2[match[2].toLowerCase()];
	fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRWeekdayParser.js
const PATTERN$29 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:(?:ce)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY$3)})(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(dernier|prochain)\\s*)?(?=\\W|\\d|\$)`, "i");
const WEEKDAY_GROUP$3 = 1;
const POSTFIX_GROUP$3 = 2;
var FRWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$29;
	}
	innerExtract(context, match) {
		const dayOfWeek = match[WEEKDAY_GROUP$3].toLowerCase();
		const weekday = WEEKDAY_DICTIONARY$3[dayOfWeek];
		if (weekday === void 0) return null;
		let suffix = match[POSTFIX_GROUP$3];
		suffix = suffix || "";
		suffix = suffix.toLowerCase();
		let modifier = null;
		if (suffix == "dernier") modifier = "last";
		else if (suffix == "prochain") modifier = "next";
		return createParsingComponentsAtWeekday(context.reference, weekday, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRSpecificTimeExpressionParser.js
const FIRST_REG_PATTERN$3 = /* @__PURE__ */ new RegExp("(^|\\s|T)(?:(?:[àa])\\s*)?(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s|:)?)?(?:\\s*(A\\.M\\.|P\\.M\\.|AM?|PM?))?(?=\\W|$)", "i");
const SECOND_REG_PATTERN$3 = /* @__PURE__ */ new RegExp("^\\s*(\\-|\\–|\\~|\\〜|[àa]|\\?)\\s*(\\d{1,2})(?:h|:)?(?:(\\d{1,2})(?:m|:)?)?(?:(\\d{1,2})(?:s|:)?)?(?:\\s*(A\\.M\\.|P\\.M\\.|AM?|PM?))?(?=\\W|$)", "i");
const HOUR_GROUP$3 = 2;
const MINUTE_GROUP$3 = 3;
const SECOND_GROUP$3 = 4;
const AM_PM_HOUR_GROUP$2 = 5;
var FRSpecificTimeExpressionParser = class FRSpecificTimeExpressionParser {
	pattern(context) {
		return FIRST_REG_PATTERN$3;
	}
	extract(context, match) {
		const result = context.createParsingResult(match.index + match[1].length, match[0].substring(match[1].length));
		if (result.text.match(/^\d{4}$/)) {
			match.index += match[0].length;
			return null;
		}
		result.start = FRSpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), match);
		if (!result.start) {
			match.index += match[0].length;
			return null;
		}
		const remainingText = context.text.substring(match.index + match[0].length);
		const secondMatch = SECOND_REG_PATTERN$3.exec(remainingText);
		if (secondMatch) {
			result.end = FRSpecificTimeExpressionParser.extractTimeComponent(result.start.clone(), secondMatch);
			if (result.end) result.text += secondMatch[0];
		}
		return result;
	}
	static extractTimeComponent(extractingComponents, match) {
		let hour = 0;
		let minute = 0;
		let meridiem = null;
		hour = parseInt(match[HOUR_GROUP$3]);
		if (match[MINUTE_GROUP$3] != null) minute = parseInt(match[MINUTE_GROUP$3]);
		if (minute >= 60 || hour > 24) return null;
		if (hour >= 12) meridiem = Meridiem.PM;
		if (match[AM_PM_HOUR_GROUP$2] != null) {
			if (hour > 12) return null;
			const ampm = match[AM_PM_HOUR_GROUP$2][0].toLowerCase();
			if (ampm == "a") {
				meridiem = Meridiem.AM;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = Meridiem.PM;
				if (hour != 12) hour += 12;
			}
		}
		extractingComponents.assign("hour", hour);
		extractingComponents.assign("minute", minute);
		if (meridiem !== null) extractingComponents.assign("meridiem", meridiem);
		else if (hour < 12) extractingComponents.imply("meridiem", Meridiem.AM);
		else extractingComponents.imply("meridiem", Meridiem.PM);
		if (match[SECOND_GROUP$3] != null) {
			const second = parseInt(match[SECOND_GROUP$3]);
			if (second >= 60) return null;
			extractingComponents.assign("second", second);
		}
		return extractingComponents;
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRMonthNameLittleEndianParser.js
const PATTERN$28 = new RegExp(`(?:on\\s*?)?(${ORDINAL_NUMBER_PATTERN$2})(?:\\s*(?:au|\\-|\\–|jusqu'au?|\\s)\\s*(${ORDINAL_NUMBER_PATTERN$2}))?(?:-|/|\\s*(?:de)?\\s*)(${matchAnyPattern(MONTH_DICTIONARY$3)})(?:(?:-|/|,?\\s*)(${YEAR_PATTERN$3}(?![^\\s]\\d)))?(?=\\W|$)`, "i");
const DATE_GROUP$4 = 1;
const DATE_TO_GROUP$4 = 2;
const MONTH_NAME_GROUP$7 = 3;
const YEAR_GROUP$11 = 4;
var FRMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$28;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY$3[match[MONTH_NAME_GROUP$7].toLowerCase()];
		const day = parseOrdinalNumberPattern$2(match[DATE_GROUP$4]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$4].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$11]) {
			const yearNumber = parseYear$3(match[YEAR_GROUP$11]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$4]) {
			const endDate = parseOrdinalNumberPattern$2(match[DATE_TO_GROUP$4]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitAgoFormatParser.js
var FRTimeUnitAgoFormatParser$1 = class extends AbstractParserWithWordBoundaryChecking {
	constructor() {
		super();
	}
	innerPattern() {
		return new RegExp(`il y a\\s*(${TIME_UNITS_PATTERN$2})(?=(?:\\W|$))`, "i");
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration$2(match[1]);
		const outputTimeUnits = reverseDuration(timeUnits);
		return ParsingComponents.createRelativeFromReference(context.reference, outputTimeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitWithinFormatParser.js
var FRTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return new RegExp(`(?:dans|en|pour|pendant|de)\\s*(${TIME_UNITS_PATTERN$2})(?=\\W|$)`, "i");
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration$2(match[1]);
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/parsers/FRTimeUnitRelativeFormatParser.js
var FRTimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	constructor() {
		super();
	}
	innerPattern() {
		return new RegExp(`(?:les?|la|l'|du|des?)\\s*(${NUMBER_PATTERN$2})?(?:\\s*(prochaine?s?|derni[eè]re?s?|pass[ée]e?s?|pr[ée]c[ée]dents?|suivante?s?))?\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY$2)})(?:\\s*(prochaine?s?|derni[eè]re?s?|pass[ée]e?s?|pr[ée]c[ée]dents?|suivante?s?))?(?=\\W|$)`, "i");
	}
	innerExtract(context, match) {
		const num = match[1] ? parseNumberPattern$2(match[1]) : 1;
		const unit = TIME_UNIT_DICTIONARY$2[match[3].toLowerCase()];
		let timeUnits = {};
		timeUnits[unit] = num;
		let modifier = match[2] || match[4] || "";
		modifier = modifier.toLowerCase();
		if (!modifier) return;
		if (/derni[eè]re?s?/.test(modifier) || /pass[ée]e?s?/.test(modifier) || /pr[ée]c[ée]dents?/.test(modifier)) timeUnits = reverseDuration(timeUnits);
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/fr/index.js
const casual$5 = new Chrono(createCasualConfiguration$4());
const strict$5 = new Chrono(createConfiguration$4(true));
function createCasualConfiguration$4(littleEndian = true) {
	const option = createConfiguration$4(false, littleEndian);
	option.parsers.unshift(new FRCasualDateParser());
	option.parsers.unshift(new FRCasualTimeParser());
	option.parsers.unshift(new FRTimeUnitAgoFormatParser());
	return option;
}
function createConfiguration$4(strictMode = true, littleEndian = true) {
	return includeCommonConfiguration({
		parsers: [
			new SlashDateFormatParser(littleEndian),
			new FRMonthNameLittleEndianParser(),
			new FRTimeExpressionParser(),
			new FRSpecificTimeExpressionParser(),
			new FRTimeUnitAgoFormatParser$1(),
			new FRTimeUnitWithinFormatParser(),
			new FRWeekdayParser()
		],
		refiners: [new FRMergeDateTimeRefiner(), new FRMergeDateRangeRefiner()]
	}, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/ja/constants.js
const NUMBER$2 = {
	"零": 0,
	"〇": 0,
	"一": 1,
	"二": 2,
	"三": 3,
	"四": 4,
	"五": 5,
	"六": 6,
	"七": 7,
	"八": 8,
	"九": 9,
	"十": 10
};
const WEEKDAY_OFFSET$2 = {
	"日": 0,
	"月": 1,
	"火": 2,
	"水": 3,
	"木": 4,
	"金": 5,
	"土": 6
};
function toHankaku(text) {
	return String(text).replace(/\u2019/g, "'").replace(/\u201D/g, "\"").replace(/\u3000/g, " ").replace(/\uFFE5/g, "¥").replace(/[\uFF01\uFF03-\uFF06\uFF08\uFF09\uFF0C-\uFF19\uFF1C-\uFF1F\uFF21-\uFF3B\uFF3D\uFF3F\uFF41-\uFF5B\uFF5D\uFF5E]/g, alphaNum);
}
function alphaNum(token) {
	return String.fromCharCode(token.charCodeAt(0) - 65248);
}
function jaStringToNumber(text) {
	let number = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "十") number = number === 0 ? NUMBER$2[char] : number * NUMBER$2[char];
		else number += NUMBER$2[char];
	}
	return number;
}

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPStandardParser.js
const PATTERN$27 = /(?:(?:([同今本])|((昭和|平成|令和)?([0-9０-９]{1,4}|元)))年\s*)?([0-9０-９]{1,2})月\s*([0-9０-９]{1,2})日/i;
const SPECIAL_YEAR_GROUP = 1;
const TYPICAL_YEAR_GROUP = 2;
const ERA_GROUP = 3;
const YEAR_NUMBER_GROUP$1 = 4;
const MONTH_GROUP$4 = 5;
const DAY_GROUP$3 = 6;
var JPStandardParser = class {
	pattern() {
		return PATTERN$27;
	}
	extract(context, match) {
		const month = parseInt(toHankaku(match[MONTH_GROUP$4]));
		const day = parseInt(toHankaku(match[DAY_GROUP$3]));
		const components = context.createParsingComponents({
			day,
			month
		});
		if (match[SPECIAL_YEAR_GROUP] && match[SPECIAL_YEAR_GROUP].match("同|今|本")) components.assign("year", context.reference.getDateWithAdjustedTimezone().getFullYear());
		if (match[TYPICAL_YEAR_GROUP]) {
			const yearNumText = match[YEAR_NUMBER_GROUP$1];
			let year = yearNumText == "元" ? 1 : parseInt(toHankaku(yearNumText));
			if (match[ERA_GROUP] == "令和") year += 2018;
			else if (match[ERA_GROUP] == "平成") year += 1988;
			else if (match[ERA_GROUP] == "昭和") year += 1925;
			components.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			components.imply("year", year);
		}
		return components;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/refiners/JPMergeDateRangeRefiner.js
var JPMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(から|－|ー|-|～|~)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPCasualDateParser.js
const PATTERN$26 = /今日|きょう|本日|ほんじつ|昨日|きのう|明日|あした|今夜|こんや|今夕|こんゆう|今晩|こんばん|今朝|けさ/i;
function normalizeTextToKanji(text) {
	switch (text) {
		case "きょう": return "今日";
		case "ほんじつ": return "本日";
		case "きのう": return "昨日";
		case "あした": return "明日";
		case "こんや": return "今夜";
		case "こんゆう": return "今夕";
		case "こんばん": return "今晩";
		case "けさ": return "今朝";
		default: return text;
	}
}
var JPCasualDateParser = class {
	pattern() {
		return PATTERN$26;
	}
	extract(context, match) {
		const text = normalizeTextToKanji(match[0]);
		const components = context.createParsingComponents();
		switch (text) {
			case "昨日": return yesterday(context.reference);
			case "明日": return tomorrow(context.reference);
			case "本日":
			case "今日": return today(context.reference);
		}
		if (text == "今夜" || text == "今夕" || text == "今晩") {
			components.imply("hour", 22);
			components.assign("meridiem", Meridiem.PM);
		} else if (text.match("今朝")) {
			components.imply("hour", 6);
			components.assign("meridiem", Meridiem.AM);
		}
		const date = context.refDate;
		components.assign("day", date.getDate());
		components.assign("month", date.getMonth() + 1);
		components.assign("year", date.getFullYear());
		return components;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPWeekdayParser.js
const PATTERN$25 = new RegExp("((?<prefix>前の|次の|今週))?(?<weekday>" + Object.keys(WEEKDAY_OFFSET$2).join("|") + ")(?:曜日|曜)", "i");
var JPWeekdayParser = class {
	pattern() {
		return PATTERN$25;
	}
	extract(context, match) {
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET$2[dayOfWeek];
		if (offset === void 0) return null;
		const prefix = match.groups.prefix || "";
		let modifier = null;
		if (prefix.match(/前の/)) modifier = "last";
		else if (prefix.match(/次の/)) modifier = "next";
		else if (prefix.match(/今週/)) modifier = "this";
		return createParsingComponentsAtWeekday(context.reference, offset, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPSlashDateFormatParser.js
const PATTERN$24 = /* @__PURE__ */ new RegExp("([0-9０-９]{4}[\\/|\\／])?([0-1０-１]{0,1}[0-9０-９]{1})(?:[\\/|\\／]([0-3０-３]{0,1}[0-9０-９]{1}))", "i");
const YEAR_GROUP$10 = 1;
const MONTH_GROUP$3 = 2;
const DAY_GROUP$2 = 3;
var JPSlashDateFormatParser = class {
	pattern() {
		return PATTERN$24;
	}
	extract(context, match) {
		const result = context.createParsingComponents();
		const month = parseInt(toHankaku(match[MONTH_GROUP$3]));
		const day = parseInt(toHankaku(match[DAY_GROUP$2]));
		if (month < 1 || month > 12) return null;
		if (day < 1 || day > 31) return null;
		result.assign("day", day);
		result.assign("month", month);
		if (match[YEAR_GROUP$10]) {
			const rawYearNumber = parseInt(toHankaku(match[YEAR_GROUP$10]));
			const year = findMostLikelyADYear(rawYearNumber);
			result.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.reference.instant, day, month);
			result.imply("year", year);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPTimeExpressionParser.js
const FIRST_REG_PATTERN$2 = new RegExp("(?:(午前|午後|A.M.|P.M.|AM|PM))?(?:[\\s,，、]*)(?:([0-9０-９]+|[" + Object.keys(NUMBER$2).join("") + "]+)(?:\\s*)(?:時(?!間)|:|：)(?:\\s*)([0-9０-９]+|半|[" + Object.keys(NUMBER$2).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)([0-9０-９]+|[" + Object.keys(NUMBER$2).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const SECOND_REG_PATTERN$2 = new RegExp("(?:^\\s*(?:から|\\-|\\–|\\－|\\~|\\〜)\\s*)(?:(午前|午後|A.M.|P.M.|AM|PM))?(?:[\\s,，、]*)(?:([0-9０-９]+|[" + Object.keys(NUMBER$2).join("") + "]+)(?:\\s*)(?:時|:|：)(?:\\s*)([0-9０-９]+|半|[" + Object.keys(NUMBER$2).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)([0-9０-９]+|[" + Object.keys(NUMBER$2).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const AM_PM_HOUR_GROUP_1 = 1;
const HOUR_GROUP$2 = 2;
const MINUTE_GROUP$2 = 3;
const SECOND_GROUP$2 = 4;
const AM_PM_HOUR_GROUP_2 = 5;
var JPTimeExpressionParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return FIRST_REG_PATTERN$2;
	}
	innerExtract(context, match) {
		if (match.index > 0 && context.text[match.index - 1].match(/\w/)) return null;
		const result = context.createParsingResult(match.index, match[0]);
		result.start = createTimeComponents(context, match[HOUR_GROUP$2], match[MINUTE_GROUP$2], match[SECOND_GROUP$2], match[AM_PM_HOUR_GROUP_1] ?? match[AM_PM_HOUR_GROUP_2]);
		if (!result.start) {
			match.index += match[0].length;
			return null;
		}
		match = SECOND_REG_PATTERN$2.exec(context.text.substring(result.index + result.text.length));
		if (!match) return result;
		result.text = result.text + match[0];
		result.end = createTimeComponents(context, match[HOUR_GROUP$2], match[MINUTE_GROUP$2], match[SECOND_GROUP$2], match[AM_PM_HOUR_GROUP_1] ?? match[AM_PM_HOUR_GROUP_2]);
		if (!result.end) return null;
		if (!result.end.isCertain("meridiem") && result.start.isCertain("meridiem")) {
			result.end.imply("meridiem", result.start.get("meridiem"));
			if (result.start.get("meridiem") === Meridiem.PM) {
				if (result.start.get("hour") - 12 > result.end.get("hour")) result.end.imply("meridiem", Meridiem.AM);
				else if (result.end.get("hour") < 12) result.end.assign("hour", result.end.get("hour") + 12);
			}
		}
		if (result.end.date().getTime() < result.start.date().getTime()) result.end.addDurationAsImplied({ day: 1 });
		return result;
	}
};
function createTimeComponents(context, matchHour, matchMinute, matchSecond, matchAmPm) {
	let hour = 0;
	let meridiem = -1;
	let targetComponents = context.createParsingComponents();
	hour = parseInt(toHankaku(matchHour));
	if (isNaN(hour)) hour = jaStringToNumber(matchHour);
	if (hour > 24) return null;
	if (matchMinute) {
		let minute;
		if (matchMinute === "半") minute = 30;
		else {
			minute = parseInt(toHankaku(matchMinute));
			if (isNaN(minute)) minute = jaStringToNumber(matchMinute);
		}
		if (minute >= 60) return null;
		targetComponents.assign("minute", minute);
	}
	if (matchSecond) {
		let second = parseInt(toHankaku(matchSecond));
		if (isNaN(second)) second = jaStringToNumber(matchSecond);
		if (second >= 60) return null;
		targetComponents.assign("second", second);
	}
	if (matchAmPm) {
		if (hour > 12) return null;
		const AMPMString = matchAmPm;
		if (AMPMString === "午前" || AMPMString[0].toLowerCase() === "a") {
			meridiem = Meridiem.AM;
			if (hour === 12) hour = 0;
		} else if (AMPMString === "午後" || AMPMString[0].toLowerCase() === "p") {
			meridiem = Meridiem.PM;
			if (hour != 12) hour += 12;
		}
	}
	targetComponents.assign("hour", hour);
	if (meridiem >= 0) targetComponents.assign("meridiem", meridiem);
	else if (hour < 12) targetComponents.imply("meridiem", Meridiem.AM);
	else targetComponents.imply("meridiem", Meridiem.PM);
	return targetComponents;
}

// node_modules/chrono-node/dist/esm/locales/ja/refiners/JPMergeDateTimeRefiner.js
var JPMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /^\s*(の)?\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/refiners/JPMergeWeekdayComponentRefiner.js
var JPMergeWeekdayComponentRefiner = class extends MergingRefiner {
	mergeResults(textBetween, currentResult, nextResult) {
		const newResult = currentResult.clone();
		newResult.text = currentResult.text + textBetween + nextResult.text;
		newResult.start.assign("weekday", nextResult.start.get("weekday"));
		if (newResult.end) newResult.end.assign("weekday", nextResult.start.get("weekday"));
		return newResult;
	}
	shouldMergeResults(textBetween, currentResult, nextResult) {
		return currentResult.start.isCertain("day") && nextResult.start.isOnlyWeekdayComponent() && !nextResult.start.isCertain("hour") && textBetween.match(/^[,、の]?\s*$/) !== null;
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/parsers/JPWeekdayWithParenthesesParser.js
const PATTERN$23 = new RegExp("(?:\\(|\\（)(?<weekday>" + Object.keys(WEEKDAY_OFFSET$2).join("|") + ")(?:\\)|\\）)", "i");
var JPWeekdayWithParenthesesParser = class {
	pattern() {
		return PATTERN$23;
	}
	extract(context, match) {
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET$2[dayOfWeek];
		if (offset === void 0) return null;
		return createParsingComponentsAtWeekday(context.reference, offset);
	}
};

// node_modules/chrono-node/dist/esm/locales/ja/index.js
const casual$4 = new Chrono(createCasualConfiguration$3());
const strict$4 = new Chrono(createConfiguration$3(true));
function createCasualConfiguration$3() {
	const option = createConfiguration$3(false);
	option.parsers.unshift(new JPCasualDateParser());
	return option;
}
function createConfiguration$3(strictMode = true) {
	const configuration = includeCommonConfiguration({
		parsers: [
			new JPStandardParser(),
			new JPWeekdayParser(),
			new JPWeekdayWithParenthesesParser(),
			new JPSlashDateFormatParser(),
			new JPTimeExpressionParser()
		],
		refiners: [
			new JPMergeWeekdayComponentRefiner(),
			new JPMergeDateTimeRefiner(),
			new JPMergeDateRangeRefiner()
		]
	}, strictMode);
	configuration.refiners = configuration.refiners.filter((refiner) => !(refiner instanceof MergeWeekdayComponentRefiner));
	return configuration;
}

// node_modules/chrono-node/dist/esm/locales/pt/constants.js
const WEEKDAY_DICTIONARY$2 = {
	"domingo": 0,
	"dom": 0,
	"segunda": 1,
	"segunda-feira": 1,
	"seg": 1,
	"terça": 2,
	"terça-feira": 2,
	"ter": 2,
	"quarta": 3,
	"quarta-feira": 3,
	"qua": 3,
	"quinta": 4,
	"quinta-feira": 4,
	"qui": 4,
	"sexta": 5,
	"sexta-feira": 5,
	"sex": 5,
	"sábado": 6,
	"sabado": 6,
	"sab": 6
};
const MONTH_DICTIONARY$2 = {
	"janeiro": 1,
	"jan": 1,
	"jan.": 1,
	"fevereiro": 2,
	"fev": 2,
	"fev.": 2,
	"março": 3,
	"mar": 3,
	"mar.": 3,
	"abril": 4,
	"abr": 4,
	"abr.": 4,
	"maio": 5,
	"mai": 5,
	"mai.": 5,
	"junho": 6,
	"jun": 6,
	"jun.": 6,
	"julho": 7,
	"jul": 7,
	"jul.": 7,
	"agosto": 8,
	"ago": 8,
	"ago.": 8,
	"setembro": 9,
	"set": 9,
	"set.": 9,
	"outubro": 10,
	"out": 10,
	"out.": 10,
	"novembro": 11,
	"nov": 11,
	"nov.": 11,
	"dezembro": 12,
	"dez": 12,
	"dez.": 12
};
const YEAR_PATTERN$2 = "[0-9]{1,4}(?![^\\s]\\d)(?:\\s*[a|d]\\.?\\s*c\\.?|\\s*a\\.?\\s*d\\.?)?";
function parseYear$2(match) {
	if (match.match(/^[0-9]{1,4}$/)) {
		let yearNumber = parseInt(match);
		if (yearNumber < 100) {
			if (yearNumber > 50) yearNumber = yearNumber + 1900;
			else yearNumber = yearNumber + 2e3;
		}
		return yearNumber;
	}
	if (match.match(/a\.?\s*c\.?/i)) {
		match = match.replace(/a\.?\s*c\.?/i, "");
		return -parseInt(match);
	}
	return parseInt(match);
}

// node_modules/chrono-node/dist/esm/locales/pt/parsers/PTWeekdayParser.js
const PATTERN$22 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:(este|esta|passado|pr[oó]ximo)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY$2)})(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(este|esta|passado|pr[óo]ximo)\\s*semana)?(?=\\W|\\d|\$)`, "i");
const PREFIX_GROUP$4 = 1;
const WEEKDAY_GROUP$2 = 2;
const POSTFIX_GROUP$2 = 3;
var PTWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$22;
	}
	innerExtract(context, match) {
		const dayOfWeek = match[WEEKDAY_GROUP$2].toLowerCase();
		const weekday = WEEKDAY_DICTIONARY$2[dayOfWeek];
		if (weekday === void 0) return null;
		const prefix = match[PREFIX_GROUP$4];
		const postfix = match[POSTFIX_GROUP$2];
		let norm = prefix || postfix || "";
		norm = norm.toLowerCase();
		let modifier = null;
		if (norm == "passado") modifier = "this";
		else if (norm == "próximo" || norm == "proximo") modifier = "next";
		else if (norm == "este") modifier = "this";
		return createParsingComponentsAtWeekday(context.reference, weekday, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/parsers/PTTimeExpressionParser.js
var PTTimeExpressionParser = class extends AbstractTimeExpressionParser {
	primaryPrefix() {
		return "(?:(?:ao?|às?|das|da|de|do)\\s*)?";
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|a(?:o)?|\\?)\\s*";
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/refiners/PTMergeDateTimeRefiner.js
var PTMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(?:,|à)?\\s*$");
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/refiners/PTMergeDateRangeRefiner.js
var PTMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(?:-)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/parsers/PTMonthNameLittleEndianParser.js
const PATTERN$21 = new RegExp(`([0-9]{1,2})(?:º|ª|°)?(?:\\s*(?:desde|de|\\-|\\–|ao?|\\s)\\s*([0-9]{1,2})(?:º|ª|°)?)?\\s*(?:de)?\\s*(?:-|/|\\s*(?:de|,)?\\s*)(${matchAnyPattern(MONTH_DICTIONARY$2)})(?:\\s*(?:de|,)?\\s*(${YEAR_PATTERN$2}))?(?=\\W|$)`, "i");
const DATE_GROUP$3 = 1;
const DATE_TO_GROUP$3 = 2;
const MONTH_NAME_GROUP$6 = 3;
const YEAR_GROUP$9 = 4;
var PTMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$21;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY$2[match[MONTH_NAME_GROUP$6].toLowerCase()];
		const day = parseInt(match[DATE_GROUP$3]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$3].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$9]) {
			const yearNumber = parseYear$2(match[YEAR_GROUP$9]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$3]) {
			const endDate = parseInt(match[DATE_TO_GROUP$3]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/parsers/PTCasualDateParser.js
var PTCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /(agora|hoje|amanha|amanhã|ontem)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const lowerText = match[0].toLowerCase();
		const component = context.createParsingComponents();
		switch (lowerText) {
			case "agora": return now(context.reference);
			case "hoje": return today(context.reference);
			case "amanha":
			case "amanhã": return tomorrow(context.reference);
			case "ontem": return yesterday(context.reference);
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/parsers/PTCasualTimeParser.js
var PTCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return /(?:esta\s*)?(manha|manhã|tarde|meia-noite|meio-dia|noite)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const targetDate = context.refDate;
		const component = context.createParsingComponents();
		switch (match[1].toLowerCase()) {
			case "tarde":
				component.imply("meridiem", Meridiem.PM);
				component.imply("hour", 15);
				component.addTag("casualReference/afternoon");
				break;
			case "noite":
				component.imply("meridiem", Meridiem.PM);
				component.imply("hour", 22);
				component.addTag("casualReference/evening");
				break;
			case "manha":
			case "manhã":
				component.imply("meridiem", Meridiem.AM);
				component.imply("hour", 6);
				component.addTag("casualReference/morning");
				break;
			case "meia-noite":
				const nextDay = new Date(targetDate.getTime());
				nextDay.setDate(nextDay.getDate() + 1);
				assignSimilarDate(component, nextDay);
				implySimilarTime(component, nextDay);
				component.imply("hour", 0);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.addTag("casualReference/midnight");
				break;
			case "meio-dia":
				component.imply("meridiem", Meridiem.AM);
				component.imply("hour", 12);
				component.addTag("casualReference/noon");
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/pt/index.js
const casual$3 = new Chrono(createCasualConfiguration$2());
const strict$3 = new Chrono(createConfiguration$2(true));
function createCasualConfiguration$2(littleEndian = true) {
	const option = createConfiguration$2(false, littleEndian);
	option.parsers.push(new PTCasualDateParser());
	option.parsers.push(new PTCasualTimeParser());
	return option;
}
function createConfiguration$2(strictMode = true, littleEndian = true) {
	return includeCommonConfiguration({
		parsers: [
			new SlashDateFormatParser(littleEndian),
			new PTWeekdayParser(),
			new PTTimeExpressionParser(),
			new PTMonthNameLittleEndianParser()
		],
		refiners: [new PTMergeDateTimeRefiner(), new PTMergeDateRangeRefiner()]
	}, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/zh/hans/constants.js
const NUMBER$1 = {
	"零": 0,
	"〇": 0,
	"一": 1,
	"二": 2,
	"两": 2,
	"三": 3,
	"四": 4,
	"五": 5,
	"六": 6,
	"七": 7,
	"八": 8,
	"九": 9,
	"十": 10
};
const WEEKDAY_OFFSET$1 = {
	"天": 0,
	"日": 0,
	"一": 1,
	"二": 2,
	"三": 3,
	"四": 4,
	"五": 5,
	"六": 6
};
function zhStringToNumber$1(text) {
	let number = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "十") number = number === 0 ? NUMBER$1[char] : number * NUMBER$1[char];
		else number += NUMBER$1[char];
	}
	return number;
}
function zhStringToYear$1(text) {
	let string = "";
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		string = string + NUMBER$1[char];
	}
	return parseInt(string);
}

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansDateParser.js
const YEAR_GROUP$8 = 1;
const MONTH_GROUP$2 = 2;
const DAY_GROUP$1 = 3;
var ZHHansDateParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return new RegExp("(\\d{2,4}|[" + Object.keys(NUMBER$1).join("") + "]{4}|[" + Object.keys(NUMBER$1).join("") + "]{2})?(?:\\s*)(?:年)?(?:[\\s|,|，]*)(\\d{1,2}|[" + Object.keys(NUMBER$1).join("") + "]{1,3})(?:\\s*)(?:月)(?:\\s*)(\\d{1,2}|[" + Object.keys(NUMBER$1).join("") + "]{1,3})?(?:\\s*)(?:日|号)?");
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		let month = parseInt(match[MONTH_GROUP$2]);
		if (isNaN(month)) month = zhStringToNumber$1(match[MONTH_GROUP$2]);
		result.start.assign("month", month);
		if (match[DAY_GROUP$1]) {
			let day = parseInt(match[DAY_GROUP$1]);
			if (isNaN(day)) day = zhStringToNumber$1(match[DAY_GROUP$1]);
			result.start.assign("day", day);
		} else result.start.imply("day", context.refDate.getDate());
		if (match[YEAR_GROUP$8]) {
			let year = parseInt(match[YEAR_GROUP$8]);
			if (isNaN(year)) year = zhStringToYear$1(match[YEAR_GROUP$8]);
			result.start.assign("year", year);
		} else result.start.imply("year", context.refDate.getFullYear());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansDeadlineFormatParser.js
const PATTERN$20 = new RegExp("(\\d+|[" + Object.keys(NUMBER$1).join("") + "]+|半|几)(?:\\s*)(?:个)?(秒(?:钟)?|分钟|小时|钟|日|天|星期|礼拜|月|年)(?:(?:之|过)?后|(?:之)?内)", "i");
const NUMBER_GROUP$1 = 1;
const UNIT_GROUP$1 = 2;
var ZHHansDeadlineFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return PATTERN$20;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		let number = parseInt(match[NUMBER_GROUP$1]);
		if (isNaN(number)) number = zhStringToNumber$1(match[NUMBER_GROUP$1]);
		if (isNaN(number)) {
			const string = match[NUMBER_GROUP$1];
			if (string === "几") number = 3;
			else if (string === "半") number = .5;
			else return null;
		}
		const duration = {};
		const unitAbbr = match[UNIT_GROUP$1][0];
		if (unitAbbr.match(/[日天星礼月年]/)) {
			if (unitAbbr == "日" || unitAbbr == "天") duration.day = number;
			else if (unitAbbr == "星" || unitAbbr == "礼") duration.week = number;
			else if (unitAbbr == "月") duration.month = number;
			else if (unitAbbr == "年") duration.year = number;
			const date = addDuration(context.refDate, duration);
			result.start.assign("year", date.getFullYear());
			result.start.assign("month", date.getMonth() + 1);
			result.start.assign("day", date.getDate());
			return result;
		}
		if (unitAbbr == "秒") duration.second = number;
		else if (unitAbbr == "分") duration.minute = number;
		else if (unitAbbr == "小" || unitAbbr == "钟") duration.hour = number;
		const date = addDuration(context.refDate, duration);
		result.start.imply("year", date.getFullYear());
		result.start.imply("month", date.getMonth() + 1);
		result.start.imply("day", date.getDate());
		result.start.assign("hour", date.getHours());
		result.start.assign("minute", date.getMinutes());
		result.start.assign("second", date.getSeconds());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansRelationWeekdayParser.js
const PATTERN$19 = new RegExp("(?<prefix>上|下|这)(?:个)?(?:星期|礼拜|周)(?<weekday>" + Object.keys(WEEKDAY_OFFSET$1).join("|") + ")");
var ZHHansRelationWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$19;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET$1[dayOfWeek];
		if (offset === void 0) return null;
		let modifier = null;
		const prefix = match.groups.prefix;
		if (prefix == "上") modifier = "last";
		else if (prefix == "下") modifier = "next";
		else if (prefix == "这") modifier = "this";
		const date = new Date(context.refDate.getTime());
		let startMomentFixed = false;
		const refOffset = date.getDay();
		if (modifier == "last" || modifier == "past") {
			date.setDate(date.getDate() + (offset - 7 - refOffset));
			startMomentFixed = true;
		} else if (modifier == "next") {
			date.setDate(date.getDate() + (offset + 7 - refOffset));
			startMomentFixed = true;
		} else if (modifier == "this") date.setDate(date.getDate() + (offset - refOffset));
		else {
			let diff = offset - refOffset;
			if (Math.abs(diff - 7) < Math.abs(diff)) diff -= 7;
			if (Math.abs(diff + 7) < Math.abs(diff)) diff += 7;
			date.setDate(date.getDate() + diff);
		}
		result.start.assign("weekday", offset);
		if (startMomentFixed) {
			result.start.assign("day", date.getDate());
			result.start.assign("month", date.getMonth() + 1);
			result.start.assign("year", date.getFullYear());
		} else {
			result.start.imply("day", date.getDate());
			result.start.imply("month", date.getMonth() + 1);
			result.start.imply("year", date.getFullYear());
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansTimeExpressionParser.js
const FIRST_REG_PATTERN$1 = new RegExp("(?:从|自)?(?:(今|明|前|大前|后|大后|昨)(早|朝|晚)|(上(?:午)|早(?:上)|下(?:午)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨))|(今|明|前|大前|后|大后|昨)(?:日|天)(?:[\\s,，]*)(?:(上(?:午)|早(?:上)|下(?:午)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨)))?)?(?:[\\s,，]*)(?:(\\d+|[" + Object.keys(NUMBER$1).join("") + "]+)(?:\\s*)(?:点|时|:|：)(?:\\s*)(\\d+|半|正|整|[" + Object.keys(NUMBER$1).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER$1).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const SECOND_REG_PATTERN$1 = new RegExp("(?:^\\s*(?:到|至|\\-|\\–|\\~|\\〜)\\s*)(?:(今|明|前|大前|后|大后|昨)(早|朝|晚)|(上(?:午)|早(?:上)|下(?:午)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨))|(今|明|前|大前|后|大后|昨)(?:日|天)(?:[\\s,，]*)(?:(上(?:午)|早(?:上)|下(?:午)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨)))?)?(?:[\\s,，]*)(?:(\\d+|[" + Object.keys(NUMBER$1).join("") + "]+)(?:\\s*)(?:点|时|:|：)(?:\\s*)(\\d+|半|正|整|[" + Object.keys(NUMBER$1).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER$1).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const DAY_GROUP_1$2 = 1;
const ZH_AM_PM_HOUR_GROUP_1$1 = 2;
const ZH_AM_PM_HOUR_GROUP_2$1 = 3;
const DAY_GROUP_3$2 = 4;
const ZH_AM_PM_HOUR_GROUP_3$1 = 5;
const HOUR_GROUP$1 = 6;
const MINUTE_GROUP$1 = 7;
const SECOND_GROUP$1 = 8;
const AM_PM_HOUR_GROUP$1 = 9;
var ZHHansTimeExpressionParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return FIRST_REG_PATTERN$1;
	}
	innerExtract(context, match) {
		if (match.index > 0 && context.text[match.index - 1].match(/\w/)) return null;
		const result = context.createParsingResult(match.index, match[0]);
		const startMoment = new Date(context.reference.instant.getTime());
		if (match[DAY_GROUP_1$2]) {
			const day1 = match[DAY_GROUP_1$2];
			if (day1 == "明") {
				if (context.reference.instant.getHours() > 1) startMoment.setDate(startMoment.getDate() + 1);
			} else if (day1 == "昨") startMoment.setDate(startMoment.getDate() - 1);
			else if (day1 == "前") startMoment.setDate(startMoment.getDate() - 2);
			else if (day1 == "大前") startMoment.setDate(startMoment.getDate() - 3);
			else if (day1 == "后") startMoment.setDate(startMoment.getDate() + 2);
			else if (day1 == "大后") startMoment.setDate(startMoment.getDate() + 3);
			result.start.assign("day", startMoment.getDate());
			result.start.assign("month", startMoment.getMonth() + 1);
			result.start.assign("year", startMoment.getFullYear());
		} else if (match[DAY_GROUP_3$2]) {
			const day3 = match[DAY_GROUP_3$2];
			if (day3 == "明") startMoment.setDate(startMoment.getDate() + 1);
			else if (day3 == "昨") startMoment.setDate(startMoment.getDate() - 1);
			else if (day3 == "前") startMoment.setDate(startMoment.getDate() - 2);
			else if (day3 == "大前") startMoment.setDate(startMoment.getDate() - 3);
			else if (day3 == "后") startMoment.setDate(startMoment.getDate() + 2);
			else if (day3 == "大后") startMoment.setDate(startMoment.getDate() + 3);
			result.start.assign("day", startMoment.getDate());
			result.start.assign("month", startMoment.getMonth() + 1);
			result.start.assign("year", startMoment.getFullYear());
		} else {
			result.start.imply("day", startMoment.getDate());
			result.start.imply("month", startMoment.getMonth() + 1);
			result.start.imply("year", startMoment.getFullYear());
		}
		let hour = 0;
		let minute = 0;
		let meridiem = -1;
		if (match[SECOND_GROUP$1]) {
			let second = parseInt(match[SECOND_GROUP$1]);
			if (isNaN(second)) second = zhStringToNumber$1(match[SECOND_GROUP$1]);
			if (second >= 60) return null;
			result.start.assign("second", second);
		}
		hour = parseInt(match[HOUR_GROUP$1]);
		if (isNaN(hour)) hour = zhStringToNumber$1(match[HOUR_GROUP$1]);
		if (match[MINUTE_GROUP$1]) {
			if (match[MINUTE_GROUP$1] == "半") minute = 30;
			else if (match[MINUTE_GROUP$1] == "正" || match[MINUTE_GROUP$1] == "整") minute = 0;
			else {
				minute = parseInt(match[MINUTE_GROUP$1]);
				if (isNaN(minute)) minute = zhStringToNumber$1(match[MINUTE_GROUP$1]);
			}
		} else if (hour > 100) {
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (minute >= 60) return null;
		if (hour > 24) return null;
		if (hour >= 12) meridiem = 1;
		if (match[AM_PM_HOUR_GROUP$1]) {
			if (hour > 12) return null;
			const ampm = match[AM_PM_HOUR_GROUP$1][0].toLowerCase();
			if (ampm == "a") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_1$1]) {
			const zhAMPM1 = match[ZH_AM_PM_HOUR_GROUP_1$1][0];
			if (zhAMPM1 == "早") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM1 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_2$1]) {
			const zhAMPM2 = match[ZH_AM_PM_HOUR_GROUP_2$1][0];
			if (zhAMPM2 == "上" || zhAMPM2 == "早" || zhAMPM2 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM2 == "下" || zhAMPM2 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_3$1]) {
			const zhAMPM3 = match[ZH_AM_PM_HOUR_GROUP_3$1][0];
			if (zhAMPM3 == "上" || zhAMPM3 == "早" || zhAMPM3 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM3 == "下" || zhAMPM3 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		}
		result.start.assign("hour", hour);
		result.start.assign("minute", minute);
		if (meridiem >= 0) result.start.assign("meridiem", meridiem);
		else if (hour < 12) result.start.imply("meridiem", 0);
		else result.start.imply("meridiem", 1);
		const secondMatch = SECOND_REG_PATTERN$1.exec(context.text.substring(result.index + result.text.length));
		if (!secondMatch) {
			if (result.text.match(/^\d+$/)) return null;
			return result;
		}
		let endMoment = new Date(startMoment.getTime());
		if (secondMatch[DAY_GROUP_1$2] || secondMatch[DAY_GROUP_3$2]) endMoment = new Date(context.reference.instant.getTime());
		result.end = context.createParsingComponents();
		if (secondMatch[DAY_GROUP_1$2]) {
			const day1 = secondMatch[DAY_GROUP_1$2];
			if (day1 == "明") {
				if (context.reference.instant.getHours() > 1) endMoment.setDate(endMoment.getDate() + 1);
			} else if (day1 == "昨") endMoment.setDate(endMoment.getDate() - 1);
			else if (day1 == "前") endMoment.setDate(endMoment.getDate() - 2);
			else if (day1 == "大前") endMoment.setDate(endMoment.getDate() - 3);
			else if (day1 == "后") endMoment.setDate(endMoment.getDate() + 2);
			else if (day1 == "大后") endMoment.setDate(endMoment.getDate() + 3);
			result.end.assign("day", endMoment.getDate());
			result.end.assign("month", endMoment.getMonth() + 1);
			result.end.assign("year", endMoment.getFullYear());
		} else if (secondMatch[DAY_GROUP_3$2]) {
			const day3 = secondMatch[DAY_GROUP_3$2];
			if (day3 == "明") endMoment.setDate(endMoment.getDate() + 1);
			else if (day3 == "昨") endMoment.setDate(endMoment.getDate() - 1);
			else if (day3 == "前") endMoment.setDate(endMoment.getDate() - 2);
			else if (day3 == "大前") endMoment.setDate(endMoment.getDate() - 3);
			else if (day3 == "后") endMoment.setDate(endMoment.getDate() + 2);
			else if (day3 == "大后") endMoment.setDate(endMoment.getDate() + 3);
			result.end.assign("day", endMoment.getDate());
			result.end.assign("month", endMoment.getMonth() + 1);
			result.end.assign("year", endMoment.getFullYear());
		} else {
			result.end.imply("day", endMoment.getDate());
			result.end.imply("month", endMoment.getMonth() + 1);
			result.end.imply("year", endMoment.getFullYear());
		}
		hour = 0;
		minute = 0;
		meridiem = -1;
		if (secondMatch[SECOND_GROUP$1]) {
			let second = parseInt(secondMatch[SECOND_GROUP$1]);
			if (isNaN(second)) second = zhStringToNumber$1(secondMatch[SECOND_GROUP$1]);
			if (second >= 60) return null;
			result.end.assign("second", second);
		}
		hour = parseInt(secondMatch[HOUR_GROUP$1]);
		if (isNaN(hour)) hour = zhStringToNumber$1(secondMatch[HOUR_GROUP$1]);
		if (secondMatch[MINUTE_GROUP$1]) {
			if (secondMatch[MINUTE_GROUP$1] == "半") minute = 30;
			else if (secondMatch[MINUTE_GROUP$1] == "正" || secondMatch[MINUTE_GROUP$1] == "整") minute = 0;
			else {
				minute = parseInt(secondMatch[MINUTE_GROUP$1]);
				if (isNaN(minute)) minute = zhStringToNumber$1(secondMatch[MINUTE_GROUP$1]);
			}
		} else if (hour > 100) {
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (minute >= 60) return null;
		if (hour > 24) return null;
		if (hour >= 12) meridiem = 1;
		if (secondMatch[AM_PM_HOUR_GROUP$1]) {
			if (hour > 12) return null;
			const ampm = secondMatch[AM_PM_HOUR_GROUP$1][0].toLowerCase();
			if (ampm == "a") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
			if (!result.start.isCertain("meridiem")) {
				if (meridiem == 0) {
					result.start.imply("meridiem", 0);
					if (result.start.get("hour") == 12) result.start.assign("hour", 0);
				} else {
					result.start.imply("meridiem", 1);
					if (result.start.get("hour") != 12) result.start.assign("hour", result.start.get("hour") + 12);
				}
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_1$1]) {
			const zhAMPM1 = secondMatch[ZH_AM_PM_HOUR_GROUP_1$1][0];
			if (zhAMPM1 == "早") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM1 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_2$1]) {
			const zhAMPM2 = secondMatch[ZH_AM_PM_HOUR_GROUP_2$1][0];
			if (zhAMPM2 == "上" || zhAMPM2 == "早" || zhAMPM2 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM2 == "下" || zhAMPM2 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_3$1]) {
			const zhAMPM3 = secondMatch[ZH_AM_PM_HOUR_GROUP_3$1][0];
			if (zhAMPM3 == "上" || zhAMPM3 == "早" || zhAMPM3 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM3 == "下" || zhAMPM3 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		}
		result.text = result.text + secondMatch[0];
		result.end.assign("hour", hour);
		result.end.assign("minute", minute);
		if (meridiem >= 0) result.end.assign("meridiem", meridiem);
		else if (result.start.isCertain("meridiem") && result.start.get("meridiem") == 1 && result.start.get("hour") > hour) result.end.imply("meridiem", 0);
		else if (hour > 12) result.end.imply("meridiem", 1);
		if (result.end.date().getTime() < result.start.date().getTime() && !result.end.isCertain("day")) result.end.addDurationAsImplied({ day: 1 });
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hans/parsers/ZHHansWeekdayParser.js
const PATTERN$18 = new RegExp("(?:星期|礼拜|周)(?<weekday>" + Object.keys(WEEKDAY_OFFSET$1).join("|") + ")");
var ZHHansWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$18;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET$1[dayOfWeek];
		if (offset === void 0) return null;
		const date = new Date(context.refDate.getTime());
		let diff = offset - date.getDay();
		if (Math.abs(diff - 7) < Math.abs(diff)) diff -= 7;
		if (Math.abs(diff + 7) < Math.abs(diff)) diff += 7;
		date.setDate(date.getDate() + diff);
		result.start.assign("weekday", offset);
		result.start.imply("day", date.getDate());
		result.start.imply("month", date.getMonth() + 1);
		result.start.imply("year", date.getFullYear());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantCasualDateParser.js
const NOW_GROUP = 1;
const DAY_GROUP_1$1 = 2;
const TIME_GROUP_1 = 3;
const TIME_GROUP_2 = 4;
const DAY_GROUP_3$1 = 5;
const TIME_GROUP_3 = 6;
var ZHHantCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /* @__PURE__ */ new RegExp("(而家|立(?:刻|即)|即刻)|(今|明|前|大前|後|大後|聽|昨|尋|琴)(早|朝|晚)|(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨))|(今|明|前|大前|後|大後|聽|昨|尋|琴)(?:日|天)(?:[\\s|,|，]*)(?:(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨)))?", "i");
	}
	innerExtract(context, match) {
		const index = match.index;
		const result = context.createParsingResult(index, match[0]);
		const refDate = context.refDate;
		let date = new Date(refDate.getTime());
		if (match[NOW_GROUP]) {
			result.start.imply("hour", refDate.getHours());
			result.start.imply("minute", refDate.getMinutes());
			result.start.imply("second", refDate.getSeconds());
			result.start.imply("millisecond", refDate.getMilliseconds());
		} else if (match[DAY_GROUP_1$1]) {
			const day1 = match[DAY_GROUP_1$1];
			const time1 = match[TIME_GROUP_1];
			if (day1 == "明" || day1 == "聽") {
				if (refDate.getHours() > 1) date.setDate(date.getDate() + 1);
			} else if (day1 == "昨" || day1 == "尋" || day1 == "琴") date.setDate(date.getDate() - 1);
			else if (day1 == "前") date.setDate(date.getDate() - 2);
			else if (day1 == "大前") date.setDate(date.getDate() - 3);
			else if (day1 == "後") date.setDate(date.getDate() + 2);
			else if (day1 == "大後") date.setDate(date.getDate() + 3);
			if (time1 == "早" || time1 == "朝") result.start.imply("hour", 6);
			else if (time1 == "晚") {
				result.start.imply("hour", 22);
				result.start.imply("meridiem", 1);
			}
		} else if (match[TIME_GROUP_2]) {
			const time2 = match[TIME_GROUP_2][0];
			if (time2 == "早" || time2 == "朝" || time2 == "上") result.start.imply("hour", 6);
			else if (time2 == "下" || time2 == "晏") {
				result.start.imply("hour", 15);
				result.start.imply("meridiem", 1);
			} else if (time2 == "中") {
				result.start.imply("hour", 12);
				result.start.imply("meridiem", 1);
			} else if (time2 == "夜" || time2 == "晚") {
				result.start.imply("hour", 22);
				result.start.imply("meridiem", 1);
			} else if (time2 == "凌") result.start.imply("hour", 0);
		} else if (match[DAY_GROUP_3$1]) {
			const day3 = match[DAY_GROUP_3$1];
			if (day3 == "明" || day3 == "聽") {
				if (refDate.getHours() > 1) date.setDate(date.getDate() + 1);
			} else if (day3 == "昨" || day3 == "尋" || day3 == "琴") date.setDate(date.getDate() - 1);
			else if (day3 == "前") date.setDate(date.getDate() - 2);
			else if (day3 == "大前") date.setDate(date.getDate() - 3);
			else if (day3 == "後") date.setDate(date.getDate() + 2);
			else if (day3 == "大後") date.setDate(date.getDate() + 3);
			const timeString3 = match[TIME_GROUP_3];
			if (timeString3) {
				const time3 = timeString3[0];
				if (time3 == "早" || time3 == "朝" || time3 == "上") result.start.imply("hour", 6);
				else if (time3 == "下" || time3 == "晏") {
					result.start.imply("hour", 15);
					result.start.imply("meridiem", 1);
				} else if (time3 == "中") {
					result.start.imply("hour", 12);
					result.start.imply("meridiem", 1);
				} else if (time3 == "夜" || time3 == "晚") {
					result.start.imply("hour", 22);
					result.start.imply("meridiem", 1);
				} else if (time3 == "凌") result.start.imply("hour", 0);
			}
		}
		result.start.assign("day", date.getDate());
		result.start.assign("month", date.getMonth() + 1);
		result.start.assign("year", date.getFullYear());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/constants.js
const NUMBER = {
	"零": 0,
	"一": 1,
	"二": 2,
	"兩": 2,
	"三": 3,
	"四": 4,
	"五": 5,
	"六": 6,
	"七": 7,
	"八": 8,
	"九": 9,
	"十": 10,
	"廿": 20,
	"卅": 30
};
const WEEKDAY_OFFSET = {
	"天": 0,
	"日": 0,
	"一": 1,
	"二": 2,
	"三": 3,
	"四": 4,
	"五": 5,
	"六": 6
};
function zhStringToNumber(text) {
	let number = 0;
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "十") number = number === 0 ? NUMBER[char] : number * NUMBER[char];
		else number += NUMBER[char];
	}
	return number;
}
function zhStringToYear(text) {
	let string = "";
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		string = string + NUMBER[char];
	}
	return parseInt(string);
}

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantDateParser.js
const YEAR_GROUP$7 = 1;
const MONTH_GROUP$1 = 2;
const DAY_GROUP = 3;
var ZHHantDateParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return new RegExp("(\\d{2,4}|[" + Object.keys(NUMBER).join("") + "]{4}|[" + Object.keys(NUMBER).join("") + "]{2})?(?:\\s*)(?:年)?(?:[\\s|,|，]*)(\\d{1,2}|[" + Object.keys(NUMBER).join("") + "]{1,2})(?:\\s*)(?:月)(?:\\s*)(\\d{1,2}|[" + Object.keys(NUMBER).join("") + "]{1,2})?(?:\\s*)(?:日|號)?");
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		let month = parseInt(match[MONTH_GROUP$1]);
		if (isNaN(month)) month = zhStringToNumber(match[MONTH_GROUP$1]);
		result.start.assign("month", month);
		if (match[DAY_GROUP]) {
			let day = parseInt(match[DAY_GROUP]);
			if (isNaN(day)) day = zhStringToNumber(match[DAY_GROUP]);
			result.start.assign("day", day);
		} else result.start.imply("day", context.refDate.getDate());
		if (match[YEAR_GROUP$7]) {
			let year = parseInt(match[YEAR_GROUP$7]);
			if (isNaN(year)) year = zhStringToYear(match[YEAR_GROUP$7]);
			result.start.assign("year", year);
		} else result.start.imply("year", context.refDate.getFullYear());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantDeadlineFormatParser.js
const PATTERN$17 = new RegExp("(\\d+|[" + Object.keys(NUMBER).join("") + "]+|半|幾)(?:\\s*)(?:個)?(秒(?:鐘)?|分鐘|小時|鐘|日|天|星期|禮拜|月|年)(?:(?:之|過)?後|(?:之)?內)", "i");
const NUMBER_GROUP = 1;
const UNIT_GROUP = 2;
var ZHHantDeadlineFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return PATTERN$17;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		let number = parseInt(match[NUMBER_GROUP]);
		if (isNaN(number)) number = zhStringToNumber(match[NUMBER_GROUP]);
		if (isNaN(number)) {
			const string = match[NUMBER_GROUP];
			if (string === "幾") number = 3;
			else if (string === "半") number = .5;
			else return null;
		}
		const duration = {};
		const unitAbbr = match[UNIT_GROUP][0];
		if (unitAbbr.match(/[日天星禮月年]/)) {
			if (unitAbbr == "日" || unitAbbr == "天") duration.day = number;
			else if (unitAbbr == "星" || unitAbbr == "禮") duration.week = number;
			else if (unitAbbr == "月") duration.month = number;
			else if (unitAbbr == "年") duration.year = number;
			const date = addDuration(context.refDate, duration);
			result.start.assign("year", date.getFullYear());
			result.start.assign("month", date.getMonth() + 1);
			result.start.assign("day", date.getDate());
			return result;
		}
		if (unitAbbr == "秒") duration.second = number;
		else if (unitAbbr == "分") duration.minute = number;
		else if (unitAbbr == "小" || unitAbbr == "鐘") duration.hour = number;
		const date = addDuration(context.refDate, duration);
		result.start.imply("year", date.getFullYear());
		result.start.imply("month", date.getMonth() + 1);
		result.start.imply("day", date.getDate());
		result.start.assign("hour", date.getHours());
		result.start.assign("minute", date.getMinutes());
		result.start.assign("second", date.getSeconds());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantRelationWeekdayParser.js
const PATTERN$16 = new RegExp("(?<prefix>上|今|下|這|呢)(?:個)?(?:星期|禮拜|週)(?<weekday>" + Object.keys(WEEKDAY_OFFSET).join("|") + ")");
var ZHHantRelationWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$16;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET[dayOfWeek];
		if (offset === void 0) return null;
		let modifier = null;
		const prefix = match.groups.prefix;
		if (prefix == "上") modifier = "last";
		else if (prefix == "下") modifier = "next";
		else if (prefix == "今" || prefix == "這" || prefix == "呢") modifier = "this";
		const date = new Date(context.refDate.getTime());
		let startMomentFixed = false;
		const refOffset = date.getDay();
		if (modifier == "last" || modifier == "past") {
			date.setDate(date.getDate() + (offset - 7 - refOffset));
			startMomentFixed = true;
		} else if (modifier == "next") {
			date.setDate(date.getDate() + (offset + 7 - refOffset));
			startMomentFixed = true;
		} else if (modifier == "this") date.setDate(date.getDate() + (offset - refOffset));
		else {
			let diff = offset - refOffset;
			if (Math.abs(diff - 7) < Math.abs(diff)) diff -= 7;
			if (Math.abs(diff + 7) < Math.abs(diff)) diff += 7;
			date.setDate(date.getDate() + diff);
		}
		result.start.assign("weekday", offset);
		if (startMomentFixed) {
			result.start.assign("day", date.getDate());
			result.start.assign("month", date.getMonth() + 1);
			result.start.assign("year", date.getFullYear());
		} else {
			result.start.imply("day", date.getDate());
			result.start.imply("month", date.getMonth() + 1);
			result.start.imply("year", date.getFullYear());
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantTimeExpressionParser.js
const FIRST_REG_PATTERN = new RegExp("(?:由|從|自)?(?:(今|明|前|大前|後|大後|聽|昨|尋|琴)(早|朝|晚)|(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨))|(今|明|前|大前|後|大後|聽|昨|尋|琴)(?:日|天)(?:[\\s,，]*)(?:(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨)))?)?(?:[\\s,，]*)(?:(\\d+|[" + Object.keys(NUMBER).join("") + "]+)(?:\\s*)(?:點|時|:|：)(?:\\s*)(\\d+|半|正|整|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const SECOND_REG_PATTERN = new RegExp("(?:^\\s*(?:到|至|\\-|\\–|\\~|\\〜)\\s*)(?:(今|明|前|大前|後|大後|聽|昨|尋|琴)(早|朝|晚)|(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨))|(今|明|前|大前|後|大後|聽|昨|尋|琴)(?:日|天)(?:[\\s,，]*)(?:(上(?:午|晝)|朝(?:早)|早(?:上)|下(?:午|晝)|晏(?:晝)|晚(?:上)|夜(?:晚)?|中(?:午)|凌(?:晨)))?)?(?:[\\s,，]*)(?:(\\d+|[" + Object.keys(NUMBER).join("") + "]+)(?:\\s*)(?:點|時|:|：)(?:\\s*)(\\d+|半|正|整|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:分|:|：)?(?:\\s*)(\\d+|[" + Object.keys(NUMBER).join("") + "]+)?(?:\\s*)(?:秒)?)(?:\\s*(A.M.|P.M.|AM?|PM?))?", "i");
const DAY_GROUP_1 = 1;
const ZH_AM_PM_HOUR_GROUP_1 = 2;
const ZH_AM_PM_HOUR_GROUP_2 = 3;
const DAY_GROUP_3 = 4;
const ZH_AM_PM_HOUR_GROUP_3 = 5;
const HOUR_GROUP = 6;
const MINUTE_GROUP = 7;
const SECOND_GROUP = 8;
const AM_PM_HOUR_GROUP = 9;
var ZHHantTimeExpressionParser = class extends AbstractParserWithWordBoundaryChecking {
	patternLeftBoundary() {
		return "()";
	}
	innerPattern() {
		return FIRST_REG_PATTERN;
	}
	innerExtract(context, match) {
		if (match.index > 0 && context.text[match.index - 1].match(/\w/)) return null;
		const result = context.createParsingResult(match.index, match[0]);
		const startMoment = new Date(context.reference.instant.getTime());
		if (match[DAY_GROUP_1]) {
			const day1 = match[DAY_GROUP_1];
			if (day1 == "明" || day1 == "聽") {
				if (context.refDate.getHours() > 1) startMoment.setDate(startMoment.getDate() + 1);
			} else if (day1 == "昨" || day1 == "尋" || day1 == "琴") startMoment.setDate(startMoment.getDate() - 1);
			else if (day1 == "前") startMoment.setDate(startMoment.getDate() - 2);
			else if (day1 == "大前") startMoment.setDate(startMoment.getDate() - 3);
			else if (day1 == "後") startMoment.setDate(startMoment.getDate() + 2);
			else if (day1 == "大後") startMoment.setDate(startMoment.getDate() + 3);
			result.start.assign("day", startMoment.getDate());
			result.start.assign("month", startMoment.getMonth() + 1);
			result.start.assign("year", startMoment.getFullYear());
		} else if (match[DAY_GROUP_3]) {
			const day3 = match[DAY_GROUP_3];
			if (day3 == "明" || day3 == "聽") startMoment.setDate(startMoment.getDate() + 1);
			else if (day3 == "昨" || day3 == "尋" || day3 == "琴") startMoment.setDate(startMoment.getDate() - 1);
			else if (day3 == "前") startMoment.setDate(startMoment.getDate() - 2);
			else if (day3 == "大前") startMoment.setDate(startMoment.getDate() - 3);
			else if (day3 == "後") startMoment.setDate(startMoment.getDate() + 2);
			else if (day3 == "大後") startMoment.setDate(startMoment.getDate() + 3);
			result.start.assign("day", startMoment.getDate());
			result.start.assign("month", startMoment.getMonth() + 1);
			result.start.assign("year", startMoment.getFullYear());
		} else {
			result.start.imply("day", startMoment.getDate());
			result.start.imply("month", startMoment.getMonth() + 1);
			result.start.imply("year", startMoment.getFullYear());
		}
		let hour = 0;
		let minute = 0;
		let meridiem = -1;
		if (match[SECOND_GROUP]) {
			var second = parseInt(match[SECOND_GROUP]);
			if (isNaN(second)) second = zhStringToNumber(match[SECOND_GROUP]);
			if (second >= 60) return null;
			result.start.assign("second", second);
		}
		hour = parseInt(match[HOUR_GROUP]);
		if (isNaN(hour)) hour = zhStringToNumber(match[HOUR_GROUP]);
		if (match[MINUTE_GROUP]) {
			if (match[MINUTE_GROUP] == "半") minute = 30;
			else if (match[MINUTE_GROUP] == "正" || match[MINUTE_GROUP] == "整") minute = 0;
			else {
				minute = parseInt(match[MINUTE_GROUP]);
				if (isNaN(minute)) minute = zhStringToNumber(match[MINUTE_GROUP]);
			}
		} else if (hour > 100) {
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (minute >= 60) return null;
		if (hour > 24) return null;
		if (hour >= 12) meridiem = 1;
		if (match[AM_PM_HOUR_GROUP]) {
			if (hour > 12) return null;
			var ampm = match[AM_PM_HOUR_GROUP][0].toLowerCase();
			if (ampm == "a") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_1]) {
			var zhAMPM1 = match[ZH_AM_PM_HOUR_GROUP_1][0];
			if (zhAMPM1 == "朝" || zhAMPM1 == "早") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM1 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_2]) {
			var zhAMPM2 = match[ZH_AM_PM_HOUR_GROUP_2][0];
			if (zhAMPM2 == "上" || zhAMPM2 == "朝" || zhAMPM2 == "早" || zhAMPM2 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM2 == "下" || zhAMPM2 == "晏" || zhAMPM2 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (match[ZH_AM_PM_HOUR_GROUP_3]) {
			var zhAMPM3 = match[ZH_AM_PM_HOUR_GROUP_3][0];
			if (zhAMPM3 == "上" || zhAMPM3 == "朝" || zhAMPM3 == "早" || zhAMPM3 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM3 == "下" || zhAMPM3 == "晏" || zhAMPM3 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		}
		result.start.assign("hour", hour);
		result.start.assign("minute", minute);
		if (meridiem >= 0) result.start.assign("meridiem", meridiem);
		else if (hour < 12) result.start.imply("meridiem", 0);
		else result.start.imply("meridiem", 1);
		const secondMatch = SECOND_REG_PATTERN.exec(context.text.substring(result.index + result.text.length));
		if (!secondMatch) {
			if (result.text.match(/^\d+$/)) return null;
			return result;
		}
		let endMoment = new Date(startMoment.getTime());
		if (secondMatch[DAY_GROUP_1] || secondMatch[DAY_GROUP_3]) endMoment = new Date(context.reference.instant.getTime());
		result.end = context.createParsingComponents();
		if (secondMatch[DAY_GROUP_1]) {
			const day1 = secondMatch[DAY_GROUP_1];
			if (day1 == "明" || day1 == "聽") {
				if (context.refDate.getHours() > 1) endMoment.setDate(endMoment.getDate() + 1);
			} else if (day1 == "昨" || day1 == "尋" || day1 == "琴") endMoment.setDate(endMoment.getDate() - 1);
			else if (day1 == "前") endMoment.setDate(endMoment.getDate() - 2);
			else if (day1 == "大前") endMoment.setDate(endMoment.getDate() - 3);
			else if (day1 == "後") endMoment.setDate(endMoment.getDate() + 2);
			else if (day1 == "大後") endMoment.setDate(endMoment.getDate() + 3);
			result.end.assign("day", endMoment.getDate());
			result.end.assign("month", endMoment.getMonth() + 1);
			result.end.assign("year", endMoment.getFullYear());
		} else if (secondMatch[DAY_GROUP_3]) {
			const day3 = secondMatch[DAY_GROUP_3];
			if (day3 == "明" || day3 == "聽") endMoment.setDate(endMoment.getDate() + 1);
			else if (day3 == "昨" || day3 == "尋" || day3 == "琴") endMoment.setDate(endMoment.getDate() - 1);
			else if (day3 == "前") endMoment.setDate(endMoment.getDate() - 2);
			else if (day3 == "大前") endMoment.setDate(endMoment.getDate() - 3);
			else if (day3 == "後") endMoment.setDate(endMoment.getDate() + 2);
			else if (day3 == "大後") endMoment.setDate(endMoment.getDate() + 3);
			result.end.assign("day", endMoment.getDate());
			result.end.assign("month", endMoment.getMonth() + 1);
			result.end.assign("year", endMoment.getFullYear());
		} else {
			result.end.imply("day", endMoment.getDate());
			result.end.imply("month", endMoment.getMonth() + 1);
			result.end.imply("year", endMoment.getFullYear());
		}
		hour = 0;
		minute = 0;
		meridiem = -1;
		if (secondMatch[SECOND_GROUP]) {
			let second = parseInt(secondMatch[SECOND_GROUP]);
			if (isNaN(second)) second = zhStringToNumber(secondMatch[SECOND_GROUP]);
			if (second >= 60) return null;
			result.end.assign("second", second);
		}
		hour = parseInt(secondMatch[HOUR_GROUP]);
		if (isNaN(hour)) hour = zhStringToNumber(secondMatch[HOUR_GROUP]);
		if (secondMatch[MINUTE_GROUP]) {
			if (secondMatch[MINUTE_GROUP] == "半") minute = 30;
			else if (secondMatch[MINUTE_GROUP] == "正" || secondMatch[MINUTE_GROUP] == "整") minute = 0;
			else {
				minute = parseInt(secondMatch[MINUTE_GROUP]);
				if (isNaN(minute)) minute = zhStringToNumber(secondMatch[MINUTE_GROUP]);
			}
		} else if (hour > 100) {
			minute = hour % 100;
			hour = Math.floor(hour / 100);
		}
		if (minute >= 60) return null;
		if (hour > 24) return null;
		if (hour >= 12) meridiem = 1;
		if (secondMatch[AM_PM_HOUR_GROUP]) {
			if (hour > 12) return null;
			var ampm = secondMatch[AM_PM_HOUR_GROUP][0].toLowerCase();
			if (ampm == "a") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			}
			if (ampm == "p") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
			if (!result.start.isCertain("meridiem")) {
				if (meridiem == 0) {
					result.start.imply("meridiem", 0);
					if (result.start.get("hour") == 12) result.start.assign("hour", 0);
				} else {
					result.start.imply("meridiem", 1);
					if (result.start.get("hour") != 12) result.start.assign("hour", result.start.get("hour") + 12);
				}
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_1]) {
			var zhAMPM1 = secondMatch[ZH_AM_PM_HOUR_GROUP_1][0];
			if (zhAMPM1 == "朝" || zhAMPM1 == "早") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM1 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_2]) {
			var zhAMPM2 = secondMatch[ZH_AM_PM_HOUR_GROUP_2][0];
			if (zhAMPM2 == "上" || zhAMPM2 == "朝" || zhAMPM2 == "早" || zhAMPM2 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM2 == "下" || zhAMPM2 == "晏" || zhAMPM2 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		} else if (secondMatch[ZH_AM_PM_HOUR_GROUP_3]) {
			var zhAMPM3 = secondMatch[ZH_AM_PM_HOUR_GROUP_3][0];
			if (zhAMPM3 == "上" || zhAMPM3 == "朝" || zhAMPM3 == "早" || zhAMPM3 == "凌") {
				meridiem = 0;
				if (hour == 12) hour = 0;
			} else if (zhAMPM3 == "下" || zhAMPM3 == "晏" || zhAMPM3 == "晚") {
				meridiem = 1;
				if (hour != 12) hour += 12;
			}
		}
		result.text = result.text + secondMatch[0];
		result.end.assign("hour", hour);
		result.end.assign("minute", minute);
		if (meridiem >= 0) result.end.assign("meridiem", meridiem);
		else if (result.start.isCertain("meridiem") && result.start.get("meridiem") == 1 && result.start.get("hour") > hour) result.end.imply("meridiem", 0);
		else if (hour > 12) result.end.imply("meridiem", 1);
		if (result.end.date().getTime() < result.start.date().getTime() && !result.end.isCertain("day")) result.end.addDurationAsImplied({ day: 1 });
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/parsers/ZHHantWeekdayParser.js
const PATTERN$15 = new RegExp("(?:星期|禮拜|週)(?<weekday>" + Object.keys(WEEKDAY_OFFSET).join("|") + ")");
var ZHHantWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$15;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const dayOfWeek = match.groups.weekday;
		const offset = WEEKDAY_OFFSET[dayOfWeek];
		if (offset === void 0) return null;
		const date = new Date(context.refDate.getTime());
		let diff = offset - date.getDay();
		if (Math.abs(diff - 7) < Math.abs(diff)) diff -= 7;
		if (Math.abs(diff + 7) < Math.abs(diff)) diff += 7;
		date.setDate(date.getDate() + diff);
		result.start.assign("weekday", offset);
		result.start.imply("day", date.getDate());
		result.start.imply("month", date.getMonth() + 1);
		result.start.imply("year", date.getFullYear());
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/refiners/ZHHantMergeDateRangeRefiner.js
var ZHHantMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(至|到|\-|\~|～|－|ー)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/hant/refiners/ZHHantMergeDateTimeRefiner.js
var ZHHantMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /^\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/zh/index.js
const casual$2 = new Chrono(createCasualConfiguration$1());
const strict$2 = new Chrono(createConfiguration$1());
function createCasualConfiguration$1() {
	const option = createConfiguration$1();
	option.parsers.unshift(new ZHHantCasualDateParser());
	return option;
}
function createConfiguration$1() {
	const configuration = includeCommonConfiguration({
		parsers: [
			new ZHHantDateParser(),
			new ZHHansDateParser(),
			new ZHHantRelationWeekdayParser(),
			new ZHHansRelationWeekdayParser(),
			new ZHHantWeekdayParser(),
			new ZHHansWeekdayParser(),
			new ZHHantTimeExpressionParser(),
			new ZHHansTimeExpressionParser(),
			new ZHHantDeadlineFormatParser(),
			new ZHHansDeadlineFormatParser()
		],
		refiners: [new ZHHantMergeDateRangeRefiner(), new ZHHantMergeDateTimeRefiner()]
	});
	configuration.refiners = configuration.refiners.filter((refiner) => !(refiner instanceof ExtractTimezoneOffsetRefiner));
	return configuration;
}

// node_modules/chrono-node/dist/esm/locales/es/constants.js
const WEEKDAY_DICTIONARY$1 = {
	"domingo": 0,
	"dom": 0,
	"lunes": 1,
	"lun": 1,
	"martes": 2,
	"mar": 2,
	"miércoles": 3,
	"miercoles": 3,
	"mié": 3,
	"mie": 3,
	"jueves": 4,
	"jue": 4,
	"viernes": 5,
	"vie": 5,
	"sábado": 6,
	"sabado": 6,
	"sáb": 6,
	"sab": 6
};
const FULL_MONTH_NAME_DICTIONARY$1 = {
	"enero": 1,
	"febrero": 2,
	"marzo": 3,
	"abril": 4,
	"mayo": 5,
	"junio": 6,
	"julio": 7,
	"agosto": 8,
	"septiembre": 9,
	"setiembre": 9,
	"octubre": 10,
	"noviembre": 11,
	"diciembre": 12
};
const MONTH_DICTIONARY$1 = {
	...FULL_MONTH_NAME_DICTIONARY$1,
	"ene": 1,
	"ene.": 1,
	"feb": 2,
	"feb.": 2,
	"mar": 3,
	"mar.": 3,
	"abr": 4,
	"abr.": 4,
	"may": 5,
	"may.": 5,
	"jun": 6,
	"jun.": 6,
	"jul": 7,
	"jul.": 7,
	"ago": 8,
	"ago.": 8,
	"sep": 9,
	"sep.": 9,
	"oct": 10,
	"oct.": 10,
	"nov": 11,
	"nov.": 11,
	"dic": 12,
	"dic.": 12
};
const INTEGER_WORD_DICTIONARY$1 = {
	"uno": 1,
	"dos": 2,
	"tres": 3,
	"cuatro": 4,
	"cinco": 5,
	"seis": 6,
	"siete": 7,
	"ocho": 8,
	"nueve": 9,
	"diez": 10,
	"once": 11,
	"doce": 12,
	"trece": 13
};
const ORDINAL_WORD_DICTIONARY$1 = {
	"primero": 1,
	"primera": 1,
	"segundo": 2,
	"segunda": 2,
	"tercero": 3,
	"tercera": 3,
	"cuarto": 4,
	"cuarta": 4,
	"quinto": 5,
	"quinta": 5,
	"sexto": 6,
	"sexta": 6,
	"séptimo": 7,
	"septimo": 7,
	"séptima": 7,
	"septima": 7,
	"octavo": 8,
	"octava": 8,
	"noveno": 9,
	"novena": 9,
	"décimo": 10,
	"decimo": 10,
	"décima": 10,
	"decima": 10,
	"undécimo": 11,
	"undecimo": 11,
	"duodécimo": 12,
	"duodecimo": 12,
	"decimotercero": 13,
	"decimocuarto": 14,
	"decimoquinto": 15,
	"decimosexto": 16,
	"decimoséptimo": 17,
	"decimoseptimo": 17,
	"decimoctavo": 18,
	"decimonoveno": 19,
	"vigésimo": 20,
	"vigesimo": 20,
	"vigésimo primero": 21,
	"vigesimo primero": 21,
	"vigésimo segundo": 22,
	"vigesimo segundo": 22,
	"vigésimo tercero": 23,
	"vigesimo tercero": 23,
	"vigésimo cuarto": 24,
	"vigesimo cuarto": 24,
	"vigésimo quinto": 25,
	"vigesimo quinto": 25,
	"vigésimo sexto": 26,
	"vigesimo sexto": 26,
	"vigésimo séptimo": 27,
	"vigesimo septimo": 27,
	"vigésimo octavo": 28,
	"vigesimo octavo": 28,
	"vigésimo noveno": 29,
	"vigesimo noveno": 29,
	"trigésimo": 30,
	"trigesimo": 30,
	"trigésimo primero": 31,
	"trigesimo primero": 31
};
const TIME_UNIT_DICTIONARY$1 = {
	"sec": "second",
	"segundo": "second",
	"segundos": "second",
	"min": "minute",
	"mins": "minute",
	"minuto": "minute",
	"minutos": "minute",
	"h": "hour",
	"hr": "hour",
	"hrs": "hour",
	"hora": "hour",
	"horas": "hour",
	"día": "day",
	"días": "day",
	"dia": "day",
	"dias": "day",
	"semana": "week",
	"semanas": "week",
	"mes": "month",
	"meses": "month",
	"cuarto": "quarter",
	"cuartos": "quarter",
	"año": "year",
	"años": "year",
	"ano": "year",
	"anos": "year"
};
const NUMBER_PATTERN$1 = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY$1)}|[0-9]+|[0-9]+\\.[0-9]+|un?|uno?|una?|algunos?|unos?|demi-?)`;
function parseNumberPattern$1(match) {
	const num = match.toLowerCase();
	if (INTEGER_WORD_DICTIONARY$1[num] !== void 0) return INTEGER_WORD_DICTIONARY$1[num];
	else if (num === "un" || num === "una" || num === "uno") return 1;
	else if (num.match(/algunos?/)) return 3;
	else if (num.match(/unos?/)) return 3;
	else if (num.match(/media?/)) return .5;
	return parseFloat(num);
}
const ORDINAL_NUMBER_PATTERN$1 = `(?:${matchAnyPattern(ORDINAL_WORD_DICTIONARY$1)}|[0-9]{1,2}(?:º|ª|°|ro|do|to|mo|er|vo|no|ma|era|ero|avo|ava)?)`;
function parseOrdinalNumberPattern$1(match) {
	let num = match.toLowerCase();
	if (ORDINAL_WORD_DICTIONARY$1[num] !== void 0) return ORDINAL_WORD_DICTIONARY$1[num];
	num = num.replace(/(?:º|ª|°|ro|do|to|mo|er|vo|no|ma|era|ero|avo|ava)$/i, "");
	return parseInt(num);
}
const YEAR_PATTERN$1 = "[0-9]{1,4}(?![^\\s]\\d)(?:\\s*[a|d]\\.?\\s*c\\.?|\\s*a\\.?\\s*d\\.?)?";
function parseYear$1(match) {
	if (match.match(/^[0-9]{1,4}$/)) {
		let yearNumber = parseInt(match);
		if (yearNumber < 100) {
			if (yearNumber > 50) yearNumber = yearNumber + 1900;
			else yearNumber = yearNumber + 2e3;
		}
		return yearNumber;
	}
	if (match.match(/a\.?\s*c\.?/i)) {
		match = match.replace(/a\.?\s*c\.?/i, "");
		return -parseInt(match);
	}
	return parseInt(match);
}
const SINGLE_TIME_UNIT_PATTERN$1 = `(${NUMBER_PATTERN$1})\\s{0,5}(${matchAnyPattern(TIME_UNIT_DICTIONARY$1)})\\s{0,5}`;
const SINGLE_TIME_UNIT_REGEX$1 = new RegExp(SINGLE_TIME_UNIT_PATTERN$1, "i");
const TIME_UNITS_PATTERN$1 = repeatedTimeunitPattern("", SINGLE_TIME_UNIT_PATTERN$1);
function parseDuration$1(timeunitText) {
	const fragments = {};
	let remainingText = timeunitText;
	let match = SINGLE_TIME_UNIT_REGEX$1.exec(remainingText);
	while (match) {
		collectDateTimeFragment$1(fragments, match);
		remainingText = remainingText.substring(match[0].length);
		match = SINGLE_TIME_UNIT_REGEX$1.exec(remainingText);
	}
	return fragments;
}
function collectDateTimeFragment$1(fragments, match) {
	const num = parseNumberPattern$1(match[1]);
	const unit = TIME_UNIT_DICTIONARY$1[match[2].toLowerCase()];
	fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESWeekdayParser.js
const PATTERN$14 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:(este|esta|pasado|pr[oó]ximo)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY$1)})(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(este|esta|pasado|pr[óo]ximo)\\s*semana)?(?=\\W|\\d|\$)`, "i");
const PREFIX_GROUP$3 = 1;
const WEEKDAY_GROUP$1 = 2;
const POSTFIX_GROUP$1 = 3;
var ESWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$14;
	}
	innerExtract(context, match) {
		const dayOfWeek = match[WEEKDAY_GROUP$1].toLowerCase();
		const weekday = WEEKDAY_DICTIONARY$1[dayOfWeek];
		if (weekday === void 0) return null;
		const prefix = match[PREFIX_GROUP$3];
		const postfix = match[POSTFIX_GROUP$1];
		let norm = prefix || postfix || "";
		norm = norm.toLowerCase();
		let modifier = null;
		if (norm == "pasado") modifier = "this";
		else if (norm == "próximo" || norm == "proximo") modifier = "next";
		else if (norm == "este") modifier = "this";
		return createParsingComponentsAtWeekday(context.reference, weekday, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESTimeExpressionParser.js
var ESTimeExpressionParser = class extends AbstractTimeExpressionParser {
	primaryPrefix() {
		return "(?:(?:aslas|deslas|las?|al?|de|del)\\s*)?";
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|a(?:l)?|\\?)\\s*";
	}
};

// node_modules/chrono-node/dist/esm/locales/es/refiners/ESMergeDateTimeRefiner.js
var ESMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(?:,|de|aslas|a|a\\s+la|en\\s+la)?\\s*$", "i");
	}
};

// node_modules/chrono-node/dist/esm/locales/es/refiners/ESMergeDateRangeRefiner.js
var ESMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(?:-)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESMonthNameLittleEndianParser.js
const PATTERN$13 = new RegExp(`(${ORDINAL_NUMBER_PATTERN$1})(?:\\s*(?:desde|de|\\-|\\–|ao?|\\s)\\s*(${ORDINAL_NUMBER_PATTERN$1}))?\\s*(?:de)?\\s*(?:-|/|\\s*(?:de|,)?\\s*)(${matchAnyPattern(MONTH_DICTIONARY$1)})(?:\\s*(?:de|,)?\\s*(${YEAR_PATTERN$1}))?(?=\\W|$)`, "i");
const DATE_GROUP$2 = 1;
const DATE_TO_GROUP$2 = 2;
const MONTH_NAME_GROUP$5 = 3;
const YEAR_GROUP$6 = 4;
var ESMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$13;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY$1[match[MONTH_NAME_GROUP$5].toLowerCase()];
		const day = parseOrdinalNumberPattern$1(match[DATE_GROUP$2]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$2].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$6]) {
			const yearNumber = parseYear$1(match[YEAR_GROUP$6]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$2]) {
			const endDate = parseOrdinalNumberPattern$1(match[DATE_TO_GROUP$2]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESCasualDateParser.js
var ESCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return /(ahora|hoy|mañana|manana|ayer)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const lowerText = match[0].toLowerCase();
		const component = context.createParsingComponents();
		if ((lowerText === "mañana" || lowerText === "manana") && context.text.substring(0, match.index).match(/(?:^|[^\p{L}\p{N}\p{M}_])(?:a|en)\s+la\s*$/iu)) return null;
		switch (lowerText) {
			case "ahora": return now(context.reference);
			case "hoy": return today(context.reference);
			case "mañana":
			case "manana": return tomorrow(context.reference);
			case "ayer": return yesterday(context.reference);
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESCasualTimeParser.js
var ESCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return /(?:esta\s*)?(mañana|manana|tarde|medianoche|mediodia|mediodía|noche)(?=\W|$)/i;
	}
	innerExtract(context, match) {
		const targetDate = context.refDate;
		const component = context.createParsingComponents();
		switch (match[1].toLowerCase()) {
			case "tarde":
				component.imply("meridiem", Meridiem.PM);
				component.imply("hour", 15);
				component.addTag("casualReference/afternoon");
				break;
			case "noche":
				component.imply("meridiem", Meridiem.PM);
				component.imply("hour", 22);
				component.addTag("casualReference/evening");
				break;
			case "mañana":
			case "manana":
				component.imply("meridiem", Meridiem.AM);
				component.imply("hour", 6);
				component.addTag("casualReference/morning");
				break;
			case "medianoche":
				const nextDay = new Date(targetDate.getTime());
				nextDay.setDate(nextDay.getDate() + 1);
				assignSimilarDate(component, nextDay);
				implySimilarTime(component, nextDay);
				component.imply("hour", 0);
				component.imply("minute", 0);
				component.imply("second", 0);
				component.addTag("casualReference/midnight");
				break;
			case "mediodia":
			case "mediodía":
				component.imply("meridiem", Meridiem.AM);
				component.imply("hour", 12);
				component.addTag("casualReference/noon");
		}
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESTimeUnitWithinFormatParser.js
const PATTERN_WITH_OPTIONAL_PREFIX$1 = new RegExp(`(?:(?:en|por|durante|de|dentro de)\\s*)?(${TIME_UNITS_PATTERN$1})(?=\\W|$)`, "i");
const PATTERN_WITH_PREFIX$1 = new RegExp(`(?:en|por|durante|de|dentro de)\\s*(${TIME_UNITS_PATTERN$1})(?=\\W|$)`, "i");
var ESTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern(context) {
		return !this.strictMode && context.option.forwardDate ? PATTERN_WITH_OPTIONAL_PREFIX$1 : PATTERN_WITH_PREFIX$1;
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration$1(match[1]);
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/es/parsers/ESMonthNameParser.js
const PATTERN$12 = new RegExp(`((?:en)\\s*)?(${matchAnyPattern(MONTH_DICTIONARY$1)})\\s*(?:(?:,|-|de)?\\s*(${YEAR_PATTERN$1})?)?(?=[^\\s\\w]|\\s+[^0-9]|\\s+\$|\$)`, "i");
const PREFIX_GROUP$2 = 1;
const MONTH_NAME_GROUP$4 = 2;
const YEAR_GROUP$5 = 3;
const DATE_PREFIX_PATTERN = new RegExp(`(?:^|[^\\p{L}\\p{N}\\p{M}_])${ORDINAL_NUMBER_PATTERN$1}(?:\\s*(?:desde|de|-|–|ao?|\\s)\\s*${ORDINAL_NUMBER_PATTERN$1})?\\s*(?:de)?\\s*(?:-|/|\\s*(?:de|,)?\\s*)$`, "iu");
var ESMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$12;
	}
	innerExtract(context, match) {
		const monthName = match[MONTH_NAME_GROUP$4].toLowerCase();
		if (context.text.substring(0, match.index).match(DATE_PREFIX_PATTERN)) return null;
		if (match[0].length <= 3 && !FULL_MONTH_NAME_DICTIONARY$1[monthName]) return null;
		const result = context.createParsingResult(match.index + (match[PREFIX_GROUP$2] || "").length, match.index + match[0].length);
		result.start.imply("day", 1);
		result.start.addTag("parser/ESMonthNameParser");
		const month = MONTH_DICTIONARY$1[monthName];
		result.start.assign("month", month);
		if (match[YEAR_GROUP$5]) {
			const year = parseYear$1(match[YEAR_GROUP$5]);
			result.start.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, 1, month);
			result.start.imply("year", year);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/es/index.js
const casual$1 = new Chrono(createCasualConfiguration());
const strict$1 = new Chrono(createConfiguration(true));
function createCasualConfiguration(littleEndian = true) {
	const option = createConfiguration(false, littleEndian);
	option.parsers.push(new ESCasualDateParser());
	option.parsers.push(new ESCasualTimeParser());
	option.parsers.push(new ESMonthNameParser());
	return option;
}
function createConfiguration(strictMode = true, littleEndian = true) {
	return includeCommonConfiguration({
		parsers: [
			new SlashDateFormatParser(littleEndian),
			new ESWeekdayParser(),
			new ESTimeExpressionParser(),
			new ESMonthNameLittleEndianParser(),
			new ESTimeUnitWithinFormatParser(strictMode)
		],
		refiners: [new ESMergeDateTimeRefiner(), new ESMergeDateRangeRefiner()]
	}, strictMode);
}

// node_modules/chrono-node/dist/esm/locales/it/constants.js
const WEEKDAY_DICTIONARY = {
	domenica: 0,
	dom: 0,
	"dom.": 0,
	lunedì: 1,
	lunedi: 1,
	lun: 1,
	"lun.": 1,
	martedì: 2,
	martedi: 2,
	mar: 2,
	"mar.": 2,
	mercoledì: 3,
	mercoledi: 3,
	mer: 3,
	"mer.": 3,
	giovedì: 4,
	giovedi: 4,
	gio: 4,
	"gio.": 4,
	venerdì: 5,
	venerdi: 5,
	ven: 5,
	"ven.": 5,
	sabato: 6,
	sab: 6,
	"sab.": 6
};
const FULL_MONTH_NAME_DICTIONARY = {
	gennaio: 1,
	febbraio: 2,
	marzo: 3,
	aprile: 4,
	maggio: 5,
	giugno: 6,
	luglio: 7,
	agosto: 8,
	settembre: 9,
	ottobre: 10,
	novembre: 11,
	dicembre: 12
};
const MONTH_DICTIONARY = {
	...FULL_MONTH_NAME_DICTIONARY,
	gen: 1,
	"gen.": 1,
	feb: 2,
	"feb.": 2,
	mar: 3,
	"mar.": 3,
	apr: 4,
	"apr.": 4,
	mag: 5,
	"mag.": 5,
	giu: 6,
	"giu.": 6,
	lug: 7,
	"lug.": 7,
	ago: 8,
	"ago.": 8,
	set: 9,
	"set.": 9,
	sett: 9,
	"sett.": 9,
	ott: 10,
	"ott.": 10,
	nov: 11,
	"nov.": 11,
	dic: 12,
	"dic.": 12
};
const INTEGER_WORD_DICTIONARY = {
	uno: 1,
	una: 1,
	un: 1,
	due: 2,
	tre: 3,
	quattro: 4,
	cinque: 5,
	sei: 6,
	sette: 7,
	otto: 8,
	nove: 9,
	dieci: 10,
	undici: 11,
	dodici: 12
};
const ORDINAL_WORD_DICTIONARY = {
	primo: 1,
	prima: 1,
	"1°": 1,
	"1ª": 1,
	secondo: 2,
	seconda: 2,
	"2°": 2,
	"2ª": 2,
	terzo: 3,
	terza: 3,
	"3°": 3,
	"3ª": 3,
	quarto: 4,
	quarta: 4,
	"4°": 4,
	"4ª": 4,
	quinto: 5,
	quinta: 5,
	"5°": 5,
	"5ª": 5,
	sesto: 6,
	sesta: 6,
	"6°": 6,
	"6ª": 6,
	settimo: 7,
	settima: 7,
	"7°": 7,
	"7ª": 7,
	ottavo: 8,
	ottava: 8,
	"8°": 8,
	"8ª": 8,
	nono: 9,
	nona: 9,
	"9°": 9,
	"9ª": 9,
	decimo: 10,
	decima: 10,
	"10°": 10,
	"10ª": 10,
	undicesimo: 11,
	undicesima: 11,
	"11°": 11,
	"11ª": 11,
	dodicesimo: 12,
	dodicesima: 12,
	"12°": 12,
	"12ª": 12,
	tredicesimo: 13,
	tredicesima: 13,
	"13°": 13,
	"13ª": 13,
	quattordicesimo: 14,
	quattordicesima: 14,
	"14°": 14,
	"14ª": 14,
	quindicesimo: 15,
	quindicesima: 15,
	"15°": 15,
	"15ª": 15,
	sedicesimo: 16,
	sedicesima: 16,
	"16°": 16,
	"16ª": 16,
	diciassettesimo: 17,
	diciassettesima: 17,
	"17°": 17,
	"17ª": 17,
	diciottesimo: 18,
	diciottesima: 18,
	"18°": 18,
	"18ª": 18,
	diciannovesimo: 19,
	diciannovesima: 19,
	"19°": 19,
	"19ª": 19,
	ventesimo: 20,
	ventesima: 20,
	"20°": 20,
	"20ª": 20,
	ventunesimo: 21,
	ventunesima: 21,
	"21°": 21,
	"21ª": 21,
	ventiduesimo: 22,
	ventiduesima: 22,
	"22°": 22,
	"22ª": 22,
	ventitreesimo: 23,
	ventitreesima: 23,
	"23°": 23,
	"23ª": 23,
	ventiquattresimo: 24,
	ventiquattresima: 24,
	"24°": 24,
	"24ª": 24,
	venticinquesimo: 25,
	venticinquesima: 25,
	"25°": 25,
	"25ª": 25,
	ventiseiesimo: 26,
	ventiseiesima: 26,
	"26°": 26,
	"26ª": 26,
	ventisettesimo: 27,
	ventisettesima: 27,
	"27°": 27,
	"27ª": 27,
	ventottesimo: 28,
	ventottesima: 28,
	"28°": 28,
	"28ª": 28,
	ventinovesimo: 29,
	ventinovesima: 29,
	"29°": 29,
	"29ª": 29,
	trentesimo: 30,
	trentesima: 30,
	"30°": 30,
	"30ª": 30,
	trentunesimo: 31,
	trentunesima: 31,
	"31°": 31,
	"31ª": 31
};
const TIME_UNIT_DICTIONARY_NO_ABBR = {
	secondo: "second",
	secondi: "second",
	minuto: "minute",
	minuti: "minute",
	ora: "hour",
	ore: "hour",
	giorno: "day",
	giorni: "day",
	settimana: "week",
	settimane: "week",
	mese: "month",
	mesi: "month",
	trimestre: "quarter",
	trimestri: "quarter",
	anno: "year",
	anni: "year"
};
const TIME_UNIT_DICTIONARY = {
	s: "second",
	sec: "second",
	secondo: "second",
	secondi: "second",
	m: "minute",
	min: "minute",
	minuto: "minute",
	minuti: "minute",
	h: "hour",
	ora: "hour",
	ore: "hour",
	g: "day",
	gg: "day",
	giorno: "day",
	giorni: "day",
	sett: "week",
	settimana: "week",
	settimane: "week",
	mese: "month",
	mesi: "month",
	trim: "quarter",
	trimestre: "quarter",
	trimestri: "quarter",
	anno: "year",
	anni: "year",
	...TIME_UNIT_DICTIONARY_NO_ABBR
};
const NUMBER_PATTERN = `(?:${matchAnyPattern(INTEGER_WORD_DICTIONARY)}|[0-9]+|[0-9]+\\.[0-9]+|mezz[oa]?(?:\\s{0,2})?|un(?:'|\\s{0,2})?|qualche|alcuni|paio\\s{0,2}(?:di)?)`;
function parseNumberPattern(match) {
	const num = match.toLowerCase();
	if (INTEGER_WORD_DICTIONARY[num] !== void 0) return INTEGER_WORD_DICTIONARY[num];
	else if (num === "un" || num === "un'" || num === "una" || num === "uno") return 1;
	else if (num.match(/qualche/)) return 3;
	else if (num.match(/mezz/)) return .5;
	else if (num.match(/paio/)) return 2;
	else if (num.match(/alcuni/)) return 7;
	return parseFloat(num);
}
const ORDINAL_NUMBER_PATTERN = `(?:${matchAnyPattern(ORDINAL_WORD_DICTIONARY)}|[0-9]{1,2}(?:°|ª|º)?)`;
function parseOrdinalNumberPattern(match) {
	let num = match.toLowerCase();
	if (ORDINAL_WORD_DICTIONARY[num] !== void 0) return ORDINAL_WORD_DICTIONARY[num];
	num = num.replace(/(?:°|ª|º)$/i, "");
	return parseInt(num);
}
const YEAR_PATTERN = `(?:[1-9][0-9]{0,3}\\s{0,2}(?:BE|AD|BC|BCE|CE)|[1-2][0-9]{3}|[5-9][0-9]|2[0-5])`;
function parseYear(match) {
	if (/BE/i.test(match)) {
		match = match.replace(/BE/i, "");
		return parseInt(match) - 543;
	}
	if (/BCE?/i.test(match)) {
		match = match.replace(/BCE?/i, "");
		return -parseInt(match);
	}
	if (/(AD|CE)/i.test(match)) {
		match = match.replace(/(AD|CE)/i, "");
		return parseInt(match);
	}
	return findMostLikelyADYear(parseInt(match));
}
const SINGLE_TIME_UNIT_PATTERN = `(${NUMBER_PATTERN})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY)})`;
const SINGLE_TIME_UNIT_REGEX = new RegExp(SINGLE_TIME_UNIT_PATTERN, "i");
const SINGLE_TIME_UNIT_NO_ABBR_PATTERN = `(${NUMBER_PATTERN})\\s{0,3}(${matchAnyPattern(TIME_UNIT_DICTIONARY_NO_ABBR)})`;
const TIME_UNIT_CONNECTOR_PATTERN = `\\s{0,5},?(?:\\s*e)?\\s{0,5}`;
const TIME_UNITS_PATTERN = repeatedTimeunitPattern(`(?:(?:circa|approssimativamente)\\s{0,3})?`, SINGLE_TIME_UNIT_PATTERN, TIME_UNIT_CONNECTOR_PATTERN);
const TIME_UNITS_NO_ABBR_PATTERN = repeatedTimeunitPattern(`(?:(?:circa|approssimativamente)\\s{0,3})?`, SINGLE_TIME_UNIT_NO_ABBR_PATTERN, TIME_UNIT_CONNECTOR_PATTERN);
function parseDuration(timeunitText) {
	const fragments = {};
	let remainingText = timeunitText;
	let match = SINGLE_TIME_UNIT_REGEX.exec(remainingText);
	while (match) {
		collectDateTimeFragment(fragments, match);
		remainingText = remainingText.substring(match[0].length).trim();
		match = SINGLE_TIME_UNIT_REGEX.exec(remainingText);
	}
	if (Object.keys(fragments).length == 0) return null;
	return fragments;
}
function collectDateTimeFragment(fragments, match) {
	if (match[0].match(/^[a-zA-Z]+$/)) return;
	const num = parseNumberPattern(match[1]);
	const unit = TIME_UNIT_DICTIONARY[match[2].toLowerCase()];
	fragments[unit] = num;
}

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITTimeUnitWithinFormatParser.js
const PATTERN_WITH_OPTIONAL_PREFIX = new RegExp(`(?:(?:entro|tra|fra|in|per)\\s*)?(?:(?:circa|approssimativamente)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
const PATTERN_WITH_PREFIX = new RegExp(`(?:entro|tra|fra|in|per)\\s*(?:(?:circa|approssimativamente)\\s*(?:~\\s*)?)?(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
const PATTERN_WITH_PREFIX_STRICT = new RegExp(`(?:entro|tra|fra|in|per)\\s*(?:(?:circa|approssimativamente)\\s*(?:~\\s*)?)?(${TIME_UNITS_NO_ABBR_PATTERN})(?=\\W|$)`, "i");
var ITTimeUnitWithinFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern(context) {
		if (this.strictMode) return PATTERN_WITH_PREFIX_STRICT;
		return context.option.forwardDate ? PATTERN_WITH_OPTIONAL_PREFIX : PATTERN_WITH_PREFIX;
	}
	innerExtract(context, match) {
		if (match[0].match(/^per\s*(il|la|l')\s*\w+/)) return null;
		const timeUnits = parseDuration(match[1]);
		if (!timeUnits) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITMonthNameLittleEndianParser.js
const PATTERN$11 = new RegExp(`(?:il\\s{0,3})?(${ORDINAL_NUMBER_PATTERN})(?:\\s{0,3}(?:al|\\-|\\–|fino\\s*al?)?\\s{0,3}(${ORDINAL_NUMBER_PATTERN}))?(?:-|/|\\s{0,3}(?:di)?\\s{0,3})(${matchAnyPattern(MONTH_DICTIONARY)})(?:(?:-|/|,?\\s{0,3})(${YEAR_PATTERN}(?!\\w)))?(?=\\W|\$)`, "i");
const DATE_GROUP$1 = 1;
const DATE_TO_GROUP$1 = 2;
const MONTH_NAME_GROUP$3 = 3;
const YEAR_GROUP$4 = 4;
var ITMonthNameLittleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$11;
	}
	innerExtract(context, match) {
		const result = context.createParsingResult(match.index, match[0]);
		const month = MONTH_DICTIONARY[match[MONTH_NAME_GROUP$3].toLowerCase()];
		const day = parseOrdinalNumberPattern(match[DATE_GROUP$1]);
		if (day > 31) {
			match.index = match.index + match[DATE_GROUP$1].length;
			return null;
		}
		result.start.assign("month", month);
		result.start.assign("day", day);
		if (match[YEAR_GROUP$4]) {
			const yearNumber = parseYear(match[YEAR_GROUP$4]);
			result.start.assign("year", yearNumber);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			result.start.imply("year", year);
		}
		if (match[DATE_TO_GROUP$1]) {
			const endDate = parseOrdinalNumberPattern(match[DATE_TO_GROUP$1]);
			result.end = result.start.clone();
			result.end.assign("day", endDate);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITMonthNameMiddleEndianParser.js
const PATTERN$10 = new RegExp(`(${matchAnyPattern(MONTH_DICTIONARY)})(?:-|/|\\s*,?\\s*)(${ORDINAL_NUMBER_PATTERN})(?!\\s*(?:am|pm))\\s*(?:(?:al|\\-)\\s*(${ORDINAL_NUMBER_PATTERN})\\s*)?(?:(?:-|/|\\s*,\\s*|\\s+)(${YEAR_PATTERN}))?(?=\\W|\$)(?!\\:\\d)`, "i");
const MONTH_NAME_GROUP$2 = 1;
const DATE_GROUP = 2;
const DATE_TO_GROUP = 3;
const YEAR_GROUP$3 = 4;
var ITMonthNameMiddleEndianParser = class extends AbstractParserWithWordBoundaryChecking {
	shouldSkipYearLikeDate;
	constructor(shouldSkipYearLikeDate) {
		super();
		this.shouldSkipYearLikeDate = shouldSkipYearLikeDate;
	}
	innerPattern() {
		return PATTERN$10;
	}
	innerExtract(context, match) {
		const month = MONTH_DICTIONARY[match[MONTH_NAME_GROUP$2].toLowerCase()];
		const day = parseOrdinalNumberPattern(match[DATE_GROUP]);
		if (day > 31) return null;
		if (this.shouldSkipYearLikeDate) {
			if (!match[DATE_TO_GROUP] && !match[YEAR_GROUP$3] && match[DATE_GROUP].match(/^2[0-5]$/)) return null;
		}
		const components = context.createParsingComponents({
			day,
			month
		}).addTag("parser/ITMonthNameMiddleEndianParser");
		if (match[YEAR_GROUP$3]) {
			const year = parseYear(match[YEAR_GROUP$3]);
			components.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, day, month);
			components.imply("year", year);
		}
		if (!match[DATE_TO_GROUP]) return components;
		const endDate = parseOrdinalNumberPattern(match[DATE_TO_GROUP]);
		const result = context.createParsingResult(match.index, match[0]);
		result.start = components;
		result.end = components.clone();
		result.end.assign("day", endDate);
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITMonthNameParser.js
const PATTERN$9 = new RegExp(`((?:a|in|di|del)\\s*)?(${matchAnyPattern(MONTH_DICTIONARY)})\\s*(?:(?:,|-|del)?\\s*(${YEAR_PATTERN})?)?(?=[^\\s\\w]|\\s+[^0-9]|\\s+\$|\$)`, "i");
const PREFIX_GROUP$1 = 1;
const MONTH_NAME_GROUP$1 = 2;
const YEAR_GROUP$2 = 3;
var ITMonthNameParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$9;
	}
	innerExtract(context, match) {
		const monthName = match[MONTH_NAME_GROUP$1].toLowerCase();
		if (match[0].length <= 3 && !FULL_MONTH_NAME_DICTIONARY[monthName]) return null;
		const result = context.createParsingResult(match.index + (match[PREFIX_GROUP$1] || "").length, match.index + match[0].length);
		result.start.imply("day", 1);
		result.start.addTag("parser/ITMonthNameParser");
		const month = MONTH_DICTIONARY[monthName];
		result.start.assign("month", month);
		if (match[YEAR_GROUP$2]) {
			const year = parseYear(match[YEAR_GROUP$2]);
			result.start.assign("year", year);
		} else {
			const year = findYearClosestToRef(context.refDate, 1, month);
			result.start.imply("year", year);
		}
		return result;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITYearMonthDayParser.js
const PATTERN$8 = new RegExp(`([0-9]{4})[-\\.\\/\\s](?:(${matchAnyPattern(MONTH_DICTIONARY)})|([0-9]{1,2}))[-\\.\\/\\s]([0-9]{1,2})(?=\\W|\$)`, "i");
const YEAR_NUMBER_GROUP = 1;
const MONTH_NAME_GROUP = 2;
const MONTH_NUMBER_GROUP = 3;
const DATE_NUMBER_GROUP = 4;
var ITYearMonthDayParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMonthDateOrder;
	constructor(strictMonthDateOrder) {
		super();
		this.strictMonthDateOrder = strictMonthDateOrder;
	}
	innerPattern() {
		return PATTERN$8;
	}
	innerExtract(context, match) {
		const year = parseInt(match[YEAR_NUMBER_GROUP]);
		let day = parseInt(match[DATE_NUMBER_GROUP]);
		let month = match[MONTH_NUMBER_GROUP] ? parseInt(match[MONTH_NUMBER_GROUP]) : MONTH_DICTIONARY[match[MONTH_NAME_GROUP].toLowerCase()];
		if (month < 1 || month > 12) {
			if (this.strictMonthDateOrder) return null;
			if (day >= 1 && day <= 12) [month, day] = [day, month];
		}
		if (day < 1 || day > 31) return null;
		return {
			day,
			month,
			year
		};
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITSlashMonthFormatParser.js
const PATTERN$7 = /* @__PURE__ */ new RegExp("([0-9]|0[1-9]|1[012])/([0-9]{4})", "i");
const MONTH_GROUP = 1;
const YEAR_GROUP$1 = 2;
var ITSlashMonthFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$7;
	}
	innerExtract(context, match) {
		const year = parseInt(match[YEAR_GROUP$1]);
		const month = parseInt(match[MONTH_GROUP]);
		return context.createParsingComponents().imply("day", 1).assign("month", month).assign("year", year);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITTimeExpressionParser.js
var ITTimeExpressionParser = class extends AbstractTimeExpressionParser {
	constructor(strictMode) {
		super(strictMode);
	}
	followingPhase() {
		return "\\s*(?:\\-|\\–|\\~|\\〜|a|fino\\s*a|alle?|\\?)\\s*";
	}
	primaryPrefix() {
		return "(?:(?:alle?|dalle?)\\s*)??";
	}
	primarySuffix() {
		return "(?:\\s*(?:di\\s*(?:sera|notte|mattina|pomeriggio)))?(?!/)(?=\\W|$)";
	}
	extractPrimaryTimeComponents(context, match) {
		const components = super.extractPrimaryTimeComponents(context, match);
		if (!components) return components;
		if (match[0].match(/di\s*(?:sera|notte)/i)) {
			const hour = components.get("hour");
			if (hour >= 6 && hour < 12) {
				components.assign("hour", components.get("hour") + 12);
				components.assign("meridiem", Meridiem.PM);
			} else if (hour < 6) components.assign("meridiem", Meridiem.AM);
		}
		if (match[0].match(/di\s*pomeriggio/i)) {
			components.assign("meridiem", Meridiem.PM);
			const hour = components.get("hour");
			if (hour >= 0 && hour <= 6) components.assign("hour", components.get("hour") + 12);
		}
		if (match[0].match(/di\s*mattina/i)) {
			components.assign("meridiem", Meridiem.AM);
			if (components.get("hour") < 12) components.assign("hour", components.get("hour"));
		}
		return components.addTag("parser/ITTimeExpressionParser");
	}
	extractFollowingTimeComponents(context, match, result) {
		const followingComponents = super.extractFollowingTimeComponents(context, match, result);
		if (followingComponents) followingComponents.addTag("parser/ITTimeExpressionParser");
		return followingComponents;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITTimeUnitAgoFormatParser.js
const PATTERN$6 = new RegExp(`(${TIME_UNITS_PATTERN})\\s{0,5}(?:fa|prima)(?=\\W|$)`, "i");
const STRICT_PATTERN$1 = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN})\\s{0,5}(?:fa|prima)(?=\\W|$)`, "i");
var ITTimeUnitAgoFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern() {
		return this.strictMode ? STRICT_PATTERN$1 : PATTERN$6;
	}
	innerExtract(context, match) {
		const duration = parseDuration(match[1]);
		if (!duration) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, reverseDuration(duration));
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITTimeUnitLaterFormatParser.js
const PATTERN$5 = new RegExp(`(${TIME_UNITS_PATTERN})\\s{0,5}(?:dopo|più\\s*tardi|da\\s*adesso|da\\s*ora)(?=(?:\\W|\$))`, "i");
const STRICT_PATTERN = new RegExp(`(${TIME_UNITS_NO_ABBR_PATTERN})\\s{0,5}(dopo|più\\s*tardi|da\\s*adesso|da\\s*ora)(?=\\W|$)`, "i");
const GROUP_NUM_TIMEUNITS = 1;
var ITTimeUnitLaterFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	strictMode;
	constructor(strictMode) {
		super();
		this.strictMode = strictMode;
	}
	innerPattern() {
		return this.strictMode ? STRICT_PATTERN : PATTERN$5;
	}
	innerExtract(context, match) {
		const timeUnits = parseDuration(match[GROUP_NUM_TIMEUNITS]);
		if (!timeUnits) return null;
		return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITMergeDateRangeRefiner.js
var ITMergeDateRangeRefiner = class extends AbstractMergeDateRangeRefiner {
	patternBetween() {
		return /^\s*(a|al|-|–|fino\s*a|fino\s*al)\s*$/i;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITMergeDateTimeRefiner.js
var ITMergeDateTimeRefiner = class extends AbstractMergeDateTimeRefiner {
	patternBetween() {
		return /* @__PURE__ */ new RegExp("^\\s*(T|alle?|dopo\\s*le|prima\\s*delle?|,|-|\\.|∙|:)?\\s*$");
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITCasualDateParser.js
const PATTERN$4 = /(adesso|ora|oggi|stasera|stanotte|domani|dopodomani|ieri|ieri\s*sera|ieri\s*notte)(?=\W|$)/i;
var ITCasualDateParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern(context) {
		return PATTERN$4;
	}
	innerExtract(context, match) {
		let targetDate = context.refDate;
		const lowerText = match[0].toLowerCase();
		let component = context.createParsingComponents();
		switch (lowerText) {
			case "adesso":
			case "ora":
				component = now(context.reference);
				break;
			case "oggi":
				component = today(context.reference);
				break;
			case "ieri":
				component = yesterday(context.reference);
				break;
			case "domani":
				component = tomorrow(context.reference);
				break;
			case "stasera":
			case "stanotte":
				component = tonight(context.reference);
				break;
			case "dopodomani":
				component = theDayAfter(context.reference, 2);
				break;
			default: if (lowerText.match(/ieri\s*sera/) || lowerText.match(/ieri\s*notte/)) {
				if (targetDate.getHours() > 6) {
					const previousDay = new Date(targetDate.getTime());
					previousDay.setDate(previousDay.getDate() - 1);
					targetDate = previousDay;
				}
				assignSimilarDate(component, targetDate);
				component.imply("hour", 0);
			}
		}
		component.addTag("parser/ITCasualDateParser");
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITCasualTimeParser.js
const PATTERN$3 = /(stamattina|stasera|stanotte|stamani)|(questa\s*)?(mattina|pomeriggio|sera|notte|mezzanotte|mezzogiorno)(?=\W|$)/i;
var ITCasualTimeParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$3;
	}
	innerExtract(context, match) {
		let component = null;
		if (match[1]) switch (match[1].toLowerCase()) {
			case "stamattina":
			case "stamani":
				component = morning(context.reference);
				break;
			case "stasera":
			case "stanotte": component = evening(context.reference);
		}
		else if (match[3]) switch (match[3].toLowerCase()) {
			case "pomeriggio":
				component = afternoon(context.reference);
				break;
			case "sera":
			case "notte":
				component = evening(context.reference);
				break;
			case "mezzanotte":
				component = midnight(context.reference);
				break;
			case "mattina":
				component = morning(context.reference);
				break;
			case "mezzogiorno": component = noon(context.reference);
		}
		if (component) component.addTag("parser/ITCasualTimeParser");
		return component;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITWeekdayParser.js
const PATTERN$2 = new RegExp(`(?:(?:\\,|\\(|\\（)\\s*)?(?:(questo|questa|quest'|scorso|scorsa|prossimo|prossima)\\s*)?(${matchAnyPattern(WEEKDAY_DICTIONARY)}|weekend|fine\\s*settimana)(?:\\s*(?:\\,|\\)|\\）))?(?:\\s*(scorso|scorsa|prossimo|prossima)(?:\\s*settimana)?)?(?=\\W|\$)`, "i");
const PREFIX_GROUP = 1;
const WEEKDAY_GROUP = 2;
const POSTFIX_GROUP = 3;
var ITWeekdayParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$2;
	}
	innerExtract(context, match) {
		const prefix = match[PREFIX_GROUP];
		const postfix = match[POSTFIX_GROUP];
		let modifierWord = prefix || postfix;
		modifierWord = modifierWord || "";
		modifierWord = modifierWord.toLowerCase();
		let modifier = null;
		if (modifierWord == "scorso" || modifierWord == "scorsa") modifier = "last";
		else if (modifierWord == "prossimo" || modifierWord == "prossima") modifier = "next";
		else if (modifierWord == "questo" || modifierWord == "questa" || modifierWord == "quest'") modifier = "this";
		const weekday_word = match[WEEKDAY_GROUP].toLowerCase();
		let weekday;
		if (WEEKDAY_DICTIONARY[weekday_word] !== void 0) weekday = WEEKDAY_DICTIONARY[weekday_word];
		else if (weekday_word == "weekend" || weekday_word.match(/fine\s*settimana/)) weekday = modifier == "last" ? Weekday.SUNDAY : Weekday.SATURDAY;
		else return null;
		return createParsingComponentsAtWeekday(context.reference, weekday, modifier);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITRelativeDateFormatParser.js
const PATTERN$1 = new RegExp(`(?:(?:il\\s*|la\\s*|l'\\s*)?(questo|questa|quest'|scorso|scorsa|prossimo|prossima|dopo\\s*questo|dopo\\s*questa)\\s*(${matchAnyPattern(TIME_UNIT_DICTIONARY)})|(?:il\\s*|la\\s*|l'\\s*)(${matchAnyPattern(TIME_UNIT_DICTIONARY)})\\s*(scorso|scorsa|prossimo|prossima))(?=\\W|\$)`, "i");
const MODIFIER_WORD_GROUP_1 = 1;
const RELATIVE_WORD_GROUP_1 = 2;
const RELATIVE_WORD_GROUP_2 = 3;
const MODIFIER_WORD_GROUP_2 = 4;
var ITRelativeDateFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	innerPattern() {
		return PATTERN$1;
	}
	innerExtract(context, match) {
		let modifier;
		let unitWord;
		if (match[MODIFIER_WORD_GROUP_1]) {
			modifier = match[MODIFIER_WORD_GROUP_1].toLowerCase();
			unitWord = match[RELATIVE_WORD_GROUP_1].toLowerCase();
		} else {
			modifier = match[MODIFIER_WORD_GROUP_2].toLowerCase();
			unitWord = match[RELATIVE_WORD_GROUP_2].toLowerCase();
		}
		const timeunit = TIME_UNIT_DICTIONARY[unitWord];
		if (modifier == "prossimo" || modifier == "prossima" || modifier.startsWith("dopo")) {
			const timeUnits = {};
			timeUnits[timeunit] = 1;
			return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
		}
		if (modifier == "scorso" || modifier == "scorsa") {
			const timeUnits = {};
			timeUnits[timeunit] = -1;
			return ParsingComponents.createRelativeFromReference(context.reference, timeUnits);
		}
		const components = context.createParsingComponents();
		let date = new Date(context.reference.instant.getTime());
		if (unitWord.match(/settimana/i)) {
			date.setDate(date.getDate() - date.getDay());
			components.imply("day", date.getDate());
			components.imply("month", date.getMonth() + 1);
			components.imply("year", date.getFullYear());
		} else if (unitWord.match(/mese/i)) {
			date.setDate(1);
			components.imply("day", date.getDate());
			components.assign("year", date.getFullYear());
			components.assign("month", date.getMonth() + 1);
		} else if (unitWord.match(/anno/i)) {
			date.setDate(1);
			date.setMonth(0);
			components.imply("day", date.getDate());
			components.imply("month", date.getMonth() + 1);
			components.assign("year", date.getFullYear());
		}
		return components;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/parsers/ITTimeUnitCasualRelativeFormatParser.js
const PATTERN = new RegExp(`(?:il\\s*|la\\s*|l'\\s*)?(questo|questa|quest'|scorso|scorsa|prossimo|prossima|dopo|\\+|-)\\s*(${TIME_UNITS_PATTERN})(?=\\W|$)`, "i");
const PATTERN_NO_ABBR = new RegExp(`(?:il\\s*|la\\s*|l'\\s*)?(questo|questa|quest'|scorso|scorsa|prossimo|prossima|dopo|\\+|-)\\s*(${TIME_UNITS_NO_ABBR_PATTERN})(?=\\W|$)`, "i");
var ITTimeUnitCasualRelativeFormatParser = class extends AbstractParserWithWordBoundaryChecking {
	allowAbbreviations;
	constructor(allowAbbreviations = true) {
		super();
		this.allowAbbreviations = allowAbbreviations;
	}
	innerPattern() {
		return this.allowAbbreviations ? PATTERN : PATTERN_NO_ABBR;
	}
	innerExtract(context, match) {
		const prefix = match[1].toLowerCase();
		let duration = parseDuration(match[2]);
		if (!duration) return null;
		switch (prefix) {
			case "scorso":
			case "scorsa":
			case "-": duration = reverseDuration(duration);
		}
		return ParsingComponents.createRelativeFromReference(context.reference, duration);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITMergeRelativeAfterDateRefiner.js
function IsPositiveFollowingReference(result) {
	return result.text.match(/^[+-]/i) != null;
}
function IsNegativeFollowingReference(result) {
	return result.text.match(/^-/i) != null;
}
var ITMergeRelativeAfterDateRefiner = class extends MergingRefiner {
	shouldMergeResults(textBetween, currentResult, nextResult) {
		if (!textBetween.match(/^\s*$/i)) return false;
		return IsPositiveFollowingReference(nextResult) || IsNegativeFollowingReference(nextResult);
	}
	mergeResults(textBetween, currentResult, nextResult, context) {
		let timeUnits = parseDuration(nextResult.text);
		if (IsNegativeFollowingReference(nextResult)) timeUnits = reverseDuration(timeUnits);
		const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(currentResult.start.date()), timeUnits);
		return new ParsingResult(currentResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITMergeRelativeFollowByDateRefiner.js
function hasImpliedEarlierReferenceDate(result) {
	return result.text.match(/\s+(prima|da)$/i) != null;
}
function hasImpliedLaterReferenceDate(result) {
	return result.text.match(/\s+(dopo|dal?)$/i) != null;
}
var ITMergeRelativeFollowByDateRefiner = class extends MergingRefiner {
	patternBetween() {
		return /^\s*$/i;
	}
	shouldMergeResults(textBetween, currentResult, nextResult) {
		if (!textBetween.match(this.patternBetween())) return false;
		if (!hasImpliedEarlierReferenceDate(currentResult) && !hasImpliedLaterReferenceDate(currentResult)) return false;
		return !!nextResult.start.get("day") && !!nextResult.start.get("month") && !!nextResult.start.get("year");
	}
	mergeResults(textBetween, currentResult, nextResult) {
		let duration = parseDuration(currentResult.text);
		if (hasImpliedEarlierReferenceDate(currentResult)) duration = reverseDuration(duration);
		const components = ParsingComponents.createRelativeFromReference(ReferenceWithTimezone.fromDate(nextResult.start.date()), duration);
		return new ParsingResult(nextResult.reference, currentResult.index, `${currentResult.text}${textBetween}${nextResult.text}`, components);
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITExtractYearSuffixRefiner.js
const YEAR_SUFFIX_PATTERN = new RegExp(`^\\s*(${YEAR_PATTERN})`, "i");
const YEAR_GROUP = 1;
var ITExtractYearSuffixRefiner = class {
	refine(context, results) {
		results.forEach(function(result) {
			if (!result.start.isDateWithUnknownYear()) return;
			const suffix = context.text.substring(result.index + result.text.length);
			const match = YEAR_SUFFIX_PATTERN.exec(suffix);
			if (!match) return;
			if (match[0].trim().length <= 3) return;
			context.debug(() => {
				console.log(`Extracting year: '${match[0]}' into : ${result}`);
			});
			const year = parseYear(match[YEAR_GROUP]);
			if (result.end != null) result.end.assign("year", year);
			result.start.assign("year", year);
			result.text += match[0];
		});
		return results;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/refiners/ITUnlikelyFormatFilter.js
var ITUnlikelyFormatFilter = class extends Filter {
	constructor() {
		super();
	}
	isValid(context, result) {
		const text = result.text.trim();
		if (text === context.text.trim()) return true;
		if (text.toLowerCase().endsWith("il secondo") || text.toLowerCase() === "secondo") {
			if (context.text.substring(result.index + result.text.length).trim().length > 0) context.debug(() => {
				console.log(`Removing unlikely result: ${result}`);
			});
			return false;
		}
		return true;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/configuration.js
var ITDefaultConfiguration = class {
	createCasualConfiguration() {
		const option = this.createConfiguration(false);
		option.parsers.push(new ITCasualDateParser());
		option.parsers.push(new ITCasualTimeParser());
		option.parsers.push(new ITMonthNameParser());
		option.parsers.push(new ITRelativeDateFormatParser());
		option.parsers.push(new ITTimeUnitCasualRelativeFormatParser());
		option.refiners.push(new ITUnlikelyFormatFilter());
		return option;
	}
	createConfiguration(strictMode = true) {
		const options = includeCommonConfiguration({
			parsers: [
				new SlashDateFormatParser(true),
				new ITTimeUnitWithinFormatParser(strictMode),
				new ITMonthNameLittleEndianParser(),
				new ITMonthNameMiddleEndianParser(true),
				new ITWeekdayParser(),
				new ITSlashMonthFormatParser(),
				new ITTimeExpressionParser(strictMode),
				new ITTimeUnitAgoFormatParser(strictMode),
				new ITTimeUnitLaterFormatParser(strictMode)
			],
			refiners: [new ITMergeDateTimeRefiner()]
		}, strictMode);
		options.parsers.unshift(new ITYearMonthDayParser(strictMode));
		options.refiners.unshift(new ITMergeRelativeFollowByDateRefiner());
		options.refiners.unshift(new ITMergeRelativeAfterDateRefiner());
		options.refiners.unshift(new OverlapRemovalRefiner());
		options.refiners.push(new ITMergeDateTimeRefiner());
		options.refiners.push(new ITExtractYearSuffixRefiner());
		options.refiners.push(new ITMergeDateRangeRefiner());
		return options;
	}
};

// node_modules/chrono-node/dist/esm/locales/it/index.js
const configuration = new ITDefaultConfiguration();
const casual = new Chrono(configuration.createCasualConfiguration());
const strict = new Chrono(configuration.createConfiguration(true));

export { casual$4 as a, GB as c, casual$3 as i, casual$7 as l, casual$1 as n, casual$5 as o, casual$2 as r, casual$6 as s, casual as t };