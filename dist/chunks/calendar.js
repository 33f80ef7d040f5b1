import { t as Temporal } from "./temporal.js";

// src/calendar/date.ts
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const SPAN = /^(\d{1,4})\s*([dwm])$/;
const UNITS = {
	d: "day",
	w: "week",
	m: "month"
};
/** True when `text` is `YYYY-MM-DD` and names a day that exists. */
function isCalendarDate(text) {
	if (!ISO_DATE.test(text)) return false;
	try {
		Temporal.PlainDate.from(text, { overflow: "reject" });
		return true;
	} catch {
		return false;
	}
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
	return Temporal.PlainDate.from(date).add({ days }).toString();
}
/** How many days lie between `from` and `to`; negative when `to` is the earlier one. */
function daysBetween(from, to) {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
}
/** The calendar day of an instant (ISO 8601 with zone, as GitHub writes it) in the time zone `timezone` (an IANA name). */
function dateOfInstant(instant, timezone) {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(timezone).toPlainDate().toString();
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

export { describeSpan as a, parseSpan as c, daysBetween as i, addSpan as n, isCalendarDate as o, dateOfInstant as r, isTimezone as s, addDays as t };