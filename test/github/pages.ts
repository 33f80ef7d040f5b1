import type { Answer } from './answer.ts'
import type { Call } from './route.ts'

/** One page of `rows` with the `Link` header GitHub gives: by the repository's (or owner's) id, whatever way one came. */
export function page<Row>(
  call: Call,
  rows: readonly Row[],
  show: (row: Row) => unknown,
  path: string,
  root = `/repositories/${call.state.id}`,
): Answer {
  const asked = Number(call.query.get('per_page') ?? 30)
  const size = Math.min(asked, call.pageSize)
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(rows.length / size))
  const link = (relation: string, target: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(target))
    return `<${call.api}${root}${path}?${query}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', Math.min(number - 1, last)), link('first', 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
  ]
  return {
    status: 200,
    body: rows.slice((number - 1) * size, number * size).map(show),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  }
}
