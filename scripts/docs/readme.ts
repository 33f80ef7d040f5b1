import { createProgram } from '../../src/cli/program.ts'
import { actionTables } from '../action-docs.ts'

/**
 * The README with its generated parts anew: what stands between `<!-- NAME: … -->` and `<!-- /NAME -->`, NAME being
 * `inputs` and `outputs` (from `action.yml`) or `help` (what the command line says of itself). Everything else stays.
 */
export function readmePage(readme: string, actionYml: string): string {
  const parts = { ...actionTables(actionYml), help: `\`\`\`text\n${commandLineHelp()}\`\`\`` }
  return Object.entries(parts).reduce((text, [name, content]) => withPart(text, name, content), readme)
}

function withPart(text: string, name: string, content: string): string {
  const part = new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  return text.replace(part, (_, begin: string, end: string) => `${begin}${content}\n${end}`)
}

function commandLineHelp(): string {
  const nowhere = { write: () => {} }
  const terminal = {
    args: [],
    environment: {},
    cwd: '.',
    stdout: nowhere,
    stderr: nowhere,
    now: () => '',
    docsUrl: null,
    untilInterrupted: async () => {},
  }
  return createProgram(terminal, () => {})
    .configureHelp({ helpWidth: 100 })
    .helpInformation()
}
