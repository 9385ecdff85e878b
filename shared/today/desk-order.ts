import { type DeskGroup, type DeskItem, type DeskLineKind, deskGroup } from './desk.ts'

/** Within the day: first what was promised for it, last what has only grown quiet. */
const ranks: Readonly<Record<DeskLineKind, number>> = {
  withdrawal: 0,
  step: 1,
  'shared-task': 2,
  'help-request': 3,
  deadline: 4,
  'handed-over': 5,
  consent: 6,
  referral: 7,
  'waiting-over': 8,
  arrival: 9,
  reservation: 10,
  'check-in': 11,
  papers: 12,
  draft: 13,
  backup: 14,
  'need-idle': 15,
  'wish-waiting': 16,
  silent: 17,
  'tandem-silent': 18,
  'helper-silent': 19,
  rechecks: 20,
}

/** Overdue by age, then today, then what comes; the same lines always stand in the same order. */
export function byUrgency(a: DeskItem, b: DeskItem): number {
  return (
    deskGroup.options.indexOf(a.group) - deskGroup.options.indexOf(b.group) ||
    (a.group === 'today' ? byRank(a, b) || byDay(a, b) : byDay(a, b) || byRank(a, b)) ||
    compare(a.key, b.key)
  )
}

function byRank(a: DeskItem, b: DeskItem): number {
  return ranks[a.kind] - ranks[b.kind]
}

function byDay(a: DeskItem, b: DeskItem): number {
  return compare(a.day ?? '', b.day ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export type OrderedDesk = {
  /** At most so many of each group. */
  items: DeskItem[]
  counts: Record<DeskGroup, number>
}

export function orderDesk(items: readonly DeskItem[], limit: number): OrderedDesk {
  const counts: Record<DeskGroup, number> = { overdue: 0, today: 0, soon: 0 }
  const shown = items.toSorted(byUrgency).filter(({ group }) => {
    counts[group] += 1
    return counts[group] <= limit
  })
  return { items: shown, counts }
}
