import { sql } from 'kysely'
import {
  type MissionKind,
  type MoneySheet,
  missionKind,
  missionKindNames,
} from '../../shared/volunteers/money.ts'
import {
  centsColumn,
  countColumn,
  minutesColumn,
  textColumn,
} from '../../shared/volunteers/money-list.ts'
import { euros } from '../../shared/volunteers/money-words.ts'
import type { Reader } from '../store/reader.ts'
import { budgetCentsOf } from './budget-repository.ts'
import { type Asked, countedMissions, type Draw } from './list-parts.ts'

type Spent = {
  kind: MissionKind
  persons: number
  missions: number
  minutes: number
  cents: number
}

/** Zahlenmäßiger Nachweis: always of a whole programme year, and of all. */
export async function proofList(db: Reader, { period }: Asked, draw: Draw): Promise<MoneySheet> {
  const { year } = period
  const spent = await spentByKind(db, { period: { kind: 'year', year }, helperId: null })
  const used = spent.reduce((sum, { cents }) => sum + cents, 0)
  return draw<Spent>({
    columns: [
      textColumn('Ausgaben für', row => missionKindNames[row.kind], { width: 28 }),
      countColumn('Personen', row => row.persons, { summed: false }),
      countColumn('Einsätze', row => row.missions),
      minutesColumn('Stunden', row => row.minutes),
      centsColumn('Betrag', row => row.cents),
    ],
    rows: spent,
    lines: budgetLines(await budgetCentsOf(db, year), used, year),
    signatures: ['Datum, Unterschrift Fallmanagement', 'Datum, Unterschrift der Leitung'],
  })
}

function budgetLines(budget: number | null, used: number, year: number): string[] {
  if (budget === null) return [`Für ${year} ist kein Budget eingetragen.`]
  const rest = budget - used
  return [
    `Bewilligt ${euros(budget)}`,
    `Ausgegeben ${euros(used)}`,
    rest < 0 ? `Überschritten um ${euros(-rest)}` : `Rest ${euros(rest)}`,
  ]
}

/** Both kinds always: nothing spent is a statement too. */
async function spentByKind(db: Reader, asked: Asked): Promise<Spent[]> {
  const rows = await countedMissions(db, asked)
    .select(['kind', sql<number>`count(*)`.as('missions')])
    .select([
      sql<number>`count(distinct missions.helper_id)`.as('persons'),
      sql<number>`sum(missions.minutes)`.as('minutes'),
      sql<number>`sum(missions.cents)`.as('cents'),
    ])
    .groupBy('kind')
    .execute()
  return missionKind.options.map(kind => {
    const { missions, persons, minutes, cents } = rows.find(row => row.kind === kind) ?? none
    return { kind, missions, persons, minutes, cents }
  })
}

const none = { missions: 0, persons: 0, minutes: 0, cents: 0 }
