import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { COMMANDS, FAIL_LEVELS, INPUT_NAMES, NOTIFY_AS, readInputs } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { PROJECT } from './build.ts'
import { complaints } from './github-checker.ts'

const text = readFileSync(join(PROJECT, 'action.yml'), 'utf8')
const metadata = parse(text)

describe('action.yml', () => {
  it('declares the inputs and outputs that the code knows, no more and no less', () => {
    expect(Object.keys(metadata.inputs)).toEqual([...INPUT_NAMES])
    expect(Object.keys(metadata.outputs)).toEqual([...OUTPUT_NAMES])
  })

  it('has the defaults of the code', () => {
    const declared = readInputs((name) => (name === 'token' ? '' : String(metadata.inputs[name].default)))
    expect(declared).toEqual(readInputs(() => ''))
    expect(metadata.inputs.token.default).toBe(`\${{ github.token }}`)
  })

  it('names every value an input takes', () => {
    for (const command of COMMANDS) expect(metadata.inputs.command.description).toContain(`\`${command}\``)
    for (const kind of NOTIFY_AS) expect(metadata.inputs['notify-as'].description).toContain(`\`${kind}\``)
    for (const level of FAIL_LEVELS) expect(metadata.inputs['fail-on'].description).toContain(`\`${level}\``)
  })

  it('runs the bundle on Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})

describe("action.yml by GitHub's own checker", () => {
  it('is without fault', async () => {
    expect(await complaints('action.yml', text)).toEqual([])
  })

  it('would be told its faults', async () => {
    const faulty = text.replace('check-square', 'chek').replace('node24', 'node25')
    expect(await complaints('action.yml', faulty)).toEqual([
      expect.stringContaining("Unexpected value 'chek'"),
      expect.stringContaining("Unexpected value 'node25'"),
    ])
  })
})
