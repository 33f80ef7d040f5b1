import { describe, expect, it } from 'vitest'
import { asked, ISSUE, start, track } from './start.ts'

function labels(...names: readonly string[]) {
  return names.map((name) => ({ name, color: 'd93f0b', description: `About ${name}` }))
}

describe('ensureLabels', () => {
  it('creates those that are missing, with colour and description, and leaves the others alone', async () => {
    const github = await start({ seed: { labels: ['Postmortem', 'bug'] } })
    await track(github).ensureLabels(labels('postmortem', 'P1', 'preventative'))
    expect(github.state.labels.map(({ name, color, description }) => [name, color, description])).toEqual([
      ['Postmortem', 'ededed', null],
      ['bug', 'ededed', null],
      ['P1', 'd93f0b', 'About P1'],
      ['preventative', 'd93f0b', 'About preventative'],
    ])
  })

  it('reads all labels once, however many pages', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `label-${index}`)
    const github = await start({ seed: { labels: names } })
    const tracker = track(github)
    await tracker.ensureLabels(labels('label-249', 'label-3', 'label-5'))
    await tracker.ensureLabels(labels('label-248', 'label-4'))
    expect(asked(github)).toEqual([
      'POST /labels',
      'GET /labels?per_page=100',
      'GET /labels?per_page=100&page=3',
      'GET /labels?per_page=100&page=2',
    ])
  })

  it('does not read them at all where the first is missing: so are the others, most likely', async () => {
    const github = await start()
    const tracker = track(github)
    await tracker.ensureLabels(labels('P1', 'P2'))
    await tracker.ensureLabels(labels('P3', 'P4'))
    expect(asked(github)).toEqual(Array(4).fill('POST /labels'))
    expect(github.state.labels.length).toBe(4)
  })

  it('asks nothing for labels seen on issues', async () => {
    const github = await start({ seed: { issues: [{ ...ISSUE, labels: ['Postmortem', 'P1'] }] } })
    const tracker = track(github)
    await tracker.listIssues('postmortem')
    await tracker.ensureLabels(labels('postmortem', 'p1'))
    expect(asked(github).length).toBe(1)
  })

  it('creates a single unknown one straight away, and is content when it was there', async () => {
    const github = await start({ seed: { labels: ['P1'] } })
    const tracker = track(github)
    await tracker.ensureLabels(labels('P1'))
    await tracker.ensureLabels(labels('P2'))
    await tracker.ensureLabels(labels('P1', 'P2'))
    expect(asked(github)).toEqual(['POST /labels', 'POST /labels'])
    expect(github.state.labels.map((label) => label.name)).toEqual(['P1', 'P2'])
  })

  it('looks whether it was there when the refusal does not say so', async () => {
    const github = await start({ seed: { labels: ['p1'] } })
    const tracker = track(github)
    github.inject({ do: 'answer', status: 422, message: 'Validation Failed' })
    await tracker.ensureLabels(labels('P1'))
    github.inject({ do: 'answer', status: 422, message: 'Validation Failed', method: 'POST' })
    await expect(tracker.ensureLabels(labels('P3'))).rejects.toMatchObject({
      code: 'TRACKER_REFUSED',
      message: expect.stringContaining('create the label P3'),
    })
  })

  it('names the permission when the token may not create one', async () => {
    const github = await start()
    await expect(track(github, { token: 'read-token' }).ensureLabels(labels('P1'))).rejects.toMatchObject({
      code: 'TRACKER_FORBIDDEN',
      advice: expect.stringContaining('`issues: write`'),
    })
  })
})
