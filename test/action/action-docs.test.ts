import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actionTables } from '../../scripts/action-docs.ts'
import { INPUT_NAMES } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'
import { PROJECT } from './build.ts'

it('has a row for each input and output', () => {
  const { inputs, outputs } = actionTables(readFileSync(join(PROJECT, 'action.yml'), 'utf8'))
  const names = (table: string) => [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1])
  expect(names(inputs)).toEqual(INPUT_NAMES)
  expect(names(outputs)).toEqual(OUTPUT_NAMES)
})

it('keeps every cell in its place', () => {
  const yml = 'inputs:\n  a:\n    description: |\n      one | two\n      three\n    default: x\noutputs: {}\n'
  expect(actionTables(yml).inputs).toBe(
    '| Input | Default | Meaning |\n| --- | --- | --- |\n| `a` | `x` | one \\| two three |',
  )
})
