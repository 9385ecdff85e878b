import { sql } from 'kysely'
import { AppError } from '../../shared/errors.ts'
import { amountInWords } from '../../shared/volunteers/amount-in-words.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import {
  centsColumn,
  countColumn,
  minutesColumn,
  textColumn,
} from '../../shared/volunteers/money-list.ts'
import { periodName, periodOfKey } from '../../shared/volunteers/money-periods.ts'
import { euros } from '../../shared/volunteers/money-words.ts'
import type { Reader } from '../store/reader.ts'
import { helperName } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'
import { type Asked, countedMissions, type Draw } from './list-parts.ts'

type Month = { month: string; missions: number; minutes: number; cents: number }

/** One person says that she has received it; month by month. */
export async function receiptList(db: Reader, asked: Asked, draw: Draw): Promise<MoneySheet> {
  if (asked.helperId === null) throw new AppError('invalid', { fields: ['helperId'] })
  const helper = await findHelper(db, asked.helperId)
  const months = await monthsOf(db, asked)
  const cents = months.reduce((sum, month) => sum + month.cents, 0)
  return draw<Month>({
    columns: [
      textColumn('Monat', ({ month }) => nameOfMonth(month)),
      countColumn('Einsätze', row => row.missions),
      minutesColumn('Stunden', row => row.minutes),
      centsColumn('Betrag', row => row.cents),
    ],
    rows: months,
    lines: [
      `Erhalten hat: ${helperName(helper)}`,
      'Aufwandsentschädigung für ehrenamtliche Einsätze',
      `Betrag ${euros(cents)}, in Worten: ${amountInWords(cents)}`,
    ],
    signatures: ['Ort, Datum', 'Unterschrift, Betrag erhalten', 'Ausgezahlt durch'],
  })
}

function nameOfMonth(key: string): string {
  const period = periodOfKey(key)
  return period === null ? key : periodName(period)
}

function monthsOf(db: Reader, asked: Asked): Promise<Month[]> {
  const month = sql<string>`substr(missions.day, 1, 7)`
  return countedMissions(db, asked)
    .select([month.as('month'), sql<number>`count(*)`.as('missions')])
    .select([
      sql<number>`sum(missions.minutes)`.as('minutes'),
      sql<number>`sum(missions.cents)`.as('cents'),
    ])
    .groupBy(month)
    .orderBy(month)
    .execute()
}
