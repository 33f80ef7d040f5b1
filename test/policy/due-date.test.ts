import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { dueDate } from '../../src/policy/due-date.ts'

const DUE: Config['due'] = {
  default: { count: 30, unit: 'day' },
  priority: { P0: { count: 15, unit: 'day' }, P1: { count: 1, unit: 'month' } },
  severity: { sev1: { count: 2, unit: 'week' } },
}

const POSTMORTEM = {
  severity: null,
  incidentDate: null,
  language: 'en',
  dateOrder: 'day-first',
} as const

describe('dueDate', () => {
  it.each([
    ['within two weeks', '2026-02-14'],
    ['end of Q1', '2026-03-31'],
    ['3/2', '2026-02-03'],
  ])('counts "%s" from the first tracked day where the document states no incident date', (dueText, due) => {
    const item = { due: null, dueText, priority: 'P0' } as const
    expect(dueDate(item, POSTMORTEM, { due: DUE }, '2026-01-31')).toEqual({
      due,
      reason: 'stated in the document, counted from first tracked',
    })
  })

  it('leaves words of which no day can be made to the policy', () => {
    const item = { due: null, dueText: 'next sprint', priority: 'P0' } as const
    expect(dueDate(item, POSTMORTEM, { due: DUE }, '2026-01-31').due).toBe('2026-02-15')
  })

  it.each([
    { item: { due: '2025-12-24' }, due: '2025-12-24', reason: 'stated in the document' },
    {
      item: { due: '2025-12-24', priority: 'P0' },
      severity: 'sev1',
      due: '2025-12-24',
      reason: 'stated in the document',
    },
    {
      item: { priority: 'P0' },
      severity: 'sev1',
      due: '2026-02-15',
      reason: 'P0: 15 days from first tracked',
    },
    { item: { priority: 'P1' }, due: '2026-02-28', reason: 'P1: 1 month from first tracked' },
    {
      item: { priority: 'P3' },
      severity: 'sev1',
      due: '2026-02-14',
      reason: 'sev1: 2 weeks from first tracked',
    },
    { item: {}, severity: 'SEV-1', due: '2026-02-14', reason: 'SEV-1: 2 weeks from first tracked' },
    { item: {}, severity: 'sev4', due: '2026-03-02', reason: 'default: 30 days from first tracked' },
    { item: {}, due: '2026-03-02', reason: 'default: 30 days from first tracked' },
  ] as const)('gives $due, $reason', ({ item, due, reason, ...rest }) => {
    const severity = 'severity' in rest ? rest.severity : null
    const written = { due: null, dueText: null, priority: null, ...item }
    expect(dueDate(written, { ...POSTMORTEM, severity }, { due: DUE }, '2026-01-31')).toEqual({ due, reason })
  })

  it('gives none when nothing applies', () => {
    const due = { ...DUE, default: null }
    const written = { due: null, dueText: null, priority: null }
    expect(dueDate(written, POSTMORTEM, { due }, '2026-01-31')).toEqual({
      due: null,
      reason: null,
    })
  })
})
