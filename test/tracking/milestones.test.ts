import { describe, expect, it } from 'vitest'
import { milestoneDefinition, milestoneOf } from '../../src/policy/milestones.ts'
import { document, trackingScene } from './scene.ts'

const INCIDENT = { title: 'API outage', path: 'postmortems/api.md', incidentDate: '2026-02-20' }

describe('milestoneOf', () => {
  it.each([
    [INCIDENT, null, 'postmortem', 'Postmortem: API outage (2026-02-20)'],
    [{ ...INCIDENT, incidentDate: null }, null, 'postmortem', 'Postmortem: API outage'],
    [
      { ...INCIDENT, title: 'API outage (2026-02-20)' },
      null,
      'postmortem',
      'Postmortem: API outage (2026-02-20)',
    ],
    [{ ...INCIDENT, title: null }, null, 'postmortem', 'Postmortem: postmortems/api.md (2026-02-20)'],
    [
      { ...INCIDENT, title: 'x'.repeat(300), incidentDate: null },
      null,
      'postmortem',
      `Postmortem: ${'x'.repeat(150)}`,
    ],
    [INCIDENT, '2024-02-10', 'due-month', 'Postmortem actions due 2024-02'],
    [INCIDENT, null, 'due-month', null],
  ] as const)('of %o, due %s, by %s: %s', (incident, due, mode, expected) => {
    expect(milestoneOf(incident, due, mode)).toBe(expected)
  })

  it('mentions and refers to nobody', () => {
    expect(milestoneOf({ ...INCIDENT, title: 'See @octo and #12' }, null, 'postmortem')).not.toMatch(/@o|#1/)
  })

  it('ends a milestone of a month with the month', () => {
    expect(milestoneDefinition('Postmortem actions due 2024-02').dueOn).toBe('2024-02-29')
    expect(milestoneDefinition('Postmortem: API outage').dueOn).toBeNull()
  })
})

const ONE = document(['- Add an alert for full disks (due: 2026-04-30)'])
const CONFIG = 'github: { milestone: due-month }'

it('finds a milestone again by its title, closed or in other case', async () => {
  const milestones = [{ title: 'v1' }, { title: 'postmortem actions DUE 2026-04', state: 'closed' }] as const
  const { github, run } = await trackingScene({ seed: { milestones } })
  await run([ONE], CONFIG)
  expect(github.state.issues[0]?.milestone).toBe(2)
  expect(github.state.milestones).toHaveLength(2)
})

it('makes one milestone for all items of a month, with its end', async () => {
  const { github, run } = await trackingScene()
  await run([document(['- Add an alert (due: 2026-04-30)', '- Rehearse (due: 2026-04-01)'])], CONFIG)
  expect(github.state.milestones).toMatchObject([
    { title: 'Postmortem actions due 2026-04', dueOn: '2026-04-30T12:00:00Z' },
  ])
  expect(github.state.issues.map(({ milestone }) => milestone)).toEqual([1, 1])
})

it('moves an issue with its due date, out of the milestone the tool gave it only', async () => {
  const { github, run } = await trackingScene({ seed: { milestones: [{ title: 'v1' }] } })
  const both = (day: string) =>
    document([`- Add an alert for full disks (due: ${day})`, `- Rehearse the failover (due: ${day})`])
  await run([both('2026-04-30')], CONFIG)
  const [first, second] = github.state.issues
  if (second !== undefined) second.milestone = 1
  const { plan } = await run([both('2026-05-04')], CONFIG)
  expect(plan.operations[0]?.changes).toContainEqual({
    field: 'milestone',
    from: 'Postmortem actions due 2026-04',
    to: 'Postmortem actions due 2026-05',
  })
  expect([first?.milestone, second?.milestone]).toEqual([3, 1])
})

it('goes without a type that was deleted between the look and the write', async () => {
  const { github, run, told } = await trackingScene({ seed: { issueTypes: ['Task'] } })
  const types = 'github: { issue-type: Task }'
  const refuse = { do: 'answer', status: 422, method: 'POST', path: '/issues' } as const
  github.inject({ ...refuse, message: 'Validation Failed', errors: [{ field: 'type', code: 'invalid' }] })
  const { result } = await run([ONE], types)
  expect(result).toMatchObject({ created: 1, failures: [] })
  expect(told).toContain('GitHub left out of issue #1: type Task.')
  expect(github.state.issues).toHaveLength(1)
})
