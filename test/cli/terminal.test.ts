import { describe, expect, it } from 'vitest'
import { makeCheckout } from '../action/checkout.ts'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

const good = postmortem()
const vague = good.replace('About 1,200 people saw', 'TBD\n\nAbout 1,200 people saw')
const atTerminal = { isTTY: true, environment: { NO_COLOR: '1' } }

describe('at a terminal', () => {
  it('frames show the source around each finding, and where the rules are explained', async () => {
    const cwd = folderWith({ 'postmortems/a.md': vague })
    const { stdout } = await run(cwd, ['check'], { ...atTerminal, docsUrl: 'file:///docs' })
    expect(stdout.split('\n')).toEqual([
      'postmortems/a.md',
      expect.stringMatching(/^ {4}12:1 {2}warning {2}“TBD” .*placeholder-text$/),
      expect.stringMatching(/^ {19}Replace it/),
      '      12 | TBD',
      '         | ^~~',
      '',
      'Why, and how to switch a rule off: file:///docs/rules/RULE.md',
      '',
      '1 document: 1 warning.',
      '',
    ])
  })

  it('frames are coloured like the severity, and as wide as the terminal', async () => {
    const long = good.replace('About 1,200 people saw', `TBD\n\nAbout 1,200 people ${'and more '.repeat(40)}`)
    const cwd = folderWith({
      'postmortems/a.md': long.replace('TBD', `Number of people: ${' '.repeat(90)} TBD`),
    })
    const { stdout } = await run(cwd, ['check'], { isTTY: true, columns: 60 })
    expect(stdout).toMatch(/^\u001b\[2m {9}\| \u001b\[22m +\u001b\[33m\^~~\u001b\[39m$/m)
    const frames = stdout.split('\n').filter((line) => line.includes(' | '))
    for (const line of frames) expect(line.replaceAll(/\u001b\[\d+m/g, '').length).toBeLessThanOrEqual(60)
  })

  it('takes a terminal that does not know its width for one of 80 columns', async () => {
    const cwd = folderWith({ 'postmortems/a.md': vague })
    const at = (columns: number) => run(cwd, ['check'], { ...atTerminal, columns })
    expect((await at(0)).stdout).toBe((await at(80)).stdout)
  })

  const token = `ghp_${'aB3dE6gH9jK2mN5pQ8sT'.repeat(2).slice(0, 36)}`
  it.each([
    ['of the secret itself', `The token ${token} was in the log.`],
    ['of another finding on its line', `TBD | ${token}`],
    ['of a finding on the next line', `The token ${token} was in the log.\nTBD`],
    ['where the rule is off', `<!-- postmortem-actions-disable-file secret: known -->\n${token}\nTBD`],
  ])('no frame shows a secret: %s', async (_, text) => {
    const cwd = folderWith({ 'postmortems/a.md': good.replace('About 1,200', `${text}\n\nAbout 1,200`) })
    const { stdout } = await run(cwd, ['check'], atTerminal)
    expect(stdout).toContain(' | ')
    expect(stdout).toContain('*'.repeat(40))
    expect(stdout).not.toContain(token.slice(0, 8))
  })

  it('no message quotes a secret', async () => {
    const cwd = folderWith({
      'postmortems/a.md': postmortem([`Replace ${token} by another`, 'Alert on leaks (owner: Bea)']),
    })
    const { stdout } = await run(cwd, ['check', '--format', 'json'])
    expect(stdout).toMatch(/Nobody is named to do “Replace \*{40}/)
    expect(stdout).not.toContain(token.slice(0, 8))
  })

  it('no frame shows an address of a person', async () => {
    const text = 'TBD: ask jane.miller@gmail.com.\n\nAbout 1,200'
    const cwd = folderWith({ 'postmortems/a.md': good.replace('About 1,200', text) })
    const { stdout } = await run(cwd, ['check'], atTerminal)
    expect(stdout).toContain(`ask ${'*'.repeat(21)}.`)
    expect(stdout).not.toContain('miller')
  })
})

describe('into a pipe', () => {
  it('is without frames, colours and pages', async () => {
    const cwd = folderWith({ 'postmortems/a.md': vague })
    const { stdout } = await run(cwd, ['check'], { docsUrl: 'file:///docs' })
    expect(stdout).not.toMatch(/ \| |\u001b|RULE/)
  })
})

describe('--compact', () => {
  it('prints a line for each finding and nothing else, by path and place', async () => {
    const cwd = folderWith({ 'postmortems/b.md': vague, 'postmortems/a.md': vague })
    for (const options of [{}, atTerminal]) {
      const { exitCode, stdout, stderr } = await run(cwd, ['check', '--compact'], options)
      const line = (path: string) =>
        `${path}:12:1 warning placeholder-text “TBD” looks like text left over from a template.\n`
      expect([exitCode, stdout]).toEqual([0, line('postmortems/a.md') + line('postmortems/b.md')])
      expect(stderr).toBe('2 documents: 2 warnings.\n')
    }
    expect((await run(cwd, ['check', '--compact', '--quiet'])).stderr).toBe('')
  })

  it('prints nothing where there is nothing to mend', async () => {
    const cwd = folderWith({ 'postmortems/a.md': good })
    expect((await run(cwd, ['check', '--compact'])).stdout).toBe('')
  })
})

describe('--max-warnings', () => {
  it.each([
    [['--max-warnings', '1'], 1, '2 warnings, more than the 1 of --max-warnings.\n'],
    [['--max-warnings', '1', '--quiet'], 1, '2 warnings, more than the 1 of --max-warnings.\n'],
    [['--max-warnings', '2'], 0, ''],
    [['--max-warnings', '2', '--fail-on', 'warning'], 1, ''],
    [[], 0, ''],
  ])('%j exits %i', async (args, expected, words) => {
    const cwd = folderWith({ 'postmortems/a.md': vague, 'postmortems/b.md': vague })
    const { exitCode, stderr } = await run(cwd, ['check', ...args])
    expect([exitCode, stderr]).toEqual([expected, words])
  })
})

describe('paths', () => {
  it.each([
    ['a file', ['reviews/a.md'], ['reviews/a.md']],
    ['a folder', ['reviews'], ['reviews/2026/c.md', 'reviews/a.md', 'reviews/b.txt']],
    ['a glob', ['reviews/*.md'], ['reviews/a.md']],
    [
      'several, each document once',
      ['reviews/a.md', './reviews/**/*.md'],
      ['reviews/2026/c.md', 'reviews/a.md'],
    ],
    ['none: those of the configuration', [], ['postmortems/d.md']],
  ])('%s', async (_, paths, expected) => {
    const files = ['reviews/a.md', 'reviews/b.txt', 'reviews/2026/c.md', 'postmortems/d.md', 'reviews/x.csv']
    const cwd = folderWith(Object.fromEntries(files.map((file) => [file, vague])))
    const { stdout } = await run(cwd, ['check', '--compact', ...paths])
    expect(stdout.match(/^[^:]+/gm)).toEqual(expected)
  })
})

describe('many documents', () => {
  const many = (count: number) =>
    folderWith(Object.fromEntries(Array.from({ length: count }, (_, i) => [`postmortems/${i}.md`, good])))

  it('draws how far it is on one line, and wipes it off', async () => {
    const cwd = many(250)
    const { stdout, stderr } = await run(cwd, ['check'], { isErrorTTY: true })
    expect(stdout).toBe('250 documents: nothing to mend.\n')
    expect(stderr).toMatch(/^(?:\r\u001b\[K\[[#.]{20}\] \d+ of 250 documents)+\r\u001b\[K$/)
    expect(stderr).toContain('[##########..........] 125 of 250 documents')
  })

  it.each([
    ['into a pipe', 250, [], {}],
    ['with --quiet', 250, ['--quiet'], { isErrorTTY: true }],
    ['for few', 200, [], { isErrorTTY: true }],
    ['on a terminal that draws no line anew', 250, [], { isErrorTTY: true, environment: { TERM: 'dumb' } }],
  ])('draws nothing %s', async (_, count, args, options) => {
    expect((await run(many(count), ['check', ...args], options)).stderr).toBe('')
  })
})

describe('where nothing is found', () => {
  it('says where it looked, and where the repository begins', async () => {
    const none = await run(folderWith({ 'docs/x.txt': '' }), ['check'])
    expect([none.exitCode, none.stdout]).toEqual([0, '0 documents: nothing was checked.\n'])
    expect(none.stderr).toMatch(
      /^No documents: nothing in this folder matches .+\. Name files or folders, set/,
    )
    const checkout = makeCheckout()
    checkout.commit({ 'docs/api/x.txt': 'x', 'postmortems/a.md': good })
    const below = await run(`${checkout.folder}/docs/api`, ['check'])
    checkout.remove()
    expect(below.exitCode).toBe(0)
    expect(below.stderr).toMatch(
      /^No documents: nothing in docs\/api matches .+\. The repository begins at \.\.\/\.\.: run the command there/,
    )
  })
})
