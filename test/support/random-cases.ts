import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { Database } from '../../electron/store/database.ts'
import { insertHelper } from '../../electron/volunteers/helper-repository.ts'
import { referralField } from '../../shared/clients/options.ts'
import { knownAgeGroup } from '../../shared/clients/short-contact.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { insertListed } from './list-clients.ts'
import { aHelper } from './volunteer-builders.ts'

// Small counties for counting: cases that open and close, and what is done in them.

const FIRST = '2025-10-01'
const aDay = fc.nat({ max: 411 }).map(days => addDays(FIRST, days))
const field = fc.constantFrom(...referralField.options)

export type Move = { kind: 'closed' | 'reopened'; day: string }
export type Case = {
  id: string
  openedOn: string
  /** In the order in which they were recorded: closed, opened again, closed. */
  moves: readonly Move[]
  gender: 'w' | 'm' | 'd'
  citizenship: string | null
  needs: readonly {
    field: string
    openedOn: string
    sentOn: string | null
    answered: number | null
  }[]
  barriers: readonly { field: string; day: string }[]
  is: 'counted' | 'household' | 'merged'
  /** Merged with an open record: the last closing holds no longer. */
  opensAgain: boolean
}

const movesOf = (days: readonly string[]): Move[] =>
  days.map((day, at) => ({ kind: at % 2 === 0 ? 'closed' : 'reopened', day }))

const aCase = fc.record<Omit<Case, 'moves' | 'openedOn'> & { days: string[] }>({
  id: fc.constant('').map(() => v7()),
  days: fc.array(aDay, { minLength: 1, maxLength: 6 }),
  gender: fc.constantFrom('w', 'm', 'd'),
  citizenship: fc.constantFrom(null, '423', '475', '000'),
  needs: fc.array(
    fc.record({
      ...{ field, openedOn: aDay, sentOn: fc.option(aDay) },
      answered: fc.option(fc.nat({ max: 40 })),
    }),
    { maxLength: 2 },
  ),
  barriers: fc.array(fc.record({ field, day: aDay }), { maxLength: 1 }),
  is: fc.constantFrom('counted', 'counted', 'counted', 'household', 'merged'),
  opensAgain: fc.boolean(),
})

/** As it happens: one thing after the other. */
const orderly = aCase.map(({ days, ...one }): Case => {
  const [openedOn = FIRST, ...moves] = days.toSorted()
  return { ...one, openedOn, moves: movesOf(moves), opensAgain: false }
})
/** As slips, merges and clocks leave it: any day after any other. */
const contradictory = aCase.map(
  ({ days: [openedOn = FIRST, ...moves], ...one }): Case => ({
    ...one,
    ...{ openedOn, moves: movesOf(moves) },
  }),
)

const work = {
  contacts: fc.array(
    fc.record({
      day: aDay,
      gender: fc.constantFrom('w' as const, 'm' as const, 'x' as const),
      ageGroup: fc.option(fc.constantFrom(...knownAgeGroup.options)),
      fields: fc.subarray([...referralField.options], { maxLength: 3 }),
    }),
    { maxLength: 8 },
  ),
  missions: fc.array(
    fc.record({
      ...{ day: aDay, kind: fc.constantFrom('lotse', 'dolmetscher') },
      ...{ minutes: fc.integer({ min: 1, max: 200 }), cancelled: fc.boolean() },
    }),
    { maxLength: 8 },
  ),
}
const countyOf = (one: fc.Arbitrary<Case>) =>
  fc.record({ cases: fc.array(one, { maxLength: 10 }), ...work })
export const orderlyCounty = countyOf(orderly)
export const contradictoryCounty = countyOf(contradictory)
export type County = typeof orderlyCounty extends fc.Arbitrary<infer T> ? T : never

/** By what was said last until that day; holds for orderly histories. */
export function wasOpenOn({ openedOn, moves }: Case, day: string): boolean {
  return openedOn <= day && moves.findLast(move => move.day <= day)?.kind !== 'closed'
}

type Db = Transaction<Database>
const at = (place: number) => `2026-11-16T08:00:${String(place).padStart(2, '0')}.000Z`

