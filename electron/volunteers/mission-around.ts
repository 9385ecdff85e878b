import { centsOf, minutesOf, paidByTheHour } from '../../shared/volunteers/account-rules.ts'
import { requirementNames } from '../../shared/volunteers/approval.ts'
import { blockersOf, standingsOn } from '../../shared/volunteers/approval-rules.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import type { Around } from '../../shared/volunteers/mission-weighing.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import { bordersOf, monthOfDay, yearOfDay } from '../../shared/volunteers/money-periods.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readPapers } from './approval-repository.ts'
import { budgetCentsOf, houseCentsOf } from './budget-repository.ts'
import { toHelper } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'
import { entriesOfYear } from './mission-sums.ts'

type Asked = { helperId: string; mission: Mission; exceptId: string | null }

/** What else there is, as if this Einsatz had never been entered. */
export async function aroundMission(
  db: Reader,
  { helperId, mission, exceptId }: Asked,
): Promise<Around> {
  const row = await findHelper(db, helperId)
  const helper = toHelper(row)
  const year = yearOfDay(mission.day)
  const all = await entriesOfYear(db, helperId, year)
  const own = all.find(({ id }) => id === exceptId)
  const others = all.filter(({ id }) => id !== exceptId)
  const month = monthOfDay(mission.day)
  return {
    coordinating: helper.coordinating,
    activeOn: row.active_on,
    hasKind: helper.kinds.includes(mission.kind),
    missing: await missingPapers(db, helperId, helper, mission),
    monthCents: centsOf(others.filter(({ day }) => monthOfDay(day) === month)),
    yearCents: centsOf(others),
    yearMinutes: minutesOf(paidByTheHour(others)),
    sameDay: others.filter(({ day }) => day === mission.day),
    paidForClient: await paidForClient(db, mission.clientId, exceptId),
    houseCents: (await houseCentsOf(db, bordersOf({ kind: 'year', year }))) - (own?.cents ?? 0),
    budgetCents: await budgetCentsOf(db, year),
  }
}

async function missingPapers(
  db: Reader,
  helperId: string,
  helper: Helper,
  { kind, day }: Mission,
): Promise<string[]> {
  const { approvals: rules } = await getSettings(db)
  const papers = await readPapers(db, [helperId])
  const standings = standingsOn({ helper, ...papers(helperId) }, rules, day)
  return blockersOf(kind, standings).map(({ requirement }) => requirementNames[requirement])
}

async function paidForClient(
  db: Reader,
  clientId: string | null,
  exceptId: string | null,
): Promise<number> {
  if (clientId === null) return 0
  const rows = await db
    .selectFrom('missions')
    .select('id')
    .where('client_id', '=', clientId)
    .where('kind', '=', 'dolmetscher')
    .where('cancelled_at', 'is', null)
    .where('cents', '>', 0)
    .execute()
  return rows.filter(({ id }) => id !== exceptId).length
}
