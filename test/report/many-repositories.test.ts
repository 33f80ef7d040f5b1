import { describe, expect, it } from 'vitest'
import { createListings } from '../../src/commands/listings.ts'
import { renderReport } from '../../src/report/render.ts'
import type { Report } from '../../src/report/report.ts'
import { ManyRepositories } from './many-repositories-scene.ts'

const names = ({ repositories }: Report) => repositories?.map(({ name }) => name)
const FORMATS = ['text', 'markdown', 'json', 'csv', 'html'] as const
const rendered = (report: Report, formats: readonly string[] = FORMATS) =>
  Promise.all(formats.map((format) => renderReport(format, report, { title: 'All' })))

/** A public hub, a public shop, and a bank whose visibility is given. */
async function scene(bank: 'public' | 'private' = 'private', hub: 'public' | 'private' = 'public') {
  const many = new ManyRepositories(
    { isPrivate: hub === 'private' },
    { repo: 'shop', topics: ['postmortems'] },
    { repo: 'bank', topics: ['postmortems'], isPrivate: bank === 'private', collaborators: ['vault-keeper'] },
  )
  await many.track('shop', 'Alert on full disks', { owner: 'Ops' })
  await many.track('bank', 'Rotate the vault key', {
    owner: 'Vault team',
    group: 'Vault group',
    path: 'postmortems/vault-breach.md',
    assignees: ['vault-keeper'],
  })
  await many.track('bank', 'Count the vault coins', { due: null })
  return many
}

const SECRET = /vault|octo\/bank|\bbank\b/i
const LIST = { repositories: ['octo/shop', 'octo/bank'] }

describe('a report of many repositories', () => {
  it('tells of the usual one and of those named, item by item', async () => {
    const many = await scene('public')
    await many.track('hub', 'Write the guide')
    const { report } = await many.report(LIST)
    expect(report.totals).toMatchObject({ open: 4, overdue: 3 })
    expect(report.items.map(({ repository, number }) => `${repository}#${number}`).sort()).toEqual([
      'octo/bank#1',
      'octo/bank#2',
      'octo/hub#1',
      'octo/shop#1',
    ])
    expect(report.repositories).toEqual([
      { name: 'octo/bank', visibility: null, items: 2, open: 2, overdue: 1 },
      { name: 'octo/hub', visibility: null, items: 1, open: 1, overdue: 1 },
      { name: 'octo/shop', visibility: null, items: 1, open: 1, overdue: 1 },
    ])
    for (const text of await rendered(report, ['text', 'markdown', 'html', 'json'])) {
      for (const name of names(report) ?? []) expect(text).toContain(name)
    }
  })

  it('reads each list once, and asks nothing else where nobody but oneself reads it', async () => {
    const many = await scene()
    const { report } = await many.report(LIST)
    expect(many.asked()).toEqual([
      'GET /repos/octo/hub/issues',
      'GET /repos/octo/shop/issues',
      'GET /repos/octo/bank/issues',
    ])
    expect(report.totals.open).toBe(3)
    expect(report.withheld).toBeUndefined()
  })

  it('finds them by a topic, leaves out the archived ones, and asks nobody who may read them', async () => {
    const many = await scene()
    many.state('shop').isArchived = true
    const { report } = await many.report({ topic: 'postmortems' }, { readers: 'public' })
    expect(names(report)).toEqual(['octo/hub'])
    expect(report.withheld).toEqual({ repositories: 1, unread: 0, items: 2, open: 2, overdue: 1 })
    expect(many.asked()).toEqual([
      'GET /orgs/octo/repos',
      'GET /repos/octo/hub/issues',
      'GET /repos/octo/bank/issues',
    ])
    expect(many.told).toContain('Left out of the report: 1 archived or disabled with the topic postmortems.')
  })

  it('counts once what is named, routed to and has the topic', async () => {
    const many = await scene('public')
    const routes = [{ owner: 'Ops', label: null, kind: null, repository: 'octo/shop' }]
    const repositories = ['octo/HUB', 'Octo/Shop', 'octo/bank']
    const { report } = await many.report({ routes, repositories, topic: 'postmortems' })
    expect(names(report)?.sort()).toEqual(['octo/bank', 'octo/hub', 'octo/shop'])
    expect(many.asked().filter((one) => one.endsWith('/issues'))).toHaveLength(3)
  })

  it('writes to no repository but the one with the report issue', async () => {
    const many = await scene('public')
    await many.track('hub', 'Write the guide')
    await many.report(LIST, { publish: true })
    const writes = many.github.requests.filter(({ method }) => method !== 'GET')
    expect(writes.length).toBeGreaterThan(1)
    for (const { path } of writes) expect(path).toMatch(/^\/(repos\/octo\/hub\/|graphql)/)
    expect(many.published()).toContain('[octo/bank 1](http://github.test/octo/bank/issues/1)')
    expect(many.state('shop').issues[0]?.labels).toEqual(['postmortem'])
    expect(many.state('hub').issues[0]?.labels).toContain('overdue')
  })
})

