import type {
  Desk,
  DeskItem,
  DeskLine,
  DeskLineKind,
  SnoozedLine,
} from '../../shared/today/desk.ts'
import { deskDay } from '../../shared/today/desk-day.ts'
import { orderDesk } from '../../shared/today/desk-order.ts'
import { splitSnoozed } from '../../shared/today/snooze-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reading } from '../vault/handler-types.ts'
import { listDeskCases } from './desk-cases.ts'
import { deskClientsOf } from './desk-clients.ts'
import type { DeskWords } from './desk-source.ts'
import { deskSources } from './desk-sources.ts'
import { holidaysAround } from './holidays.ts'
import { listSnoozes } from './snooze-repository.ts'

type Looking = { onlyMine: boolean; lastBackupAt: string | null }

export async function readDesk(
  reading: Reading,
  { limit, ...looking }: Looking & { limit: number },
): Promise<Desk> {
  const { today } = reading
  const { due, waiting, day } = await sortedOut(reading, looking)
  const { items, counts } = orderDesk(due, limit)
  return {
    ...{ today, horizon: day.horizon, counts, snoozed: waiting.length },
    lines: await linesOf(reading, items),
  }
}

export async function readSnoozed(reading: Reading, looking: Looking): Promise<SnoozedLine[]> {
  const { waiting, snoozes } = await sortedOut(reading, looking)
  const lines = await linesOf(reading, waiting)
  return lines
    .flatMap(line => {
      const snooze = snoozes.get(line.key)
      return snooze ? [{ ...line, ...snooze }] : []
    })
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}

async function sortedOut(reading: Reading, { onlyMine, lastBackupAt }: Looking) {
  const { db, actor, today } = reading
  const { desk: rules, referrals } = await getSettings(db)
  const cases = await listDeskCases(db, onlyMine ? actor.id : null)
  const day = deskDay(today, { ...rules, ...referrals }, holidaysAround(today))
  const context = { day, cases, lastBackupAt }
  const items: DeskItem[] = []
  for (const source of Object.values(deskSources))
    for (const item of await source.find(reading, context)) items.push(item)
  const snoozes = await listSnoozes(db, actor.id)
  return { ...splitSnoozed(items, snoozes, today), snoozes, day }
}

/** Names and typed words are read only for what is shown. */
async function linesOf({ db }: Reading, items: readonly DeskItem[]): Promise<DeskLine[]> {
  const ids = new Set(items.map(({ clientId }) => clientId).filter(id => id !== null))
  const clients = await deskClientsOf(db, ids)
  const words = new Map<DeskLineKind, Map<string, DeskWords>>()
  for (const [kind, some] of Map.groupBy(items, item => item.kind)) {
    const targets = some.map(({ target }) => target).filter(target => target !== null)
    words.set(kind, (await deskSources[kind].words?.(db, targets)) ?? new Map())
  }
  return items.map(({ clientId, ...item }) => ({
    ...item,
    ...words.get(item.kind)?.get(item.target ?? ''),
    client: clientId === null ? null : (clients.get(clientId) ?? null),
  }))
}
