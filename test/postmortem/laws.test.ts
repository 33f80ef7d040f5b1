import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLaw } from './laws.ts'
import { encode, mutate, randomFrom } from './mutation.ts'
import { corpusDocuments, ownDocuments, type RealDocument } from './real-documents.ts'

const outage = ['# Outage', '', '## Summary', 'Down on 2025-01-01.', '', '## Action items', '- Add an alert']

const BYTES: Readonly<Record<string, Uint8Array>> = {
  'no byte': Buffer.from(''),
  'a byte order mark alone': Buffer.from('\ufeff'),
  'UTF-16, little end first': Buffer.from(`\ufeff${outage.join('\r\n')}`, 'utf16le'),
  'UTF-16, big end first': Buffer.from(`\ufeff${outage.join('\n')}`, 'utf16le').swap16(),
  'UTF-16 cut inside a character': Buffer.from(`\ufeff${outage.join('\n')}`, 'utf16le').subarray(0, -1),
  'UTF-8 cut inside a character': Buffer.from(`${outage.join('\n')} 根因`).subarray(0, -1),
  'Latin-1': Buffer.from(`${outage.join('\n')} für`, 'latin1'),
  'a NUL in the middle': Buffer.from(outage.join('\n').replace('alert', 'al\u0000ert')),
  'right-to-left marks': Buffer.from(outage.map((line) => `\u202e\u200f${line}\u202c`).join('\n')),
  'lines that end in a carriage return': Buffer.from(outage.join('\r')),
  '10,000 columns': Buffer.from(outage.map((line) => `${line} ${'word '.repeat(2000)}`).join('\n')),
  'more than 10,000 columns': Buffer.from(outage.map((line) => `${line} ${'word '.repeat(4000)}`).join('\n')),
  'a table of 10,000 columns': Buffer.from(
    [...outage, '', '|a'.repeat(10_000), '|-'.repeat(10_000), '|b'.repeat(10_000)].join('\n'),
  ),
}

describe('the laws of reading', () => {
  it.each(Object.entries(BYTES))('hold of %s', (_, bytes) => {
    expect(brokenLaw(bytes)).toBeNull()
  })

  it('hold of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(brokenLaw(bytes)).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  const holdOfMutations = (documents: readonly RealDocument[], numRuns: number): void => {
    const texts = documents.map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer(), (text, seed) => {
        const random = randomFrom(seed)
        expect(brokenLaw(encode(mutate(text, random, texts), random))).toBeNull()
      }),
      { numRuns },
    )
  }

  it('hold of documents of this project, mutated', () => {
    holdOfMutations(ownDocuments, 150)
  })

  it.skipIf(corpusDocuments.length === 0)('hold of documents of others, mutated', () => {
    holdOfMutations(corpusDocuments, 100)
  })
})
