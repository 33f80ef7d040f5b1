import type { Config } from '../config/config.ts'
import { SAME_PLACES } from '../files/document-places.ts'
import type { Postmortem } from '../postmortem/postmortem.ts'
import { issueDigest, type PlanBasis } from '../sync/plan-file.ts'
import { shortHash } from '../sync/words.ts'
import { VERSION } from '../version.ts'
import type { PlanInput, PreparedSync } from './prepare-sync.ts'

/** What plans are made from, so that it can be told later whether they still hold. */
export function planBasis(
  { config, today, tracker, places = SAME_PLACES, allowMassClose }: PlanInput,
  syncs: readonly PreparedSync[],
): PlanBasis {
  return {
    tool: VERSION,
    tracker: tracker.description,
    folder: places.fromTop('.') || '.',
    today,
    allowMassClose: allowMassClose === true,
    config: configDigest(config),
    documents: documentDigests(syncs.flatMap(({ postmortems }) => postmortems)),
    issues: Object.fromEntries(syncs.flatMap(touchedIssues)),
  }
}

function configDigest(config: Config): string {
  return shortHash(JSON.stringify(config))
}

/** By path; of the items all that was read of them. Routes part the items of one document. */
function documentDigests(postmortems: readonly Postmortem[]): Readonly<Record<string, string>> {
  const facts = new Map<string, string[]>()
  for (const { path, actionItems, ...postmortem } of postmortems) {
    const { isPostmortem, title, incidentDate, severity, problems } = postmortem
    const known = facts.get(path) ?? []
    known.push(JSON.stringify([isPostmortem, title, incidentDate, severity, problems]))
    known.push(...actionItems.map((item) => JSON.stringify(item)))
    facts.set(path, known)
  }
  return Object.fromEntries(
    [...facts].map(([path, known]) => [path, shortHash(JSON.stringify([...new Set(known)].sort()))]),
  )
}

function touchedIssues({
  plan,
  tracked,
  named,
  elsewhere,
}: PreparedSync): readonly (readonly [string, string])[] {
  const known = new Map([...tracked, ...named].map((issue) => [issue.number, issue]))
  return plan.operations.flatMap((operation) => {
    const issue = 'write' in operation ? known.get(operation.issue) : undefined
    return issue === undefined ? [] : [[`${elsewhere ?? ''}#${issue.number}`, issueDigest(issue)] as const]
  })
}
