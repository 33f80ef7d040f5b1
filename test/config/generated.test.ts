import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { generatedFiles } from '../../scripts/generate-docs.ts'
import { parseConfig } from '../../src/config/parse.ts'

const generated = generatedFiles()
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(generated.get('schema/postmortem-actions.schema.json') ?? ''),
)

describe('generated files', () => {
  it.each([...generated])('%s is what `npm run docs` writes', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
  })

  it('the example of the configuration page is valid, by our own reading and by the schema', () => {
    const example = /## Example\n\n```yaml\n([\s\S]*?)```/.exec(
      generated.get('docs/configuration.md') ?? '',
    )?.[1]
    expect(parseConfig(example ?? '', 'example.yml').labels).toEqual(['postmortem'])
    expect(validate(parse(example ?? ''))).toBe(true)
  })

  it.each([
    'labls: [a]',
    'due: { default: soon }',
    'rules: { action-item-ower: error }',
    'rules: { required-section: [error, { sections: { imapct: off } }] }',
    'on-removed: delete',
  ])('the schema refuses %s', (text) => {
    expect(validate(parse(text))).toBe(false)
  })
})
