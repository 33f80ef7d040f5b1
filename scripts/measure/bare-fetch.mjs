// `node bare-fetch.mjs BASE AT_ONCE`: reads the pages of issues that a report reads with the runtime's `fetch` and nothing
// else, so many side by side, and keeps a few fields of each issue. Exits with 1 where an answer is none.
const [base, atOnce] = process.argv.slice(2)
const address = `${base}/repos/octo/payments/issues?state=all&labels=postmortem&sort=created&direction=asc&per_page=100`
const headers = { authorization: 'token write-token' }
const rows = []

async function read(page) {
  const answer = await fetch(page === 1 ? address : `${address}&page=${page}`, { headers })
  if (!answer.ok) process.exit(1)
  for (const { number, title, state, body, assignees } of await answer.json())
    rows.push({ number, title, state, due: /Due: ([\d-]+)/.exec(body)?.[1], owner: assignees[0]?.login })
  return Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(answer.headers.get('link') ?? '')?.[1] ?? 1)
}

const last = await read(1)
let next = 2
async function readOn() {
  while (next <= last) await read(next++)
}
await Promise.all(Array.from({ length: Number(atOnce) }, readOn))
console.log(rows.length)
