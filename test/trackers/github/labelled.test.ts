import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/trackers/github/client.ts'
import { isNoneLabelled } from '../../../src/trackers/github/labelled.ts'
import { optionsFor, start } from './start.ts'

describe('whether no issue with the label has one of the numbers', () => {
  it.each<[string, readonly number[], string | undefined, boolean]>([
    ['an issue without it, a pull request with it, nothing at all', [2, 3, 9], undefined, true],
    ['no number', [], undefined, true],
    ['an issue with it', [2, 1], undefined, false],
    ['an issue with it that has not changed since', [1, 2], '2024-06-10T12:00:01Z', true],
    ['an issue with it that changed then', [1, 2], '2024-06-10T12:00:00Z', false],
    ['an issue with it that changed since', [1, 2], '2024-06-10T11:59:59Z', false],
  ])('%s: %j, since %s: %s', async (_, numbers, since, expected) => {
    const github = await start({
      now: () => new Date('2024-06-10T12:00:00Z'),
      seed: {
        issues: [
          { title: 'Ours', labels: ['Postmortem'] },
          { title: 'Not ours', labels: ['bug'] },
        ],
        pulls: [{ title: 'A pull request', labels: ['Postmortem'], files: [] }],
      },
    })
    const client = createClient(optionsFor(github))
    expect(await isNoneLabelled(client, 'postmortem', numbers, since)).toBe(expected)
  })
})
