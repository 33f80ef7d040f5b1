import type { Unit } from './unit.ts'

/** What stands directly under each unit; reading it off once keeps the cost of nested lists linear. */
export class Children {
  private readonly byParent = new Map<Unit, Unit[]>()

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      if (unit.parent === null) continue
      const siblings = this.byParent.get(unit.parent)
      if (siblings) siblings.push(unit)
      else this.byParent.set(unit.parent, [unit])
    }
  }

  of(unit: Unit): readonly Unit[] {
    return this.byParent.get(unit) ?? []
  }

  /** All that stands under a unit at any depth, in source order. */
  below(unit: Unit): Unit[] {
    return this.of(unit).flatMap((child) => [child, ...this.below(child)])
  }
}
