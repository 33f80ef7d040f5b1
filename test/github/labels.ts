import { forbidden } from './access.ts'
import { invalid, notFound } from './answer.ts'
import { page } from './pages.ts'
import { type Call, type Route, text } from './route.ts'
import { labelOf, type StoredLabel } from './state.ts'

export function showLabel(call: Call, label: StoredLabel) {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(call)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

export function repositoryUrl({ api, state }: Call): string {
  return `${api}/repos/${state.owner}/${state.repo}`
}

const listLabels: Route = {
  operation: 'GET /repos/{owner}/{repo}/labels',
  need: 'issues: read',
  handle: (call) => page(call, call.state.labels, (label) => showLabel(call, label), '/labels'),
}

const createLabel: Route = {
  operation: 'POST /repos/{owner}/{repo}/labels',
  need: 'issues: write',
  handle(call) {
    if (!call.access.push) throw call.access.isApp ? forbidden(call.access) : notFound()
    const name = text(call, 'name') ?? ''
    const color = text(call, 'color') ?? 'ededed'
    const description = text(call, 'description')
    const error = (field: string, code: string, message?: string) =>
      invalid({ resource: 'Label', field, code, ...(message === undefined ? {} : { message }) })
    if (name === '') throw error('name', 'missing_field')
    if (name.length > 50) throw error('name', 'custom', 'name is too long (maximum is 50 characters)')
    if (!/^[0-9a-f]{6}$/i.test(color)) throw error('color', 'invalid')
    if ((description ?? '').length > 100) {
      throw error('description', 'custom', 'description is too long (maximum is 100 characters)')
    }
    if (call.state.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) {
      throw error('name', 'already_exists')
    }
    const label = labelOf(call.state, name)
    label.color = color
    label.description = description
    return { status: 201, body: showLabel(call, label) }
  },
}

export const labelRoutes: readonly Route[] = [listLabels, createLabel]
