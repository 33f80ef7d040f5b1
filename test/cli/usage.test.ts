import { describe, expect, it } from 'vitest'
import { folderWith } from '../files/folder.ts'
import { run } from './command-line.ts'
import { postmortem } from './documents.ts'

describe('usage', () => {
  it.each([
    [
      ['chekc'],
      "unknown command 'chekc'\n(Did you mean check?)\n`postmortem-actions --help` lists the commands.\n",
    ],
    [
      ['check', '--frmat', 'json'],
      "unknown option '--frmat'\n(Did you mean --format?)\n`postmortem-actions help check` lists its options.\n",
    ],
    [['check', '--format', 'jsn'], 'Choose one of text, json, sarif, github (did you mean "json"?)'],
    [['check', '--format', 'markdown'], 'Choose one of text, json, sarif, github'],
    [['check', '--fail-on', 'warn'], 'did you mean "warning"?'],
    [['extract', '--format', 'sarif'], 'Choose one of text, json, markdown'],
    [['plan', '--format', 'html'], 'Choose one of text, json, markdown'],
    [['report', '--format', 'sarif'], 'Choose one of text, markdown, json, csv, html'],
    [['check', '--today', '2026-02-30'], 'Give a day that exists'],
    [['plan', '--tracker', 'githab'], 'did you mean "github"?'],
    [['plan', '--repo', 'octo'], 'Give it as OWNER/NAME.'],
    [['plan', '--repo', '../../x/y'], 'Give it as OWNER/NAME.'],
    [['plan', '--max-new-issues', '-1'], 'Give a whole number'],
    [['plan', '--directory', ''], 'It is empty.'],
    [['check', '--max-warnings', 'few'], 'Give a whole number'],
    [['check', '--compact', '--format', 'json'], '--compact does not go with --format json.'],
    [['check', '--watch', '--format', 'sarif'], '--watch does not go with --format sarif.'],
    [['check', '--watch', '--fix'], "'--fix' cannot be used with option '--watch'"],
    [['check', '--watch', '--update-baseline'], "'--watch' cannot be used with option '--update-baseline'"],
    [
      ['check', '--watch', '--print-config', 'a.md'],
      "'--watch' cannot be used with option '--print-config <file>'",
    ],
    [
      ['check', '--max-warnings', '3', '--fail-on', 'never'],
      '--max-warnings does not go with --fail-on never.',
    ],
    [['check', '--compct'], "unknown option '--compct'\n(Did you mean --compact?)"],
    [['new', 'Slow', '--template', 'google'], 'did you mean "google-sre"?'],
    [['help', 'chekc'], `unknown command 'chekc'; choose one of check, extract`],
    [['help', 'chekc'], 'did you mean "check"?'],
    [['report', 'docs'], 'too many arguments'],
    [['new'], "missing required argument 'title'"],
    [['new', ' '], 'It is empty.'],
    [['check', 'nowhere.md'], 'nowhere.md: no document there'],
    [['check', '--config', 'nowhere.yml'], 'nowhere.yml cannot be read: there is no such file.'],
    [['plan', '--tracker', 'directory', '--repo', 'octo/shop'], '--repo goes with --tracker github only.'],
    [['plan', '--tracker', 'github', '--directory', 'x'], '--directory goes with --tracker directory only.'],
  ])('%j exits 2 and says why', async (args, words) => {
    const { exitCode, stdout, stderr } = await run(folderWith({ 'postmortems/a.md': postmortem() }), args)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect([exitCode, stdout]).toEqual([2, ''])
  })

  it('without a command prints the help to standard error and exits 2', async () => {
    const { exitCode, stdout, stderr } = await run(folderWith({}), [])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: postmortem-actions')
  })

  it.each([
    [['--help'], 'Usage: postmortem-actions [options] [command]'],
    [['check', '--help'], 'Usage: postmortem-actions check [options] [paths...]'],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['sync', '--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j exits 0 and prints to standard output', async (args, words) => {
    const { exitCode, stdout, stderr } = await run(folderWith({}), args)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(words)
  })

  it.each(['check', 'sync', 'new', 'help'])('help %s prints what %s --help does', async (command) => {
    const cwd = folderWith({})
    expect(await run(cwd, ['help', command])).toEqual(await run(cwd, [command, '--help']))
  })

  it('help without a command prints the list of them', async () => {
    const cwd = folderWith({})
    expect(await run(cwd, ['help'])).toEqual(await run(cwd, ['--help']))
  })

  it.each(['check', 'extract', 'plan', 'sync', 'report'])(
    '%s takes the options of all commands',
    async (command) => {
      const { stdout } = await run(folderWith({}), [command, '--help'])
      for (const option of [
        '--config',
        '--format',
        '--today',
        '--quiet',
        '--no-color',
        '--help',
        '--version',
      ]) {
        expect(stdout).toContain(option)
      }
    },
  )

  it.each(['plan', 'sync', 'report'])('%s takes the tracker options', async (command) => {
    const { stdout } = await run(folderWith({}), [command, '--help'])
    for (const option of ['--tracker', '--repo', '--directory', '--dry-run', '--max-new-issues']) {
      expect(stdout).toContain(option)
    }
  })

  it('tells every fault of the configuration, and runs nothing', async () => {
    const cwd = folderWith({
      'postmortems/a.md': postmortem(),
      '.github/postmortem-actions.yml': 'labls: [a]\ndue: { default: soon }\n',
    })
    const { exitCode, stdout, stderr } = await run(cwd, ['sync'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain('.github/postmortem-actions.yml:1:1: labls: unknown key; did you mean "labels"?')
    expect(stderr).toContain('.github/postmortem-actions.yml:2:17: due.default: expected a span')
    expect(stderr).toContain('(CONFIG_INVALID)')
  })

  it('refuses a POSTMORTEM_ACTIONS_TODAY that is no day', async () => {
    const environment = { POSTMORTEM_ACTIONS_TODAY: 'tomorrow' }
    const { exitCode, stderr } = await run(folderWith({}), ['check'], { environment })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('POSTMORTEM_ACTIONS_TODAY: "tomorrow" is no day')
  })

  it('calls a defect of ours one, without a stack unless asked for it', async () => {
    const cwd = folderWith({ 'postmortems/a.md': postmortem() })
    const broken = { environment: { NO_COLOR: '1' } }
    const thrower = new Proxy(broken.environment, {
      get: (target, key) => {
        if (key === 'POSTMORTEM_ACTIONS_TODAY') throw new TypeError('it broke')
        return Reflect.get(target, key)
      },
    })
    const quiet = await run(cwd, ['check'], { environment: thrower })
    expect(quiet).toMatchObject({ exitCode: 3, stdout: '' })
    expect(quiet.stderr).toContain('defect of postmortem-actions: it broke (UNEXPECTED)')
    expect(quiet.stderr).not.toMatch(/^\s+at /m)
    broken.environment = Object.assign(thrower, { DEBUG: '1' })
    expect((await run(cwd, ['check'], broken)).stderr).toMatch(/^\s+at /m)
  })
})
