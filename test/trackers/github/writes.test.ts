import { describe, expect, it } from 'vitest'
import { ACCESS } from '../../github/access.ts'
import { asked, ISSUE, start, track } from './start.ts'

describe('createIssue', () => {
  it('is one request with everything in it', async () => {
    const github = await start({ seed: { collaborators: ['alice'] } })
    const made = await track(github).createIssue({
      ...ISSUE,
      labels: ['postmortem', 'P1'],
      assignees: ['alice'],
    })
    expect(asked(github)).toEqual(['POST /issues'])
    expect(made).toMatchObject({
      number: 1,
      title: ISSUE.title,
      body: ISSUE.body,
      state: 'open',
      labels: ['postmortem', 'P1'],
      assignees: ['alice'],
      trusted: true,
    })
  })

  it('goes without assignees, and says so, when GitHub refuses one of them', async () => {
    const github = await start({ seed: { collaborators: ['alice'] } })
    const told: string[] = []
    const tracker = track(github, { progress: (message) => told.push(message) })
    const made = await tracker.createIssue({ ...ISSUE, assignees: ['alice', 'mallory'] })
    expect(made).toMatchObject({ number: 1, assignees: [] })
    expect(github.state.issues.length).toBe(1)
    expect(told).toEqual(['GitHub left out of issue #1: assignee alice, assignee mallory.'])
  })

  it('does not go without assignees when something else is refused', async () => {
    const github = await start({ seed: { collaborators: ['alice'] } })
    const wanted = { ...ISSUE, title: 'x'.repeat(257), assignees: ['mallory'] }
    await expect(track(github).createIssue(wanted)).rejects.toMatchObject({
      code: 'TRACKER_REFUSED',
      message: expect.stringContaining('title is too long (maximum is 256 characters)'),
    })
    expect(asked(github)).toEqual(['POST /issues'])
  })

  it('stops after the first issue that GitHub made without the label it is found by', async () => {
    const github = await start({ seed: { labels: ['postmortem'] } })
    const told: string[] = []
    const tracker = track(github, { token: 'outsider-token', progress: (message) => told.push(message) })
    const wanted = { ...ISSUE, labels: ['postmortem', 'P1'], assignees: ['octo'] }
    await expect(tracker.createIssue(wanted)).rejects.toMatchObject({
      code: 'TRACKER_LABEL_REFUSED',
      message: expect.stringContaining('issue #1'),
      advice: expect.stringContaining('issues: write'),
    })
    expect(told).toEqual(['GitHub left out of issue #1: label postmortem, label P1, assignee octo.'])
  })

  it('is satisfied with a label that the repository writes in other case', async () => {
    const github = await start({ seed: { labels: ['PostMortem'] } })
    const told: string[] = []
    await track(github, { progress: (message) => told.push(message) }).createIssue(ISSUE)
    expect([github.state.issues[0]?.labels, told]).toEqual([['PostMortem'], []])
  })
})

describe('updateIssue', () => {
  it('closes with a reason in one request', async () => {
    const github = await start({ seed: { issues: [ISSUE] } })
    const closed = await track(github).updateIssue(1, { state: 'closed', stateReason: 'not_planned' })
    expect(closed).toMatchObject({ number: 1, state: 'closed', stateReason: 'not_planned' })
    expect(github.requests.map(({ method, body }) => [method, body])).toEqual([
      ['PATCH', { state: 'closed', state_reason: 'not_planned' }],
    ])
  })

  it('sends only the named fields', async () => {
    const github = await start({ seed: { issues: [ISSUE], collaborators: ['alice'] } })
    const tracker = track(github)
    const changes = { title: 'New', body: 'New', labels: ['postmortem', 'P2'], assignees: ['alice'] }
    expect(await tracker.updateIssue(1, changes)).toMatchObject({ number: 1, ...changes, state: 'open' })
    await tracker.updateIssue(1, { labels: [] })
    expect(github.requests.map((request) => request.body)).toEqual([changes, { labels: [] }])
    expect(github.state.issues[0]).toMatchObject({ title: 'New', labels: [], assignees: ['alice'] })
  })

  it('says what GitHub left out', async () => {
    const github = await start({
      seed: { issues: [{ ...ISSUE, author: 'outsider' }] },
      permissions: { 'write-token': 'outsider' },
    })
    const told: string[] = []
    await track(github, { progress: (message) => told.push(message) }).updateIssue(1, {
      title: 'New',
      labels: ['P1'],
    })
    expect(github.state.issues[0]?.title).toBe('New')
    expect(told).toEqual(['GitHub left out of issue #1: label P1.'])
  })
})

