import { t as Temporal } from "./temporal.js";

// src/calendar/date.ts
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_OF_MONTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const SPAN = /^(\d{1,4})\s*([dwm])$/;
const UNITS = {
	d: "day",
	w: "week",
	m: "month"
};
/** True when `text` is `YYYY-MM-DD` and names a day that exists (in the Gregorian calendar, ISO 8601). */
function isCalendarDate(text) {
	const match = ISO_DATE.exec(text);
	if (match === null) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) || day >= 1 && day <= (DAYS_OF_MONTHS[month - 1] ?? 0);
}
/** The span that `text` (`30d`, `2w`, `1m`) stands for, or null when it is not one. */
function parseSpan(text) {
	const match = SPAN.exec(text.trim());
	if (!match) return null;
	const unit = UNITS[match[2]];
	return {
		count: Number(match[1]),
		unit
	};
}
/** The span in words: `30 days`, `1 week`. */
function describeSpan(span) {
	return `${span.count} ${span.unit}${span.count === 1 ? "" : "s"}`;
}
/** The day that lies `span` after `date`; a month's end stays within the month (31 January + 1m is the last of February). */
function addSpan(date, span) {
	return Temporal.PlainDate.from(date).add({ [`${span.unit}s`]: span.count }, { overflow: "constrain" }).toString();
}
/** The day `days` (may be negative) after `date`. */
function addDays(date, days) {
	return new Date(epochDay(date) * DAY + days * DAY).toISOString().slice(0, -TIME_OF_DAY.length);
}
/** How many days lie between `from` and `to`; negative when `to` is the earlier one. */
function daysBetween(from, to) {
	return epochDay(to) - epochDay(from);
}
const DAY = 864e5;
const TIME_OF_DAY = "T00:00:00.000Z";
/** Days since 1970-01-01; days without times and zones need no more of a calendar, and are counted for each event of a timeline. */
function epochDay(date) {
	return Date.parse(`${date}${TIME_OF_DAY}`) / DAY;
}
/** The ISO 8601 week of a day (`2024-W01`; weeks begin on Monday and belong to the year of their Thursday). */
function isoWeek(date) {
	const day = Temporal.PlainDate.from(date);
	return {
		week: `${String(day.yearOfWeek ?? day.year).padStart(4, "0")}-W${String(day.weekOfYear ?? 1).padStart(2, "0")}`,
		start: day.subtract({ days: day.dayOfWeek - 1 }).toString()
	};
}
/**
* The calendar day of an instant (ISO 8601 with zone, as GitHub writes it) in the time zone `timezone` (an IANA name).
* @throws RangeError when there is no such instant or zone.
*/
function dateOfInstant(instant, timezone) {
	const day = UTC_INSTANT.exec(instant)?.[1];
	if (day !== void 0 && isCalendarDate(day)) {
		if (timezone === "UTC") return day;
		if (NAMED_ZONE.test(timezone)) return dateByRuntime(Date.parse(instant), timezone);
	}
	return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate().toString();
}
/** In seconds and in UTC, as GitHub writes instants; of years whose zones the runtime and Temporal know alike. */
const UTC_INSTANT = /^((?:19[7-9]|2\d\d)\d-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
/** Temporal knows offsets and instants as zones too, which not every runtime does. */
const NAMED_ZONE = /^[A-Z]/i;
const formats = /* @__PURE__ */ new Map();
function dateByRuntime(milliseconds, timeZone) {
	const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en", {
		timeZone,
		calendar: "iso8601",
		numberingSystem: "latn",
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	});
	formats.set(timeZone, format);
	const parts = format.formatToParts(milliseconds);
	const [year, month, day] = [
		"year",
		"month",
		"day"
	].map((wanted) => parts.find(({ type }) => type === wanted)?.value);
	return `${year}-${month}-${day}`;
}
/** True when `timezone` is an IANA name this runtime knows. */
function isTimezone(timezone) {
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone);
		return true;
	} catch {
		return false;
	}
}

export { describeSpan as a, isoWeek as c, daysBetween as i, parseSpan as l, addSpan as n, isCalendarDate as o, dateOfInstant as r, isTimezone as s, addDays as t };