export async function fillCounty(db: Db, county: County, userId: string): Promise<void> {
  for (const [place, one] of county.cases.entries()) await fillCase(db, one, { place, userId })
  for (const { ageGroup, fields, ...contact } of county.contacts) {
    const id = v7()
    const rest = { municipality: null, language: null, outcome: null, minutes: null }
    const unsaid = { origin: null, residence: null, german: null, age_group: ageGroup }
    const recorded = { recorded_by: userId, recorded_at: at(0), recorded_on: '2026-11-16' }
    await db
      .insertInto('short_contacts')
      .values({ id, ...contact, ...rest, ...unsaid, ...recorded })
      .execute()
    for (const topic of fields)
      await db.insertInto('short_contact_fields').values({ contact_id: id, field: topic }).execute()
  }
  await fillMissions(db, county.missions, userId)
}

async function fillCase(db: Db, one: Case, { place, userId }: { place: number; userId: string }) {
  const last = one.moves.at(-1)
  const closed = last?.kind === 'closed' && !one.opensAgain ? last.day : null
  const into = one.is === 'merged' ? await keptFor(db, place, userId) : null
  await insertListed(
    db,
    userId,
    [
      {
        ...{ id: one.id, gender: one.gender, opened_on: one.openedOn, closed_on: closed },
        ...{ closed_reason: closed === null ? null : 'verzogen', merged_into: into },
        depth: one.is === 'household' ? 'haushalt' : 'fallmanagement',
      },
    ],
    place + 1,
  )
  if (one.citizenship !== null)
    await db
      .insertInto('client_citizenships')
      .values({ client_id: one.id, position: 0, key: one.citizenship })
      .execute()
  for (const [step, { kind, day }] of one.moves.entries())
    await db
      .insertInto('case_events')
      .values({
        ...{ id: v7(), client_id: one.id, day, at: at(step), kind, note: '' },
        ...{ code: kind === 'closed' ? 'verzogen' : null, by_user: userId, to_user: null },
      })
      .execute()
  for (const barrier of one.barriers)
    await db
      .insertInto('barriers')
      .values({
        ...{ id: v7(), client_id: one.id, field: barrier.field, text: 'voll' },
        ...{ noted_on: barrier.day, noted_by: userId, noted_at: at(0) },
      } as Database['barriers'])
      .execute()
  for (const need of one.needs) await fillNeed(db, one.id, { ...need, userId })
}

/** The record into which another was merged; opened long after, so that it counts nowhere. */
async function keptFor(db: Db, place: number, userId: string): Promise<string> {
  const kept = { opened_on: '2027-01-01', depth: 'haushalt' } as const
  const [id = ''] = await insertListed(db, userId, [kept], 100 + place)
  return id
}

type Need = Case['needs'][number] & { userId: string }

async function fillNeed(db: Db, clientId: string, need: Need): Promise<void> {
  const id = v7()
  await db
    .insertInto('needs')
    .values({
      ...{ id, client_id: clientId, field: need.field, urgency: 'normal', title: 'Bedarf' },
      ...{ description: '', opened_on: need.openedOn, closed_on: null, outcome: null },
      ...{ created_by: need.userId, created_at: at(0), closed_by: null, closed_at: null },
    } as Database['needs'])
    .execute()
  if (need.sentOn === null) return
  const answered = need.answered === null ? null : addDays(need.sentOn, need.answered)
  await db
    .insertInto('referrals')
    .values({
      ...{ id: v7(), version: 1, client_id: clientId, need_id: id, topic: 'sprachkurs' },
      ...{ recipient: '{}', code: v7(), group_id: v7(), letter_note: '', reminders: 0 },
      ...{ state: answered === null ? 'vermittelt' : 'angenommen', removed_reason: '' },
      ...{ created_on: need.sentOn, sent_on: need.sentOn, answered_on: answered },
      ...{ created_by: need.userId, created_at: at(0), updated_at: at(0) },
    } as unknown as Database['referrals'])
    .execute()
}

async function fillMissions(db: Db, missions: County['missions'], userId: string): Promise<void> {
  if (missions.length === 0) return
  const helperId = v7()
  await insertHelper(db, aHelper(), { id: helperId, by: userId, at: at(0), on: '2026-11-16' })
  for (const { day, kind, minutes, cancelled } of missions)
    await db
      .insertInto('missions')
      .values({
        ...{ id: v7(), version: 1, helper_id: helperId, client_id: null, assignment_id: null },
        ...{ kind, day, minutes, starts_at: null, topic: 'behoerde', text: '', language: null },
        ...{ signed: 0, cents: minutes, rounded: 0, cancelled_reason: '' },
        ...{ cancelled_at: cancelled ? at(0) : null, recorded_by: userId },
        ...{ recorded_at: at(0), updated_at: at(0) },
      })
      .execute()
}
