import * as v from 'valibot'
import { LoginText, listOf } from '../value-types.ts'

/** The mapping under `owners`. */
export const Owners = v.pipe(
  v.record(
    v.string(),
    v.union([LoginText, listOf(LoginText, 'logins')], 'a login or a list of logins'),
    'a mapping of owners to logins',
  ),
  v.check((owners) => {
    const names = Object.keys(owners).map((owner) => owner.toLowerCase())
    return new Set(names).size === names.length
  }, 'owners that differ in more than upper and lower case'),
)
