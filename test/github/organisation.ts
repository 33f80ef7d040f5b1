import { notFound } from './answer.ts'
import type { Call, Route } from './route.ts'

export function showType(name: string, index: number) {
  return { id: 8000 + index, node_id: `IT_${index}`, name, description: null, is_enabled: true }
}

/** Ids of date fields follow their order in the state. */
export function fieldId(index: number): number {
  return 9000 + index
}

const listTypes: Route = {
  operation: 'GET /repos/{owner}/{repo}/issue-types',
  need: 'metadata',
  handle({ state }) {
    if (state.issueTypes === null) throw notFound()
    return { status: 200, body: state.issueTypes.map(showType) }
  },
}

const listFields: Route = {
  operation: 'GET /orgs/{org}/issue-fields',
  need: 'metadata',
  handle({ state, params }: Call) {
    if (state.dateFields === null || params.org?.toLowerCase() !== state.owner.toLowerCase()) throw notFound()
    const dates = state.dateFields.map((name, index) => {
      return { id: fieldId(index), node_id: `IF_${index}`, name, data_type: 'date' }
    })
    return {
      status: 200,
      body: [{ id: 8999, node_id: 'IF_T', name: 'Effort', data_type: 'number' }, ...dates],
    }
  },
}

export const organisationRoutes: readonly Route[] = [listTypes, listFields]
