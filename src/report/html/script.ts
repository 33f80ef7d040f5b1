import { createHash } from 'node:crypto'

/**
 * Makes the table of items sortable and filterable, a window of rows at a time; print shows all that match. It makes no
 * markup out of text, and without it the table is a plain one with every row.
 */
export const SCRIPT = `
(() => {
  const table = document.getElementById('items-table')
  if (!table) return
  const body = table.tBodies[0]
  const rows = Array.from(body.rows, (row, index) => ({ row, index, text: row.textContent.toLowerCase(), state: row.dataset.state }))
  const words = document.getElementById('filter-words')
  const state = document.getElementById('filter-state')
  const shown = document.getElementById('filter-shown')
  const more = document.getElementById('show-more')
  const step = 200
  let limit = step
  let order = rows
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
    let matching = 0
    for (const one of order) {
      const matches = (state.value === '' || one.state.split(' ').includes(state.value)) && wanted.every((word) => one.text.includes(word))
      if (matches) matching += 1
      one.row.hidden = !matches
      one.row.classList.toggle('beyond', matching > limit)
    }
    shown.textContent = matching + ' of ' + rows.length + ' items'
    more.hidden = !(matching > limit)
  }
  const valueOf = (one, column) => one.row.cells[column].dataset.sort ?? one.row.cells[column].textContent
  const compare = new Intl.Collator(undefined, { numeric: true }).compare
  const heads = Array.from(table.tHead.rows[0].cells)
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const keyed = rows.map((one) => ({ one, key: valueOf(one, column) }))
      keyed.sort((a, b) => (a.key === '—') - (b.key === '—') || (down ? -1 : 1) * compare(a.key, b.key) || a.one.index - b.one.index)
      order = keyed.map(({ one }) => one)
      body.append(...order.map(({ row }) => row))
      apply()
    })
  })
  words.addEventListener('input', () => { limit = step; apply() })
  state.addEventListener('change', () => { limit = step; apply() })
  more.addEventListener('click', () => { limit += step * 5; apply() })
  document.getElementById('filters').hidden = false
  apply()
})()
`

/** For the page's Content-Security-Policy: this script may run, and no other. */
export const SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`
