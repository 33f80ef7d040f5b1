import type { Visibility } from '../trackers/tracker.ts'

const RANK: Readonly<Record<Visibility, number>> = { public: 0, internal: 1, private: 2 }

/**
 * What may be shown where: the words of a repository that `from` is the visibility of, in a place that people of `to`
 * can read (an issue, a step summary, a log, a comment): only where no more people can read it. Null, for a visibility
 * that cannot be told, counts as the worse.
 */
export function mayBeShown(from: Visibility | null, to: Visibility | null): boolean {
  return RANK[from ?? 'private'] <= RANK[to ?? 'public']
}
