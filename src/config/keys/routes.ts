import * as v from 'valibot'
import { LabelText, NameText, oneOf, RepositoryText } from '../value-types.ts'

/** One of the list under `routes`. */
export const Route = v.pipe(
  v.strictObject(
    {
      owner: v.optional(NameText),
      label: v.optional(LabelText),
      kind: v.optional(oneOf(['corrective', 'preventative', 'detective', 'process'])),
      repository: RepositoryText,
    },
    'a route: owner, label or kind, and repository',
  ),
  v.check(
    ({ owner, label, kind }) => (owner ?? label ?? kind) !== undefined,
    'a route with an owner, a label or a kind',
  ),
  v.title('route'),
)
