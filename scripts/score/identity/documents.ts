import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CORPUS } from '../corpora.ts'

const FIXTURES = fileURLToPath(new URL('../../../test/postmortem/fixtures', import.meta.url))

/** A list of at least three items of five words and more: with less, rewording leaves nothing to know an item by. */
const LIST_OF_SENTENCES = /(?:^[-*+] (?:\S+ ){4,}\S+\n+){3}/m

/** Those of our own fixtures whose items are lists of sentences, by the path each has in its measure. */
export function fixtureTexts(): ReadonlyMap<string, string> {
  return new Map([...allFixtures()].filter(([, text]) => LIST_OF_SENTENCES.test(text)))
}

function allFixtures(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(FIXTURES)
      .sort()
      .flatMap((name) =>
        readdirSync(join(FIXTURES, name))
          .filter((file) => file.startsWith('input.'))
          .map((file) => [
            `postmortems/${file.replace('input', name)}`,
            readFileSync(join(FIXTURES, name, file), 'utf8'),
          ]),
      ),
  )
}

/** The documents of labelled corpora, by corpus and name. */
export function corpusTexts(corpora: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    corpora.flatMap((corpus) =>
      readdirSync(join(CORPUS, corpus))
        .filter((name) => /\.(?:md|txt)$/.test(name))
        .sort()
        .map((name) => [`${corpus}/${name}`, readFileSync(join(CORPUS, corpus, name), 'utf8')] as const),
    ),
  )
}
