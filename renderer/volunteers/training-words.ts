import { formatDay, formatDayShort } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { KeptTraining } from '../../shared/volunteers/network.ts'
import type { EntryGroup } from './entry-list.tsx'

type Days = Pick<KeptTraining, 'day' | 'endDay'>

/** "02.10. bis 24.10.2026"; one day is one day, and another year is said. */
export function daysWords({ day, endDay }: Days): string {
  if (endDay === null || endDay === day) return formatDay(day)
  const isSameYear = day.slice(0, 4) === endDay.slice(0, 4)
  return `${isSameYear ? formatDayShort(day) : formatDay(day)} bis ${formatDay(endDay)}`
}

type Participant = KeptTraining['participants'][number]

export const attendedOf = (participants: readonly Participant[]) =>
  participants.filter(({ attended }) => attended)

/** Units that were really sat through: what a report counts. */
export function taughtUnits(trainings: readonly KeptTraining[]): number {
  return attendedOf(trainings.flatMap(({ participants }) => participants)).reduce(
    (sum, { ue }) => sum + ue,
    0,
  )
}

/** By year, the newest first. */
export function trainingGroups(trainings: readonly KeptTraining[]): EntryGroup[] {
  const years = Map.groupBy(trainings, ({ day }) => day.slice(0, 4))
  return [...years].map(([year, some]) => ({
    title: year,
    note: `${countOf(taughtUnits(some), 'UE', 'UE')} besucht`,
    entries: some.map(training => ({
      ...{ id: training.id, title: training.title },
      note: [
        ...[daysWords(training), countOf(training.ue, 'UE', 'UE')],
        countOf(attendedOf(training.participants).length, 'Person', 'Personen'),
      ].join(' · '),
    })),
  }))
}
