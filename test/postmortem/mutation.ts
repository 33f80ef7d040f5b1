/** Numbers from 0 to below 1 that a seed determines (mulberry32: 32 bits of state, evenly spread). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mutation = (lines: string[], random: Random, others: readonly string[]) => string[]

/** What trips readers of Markdown, of dates and of text: put in anywhere. */
const SPLINTERS = [
  '- ',
  '* [x] ',
  '1. ',
  '999999999) ',
  '> ',
  '## ',
  '#',
  '| a | b |\n|---|---|\n| c',
  '|',
  '```',
  '~~~md',
  '---\n',
  '+++\n',
  '**',
  '_',
  '[a](',
  '[a]: /x',
  '![',
  '<li>',
  '<!--',
  '-->',
  '<details>',
  '</ul>',
  '&nbsp;',
  '&#0;',
  '\\',
  '\t',
  '    ',
  '•',
  'o\t',
  '\r',
  '\r\n',
  '\n\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200f',
  '\u2028',
  '\u0085',
  '\ud800',
  'e\u0301',
  '👩‍💻',
  '根因：',
  'Action Items:',
  'Timeline',
  'Owner: ',
  '(due: 2025-02-30)',
  '99/99/9999',
  '25:61',
  'by end of Q9',
  'in 99999999999999999999 weeks',
  '@',
  '#99999999999999999999',
  '__proto__: 1\n',
  '~~',
] as const

const MUTATIONS: readonly Mutation[] = [
  (lines, random) => lines.toSpliced(index(lines, random), 1 + Math.floor(random() * 4)),
  (lines, random) => lines.toSpliced(index(lines, random), 0, lines[index(lines, random)] ?? ''),
  (lines, random) => lines.toSpliced(index(lines, random), 0, ...part(lines, random)),
  (lines, random, others) =>
    lines.toSpliced(index(lines, random), 0, ...part(pick(others, random).split('\n'), random)),
  (lines, random) => onOneLine(lines, random, (line) => insert(line, pick(SPLINTERS, random), random)),
  (lines, random) =>
    onOneLine(lines, random, (line) =>
      insert(line, pick(SPLINTERS, random).repeat(1 + Math.floor(random() * 300)), random),
    ),
  (lines, random) =>
    onOneLine(lines, random, (line) => `${line.repeat(200)} word`.repeat(60).slice(0, 10_000)),
  (lines, random) =>
    onOneLine(lines, random, (line) => ' '.repeat(Math.floor(random() * 12)) + line.trimStart()),
  (lines, random) => onOneLine(lines, random, (line) => line.slice(Math.floor(random() * line.length))),
  (lines, random) => lines.map((line) => (random() < 0.3 ? `${pick(SPLINTERS, random)}${line}` : line)),
  (lines, random) => lines.map((line) => (random() < 0.1 ? '' : line)),
  (lines, random) => [lines.join(random() < 0.5 ? '\r' : ' ')],
  (lines) => lines.toReversed(),
]

/** A text that is `original` but for some mutations; `others` are what pieces are taken from. The same for the same numbers. */
export function mutate(original: string, random: Random, others: readonly string[]): string {
  let lines = original.split('\n')
  const times = 1 + Math.floor(random() * 5)
  for (let time = 0; time < times; time++) lines = pick(MUTATIONS, random)(lines, random, others)
  return lines.join('\n')
}

/** The bytes of a text in one of the encodings that are read (or, seldom, in none): UTF-8 mostly, with a mark or without. */
export function encode(text: string, random: Random): Uint8Array {
  const chosen = random()
  if (chosen < 0.7) return Buffer.from(text, 'utf8')
  if (chosen < 0.8) return Buffer.from(`\ufeff${text}`, 'utf8')
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  if (chosen < 0.9) return utf16
  if (chosen < 0.95) return utf16.swap16()
  return Buffer.from(text, 'latin1')
}

function index(all: readonly unknown[], random: Random): number {
  return Math.floor(random() * all.length)
}

export function pick<T>(all: readonly T[], random: Random): T {
  const picked = all[index(all, random)]
  if (picked === undefined) throw new RangeError('nothing to pick from')
  return picked
}

function part(lines: readonly string[], random: Random): string[] {
  const start = index(lines, random)
  return lines.slice(start, start + 1 + Math.floor(random() * 12))
}

function insert(line: string, splinter: string, random: Random): string {
  const at = Math.floor(random() * (line.length + 1))
  return line.slice(0, at) + splinter + line.slice(at)
}

function onOneLine(lines: readonly string[], random: Random, change: (line: string) => string): string[] {
  const at = index(lines, random)
  return lines.map((line, number) => (number === at ? change(line) : line))
}
