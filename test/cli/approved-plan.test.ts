import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addFiles, folderWith } from '../files/folder.ts'
import { type GitHubServer, startGitHub } from '../github/github.ts'
import { addComment, changeIssue } from '../github/state.ts'
import { run } from './command-line.ts'
import { ITEMS, postmortem } from './documents.ts'

const DOCUMENT = 'postmortems/search.md'
const NIGHTLY = ITEMS[0].replace('every night', 'each Sunday')

interface Scene {
  readonly cwd: string
  readonly github: GitHubServer
  readonly cli: (...args: string[]) => ReturnType<typeof run>
}

/** Three issues; since then one item was reworded, one went, one is new: `plan.json` says so. */
async function planned(): Promise<Scene> {
  const github = await startGitHub({ seed: { owner: 'octo', repo: 'shop' } })
  onTestFinished(() => github.close())
  const cwd = folderWith({ [DOCUMENT]: postmortem() })
  const environment = {
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
  }
  const cli = (...args: string[]) => run(cwd, args, { environment })
  await cli('sync')
  writeFileSync(join(cwd, DOCUMENT), postmortem([NIGHTLY, ITEMS[2], 'Order larger disks for the nodes.']))
  expect((await cli('plan', '--plan-out', 'plan.json')).exitCode).toBe(0)
  github.forget()
  return { cwd, github, cli }
}

function bodies({ github }: Pick<Scene, 'github'>): string {
  return JSON.stringify(github.state.issues.map(({ title, body, state }) => [title, body, state]))
}

type File = { operations: Record<string, unknown>[]; basis: Record<string, unknown> }

function rewrite(cwd: string, change: (file: File) => void): void {
  const file = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8')) as File
  change(file)
  writeFileSync(join(cwd, 'plan.json'), JSON.stringify(file))
}

function issueAt({ github }: Pick<Scene, 'github'>, index: number) {
  const issue = github.state.issues[index]
  if (issue === undefined) throw new Error('no issue')
  return issue
}

describe('plan --plan-out', () => {
  it('writes the plan of the contract, with what it was made from', async () => {
    const { cwd, cli } = await planned()
    const { stdout } = await cli('plan', '--format', 'json')
    const file = JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8'))
    const plain = file.operations.map(({ digest: _, ...operation }: Record<string, unknown>) => operation)
    expect({ version: file.version, operations: plain, summary: file.summary }).toEqual(JSON.parse(stdout))
    expect(Object.keys(file.basis.documents)).toEqual([DOCUMENT])
    expect(Object.keys(file.basis.issues)).toEqual(['#1', '#2'])
  })
})

