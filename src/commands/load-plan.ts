import { addDays, type CalendarDate } from '../calendar/date.ts'
import { Failure } from '../errors.ts'
import { readSmallText } from '../files/read-small-text.ts'
import { PLAN_BYTES_AT_MOST, type PlanFile, parsePlanFile } from '../sync/plan-file.ts'

/** Due dates are counted from the day of the plan. */
const DAYS_AT_MOST = 30

/**
 * The plan in the file named, relative to `cwd` or absolute.
 * @throws Failure (usage) `PLAN_UNREADABLE`, `PLAN_INVALID`; (tracker) `PLAN_OUTDATED` for one older than 30 days.
 */
export async function loadPlan(cwd: string, file: string, today: CalendarDate): Promise<PlanFile> {
  const what = { what: 'plan', code: 'PLAN_UNREADABLE', bytes: PLAN_BYTES_AT_MOST }
  const plan = parsePlanFile(await readSmallText(cwd, file, what), file)
  const made = plan.basis.today
  if (made <= today && addDays(made, DAYS_AT_MOST) >= today) return plan
  throw new Failure({
    code: 'PLAN_OUTDATED',
    kind: 'tracker',
    message: `The plan is of ${made}; today is ${today}. It is carried out on that day or within ${DAYS_AT_MOST} days.`,
    advice: 'Make a new plan, and have it approved.',
  })
}
