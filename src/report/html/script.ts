import { createHash } from 'node:crypto'

/**
 * Makes the table of items sortable and filterable, a window of rows at a time; print shows all that match. Links of the
 * page with `data-state`, `data-owner` or `data-words` set the filters; without a value the link's text is meant. It makes no markup out of text, and without it
 * the table is a plain one with every row.
 */
export const SCRIPT = `
(() => {
  const table = document.getElementById('items-table')
  if (!table) return
  const body = table.tBodies[0]
  const filters = document.getElementById('filters')
  const words = document.getElementById('filter-words')
  const state = document.getElementById('filter-state')
  const shown = document.getElementById('filter-shown')
  const clear = document.getElementById('filter-clear')
  const more = document.getElementById('show-more')
  const compare = new Intl.Collator(undefined, { numeric: true }).compare
  const rows = Array.from(body.rows, (row, index) => ({ row, index, text: row.textContent.toLowerCase(), states: row.dataset.state.split(' ') }))
  const choices = Array.from(filters.querySelectorAll('select[data-column]'), (select) => {
    const texts = rows.map(({ row }) => row.cells[select.dataset.column].textContent)
    const values = Array.from(new Set(texts)).sort((a, b) => (a === '—') - (b === '—') || compare(a, b))
    select.append(...values.map((value) => new Option(value === '—' ? 'none' : value, value)))
    select.parentElement.hidden = values.length < 2
    return { select, texts }
  })
  const step = 200
  let limit = step
  let order = rows
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const chosen = choices.filter(({ select }) => select.value !== '')
    const matches = ({ index, text, states }) =>
      (state.value === '' || states.includes(state.value)) &&
      chosen.every(({ select, texts }) => texts[index] === select.value) &&
      wanted.every((word) => text.includes(word))
    let matching = 0
    for (const one of order) {
      const matched = matches(one)
      if (matched) matching += 1
      one.row.hidden = !matched
      one.row.classList.toggle('beyond', matching > limit)
    }
    shown.textContent = matching + ' of ' + rows.length + ' items'
    clear.hidden = wanted.length + chosen.length === 0 && state.value === ''
    more.hidden = !(matching > limit)
  }
  const filterBy = (wanted) => {
    words.value = wanted.words ?? ''
    state.value = wanted.state ?? ''
    for (const { select } of choices) select.value = wanted[select.name] ?? ''
    limit = step
    apply()
  }
  const valueOf = (one, column) => one.row.cells[column].dataset.sort ?? one.row.cells[column].textContent
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
  filters.addEventListener('input', () => { limit = step; apply() })
  clear.addEventListener('click', () => { filterBy({}); words.focus() })
  more.addEventListener('click', () => { limit += step * 5; apply() })
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href="#items"]')
    if (link) filterBy(Object.fromEntries(Object.entries(link.dataset).map(([name, value]) => [name, value || link.textContent])))
  })
  filters.hidden = false
  apply()
})()
`

/** For the page's Content-Security-Policy: this script may run, and no other. */
export const SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`