describe('what fewer people may read than the report', () => {
  it.each([
    ['private', 'public', false],
    ['private', 'private', true],
    ['public', 'public', true],
    ['public', 'private', true],
  ] as const)('of a %s repository, is in a %s one: %o', async (bank, hub, isShown) => {
    const many = await scene(bank, hub)
    const { report } = await many.report(LIST, { publish: true, readers: hub })
    const sent = JSON.stringify(many.github.requests.map(({ body }) => body))
    for (const text of [many.published(), sent, JSON.stringify(many.told), ...(await rendered(report))]) {
      expect(SECRET.test(text)).toBe(isShown && text !== JSON.stringify(many.told))
      expect(text.includes('octo/shop') || text === JSON.stringify(many.told)).toBe(true)
    }
    expect(report.withheld?.open).toBe(isShown ? undefined : 2)
  })

  it('is told of by counts alone, in each format for people, in the badge and in no other figure', async () => {
    const many = await scene()
    const { report } = await many.report(LIST, { readers: 'public' })
    expect(report.totals).toMatchObject({ open: 1, overdue: 1 })
    expect(report.withheld).toEqual({ repositories: 1, unread: 0, items: 2, open: 2, overdue: 1 })
    for (const text of await rendered(report, ['text', 'markdown', 'html'])) {
      expect(text).toContain('1 private repository with 2 open and 1 overdue')
    }
  })

  it('is printed for oneself, and not published', async () => {
    const many = await scene()
    const { report } = await many.report(LIST, { publish: true })
    expect((await rendered(report)).every((text) => SECRET.test(text))).toBe(true)
    expect(SECRET.test(many.published())).toBe(false)
    expect(many.published()).toContain('1 private repository with 2 open and 1 overdue')
  })

  it('is published for its own readers though others read the log', async () => {
    const many = await scene()
    const { report } = await many.report({}, { publish: true, repository: 'octo/bank', readers: 'public' })
    expect(report.withheld).toEqual({ repositories: 1, unread: 0, items: 2, open: 2, overdue: 1 })
    expect((await rendered(report)).some((text) => SECRET.test(text))).toBe(false)
    for (const text of await rendered(report, ['text', 'markdown', 'html'])) {
      expect(text).toContain('No action items can be shown')
      expect(text).not.toMatch(/are tracked|Nothing is open/)
    }
    const body = many.state('bank').issues.find(({ title }) => title === 'Postmortem action items')?.body
    expect(body).toContain('Rotate the vault key')
  })

  it('counts as private where it cannot be told, and the report as public', async () => {
    const many = await scene('public')
    many.github.inject({ do: 'answer', status: 404, path: /\/octo\/bank$/ })
    expect((await many.report(LIST, { readers: 'public' })).report.withheld?.repositories).toBe(1)
    many.state('bank').isPrivate = true
    expect((await many.report(LIST, { readers: null })).report.withheld?.repositories).toBe(1)
  })

  it.each([
    ['public', ['octo/hub']],
    ['private', ['octo/hub', 'octo/shop', 'octo/bank']],
  ] as const)('is not kept between runs whose %s readers may not read it', async (readers, kept) => {
    const many = await scene()
    const listings = createListings([], '2024-06-17', () => {})
    await many.report(LIST, { readers, listings })
    expect(listings.seen.map(({ tracker }) => tracker.split(' ')[0])).toEqual(kept)
  })

  it('is not mentioned by the weekly comment either', async () => {
    const many = await scene()
    await many.track('hub', 'Write the guide')
    await many.report({ ...LIST, mentions: true }, { publish: true })
    const comments = many.state('hub').comments.map(({ body }) => body)
    expect(comments).toHaveLength(1)
    expect(comments.join()).toContain('1 private repository')
    expect(SECRET.test(comments.join())).toBe(false)
  })
})

