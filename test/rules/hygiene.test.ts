import { describe, expect, it } from 'vitest'
import type { RuleSetting } from '../../src/config/config.ts'
import { checkDocument, checkPostmortem } from '../../src/rules/check.ts'
import type { RuleId } from '../../src/rules/rule-ids.ts'
import { context, postmortem, setting } from './postmortem-builder.ts'

/** What a rule finds in one line: the words at its place, and how grave it is. */
function found(rule: RuleId, line: string, options: RuleSetting['options'] = {}): string[] {
  const level = rule === 'secret' ? 'error' : 'warning'
  return checkPostmortem(
    postmortem({ lines: [line] }),
    context({ rules: { [rule]: setting(level, options) } }),
  )
    .filter((finding) => finding.rule === rule)
    .map(({ column, endColumn, severity }) => `${severity} ${line.slice(column - 1, endColumn - 1)}`)
}

// Put together here, so that no scanner takes the tests for a leak.
const letters = 'q7Rm2Xk9Lw4Tz8Bv3Nc6Hs1Jd5'
const github = `ghp_${letters}${letters.slice(0, 10)}`
const slack = `xoxb-${'2938471029'}-${'8472910384'}-${letters.slice(0, 24)}`
const hook = `T02AB4C8D/B93KX7Q21/${letters.slice(0, 24)}`
const key = `AKIA${'Q7RM2XK4LWTZ5BVN'}`
const jwt = `eyJ${letters}.eyJ${letters}.${letters}`

describe('secret', () => {
  it.each([
    [`token ${github}.`, `error ${github}`],
    [`export GH_TOKEN="${github}"`, `error ${github}`],
    [`SLACK=${slack}`, `error ${slack}`],
    [`curl https://hooks.slack.com/services/${hook}`, `error ${hook}`],
    [`glpat-${letters.slice(0, 20)}`, `error glpat-${letters.slice(0, 20)}`],
    [`npm_${letters}${letters.slice(0, 10)}`, `error npm_${letters}${letters.slice(0, 10)}`],
    [`sk_live_${letters}`, `error sk_live_${letters}`],
    [`AWS id ${key}`, `warning ${key}`],
    [`session=${jwt}`, `warning ${jwt}`],
    [`-H "Authorization: Bearer ${letters}"`, `warning ${letters}`],
    ['redis://:x:', null],
    ['mysql://shop:Gr8-tulip@db/orders', 'warning Gr8-tulip'],
  ])('in %s', (line, expected) => {
    expect(found('secret', line)).toEqual(expected === null ? [] : [expected])
  })

  it.each([
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'AKIAIOSFODNN7EXAMPLE',
    'Tokens begin with ghp_ or github_pat_.',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    'the bearer of this message reads documentation',
    'postgres://user:password@localhost/db',
    'postgres://user:{{DB_PASS}}@localhost/db',
    'https://github.com/octo/repo@v1:10',
    '-----BEGIN PRIVATE KEY-----',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
  ])('not in %s', (line) => {
    expect(found('secret', line)).toEqual([])
  })

  it('never shows more than the first four characters', () => {
    const lines = [github, slack, jwt, 'mysql://shop:Gr8-tulip@db/orders']
    const told = checkPostmortem(postmortem({ lines }), context()).filter(({ rule }) => rule === 'secret')
    expect(told.map(({ message }) => message.slice(0, 7))).toEqual([
      '“ghp_…”',
      '“xoxb…”',
      '“eyJq…”',
      '“Gr8-…”',
    ])
    expect(JSON.stringify(told)).not.toContain('q7Rm')
  })

  it('takes a private key by the line below its head', () => {
    const head = '-----BEGIN RSA PRIVATE KEY-----'
    const lines = [head, letters + letters, '', head, 'is how the file begins']
    const told = checkPostmortem(postmortem({ lines }), context()).filter(({ rule }) => rule === 'secret')
    expect(told.map(({ line, severity }) => [line, severity])).toEqual([[1, 'error']])
  })

  it('is told once in a document of several incidents', () => {
    const one = postmortem({ lines: [github] })
    const told = checkDocument([one, one], context()).filter(({ rule }) => rule === 'secret')
    expect(told).toHaveLength(1)
  })
})

describe('personal-data', () => {
  it.each([
    ['Told by ilse.brandvoort@shop-mail.net.', 'ilse.brandvoort@shop-mail.net'],
    ['<mailto:bo@shop-mail.net>', null],
    ['Call +49 170 555 01 23 or (212) 555-0147', '+49 170 555 01 23|(212) 555-0147'],
    ['Write to support@shop-mail.net, oncall+db@shop-mail.net, shopplatform@shop-mail.net', null],
    ['git@github.com:octo/repo.git and https://ann@host.example/x', null],
    ['ann@users.noreply.github.com, bo@example.org', null],
    ['2025-03-12 09:02:11 +0100, 10.20.30.40, +15 % (404) 12-2000', null],
    ['`ilse.brandvoort@shop-mail.net`', null],
  ])('in %s', (line, expected) => {
    const words = expected?.split('|').map((one) => `warning ${one}`) ?? []
    expect(found('personal-data', line)).toEqual(words)
  })

  it('leaves out the domains of its options', () => {
    const options = { domains: ['*.shop-mail.net'] }
    expect(found('personal-data', 'a.b@x.shop-mail.net a.b@shop-mail.net', options)).toEqual([
      'warning a.b@shop-mail.net',
    ])
  })
})

describe('internal-link', () => {
  it.each([
    ['[a](http://10.1.2.3:80/x)', '10.1.2.3'],
    ['http://192.168.0.1 http://172.20.1.1 http://172.40.1.1', '192.168.0.1|172.20.1.1'],
    ['https://wiki/page https://wiki.corp/page', 'wiki|wiki.corp'],
    ['http://localhost:3000/', 'localhost'],
    ['http://[fd00::1]/x', '[fd00::1]'],
    ['https://user@db.internal/x', 'db.internal'],
    ['https://example.org/internal https://internal.example.org', null],
    ['`curl http://localhost/`', null],
  ])('in %s', (line, expected) => {
    expect(found('internal-link', line)).toEqual(expected?.split('|').map((one) => `warning ${one}`) ?? [])
  })
})

describe('hostile lines', () => {
  const rules = Object.fromEntries(
    (['secret', 'personal-data', 'internal-link', 'blameless', 'cause-shallow'] as const).map((id) => [
      id,
      setting('warning'),
    ]),
  )

  it.each([
    ['a'.repeat(262_144)],
    ['@a'.repeat(131_072)],
    ['a@a.'.repeat(65_536)],
    ['eyJaaaaaaaaaa.'.repeat(18_000)],
    ['Bearer '.repeat(37_000)],
    ['a://a:a'.repeat(37_000)],
    ['http://'.repeat(37_000)],
    ['+1 23 '.repeat(43_000)],
    ['Ann Ann forgot '.repeat(17_000)],
    ['human error by the a a '.repeat(11_000)],
    ['ghp_'.repeat(65_536)],
  ])('end', (line) => {
    const document = postmortem({ lines: [line, `${line} should have forgot mistake @`] })
    expect(() => checkPostmortem(document, context({ rules }))).not.toThrow()
  })
})
