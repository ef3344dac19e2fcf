/** A bound that a figure must keep: at least or at most `value`, in the figure's own unit. */
export interface Goal {
  readonly is: 'at least' | 'below'
  readonly value: number
}

/** One measured number, as it is printed and written. */
export interface Figure {
  /** Stable, for comparing runs: `turns.deskhand.c32.per_second`. */
  readonly id: string
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal: Goal | null
}

export function meets({ goal, value }: Figure): boolean {
  if (goal === null) return true
  return goal.is === 'at least' ? value >= goal.value : value < goal.value
}

export function figure(id: string, name: string, value: number, unit: string, goal: Goal | null = null): Figure {
  return { id, name, value, unit, goal }
}

export function atLeast(value: number): Goal {
  return { is: 'at least', value }
}

export function below(value: number): Goal {
  return { is: 'below', value }
}
