import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Postmortem } from '../../src/postmortem/postmortem.ts'
import { checkPostmortem } from '../../src/rules/check.ts'
import { readMoment } from '../../src/rules/clock.ts'
import { context, timeline } from './postmortem-builder.ts'

function disorder(document: Postmortem): string[] {
  return checkPostmortem(document, context())
    .filter(({ rule }) => rule === 'timeline-order')
    .map(({ line, message }) => `${line} ${message}`)
}

describe('timeline-order', () => {
  it.each<[string, string[]]>([
    ['one day of 24 hours', ['10:30|a', '10:35|b', '10:35|c', '13:00|d']],
    ['AM and PM', ['11:45 AM WAT|a', '12:00 PM WAT|b', '12:15 PM WAT|c', '1:15 PM WAT|d']],
    ['noon on a clock without AM and PM', ['11:40|a', '12:50|b', '1:15|c', '1:45|d']],
    ['AM first, then nothing', ['11:40 AM|a', '12:50|b', '1:15|c', '2:00 PM|d']],
    ['midnight', ['23:40|a', '23:59|b', '00:10|c', '01:00|d']],
    ['the next morning, unsaid', ['16:00|a', '17:30|b', '09:00|c']],
    ['the next morning, said', ['11:00|a', 'The next morning:', '09:00|c']],
    ['the next day in the entry itself', ['11:00|a', '10:00|The next day it came back']],
    ['headings of days', ['### 2022-04-20', '19:48|a', '### 2022-04-21', '18:00|b']],
    ['dates and times', ['2025-03-17 16:06|a', '2025-03-17 16:09|b', '2025-03-18 09:00|c']],
    ['days without a time', ['2025-03-17 13:39|a', '2025-03-17|b', '2025-03-18|c', '2025-03-18 01:00|d']],
    ['a date first, then times', ['Feb 04, 2021, 21:45 (UTC)|a', '21:48|b', '21:56|c', '00:10|d']],
    ['months', ['August 8th, 15:30|a', 'August 9th, 01:00|b', 'September 1st, 00:30|c']],
    ['a turn of the year', ['December 31, 23:50|a', 'January 1, 00:10|b']],
    ['different zones', ['10:00 UTC|a', '9:30 EST|b']],
    ['times that are missing', ['10:00|a', '|b', '10:10|c']],
    ['times that say something else', ['10:00|a', 'Investigation|b', '09:00|c']],
    ['ranges', ['10:00-10:30|a', '10:15|b', '10:40 – 11:00|c']],
    ['one entry', ['10:00|a']],
  ])('finds nothing wrong with %s', (_, lines) => {
    expect(disorder(timeline(...lines))).toEqual([])
  })

  it.each<[string, string[], string[]]>([
    [
      'two lines swapped',
      ['10:00|a', '10:50|b', '10:30|c', '11:00|d', '11:30|e'],
      ['9 The entry of “10:50” stands before the one of “10:30”.'],
    ],
    [
      'one entry far too early',
      ['10:00|a', '10:30|b', '09:40|c', '10:40|d'],
      ['10 The entry of “09:40” stands after the one of “10:30”.'],
    ],
    [
      'one entry far too late',
      ['10:00|a', '14:00|b', '10:20|c', '10:40|d'],
      ['9 The entry of “14:00” stands before the one of “10:20”.'],
    ],
    [
      'AM for PM',
      ['10:00 AM|a', '2:00 PM|b', '11:00 AM|c', '3:00 PM|d', '4:00 PM|e'],
      ['9 The entry of “2:00 PM” stands before the one of “11:00 AM”.'],
    ],
    [
      'days',
      ['2025-03-17 16:06|a', '2025-03-15 16:09|b', '2025-03-18|c'],
      ['8 The entry of “2025-03-17 16:06” stands before the one of “2025-03-15 16:09”.'],
    ],
    [
      'months',
      ['May 20 01:03 UTC|a', 'May 19 01:29 UTC|b', 'May 21 02:00 UTC|c', 'May 22|d'],
      ['8 The entry of “May 20 01:03 UTC” stands before the one of “May 19 01:29 UTC”.'],
    ],
    [
      'everything backwards',
      ['13:00|a', '12:45|b', '12:15|c', '11:00|d'],
      ['8 The timeline runs from the newest entry to the oldest.'],
    ],
  ])('tells of %s', (_, lines, expected) => {
    expect(disorder(timeline(...lines))).toEqual(expected)
  })

  it('points at the time itself', () => {
    const found = checkPostmortem(timeline('10:00|a', '10:30|b', '  10:10|c', '10:40|d'), context())
    const place = found.find(({ rule }) => rule === 'timeline-order')
    expect(place).toMatchObject({ line: 9, column: 1, endColumn: 6 })
  })

  it('accepts every sorted day, and finds any entry that is moved back by less than a day’s doubt', () => {
    const clock = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const day = fc
      .uniqueArray(fc.integer({ min: 13 * 60, max: 18 * 60 }), { minLength: 4, maxLength: 30 })
      .map((minutes) => minutes.sort((a, b) => a - b))
    fc.assert(
      fc.property(day, fc.nat(), (minutes, seed) => {
        expect(disorder(timeline(...minutes.map((time) => `${clock(time)}|a`)))).toEqual([])
        const from = 1 + (seed % (minutes.length - 1))
        const moved = [minutes[from], ...minutes.slice(0, from), ...minutes.slice(from + 1)]
        expect(disorder(timeline(...moved.map((time) => `${clock(time ?? 0)}|a`))).length).toBe(1)
      }),
    )
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
        disorder(timeline(...entries.map(([time, text]) => `${time}|${text}`)))
      }),
    )
  })
})

