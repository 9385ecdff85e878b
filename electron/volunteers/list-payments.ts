import { sql } from 'kysely'
import { listName } from '../../shared/clients/client.ts'
import type { MoneySheet } from '../../shared/volunteers/money.ts'
import {
  centsColumn,
  countColumn,
  minutesColumn,
  textColumn,
} from '../../shared/volunteers/money-list.ts'
import type { Reader } from '../store/reader.ts'
import { type Asked, countedMissions, type Draw } from './list-parts.ts'

/** What each person is to be paid. */
export async function paymentList(db: Reader, asked: Asked, draw: Draw): Promise<MoneySheet> {
  const rows = await countedMissions(db, asked)
    .innerJoin('helpers', 'helpers.id', 'missions.helper_id')
    .select(['helpers.id', 'family_name', 'given_names', sql<number>`count(*)`.as('missions')])
    .select([
      sql<number>`sum(missions.minutes)`.as('minutes'),
      sql<number>`sum(missions.cents)`.as('cents'),
    ])
    .groupBy('helpers.id')
    .orderBy('name_sort')
    .orderBy('helpers.id')
    .execute()
  type Row = (typeof rows)[number]
  return draw<Row>({
    columns: [
      textColumn('Name', row =>
        listName({ familyName: row.family_name, givenNames: row.given_names }),
      ),
      countColumn('Einsätze', row => row.missions),
      minutesColumn('Stunden', row => row.minutes),
      centsColumn('Betrag', row => row.cents),
    ],
    rows,
    lines: [],
    signatures: ['Sachlich und rechnerisch richtig, Datum, Unterschrift', 'Zur Zahlung angewiesen'],
  })
}
