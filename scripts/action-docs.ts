import { parse } from 'yaml'

interface Declaration {
  readonly description: string
  readonly default?: string
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, Declaration>>
  readonly outputs: Readonly<Record<string, Declaration>>
}

/** The README's Markdown tables of the action's inputs and outputs, from the text of `action.yml`. */
export function actionTables(actionYml: string): { readonly inputs: string; readonly outputs: string } {
  const { inputs, outputs } = parse(actionYml) as ActionMetadata
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, { default: byDefault, description }]) => [
        `\`${name}\``,
        byDefault ? `\`${byDefault}\`` : '',
        cell(description),
      ]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
    ),
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}
