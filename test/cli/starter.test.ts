import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/parse.ts'
import { defaultConfig } from '../../src/config/resolve.ts'
import { VERSION } from '../../src/version.ts'
import { makeCheckout } from '../action/checkout.ts'
import { addFiles, folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

const CONFIG = '.github/postmortem-actions.yml'
const WORKFLOW = '.github/workflows/postmortem-actions.yml'

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8')

describe('init', () => {
  it('writes a configuration that is valid and changes nothing, and a workflow with least permissions', async () => {
    const cwd = folderWith({})
    expect(await run(cwd, ['init', '--quiet'])).toEqual({
      exitCode: 0,
      stdout: `${CONFIG}\n${WORKFLOW}\n`,
      stderr: '',
    })
    expect(parseConfig(read(cwd, CONFIG), CONFIG)).toEqual(defaultConfig())
    const workflow = parse(read(cwd, WORKFLOW))
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.on.push.branches).toEqual(['main'])
    const [{ cron, timezone }] = workflow.on.schedule
    expect(cron.split(' ')[0]).not.toBe('0')
    expect(timezone).toBe('UTC')
    const { check, sync } = workflow.jobs
    expect(check.permissions).toEqual({ contents: 'read', issues: 'read', 'pull-requests': 'write' })
    expect(sync.permissions).toEqual({ contents: 'read', issues: 'write', 'pull-requests': 'read' })
    expect(sync.concurrency).toEqual({ group: 'postmortem-actions', queue: 'max' })
  })

  it('points editors to the schema: the installed one, else that of the published version', async () => {
    const schemaOf = (cwd: string, path: string) =>
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(read(cwd, path))?.[1]
    const SCHEMA = 'postmortem-actions/schema/postmortem-actions.schema.json'
    const plain = folderWith({})
    await run(plain, ['init'])
    expect(schemaOf(plain, CONFIG)).toBe(`https://unpkg.com/${SCHEMA.replace('/', `@${VERSION}/`)}`)
    const cwd = folderWith({ [`node_modules/${SCHEMA}`]: '{}' })
    for (const path of [CONFIG, 'a/b/c.yml', 'd.yml']) {
      await run(cwd, ['init', '--config', path, '--force'])
      const schema = schemaOf(cwd, path) ?? ''
      expect(schema).toMatch(/^\.\.?\//)
      // A path counts from the folder of the file.
      expect(existsSync(join(cwd, dirname(path), schema))).toBe(true)
    }
    const { files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(files).toContain('schema')
    expect(existsSync(new URL(`../../${SCHEMA.replace('postmortem-actions/', '')}`, import.meta.url))).toBe(
      true,
    )
  })

  it('writes a configuration whose commented keys are valid too', async () => {
    const cwd = folderWith({})
    await run(cwd, ['init'])
    const all = read(cwd, CONFIG).replace(/^# ?(?=(paths|since|template|owners|rules| {2})\b|\s{2})/gm, '')
    const config = parseConfig(all, CONFIG)
    expect(config.since).toBe('2026-01-01')
    expect(config.owners).toEqual({ 'Backend team': ['alice', 'bob'] })
    expect(config.rules).toHaveProperty('action-item-owner')
  })

  it.each([CONFIG, WORKFLOW])(
    'never overwrites %s without --force, and then writes nothing at all',
    async (path) => {
      const cwd = folderWith({ [path]: 'mine' })
      const { exitCode, stdout, stderr } = await run(cwd, ['init'])
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`${path} is there already.\nNothing was written; --force overwrites.`)
      expect([CONFIG, WORKFLOW].filter((one) => existsSync(join(cwd, one)))).toEqual([path])
      expect((await run(cwd, ['init', '--force'])).exitCode).toBe(0)
      expect(read(cwd, path)).not.toBe('mine')
    },
  )

  it('puts the configuration where --config says, and tells the workflow', async () => {
    const cwd = folderWith({})
    expect((await run(cwd, ['init', '--config', 'conf/postmortems.yml'])).stdout).toBe(
      `conf/postmortems.yml\n${WORKFLOW}\n`,
    )
    expect(parseConfig(read(cwd, 'conf/postmortems.yml'), 'x')).toEqual(defaultConfig())
    const { jobs } = parse(read(cwd, WORKFLOW))
    for (const job of [jobs.check, jobs.sync]) {
      expect(job.steps.at(-1).with).toEqual({ config: 'conf/postmortems.yml' })
    }
    const outside = await run(cwd, ['init', '--config', '../postmortems.yml', '--force'])
    expect([outside.exitCode, outside.stdout]).toEqual([2, ''])
    expect(existsSync(join(cwd, '../postmortems.yml'))).toBe(false)
  })

  it('writes to the top of the repository from any folder in it', async () => {
    const checkout = makeCheckout()
    checkout.commit({ 'docs/x.md': 'x' })
    expect((await run(join(checkout.folder, 'docs'), ['init', '--quiet'])).exitCode).toBe(0)
    expect(existsSync(join(checkout.folder, WORKFLOW))).toBe(true)
    checkout.remove()
  })

  it('follows no link out of the folder', async () => {
    const cwd = folderWith({ 'outside/x': '', 'repo/.github': { link: '../outside' } })
    const { exitCode, stderr } = await run(join(cwd, 'repo'), ['init'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('it leads out of the working folder')
    expect(existsSync(join(cwd, 'outside/postmortem-actions.yml'))).toBe(false)
    addFiles(cwd, { secret: 'kept', 'other/.github/postmortem-actions.yml': { link: '../../secret' } })
    expect((await run(join(cwd, 'other'), ['init', '--force'])).exitCode).toBe(0)
    expect(read(cwd, 'secret')).toBe('kept')
  })
})

describe('new', () => {
  it.each([
    ['the first glob of the configuration', { [CONFIG]: 'paths: ["docs/reviews/**/*.md"]' }, 'docs/reviews'],
    ['the folder there is', { 'docs/Incidents/2025/x.md': '', 'a/b/postmortems/y.md': '' }, 'docs/Incidents'],
    ['postmortems when there is none', {}, 'postmortems'],
  ])('writes into %s', async (_, files, folder) => {
    const cwd = folderWith(files)
    const path = `${folder}/2026-06-01-checkout-was-slow.md`
    const { exitCode, stdout } = await run(cwd, ['new', 'Checkout was slow'])
    expect([exitCode, stdout]).toEqual([0, `${path}\n`])
    expect(read(cwd, path)).toMatch(/^# Checkout was slow\n\n- \*\*Date:\*\* 2026-06-01\n/)
  })

  it.each([
    ['Überlauf: die "Queue" (2. Mal)!', 'uberlauf-die-queue-2-mal'],
    ['../../etc/passwd', 'etc-passwd'],
    ['支付服务中断', '支付服务中断'],
    ['???', 'postmortem'],
    ['x'.repeat(300), 'x'.repeat(60)],
    ['a\n# b\u202e', 'a-b'],
  ])('names the file of %j after it', async (title, slug) => {
    const cwd = folderWith({})
    expect((await run(cwd, ['new', title, '--today', '2026-01-02'])).stdout).toBe(
      `postmortems/2026-01-02-${slug}.md\n`,
    )
    expect(read(cwd, `postmortems/2026-01-02-${slug}.md`).split('\n')[1]).toBe('')
  })

  it('never overwrites', async () => {
    const cwd = folderWith({})
    await run(cwd, ['new', 'A'])
    writeFileSync(join(cwd, 'postmortems/2026-06-01-a.md'), 'mine')
    const { exitCode, stderr } = await run(cwd, ['new', 'A'])
    expect([exitCode, read(cwd, 'postmortems/2026-06-01-a.md')]).toEqual([2, 'mine'])
    expect(stderr).toContain('postmortems/2026-06-01-a.md is there already.')
  })

  it('writes what opens no issue until it is filled in, and has nothing to mend then', async () => {
    const cwd = folderWith({})
    const path = 'postmortems/2026-06-01-search-was-slow.md'
    await run(cwd, ['new', 'Search was slow'])
    expect((await run(cwd, ['check'])).exitCode).toBe(0)
    expect((await run(cwd, ['plan'])).stdout).toBe('No action items.\n')
    const words = 'One index node ran out of disk and nobody noticed for ten minutes, until it was restored'
    const filled = read(cwd, path)
      .replace('[severity]', 'SEV2')
      .replace('[author]', 'Bea')
      .replaceAll('[name]', 'Search team')
      .replaceAll(/\[(Describe|Explain)[^\]]*\]/g, () => `${words}.`)
      .replace(`${words}. (owner`, 'Alert on full disks. (owner')
    expect(filled).not.toContain('[D')
    writeFileSync(join(cwd, path), filled)
    expect((await run(cwd, ['check'])).stdout).toBe('1 document: nothing to mend.\n')
    expect((await run(cwd, ['plan'])).stdout).toContain('2 to create')
    writeFileSync(join(cwd, path), filled.replace('SEV2', '[severity]'))
    expect((await run(cwd, ['check'])).stdout).toMatch(/placeholder-text[\s\S]*1 document: 1 warning\.\n$/)
  })
})

it('new --template writes by another template, and refuses one it does not know', async () => {
  const cwd = folderWith({})
  const { exitCode, stdout } = await run(cwd, ['new', 'Search was slow', '--template', 'google-sre'])
  expect(exitCode).toBe(0)
  expect(readFileSync(join(cwd, stdout.trim()), 'utf8')).toContain('## Lessons Learned')
  expect(await run(cwd, ['new', 'Again', '--template', 'google'])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('did you mean "google-sre"?'),
  })
})

describe('init in a repository that has postmortems', () => {
  const english = postmortem()
  it('fits their folders and their template, and shows it first when asked', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`docs/RCA/2026/${name}.md`, english]))
    const cwd = folderWith({
      ...files,
      'docs/outage of may.txt': english,
      'README.md': '# Shop',
      'notes/rca.md': '# none',
    })
    const shown = await run(cwd, ['init', '--dry-run'])
    expect(existsSync(join(cwd, CONFIG))).toBe(false)
    expect(await run(cwd, ['init'])).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(
        'Found 4 postmortems: 12 open action items that name no issue; language en; template five-sections.',
      ),
    })
    expect(shown.stdout).toContain(read(cwd, CONFIG))
    const config = parseConfig(read(cwd, CONFIG), CONFIG)
    expect(config.paths).toEqual(['docs/*outage*.txt', 'docs/RCA/**/*.md'])
    expect(config).toMatchObject({ template: 'five-sections', since: null })
    const { stdout } = await run(cwd, ['check', '--format', 'json'])
    expect(JSON.parse(stdout).summary.documents).toBe(4)
  })

  it('keeps their old items from flooding the tracker', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `postmortems/${index}.md`,
        postmortem(undefined, `Outage ${index}`),
      ]),
    )
    const cwd = folderWith(files)
    await run(cwd, ['init', '--today', '2026-06-02'])
    const config = parseConfig(read(cwd, CONFIG), CONFIG)
    expect(config.since).toBe('2026-06-02')
    expect(config.paths).toEqual(defaultConfig().paths)
  })
})
