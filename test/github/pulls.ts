import { notFound } from './answer.ts'
import { repositoryUrl } from './labels.ts'
import { page } from './pages.ts'
import type { Call, Route } from './route.ts'
import type { StoredFile } from './state.ts'

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000

export function showFile(call: Call, file: StoredFile) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/')
  const html = `${call.pages}/${call.state.owner}/${call.state.repo}`
  return {
    sha: '0'.repeat(40),
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${html}/blob/head/${path}`,
    raw_url: `${html}/raw/head/${path}`,
    contents_url: `${repositoryUrl(call)}/contents/${path}?ref=head`,
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  }
}

const listFiles: Route = {
  operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  need: 'pulls: read',
  handle(call) {
    const found = call.state.issues.find((one) => String(one.number) === call.params.pull_number)
    if (found === undefined || found.pull === null) throw notFound()
    const rows = found.pull.files.slice(0, MOST_FILES)
    return page(call, rows, (file) => showFile(call, file), `/pulls/${found.number}/files`)
  },
}

export const pullRoutes: readonly Route[] = [listFiles]
