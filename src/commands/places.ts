import type { DocumentPlaces } from '../files/document-places.ts'
import type { SyncPlan } from '../sync/sync-plan.ts'
import type { PlanInput } from './prepare-sync.ts'

/**
 * The input with what asks for documents by their path taking paths from the top of the checkout: by these, issues
 * remember their documents, or a run from another folder would take every document for moved.
 */
export function askingFromTop<Input extends PlanInput>(input: Input): Input {
  const { places, links, documentExists } = input
  if (places === undefined) return input
  const { asFound } = places
  return {
    ...input,
    links: { lineUrl: (path, line, endLine) => links.lineUrl(asFound(path), line, endLine) },
    documentExists: (path) => documentExists(asFound(path)),
  }
}

/** The plan with paths as documents are found, for people. */
export function shownPlan(plan: SyncPlan, places: DocumentPlaces | undefined): SyncPlan {
  if (places === undefined) return plan
  const { asFound } = places
  const { massClose, extras } = plan
  return {
    ...plan,
    operations: plan.operations.map((operation) => {
      const path = asFound(operation.path)
      return path === operation.path ? operation : { ...operation, path }
    }),
    ...(extras === undefined ? {} : { extras: extras.map((one) => ({ ...one, path: asFound(one.path) })) }),
    ...(massClose === undefined ? {} : { massClose: { ...massClose, paths: massClose.paths.map(asFound) } }),
  }
}