describe('sync --from-plan', () => {
  it('carries out the plan, and then refuses it', async () => {
    const scene = await planned()
    const { exitCode, stdout } = await scene.cli('sync', '--from-plan', 'plan.json')
    expect([exitCode, stdout]).toEqual([0, '1 issue opened, 1 updated, 0 reopened, 1 closed.\n'])
    scene.github.forget()
    const again = await scene.cli('sync', '--from-plan', 'plan.json')
    expect([again.exitCode, again.stdout]).toEqual([3, ''])
    expect(again.stderr).toContain('(PLAN_OUTDATED)')
    expect(scene.github.count().writes).toBe(0)
  })

  it('counts due dates from the day of the plan', async () => {
    const { github, cli } = await planned()
    const { exitCode } = await cli('sync', '--from-plan', 'plan.json', '--today', '2026-06-11')
    expect(exitCode).toBe(0)
    expect(github.state.issues[3]?.body).toContain('first tracked 2026-06-01')
  })

  const changes: readonly {
    readonly name: string
    readonly change: (scene: Scene) => void
    readonly args?: readonly string[]
    readonly named: RegExp
  }[] = [
    {
      name: 'an item was edited',
      change: ({ cwd }) =>
        writeFileSync(join(cwd, DOCUMENT), postmortem([NIGHTLY, ITEMS[2], 'Order much larger disks.'])),
      named: /since it was made, the document postmortems\/search\.md changed; nothing was written\./,
    },
    {
      name: 'a document came',
      change: ({ cwd }) => addFiles(cwd, { 'postmortems/b.md': postmortem(['Rotate the keys.'], 'Leak') }),
      named: /since it was made, the document postmortems\/b\.md came; nothing was written\./,
    },
    {
      name: 'many documents came and the configuration changed',
      change: ({ cwd }) => {
        const names = ['b', 'c', 'd', 'e', 'f']
        addFiles(cwd, {
          ...Object.fromEntries(
            names.map((name) => [`postmortems/${name}.md`, postmortem([`Rotate ${name}.`], name)]),
          ),
          '.github/postmortem-actions.yml': 'labels: [postmortem, sre]\n',
        })
      },
      named:
        /since it was made, the documents postmortems\/b\.md, postmortems\/c\.md, postmortems\/d\.md and 2 more came, the configuration changed; nothing was written\./,
    },
    {
      name: 'somebody gave an issue another title',
      change: ({ github }) =>
        changeIssue(github.state, issueAt({ github }, 0), (issue) => {
          issue.title = 'Clean up'
        }),
      named: /since it was made, the issue #1 changed; nothing was written\./,
    },
    {
      name: 'somebody closed an issue that it closes',
      change: ({ github }) =>
        changeIssue(github.state, issueAt({ github }, 1), (issue) => {
          issue.state = 'closed'
        }),
      named: /since it was made, the issue #2 changed; nothing was written\./,
    },
    {
      name: 'the configuration changed',
      change: ({ cwd }) => addFiles(cwd, { '.github/postmortem-actions.yml': 'labels: [postmortem, sre]\n' }),
      named: /the configuration changed/,
    },
    { name: 'more may be closed', change: () => {}, args: ['--allow-mass-close'], named: /allow-mass-close/ },
    {
      name: 'the issues are somewhere else',
      change: () => {},
      args: ['--tracker', 'directory'],
      named: /the tracker became folder .* \(was /,
    },
    {
      name: 'another release made it',
      change: ({ cwd }) => rewrite(cwd, ({ basis }) => Object.assign(basis, { tool: '9.9.9' })),
      named: /the version became .* \(was 9\.9\.9\)/,
    },
    {
      name: 'an operation was taken out of the file',
      change: ({ cwd }) => rewrite(cwd, ({ operations }) => operations.splice(0, 1)),
      named: /since it was made, 1 operation that it does not hold came up; nothing was written\./,
    },
    {
      name: 'an operation of the file shows another title than it writes',
      change: ({ cwd }) =>
        rewrite(cwd, ({ operations }) => Object.assign(operations[0] ?? {}, { title: 'Harmless' })),
      named: /1 of its operations fell away/,
    },
    {
      name: 'another digest stands in the file',
      change: ({ cwd }) =>
        rewrite(cwd, ({ operations }) => Object.assign(operations[0] ?? {}, { digest: '0123456789abcdef' })),
      named: /1 of its operations fell away/,
    },
    {
      name: 'an operation was put into the file',
      change: ({ cwd }) =>
        rewrite(cwd, ({ operations }) =>
          operations.push({ ...operations[0], kind: 'close', issue: 3, digest: '0123456789abcdef' }),
        ),
      named: /1 of its operations fell away/,
    },
    {
      name: 'it says it was made tomorrow',
      change: ({ cwd }) => rewrite(cwd, ({ basis }) => Object.assign(basis, { today: '2026-06-02' })),
      named: /The plan is of 2026-06-02; today is 2026-06-01/,
    },
    { name: 'it is old', change: () => {}, args: ['--today', '2026-07-02'], named: /within 30 days/ },
  ]
  it.each(changes)(
    'refuses and writes nothing when $name, and says so',
    async ({ change, args = [], named }) => {
      const scene = await planned()
      change(scene)
      const before = bodies(scene)
      const { exitCode, stdout, stderr } = await scene.cli('sync', '--from-plan', 'plan.json', ...args)
      expect([exitCode, stdout]).toEqual([3, ''])
      expect(stderr).toMatch(named)
      expect(stderr).toContain('(PLAN_OUTDATED)')
      expect(bodies(scene)).toBe(before)
      expect(scene.github.count().writes).toBe(0)
    },
  )

  it.each<{ readonly name: string; readonly change: (scene: Scene) => void }>([
    {
      name: 'an issue that it does not touch was closed',
      change: ({ github }) =>
        changeIssue(github.state, issueAt({ github }, 2), (issue) => {
          issue.state = 'closed'
          issue.stateReason = 'completed'
        }),
    },
    {
      name: 'somebody commented',
      change: ({ github }) => {
        addComment(github.state, 1, 'alice', 'On it.')
        changeIssue(github.state, issueAt({ github }, 0), () => {})
      },
    },
    {
      name: 'a document changed where no item stands',
      change: ({ cwd }) => {
        const text = readFileSync(join(cwd, DOCUMENT), 'utf8')
        writeFileSync(join(cwd, DOCUMENT), text.replace('For forty minutes', 'For 40 minutes'))
      },
    },
  ])('carries it out all the same when $name', async ({ change }) => {
    const scene = await planned()
    change(scene)
    const { exitCode, stdout } = await scene.cli('sync', '--from-plan', 'plan.json')
    expect([exitCode, stdout]).toEqual([0, '1 issue opened, 1 updated, 0 reopened, 1 closed.\n'])
  })

  describe('with what is made beside issues', () => {
    const CONFIG = 'github: { parent-issues: true, milestone: due-month }\n'
    async function withParents(): Promise<Scene> {
      const scene = await planned()
      addFiles(scene.cwd, { '.github/postmortem-actions.yml': CONFIG })
      const { stdout } = await scene.cli('plan', '--plan-out', 'plan.json')
      expect(stdout).toContain('parent issue: Postmortem: ')
      scene.github.forget()
      return scene
    }
    const parents = ({ github }: Scene) =>
      github.state.issues.filter(({ title }) => title.startsWith('Postmortem: '))

    it('makes it, and leaves nothing to do', async () => {
      const scene = await withParents()
      expect((await scene.cli('sync', '--from-plan', 'plan.json')).exitCode).toBe(0)
      const [parent, ...others] = parents(scene)
      expect([parent?.number, others]).toEqual([5, []])
      expect(scene.github.state.issues.map(({ parent: number }) => number)).toEqual([5, 5, 5, 5, null])
      const again = JSON.parse((await scene.cli('plan', '--format', 'json')).stdout)
      expect(again.extras).toBeUndefined()
      expect(again.summary).toMatchObject({ create: 0, update: 0, close: 0 })
    })

    it('refuses a plan from which the parent issue was taken out', async () => {
      const scene = await withParents()
      rewrite(scene.cwd, (file) => Object.assign(file, { extras: [] }))
      const { exitCode, stderr } = await scene.cli('sync', '--from-plan', 'plan.json')
      expect([exitCode, scene.github.count().writes]).toEqual([3, 0])
      expect(stderr).toContain('(PLAN_OUTDATED)')
    })

    it('leaves a parent issue to the next sync that turns out otherwise than approved', async () => {
      const scene = await withParents()
      await scene.cli('sync')
      await scene.cli('plan', '--plan-out', 'plan.json')
      const item = 'Order larger disks for the nodes.'
      writeFileSync(join(scene.cwd, DOCUMENT), postmortem([NIGHTLY, ITEMS[2], item, 'Rotate all keys.']))
      await scene.cli('plan', '--plan-out', 'plan.json')
      for (const issue of scene.github.state.issues.slice(0, 4))
        Object.assign(issue, { state: 'closed', stateReason: 'completed' })
      const { exitCode, stderr } = await scene.cli(
        'sync',
        '--from-plan',
        'plan.json',
        '--max-new-issues',
        '0',
      )
      expect(exitCode).toBe(3)
      expect(stderr).toContain('Not as approved, so left to the next sync: the parent issue Postmortem: ')
      expect(parents(scene).map(({ state }) => state)).toEqual(['open'])
    })
  })

  it('keeps to the budget of a run', async () => {
    const { github, cli } = await planned()
    const { exitCode, stdout } = await cli('sync', '--from-plan', 'plan.json', '--max-new-issues', '0')
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining('0 issues opened, 1 updated')])
    expect(github.state.issues).toHaveLength(3)
  })

  it.each([
    ['no JSON', 'PLAN', 'PLAN_INVALID'],
    ['of another version', '{"version":2}', 'PLAN_INVALID'],
    ['a plan for reading', null, 'PLAN_INVALID'],
    ['not there', undefined, 'PLAN_UNREADABLE'],
    [
      'with a day that does not exist',
      '{"version":1,"operations":[],"basis":{"tool":"0","tracker":"x","folder":".","today":"2026-02-31","allowMassClose":false,"config":"0123456789abcdef","documents":{},"issues":{}}}',
      'PLAN_INVALID',
    ],
  ])('is wrong usage for a file that is %s', async (_, content, code) => {
    const { cwd, github, cli } = await planned()
    const text = content === null ? (await cli('plan', '--format', 'json')).stdout : content
    if (text !== undefined) writeFileSync(join(cwd, 'other.json'), text)
    github.forget()
    const { exitCode, stderr } = await cli('sync', '--from-plan', 'other.json')
    expect([exitCode, github.count().writes]).toEqual([2, 0])
    expect(stderr).toContain(`(${code})`)
  })

  it.each(['--dry-run', '--write-back'])('is wrong usage together with %s', async (option) => {
    const { cli } = await planned()
    const { exitCode, stderr } = await cli('sync', '--from-plan', 'plan.json', option)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(option)])
  })
})
