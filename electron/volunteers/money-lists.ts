import { formatDay } from '../../shared/lib/dates.ts'
import { officeLabel } from '../../shared/settings/settings.ts'
import {
  type ListKind,
  listKindNames,
  type MoneySheet,
  type Period,
} from '../../shared/volunteers/money.ts'
import { sheetOf, totalOf } from '../../shared/volunteers/money-list.ts'
import { keyOfPeriod, periodDays } from '../../shared/volunteers/money-periods.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { insuranceList } from './list-insurance.ts'
import { missionList } from './list-missions.ts'
import { paymentList } from './list-payments.ts'
import { proofList } from './list-proof.ts'
import { receiptList } from './list-receipt.ts'
import { trainingList } from './list-trainings.ts'

export type ListQuestion = { list: ListKind; period: Period; helperId: string | null }
export type ListMoment = { today: string; byName: string }

const lists = {
  'einsaetze-2b': missionList,
  'schulung-2c': trainingList,
  zahlungen: paymentList,
  nachweis: proofList,
  quittung: receiptList,
  versicherung: insuranceList,
}

/** What the sheet would be now; its totals are the sums of its rows. */
export async function composeList(
  db: Reader,
  { list, period, helperId }: ListQuestion,
  { today, byName }: ListMoment,
): Promise<MoneySheet> {
  const { office } = await getSettings(db)
  const head = { officeName: officeLabel(office), programName: office.programName }
  const sheet = await lists[list](db, { period, helperId }, parts =>
    sheetOf(head, { ...parts, title: '' }),
  )
  return {
    ...sheet,
    title: listKindNames[list],
    lines: [
      `Zeitraum ${periodDays(list === 'nachweis' ? { kind: 'year', year: period.year } : period)}`,
      ...sheet.lines,
      `Stand ${formatDay(today)}, ausgegeben von ${byName}`,
    ],
  }
}

/** No name in the name of a file: it stands in folders and in histories. */
export function listFileName({ list, period }: ListQuestion, ending: 'pdf' | 'xlsx'): string {
  return `${list}-${keyOfPeriod(period)}.${ending}`
}

export function figuresOf(sheet: MoneySheet): { rows: number; cents: number; minutes: number } {
  return {
    rows: sheet.rows.length,
    cents: totalOf(sheet, 'cents'),
    minutes: totalOf(sheet, 'minutes'),
  }
}
