import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ItemMarker,
  inspectMarker,
  isMarkerLine,
  MARKER_VERSION,
  markerLines,
  readMarker,
  writeMarker,
} from '../../src/sync/marker.ts'

const MARKER: ItemMarker = {
  key: '0123456789abcdef',
  path: 'postmortems/2026-02-20-api.md',
  line: 34,
  text: 'add an alert on replication lag',
  group: 'Monitoring',
  ordinal: 1,
  kind: 'detective',
  priority: 'P1',
  severity: 'sev2',
  incident: 'cccccccccccccccc',
  owner: 'Backend team',
  due: '2026-04-01',
  trackedOn: '2026-03-02',
  adopted: false,
  wrote: {
    title: 'Add an alert on replication lag',
    labels: ['postmortem', 'detective', 'P1'],
    assignees: ['alice'],
    content: 'aaaaaaaaaaaaaaaa',
    block: 'bbbbbbbbbbbbbbbb',
    state: 'open',
  },
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '-->',
        '<!--',
        '--!>',
        '-',
        '>',
        '@alice',
        '#12',
        'GH-1',
        '\n',
        '\r',
        '\u2028',
        '\u200b',
        '\\',
        '"',
        '//',
        'https://github.com/a/b/issues/1',
        '<!-- postmortem-actions:item v1 {} -->',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)

describe('writeMarker', () => {
  it('comes back as it was, whatever the words, as one line that nothing can end or mention', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, owner, label) => {
        const marker = {
          ...MARKER,
          text: words,
          owner,
          group: owner,
          wrote: { ...MARKER.wrote, title: words, labels: [label] },
        }
        const line = writeMarker(marker)
        expect(line).not.toMatch(/[\r\n\u2028\u2029@#\u200b]|:\/\//)
        const inner = line.slice('<!--'.length, -'-->'.length)
        expect(inner).not.toMatch(/--|[<>]/)
        expect(readMarker(`Above\n${line}\nBelow`)).toEqual(marker)
      }),
    )
  })
})

describe('readMarker', () => {
  const line = writeMarker(MARKER)

  it.each([
    ['alone', line],
    ['among other lines', `Text\n\n${line}\nMore`],
    ['with CRLF', `Text\r\n${line}\r\nMore\r\n`],
    ['indented a little, with space after it', `  ${line}  \n`],
    ['twice, the same', `${line}\n${line}`],
  ])('reads a marker %s', (_, body) => {
    expect(readMarker(body)).toEqual(MARKER)
  })

  it('is read beside a line that only begins like one', () => {
    const body = `<!-- postmortem-actions:item v1 {"key":"x"} --> Add\n${line}`
    expect(readMarker(body)).toEqual(MARKER)
  })

  it.each([
    ['no body', '', 'none'],
    ['a marker within a line', `Look: ${line}`, 'none'],
    ['a marker in code', `    ${line}`, 'none'],
    ['a marker quoted', `> ${line}`, 'none'],
    ['the marker of the report', '<!-- postmortem-actions:report v1 -->', 'none'],
    ['a marker cut off', line.slice(0, -20), 'broken'],
    ['a marker whose key was edited', line.replace(MARKER.key, '../../etc'), 'broken'],
    ['a marker with an impossible date', line.replace('2026-04-01', '2026-04-31'), 'broken'],
    ['a marker without version', line.replace(' v1 ', ' '), 'broken'],
    ['a marker of version 0', line.replace(' v1 ', ' v0 '), 'broken'],
    [
      'two lines that only begin like one',
      `<!-- postmortem-actions:item -->\n${line.slice(0, -9)}`,
      'broken',
    ],
    ['two different markers', `${line}\n${line.replace(MARKER.key, 'fedcba9876543210')}`, 'broken'],
    ['a marker of endless length', line.replace('replication', 'x'.repeat(40_000)), 'broken'],
    ['a later version', line.replace(' v1 ', ' v2 '), 'newer'],
  ])('does not take %s for a marker', (_, body, status) => {
    expect(readMarker(body)).toBeNull()
    expect(inspectMarker(body).status).toBe(status)
  })

  it('tells of a later version whom it belongs to, where that can be told', () => {
    expect(inspectMarker(line.replace(' v1 ', ' v2 '))).toEqual({
      status: 'newer',
      version: 2,
      identity: { key: MARKER.key, path: MARKER.path, text: MARKER.text },
    })
    expect(inspectMarker('<!-- postmortem-actions:item v3 {"id":1} -->')).toEqual({
      status: 'newer',
      version: 3,
      identity: null,
    })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        hostile,
        (body) => void inspectMarker(`<!-- postmortem-actions:item v1 ${body} -->\n${body}`),
      ),
    )
  })
})

// Issues with these markers are out there: a reader may grow, it may never refuse them. What a later release writes is
// known to be ours, and no more.
const golden = new URL('fixtures/markers/', import.meta.url)
const names = readdirSync(golden).filter((name) => name.endsWith('.md'))
const versionOf = (name: string) => Number(/^v(\d+)-/.exec(name)?.[1])
const expectedOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name.replace(/md$/, 'json'), golden), 'utf8'))
const bodyOf = (name: string) => readFileSync(new URL(name, golden), 'utf8')
const released = names.filter((name) => versionOf(name) <= MARKER_VERSION)
const later = names.filter((name) => versionOf(name) > MARKER_VERSION)

describe('markers of every released version', () => {
  it('has some for each version, and for each state that an issue can remember', () => {
    const versions = new Set(released.map(versionOf))
    expect([...versions].sort()).toEqual(Array.from({ length: MARKER_VERSION }, (_, index) => index + 1))
    const states = released.map((name) => (expectedOf(name) as ItemMarker).wrote.state)
    expect(new Set(states)).toEqual(new Set(['open', 'done', 'removed', 'rejected', 'reopened']))
  })
  it.each(released)('reads %s', (name) => {
    expect(readMarker(bodyOf(name))).toEqual(expectedOf(name))
  })
})

describe('markers of later versions', () => {
  it.each(later)('knows %s for ours, and reads no more of it', (name) => {
    expect(inspectMarker(bodyOf(name))).toEqual(expectedOf(name))
    expect(readMarker(bodyOf(name))).toBeNull()
  })
})

it('finds the marker lines of any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    ' ',
    '    ',
    '<!--',
    '<!-- ',
    'postmortem-actions:item',
    'postmortem-actions:items',
    ' v1 {} -->',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join('')
      expect(markerLines(body)).toEqual(body.split(/\r\n|\r|\n/).filter(isMarkerLine))
    }),
    { numRuns: 5000 },
  )
})
