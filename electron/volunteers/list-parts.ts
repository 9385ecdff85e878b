import type { MoneySheet, Period } from '../../shared/volunteers/money.ts'
import type { ListParts } from '../../shared/volunteers/money-list.ts'
import { bordersOf } from '../../shared/volunteers/money-periods.ts'
import type { Reader } from '../store/reader.ts'

export type Asked = { period: Period; helperId: string | null }
export type Draw = <Row>(parts: Omit<ListParts<Row>, 'title'>) => MoneySheet

/** The Einsätze of a period that count, of one person or of all. */
export function countedMissions(db: Reader, { period, helperId }: Asked) {
  const { from, to } = bordersOf(period)
  const all = db
    .selectFrom('missions')
    .where('missions.day', '>=', from)
    .where('missions.day', '<=', to)
    .where('missions.cancelled_at', 'is', null)
  return helperId === null ? all : all.where('missions.helper_id', '=', helperId)
}
