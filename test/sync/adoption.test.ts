import { expect, it } from 'vitest'
import { adoptionOf } from '../../src/sync/adoption.ts'
import { MemoryTracker } from '../../src/trackers/memory.ts'
import { plan, postmortem } from './builders.ts'

const of = (path: string, incidentDate: string | null, count: number) =>
  postmortem({
    path,
    items: Array.from({ length: count }, (_, index) => `Replace part ${index} of ${path}`),
    with: { incidentDate },
  })

it.each([
  [10, { day: '2021-01-01', issues: 6 }],
  [5, { day: '2022-01-01', issues: 5 }],
  [3, { day: '2023-01-01', issues: 2 }],
  [1, null],
])('names the earliest day with which at most %i issues are opened', async (limit, since) => {
  const documents = [
    of('c.md', '2023-01-01', 1),
    of('a.md', '2021-01-01', 1),
    of('b.md', '2022-01-01', 3),
    of('d.md', null, 1),
  ]
  const made = await plan(new MemoryTracker(), documents)
  expect(adoptionOf([made], documents, limit)).toEqual({
    issues: 6,
    documents: 4,
    days: { first: '2021-01-01', last: '2023-01-01' },
    since,
  })
})

it('counts a file of several incidents by its newest one, and knows of none where no day is stated', async () => {
  const other = postmortem({ path: 'a.md', items: ['Order disks'], with: { incidentDate: '2022-01-01' } })
  const twice = [of('a.md', '2021-01-01', 1), other]
  const made = await plan(new MemoryTracker(), twice)
  expect(adoptionOf([made], twice, 1).since).toBeNull()
  expect(adoptionOf([made], twice, 2).since).toEqual({ day: '2022-01-01', issues: 2 })
  const undated = [of('a.md', null, 2)]
  expect(adoptionOf([await plan(new MemoryTracker(), undated)], undated, 1)).toMatchObject({
    days: null,
    since: null,
  })
})