describe('a repository that cannot be read', () => {
  it.each([
    [404, /no such thing/],
    [403, /no permission/],
    [410, /disabled/],
    [500, /500/],
  ])('is named in each format, and the others are reported: %i', async (status, words) => {
    const many = await scene('public')
    many.github.inject({ do: 'answer', status, path: /\/octo\/bank\/issues/, times: 9 })
    const { report } = await many.report(LIST, { publish: true })
    expect(report.totals.open).toBe(1)
    expect(report.repositories?.[0]).toMatchObject({ name: 'octo/bank', items: null, open: null })
    expect(report.repositories?.[0]?.error).toMatch(words)
    for (const text of [
      ...(await rendered(report, ['text', 'markdown', 'html', 'json'])),
      many.published(),
    ]) {
      expect(text).toContain('octo/bank')
    }
    expect(many.published()).toContain('1 of 3 repositories could not be read')
  })

  it('ends the reading where it is the token or the limit: those left are named, and not asked for', async () => {
    const many = await scene('public')
    many.github.inject({ do: 'answer', status: 401, path: /\/octo\/shop\/issues/ })
    const { report } = await many.report(LIST)
    expect(report.repositories?.map(({ name, items }) => [name, items])).toEqual([
      ['octo/bank', null],
      ['octo/shop', null],
      ['octo/hub', 0],
    ])
    expect(many.asked()).not.toContain('GET /repos/octo/bank/issues')
  })

  it('is not named where it is private to more than the configuration says', async () => {
    const many = await scene()
    many.github.inject({ do: 'answer', status: 403, path: /\/octo\/bank\/issues/ })
    const { report } = await many.report({ topic: 'postmortems' }, { readers: 'public' })
    expect(report.withheld).toMatchObject({ repositories: 1, unread: 1, items: 0 })
    for (const text of await rendered(report)) expect(text).not.toMatch(SECRET)
    expect((await rendered(report, ['text']))[0]).toContain('1 of them could not be read')
  })

  it('is named to those who can read the configuration, and to nobody else', async () => {
    const many = await scene()
    many.github.inject({ do: 'answer', status: 403, path: /\/octo\/bank\/issues/, times: 2 })
    const own = await many.report(LIST, { readers: 'public' })
    expect(own.report.repositories?.[0]?.name).toBe('octo/bank')
    // The configuration is that of octo/hub; the report issue is kept in octo/shop.
    const { report } = await many.report(LIST, { publish: true, repository: 'octo/shop', readers: 'private' })
    expect(report.repositories?.[0]?.name).toBe('octo/bank')
    const body = many.state('shop').issues.find(({ title }) => title === 'Postmortem action items')?.body
    expect(body).not.toMatch(SECRET)
    expect(body).toContain('1 of them could not be read')
  })

  it('fails the run when it is the one with the report issue, or all of them', async () => {
    const many = await scene()
    many.github.inject({ do: 'answer', status: 403, path: /\/octo\/hub\/issues/, times: 2 })
    await expect(many.report(LIST, { publish: true })).rejects.toMatchObject({ code: 'TRACKER_FORBIDDEN' })
    expect((await many.report(LIST)).report.totals.open).toBe(3)
    many.github.inject({ do: 'answer', status: 403, path: /issues/, times: 9 })
    await expect(many.report(LIST)).rejects.toMatchObject({ code: 'TRACKER_FORBIDDEN' })
  })

  it('is one beyond the hundred that a run reads', async () => {
    const others = Array.from({ length: 102 }, (_, index) => ({ repo: `r${1000 + index}`, topics: ['all'] }))
    const many = new ManyRepositories({}, ...others)
    const { report } = await many.report({ topic: 'all' })
    expect(report.repositories?.filter(({ items }) => items === null).map(({ name }) => name)).toEqual([
      'octo/r1100',
      'octo/r1101',
    ])
    expect(many.asked()).toHaveLength(2 + 1 + 100)
  })
})