describe('addComment', () => {
  it('is one request', async () => {
    const github = await start({ seed: { issues: [ISSUE] } })
    await track(github).addComment(1, 'Closed because its line is gone.')
    expect(asked(github)).toEqual(['POST /issues/1/comments'])
    expect(github.state.comments).toMatchObject([{ issue: 1, body: 'Closed because its line is gone.' }])
  })
})

describe('a write is never sent twice when its answer is unclear', () => {
  const faults = [
    { do: 'cut' },
    { do: 'cut-after' },
    { do: 'cut-inside' },
    { do: 'truncate' },
    { do: 'hang' },
    { do: 'answer', status: 500 },
    { do: 'answer-after', status: 500 },
    { do: 'answer-after', status: 502 },
    { do: 'answer-after', status: 503 },
  ] as const
  const done = new Set(['cut-after', 'cut-inside', 'truncate', 'answer-after'])

  it.each(faults)('create: %o', async (fault) => {
    const github = await start({ faults: [fault] })
    const creating = track(github, { timeoutMs: 100 }).createIssue({ ...ISSUE, assignees: ['octo'] })
    await expect(creating).rejects.toMatchObject({
      code: 'TRACKER_UNCLEAR',
      kind: 'tracker',
      message: expect.stringMatching(/^Could not create an issue in .* for certain: /),
      advice: expect.stringContaining('looks first'),
    })
    expect(asked(github)).toEqual(['POST /issues'])
    expect(github.state.issues.length).toBe(done.has(fault.do) ? 1 : 0)
  })

  it.each(faults)('update and comment: %o', async (fault) => {
    const github = await start({ seed: { issues: [ISSUE] }, faults: [{ ...fault, times: 2 }] })
    const tracker = track(github, { timeoutMs: 100 })
    await expect(tracker.updateIssue(1, { title: 'New' })).rejects.toMatchObject({ code: 'TRACKER_UNCLEAR' })
    await expect(tracker.addComment(1, 'Once')).rejects.toMatchObject({ code: 'TRACKER_UNCLEAR' })
    expect(asked(github)).toEqual(['PATCH /issues/1', 'POST /issues/1/comments'])
  })
})

describe('readIssue', () => {
  it('gives an issue whatever its label, and null for what is none', async () => {
    const github = await start({
      seed: { issues: [{ title: 'Adopt me' }], pulls: [{ title: 'A pull request', files: [] }] },
    })
    const tracker = track(github)
    expect(await tracker.readIssue(1)).toMatchObject({ number: 1, title: 'Adopt me', labels: [] })
    expect(await tracker.readIssue(2)).toBeNull()
    expect(await tracker.readIssue(3)).toBeNull()
    github.inject({ do: 'answer', status: 410, message: 'This issue was deleted' })
    expect(await tracker.readIssue(1)).toBeNull()
  })

  it('throws where issues are disabled or GitHub does not answer', async () => {
    const github = await start({ seed: { hasIssues: false } })
    await expect(track(github).readIssue(1)).rejects.toMatchObject({ code: 'TRACKER_ISSUES_DISABLED' })
    github.inject({ do: 'answer', status: 502, times: 9 })
    await expect(track(github).readIssue(1)).rejects.toMatchObject({ code: 'TRACKER_UNAVAILABLE' })
  })
})

describe('assignable', () => {
  it('asks once for each login in a tracker’s life, whatever its case', async () => {
    const github = await start({ seed: { collaborators: ['alice'] } })
    const tracker = track(github)
    expect(await tracker.assignable(['alice', 'mallory', 'Alice', 'octo'])).toEqual(
      new Set(['alice', 'Alice', 'octo']),
    )
    expect(await tracker.assignable(['mallory', 'alice'])).toEqual(new Set(['alice']))
    expect(asked(github).sort()).toEqual(
      ['alice', 'mallory', 'octo'].map((login) => `GET /assignees/${login}`),
    )
  })

  it.each(['..', '../..', 'a/b', 'Backend team', '', 'a?b', '-a', 'a'.repeat(101)])(
    'does not ask for what can be no login: %j',
    async (login) => {
      const github = await start()
      expect(await track(github).assignable([login])).toEqual(new Set())
      expect(github.count().requests).toBe(0)
    },
  )

  it('throws when GitHub does not say', async () => {
    const github = await start({ permissions: { 'write-token': { ...ACCESS.contents } } })
    await expect(track(github).assignable(['octo'])).rejects.toMatchObject({ code: 'TRACKER_FORBIDDEN' })
  })
})
