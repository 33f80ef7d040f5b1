import { describe, expect, it } from 'vitest'
import { staleBotNotices } from '../../src/report/stale-bots.ts'
import { LivingIssue } from './living-issue-scene.ts'

const labels = ['postmortem', 'reliability']
const probot = (text: string) => staleBotNotices([{ path: '.github/stale.yml', text }], labels)
const workflow = (...inputs: string[]) =>
  [
    'on: { schedule: [{ cron: "0 1 * * *" }] }',
    'jobs:',
    '  stale:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: echo',
    '      - uses: actions/stale@v9',
    ...(inputs.length === 0 ? [] : ['        with:', ...inputs.map((input) => `          ${input}`)]),
    '',
  ].join('\n')
const action = (...inputs: string[]) =>
  staleBotNotices([{ path: '.github/workflows/stale.yml', text: workflow(...inputs) }], labels)

describe('a stale bot that would close action items is told of', () => {
  it.each([
    ['daysUntilClose: 7'],
    ['exemptLabels: [pinned, security]'],
    ['onlyLabels: [Reliability]'],
    ['exemptLabels: [postmortem]\nissues: { exemptLabels: [pinned] }'],
    ['daysUntilClose: soon'],
  ])('probot/stale: %s', (text) => {
    expect(probot(text)).toEqual([
      '.github/stale.yml has a bot close issues in which nothing happens, action items among them: add postmortem to its exemptLabels.',
    ])
  })

  it.each([
    [[]],
    [['days-before-close: 30']],
    [['exempt-issue-labels: "pinned, security"']],
    [['exempt-pr-labels: postmortem']],
    [['only-labels: "postmortem,Reliability"']],
    [['any-of-labels: "bug,reliability"']],
    [['days-before-close: -1', 'days-before-issue-close: 5']],
  ])('actions/stale with %j', (inputs) => {
    expect(action(...inputs)).toEqual([
      '.github/workflows/stale.yml has a bot close issues in which nothing happens, action items among them: add postmortem to its exempt-issue-labels.',
    ])
  })
})

describe('no word about', () => {
  it.each([
    ['daysUntilClose: false'],
    ['exemptLabels: [pinned, Postmortem]'],
    ['onlyLabels: [question]'],
    ['only: pulls'],
    ['issues: { daysUntilClose: false }'],
    [''],
    ['- a list'],
    ['exemptLabels: [a'],
  ])('probot/stale: %s', (text) => {
    expect(probot(text)).toEqual([])
  })

  it.each([
    [['exempt-issue-labels: "pinned, POSTMORTEM"']],
    [['exempt-issue-labels: reliability']],
    [['days-before-close: -1']],
    [['days-before-issue-stale: -1']],
    [['only-labels: "postmortem,question"']],
    [['only-issue-labels: question', 'only-labels: postmortem']],
    [['any-of-issue-labels: question']],
    [['exempt-issue-labels: $' + '{{ vars.EXEMPT }}']],
  ])('actions/stale with %j', (inputs) => {
    expect(action(...inputs)).toEqual([])
  })

  it.each([
    'jobs: 3',
    'jobs: { a: { uses: ./b.yml } }',
    'jobs: { a: { steps: [x, { uses: actions/stale-not@v1 }] } }',
  ])('the workflow %s', (text) => {
    expect(staleBotNotices([{ path: '.github/workflows/a.yml', text }], labels)).toEqual([])
  })
})

describe('report --publish', () => {
  const routing = { trackerOf: async () => new LivingIssue().tracker(), visibilityOf: async () => null }
  const staleBotFiles = async () => [{ path: '.github/workflows/stale.yml', text: workflow() }]

  it.each([
    ['octo/shop', 1],
    ['octo/documents', 0],
  ])('looks at the checkout of %s when the issues are in octo/shop', async (source, count) => {
    const place = new LivingIssue()
    const more = { repository: 'octo/shop', routing: { ...routing, source }, staleBotFiles }
    expect((await place.publish('2024-06-17', {}, more)).notices).toHaveLength(count)
    expect((await place.publish('2024-06-17', {}, { ...more, publish: false })).notices).toEqual([])
  })
})
