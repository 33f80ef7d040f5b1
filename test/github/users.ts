import { Refusal } from './answer.ts'
import type { Call, Route } from './route.ts'
import { type StoredUser, userOf } from './state.ts'

/** GitHub's `simple-user`. */
export function showUser(call: Pick<Call, 'api' | 'pages'>, user: StoredUser) {
  const url = `${call.api}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    avatar_url: `${call.pages}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${call.pages}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  }
}

const getUser: Route = {
  operation: 'GET /user',
  need: 'metadata',
  handle(call) {
    if (call.access.isApp) throw new Refusal(403, 'Resource not accessible by integration')
    const nothing = ['bio', 'blog', 'company', 'email', 'hireable', 'location', 'name']
    const zero = ['followers', 'following', 'public_gists', 'public_repos']
    return {
      status: 200,
      body: {
        ...showUser(call, userOf(call.state, call.access.login)),
        ...Object.fromEntries(nothing.map((field) => [field, null])),
        ...Object.fromEntries(zero.map((field) => [field, 0])),
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
      },
    }
  },
}

export const userRoutes: readonly Route[] = [getUser]
