import { describe, expect, it } from 'vitest'
import { type InputName, readInputs } from '../../src/action/inputs.ts'
import { Failure } from '../../src/errors.ts'

const read = (given: Partial<Record<InputName, string>>) => readInputs((name) => given[name] ?? '')
const failureOf = (given: Partial<Record<InputName, string>>): Failure => {
  try {
    read(given)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('inputs', () => {
  it('have the defaults of the contract when nothing is given', () => {
    expect(read({})).toEqual({
      command: 'auto',
      token: null,
      config: null,
      paths: [],
      repository: null,
      failOn: 'error',
      comment: true,
      suggestions: false,
      dryRun: false,
      maxNewIssues: 50,
      maxRequests: 800,
      maxMinutes: 30,
      allowMassClose: false,
      fromPlan: null,
      notifyUrl: null,
      notifyAs: 'auto',
      badge: null,
      cache: null,
    })
  })

  it('are read, white space around them does not count', () => {
    const given = {
      command: ' sync ',
      token: 'secret',
      config: 'postmortems.yml',
      paths: 'docs/postmortems\n\n  more/*.md  \r\n',
      repository: 'octo/follow-ups',
      'fail-on': 'never',
      comment: 'FALSE',
      suggestions: 'true',
      'dry-run': 'True',
      'max-new-issues': '0',
      'max-requests': ' 200 ',
      'max-minutes': '5',
      'notify-url': ' https://hooks.slack.com/services/T0/B0/x\n',
      'notify-as': 'slack',
      badge: 'badges/actions.svg',
    }
    expect(read(given)).toEqual({
      command: 'sync',
      token: 'secret',
      config: 'postmortems.yml',
      paths: ['docs/postmortems', 'more/*.md'],
      repository: 'octo/follow-ups',
      failOn: 'never',
      comment: false,
      suggestions: true,
      dryRun: true,
      maxNewIssues: 0,
      maxRequests: 200,
      maxMinutes: 5,
      allowMassClose: false,
      fromPlan: null,
      notifyUrl: 'https://hooks.slack.com/services/T0/B0/x',
      notifyAs: 'slack',
      badge: 'badges/actions.svg',
      cache: null,
    })
  })

  it.each([
    ['command', 'chek', 'input command: unknown value "chek", did you mean "check"?'],
    ['fail-on', 'warnings', 'input fail-on: unknown value "warnings", did you mean "warning"?'],
    ['comment', 'yes', 'input comment: "yes" is neither true nor false'],
    ['dry-run', 'constructor', 'input dry-run: "constructor" is neither true nor false'],
    ['max-new-issues', '-1', 'input max-new-issues: "-1" is not a whole number from 0 to 10000'],
    ['max-new-issues', '1e3', 'input max-new-issues: "1e3" is not a whole number from 0 to 10000'],
    ['max-new-issues', '10001', 'input max-new-issues: "10001" is not a whole number from 0 to 10000'],
    ['repository', 'shop', 'input repository: "shop" is not of the form owner/name'],
    ['repository', 'a/b/../c', 'input repository: "a/b/../c" is not of the form owner/name'],
    ['notify-as', 'slak', 'input notify-as: unknown value "slak", did you mean "slack"?'],
    ['notify-url', 'http://hooks.example/s3cret', 'input notify-url: it has to begin with https://'],
    ['notify-url', 's3cret', 'input notify-url: it is not an address such as https://HOST/PATH'],
  ] as const)('refuse %s: %s', (name, value, message) => {
    const failure = failureOf({ [name]: value })
    expect(failure).toMatchObject({ code: 'INPUT_INVALID', kind: 'usage', message })
  })

  it('tell everything that is wrong at once, a line each', () => {
    const { message } = failureOf({ command: 'x', comment: 'y', 'max-new-issues': 'z' })
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      'input command',
      'input comment',
      'input max-new-issues',
    ])
  })
})
