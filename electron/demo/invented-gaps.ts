import { openCases } from '../../shared/clients/list.ts'
import type { ReferralField } from '../../shared/clients/options.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { DemoCall } from './demo-calls.ts'
import type { Schedule } from './schedule.ts'

// Needs that nobody in this county cares for, or nobody near: what a county has to talk about.

type World = { call: DemoCall; schedule: Schedule; today: string }

/** Of the open cases every so many has it, from the third on; the last ones came up a few days ago. */
const unmet: readonly [title: string, field: ReferralField, every: number, daysAgo: number][] = [
  ['Patenschaft für die Kinder', 'alltag', 4, 41],
  ['Selbstständig machen', 'existenz', 9, 34],
  ['Alphabetisierung mit Kinderbetreuung', 'sprache', 7, 27],
  ['Therapie in der eigenen Sprache', 'gesundheit', 8, 20],
]
const FIRST = 2
/** Its file shows a plan that goes well. */
const SHOWCASE = 'Noorzai'

export function inventUnmetNeeds({ call, schedule, today }: World): void {
  for (const [title, field, every, daysAgo] of unmet)
    schedule.at(addDays(today, -daysAgo), async () => {
      const cases = await openFiles(call)
      const having = cases.filter((_, index) => index % every === FIRST)
      const need = { field, title, urgency: 'normal', description: '' } as const
      for (const { id: clientId } of having) await call('tasks', 'addNeed', { clientId, need })
    })
}

async function openFiles(call: DemoCall) {
  const sort = { by: 'number', descending: false } as const
  const page = { filter: openCases, sort, offset: 0, limit: 200 }
  const { rows } = await call('clients', 'list', page)
  return rows.filter(
    ({ depth, familyName }) => depth === 'fallmanagement' && familyName !== SHOWCASE,
  )
}