describe('readMoment', () => {
  const at = (minutes: number | null, rest: object = {}) => ({ date: null, minutes, zone: null, ...rest })
  it.each([
    ['10:30', at(630, { isTwelveHour: true, hasHalf: false })],
    ['13.41', at(821, { isTwelveHour: false })],
    ['08:00 AM GMT', at(480, { hasHalf: true, isTwelveHour: false, zone: 'GMT' })],
    ['12:15 a.m.', at(15, { hasHalf: true })],
    ['12:15 PM', at(735)],
    ['15:00 PM', at(900)],
    ['3pm', at(900, { hasHalf: true })],
    ['0830HRS', at(510)],
    ['1506 UTC', at(906, { zone: 'UTC' })],
    ['~00:41', at(41)],
    ['10:00:15Z', at(600, { zone: 'Z' })],
    ['1:00 PM GMT+01:00', at(780, { zone: 'GMT+01:00' })],
    ['**10:30**', at(630)],
    ['2024-05-15T10:30Z', { date: { year: 2024, month: 5, day: 15 }, minutes: 630, zone: 'Z' }],
    ['August 8th, 15:30', { date: { year: null, month: 8, day: 8 }, minutes: 930 }],
    ['8 August 2024', { date: { year: 2024, month: 8, day: 8 }, minutes: null }],
    ['Feb 7 1506 UTC', { date: { year: null, month: 2, day: 7 }, minutes: 906, zone: 'UTC' }],
    ['May 20 01:03 UTC', { date: { year: null, month: 5, day: 20 }, minutes: 63, zone: 'UTC' }],
  ])('reads %s', (text, expected) => {
    expect(readMoment(text)).toMatchObject(expected)
  })

  it.each([
    'Morning',
    '',
    'Day 2',
    '25:00',
    '10:75',
    '15:00 AM',
    'February 31',
    '9 de agosto 10:00',
    '10:00 unless otherwise noted',
    '2024',
    '12',
  ])('does not guess at %s', (text) => {
    expect(readMoment(text)).toBeNull()
  })
})
