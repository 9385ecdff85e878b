import { addDays } from '../../shared/lib/dates.ts'
import type { HelpRequest } from '../../shared/volunteers/assignment.ts'
import type { KnownHelpers, VolunteerWorld } from './invented-helpers.ts'
import type { Together } from './invented-tandems.ts'
import { workdayFrom } from './workday.ts'

// What is looked for in these days, and who has been asked.

type Asked = readonly [familyName: string, answer: 'zugesagt' | 'abgelehnt' | null]
type Row = {
  request: Omit<HelpRequest, 'clientId' | 'day' | 'note' | 'wishedGender' | 'municipality'>
  ags: string
  inDays: number
  wished?: 'w'
  /** Of the cases that somebody accompanies. */
  at?: number
  asked: readonly Asked[]
  calledOff?: true
}

const request = (
  kind: HelpRequest['kind'],
  topic: HelpRequest['topic'],
  language: string | null,
  task: string,
  [time, minutes, place]: readonly [time: string, minutes: number, place: string],
): Row['request'] => ({ kind, topic, language, task, time, minutes, place })

const rows: readonly Row[] = [
  {
    request: request('begleitung', 'behoerde', 'fa-AF', 'Termin bei der Ausländerbehörde', [
      ...(['10:00', 90, 'Europaplatz, Haupteingang'] as const),
    ]),
    ...{ ags: '06440008', inDays: 1, at: 0, asked: [] },
  },
  {
    request: request('begleitung', 'gesundheit', 'ti', 'Untersuchung beim Kinderarzt', [
      ...(['14:30', 60, 'Praxis am Kurpark, Eingang'] as const),
    ]),
    ...{ ags: '06440002', inDays: 4, at: 1, wished: 'w' },
    asked: [
      ['Ogbay', 'abgelehnt'],
      ['Berhane', null],
    ],
  },
  {
    request: request('dolmetschen', 'schule', 'uk', 'Gespräch mit der Klassenlehrerin', [
      ...(['16:00', 60, 'Grundschule, Sekretariat'] as const),
    ]),
    ...{ ags: '06440003', inDays: 6, at: 2, asked: [['Kovalenko', 'zugesagt']] },
  },
  {
    request: request('dolmetschen', 'gesundheit', 'so', 'Aufklärung vor einer Behandlung', [
      ...(['09:00', 90, 'Klinik, Anmeldung'] as const),
    ]),
    ...{ ags: '06440002', inDays: 9, at: 3, wished: 'w', asked: [] },
  },
  {
    request: request('begleitung', 'wohnen', 'ar', 'Übergabe der Wohnung', [
      ...(['11:00', 120, 'Vor dem Haus'] as const),
    ]),
    ...{ ags: '06440012', inDays: -1, at: 4, asked: [['Khoury', 'zugesagt']] },
  },
  {
    request: request('begleitung', 'behoerde', null, 'Infostand auf dem Marktplatz', [
      ...(['10:00', 240, 'Marktplatz, am Brunnen'] as const),
    ]),
    ...{ ags: '06440004', inDays: 12, asked: [] },
  },
  {
    request: request('dolmetschen', 'gericht', 'tr', 'Termin beim Familiengericht', [
      ...(['09:30', 60, 'Amtsgericht, Foyer'] as const),
    ]),
    ...{ ags: '06440008', inDays: 3, at: 5, calledOff: true, asked: [['Demirtaş', 'abgelehnt']] },
  },
]

const WRITTEN_DAYS = 6
const isPast = ({ inDays }: Row) => inDays < 0

/** One was promised some days ago, has passed by now, and nobody has said how it went. */
export function planPassedRequests(world: VolunteerWorld, known: KnownHelpers): void {
  const { call, schedule, today } = world
  const on = addDays(today, -WRITTEN_DAYS)
  schedule.at(on, async () => {
    const { hits } = await call('clients', 'search', { text: 'Noorzai Ahmad', limit: 1 })
    for (const row of rows.filter(isPast))
      await inventOne(world, known, row, { clientId: hits[0]?.id ?? null, on })
  })
}

export async function inventRequests(
  world: VolunteerWorld,
  known: KnownHelpers,
  together: readonly Together[],
): Promise<void> {
  for (const row of rows.filter(one => !isPast(one))) {
    const clientId = row.at === undefined ? null : (together[row.at * 2]?.clientId ?? null)
    await inventOne(world, known, row, { clientId, on: world.today })
  }
}

async function inventOne(
  { call, today }: VolunteerWorld,
  known: KnownHelpers,
  row: Row,
  { clientId, on }: { clientId: string | null; on: string },
): Promise<void> {
  const wanted = addDays(today, row.inDays)
  const saved = await call('volunteers', 'addRequest', {
    request: {
      ...{ ...row.request, clientId, municipality: row.ags, note: '' },
      ...{ wishedGender: row.wished ?? null, day: isPast(row) ? wanted : workdayFrom(wanted) },
    },
  })
  const { id } = saved
  let { version } = saved
  for (const [familyName, answer] of row.asked) {
    const who = { id, helperId: known.get(familyName) ?? '' }
    version = (await call('volunteers', 'askCandidate', { ...who, version, on })).version
    if (answer === null) continue
    const reason = answer === 'abgelehnt' ? 'keine-zeit' : null
    const given = { ...who, version, answer, reason } as const
    version = (await call('volunteers', 'answerCandidate', given)).version
  }
  if (row.calledOff) await call('volunteers', 'closeRequest', { id, version, state: 'abgesagt' })
}
