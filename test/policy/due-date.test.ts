import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { dueDate } from '../../src/policy/due-date.ts'

const DUE: Config['due'] = {
  default: { count: 30, unit: 'day' },
  priority: { P0: { count: 15, unit: 'day' }, P1: { count: 1, unit: 'month' } },
  severity: { sev1: { count: 2, unit: 'week' } },
}

describe('dueDate', () => {
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
    expect(dueDate({ due: null, priority: null, ...item }, { severity }, { due: DUE }, '2026-01-31')).toEqual(
      { due, reason },
    )
  })

  it('gives none when nothing applies', () => {
    const due = { ...DUE, default: null }
    expect(dueDate({ due: null, priority: null }, { severity: null }, { due }, '2026-01-31')).toEqual({
      due: null,
      reason: null,
    })
  })
})
