import { forbidden } from './access.ts'
import { invalid, notFound } from './answer.ts'
import { repositoryUrl } from './labels.ts'
import { page } from './pages.ts'
import { type Call, type Route, text } from './route.ts'
import { type StoredMilestone, timestamp, userOf } from './state.ts'
import { showUser } from './users.ts'

const MOST_TITLE = 255

export function showMilestone(call: Call, milestone: StoredMilestone) {
  const { state, pages } = call
  const url = `${repositoryUrl(call)}/milestones/${milestone.number}`
  const issues = state.issues.filter((issue) => issue.milestone === milestone.number)
  return {
    url,
    html_url: `${pages}/${state.owner}/${state.repo}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: 7000 + milestone.number,
    node_id: `MI_${milestone.number}`,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: showUser(call, userOf(state, state.owner)),
    open_issues: issues.filter((issue) => issue.state === 'open').length,
    closed_issues: issues.filter((issue) => issue.state === 'closed').length,
    state: milestone.state,
    created_at: timestamp(state),
    updated_at: timestamp(state),
    due_on: milestone.dueOn,
    closed_at: null,
  }
}

const listMilestones: Route = {
  operation: 'GET /repos/{owner}/{repo}/milestones',
  need: 'issues: read',
  handle(call) {
    const wanted = call.query.get('state') ?? 'open'
    const rows = call.state.milestones.filter(({ state }) => wanted === 'all' || state === wanted)
    return page(call, rows, (milestone) => showMilestone(call, milestone), '/milestones')
  },
}

const createMilestone: Route = {
  operation: 'POST /repos/{owner}/{repo}/milestones',
  need: 'issues: write',
  handle(call) {
    if (!call.access.push) throw call.access.isApp ? forbidden(call.access) : notFound()
    const { milestones } = call.state
    const title = text(call, 'title') ?? ''
    const error = (code: string) => invalid({ resource: 'Milestone', field: 'title', code })
    if (title === '') throw error('missing_field')
    if (title.length > MOST_TITLE) throw error('custom')
    if (milestones.some((one) => one.title === title)) throw error('already_exists')
    const milestone: StoredMilestone = {
      number: milestones.length + 1,
      title,
      description: text(call, 'description'),
      dueOn: text(call, 'due_on'),
      state: 'open',
    }
    milestones.push(milestone)
    return { status: 201, body: showMilestone(call, milestone) }
  },
}

export const milestoneRoutes: readonly Route[] = [listMilestones, createMilestone]
