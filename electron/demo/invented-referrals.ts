import { addDays } from '../../shared/lib/dates.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import type { Move } from '../../shared/referrals/referral.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import type { DemoCall } from './demo-calls.ts'
import { nextBest, type Story, stories, waiting, yes } from './invented-answers.ts'
import type { Schedule } from './schedule.ts'
import type { SeededRandom } from './seeded-random.ts'
import { workdayFrom } from './workday.ts'

// What is handed to others in the invented year, and what comes back.

type World = {
  call: DemoCall
  random: SeededRandom
  schedule: Schedule
  today: string
  staff: string
}

/** A need that somebody else is to take care of, while the case is open. */
export type Referable = {
  clientId: string
  needId: string
  need: Need
  /** In which the consent is explained. */
  language: string
  memberIds: readonly string[]
  from: string
  /** The day on which the case was closed, or the last of the year. */
  until: string
  /** Somebody who came for this one thing. */
  onlyThis: boolean
}
export type Refer = (needed: Referable) => void

const topicsOfNeed: Readonly<Record<string, readonly Topic[]>> = {
  'Sprachkurs finden': ['deutsch4u', 'integrationskurs', 'alphabetisierung', 'erstorientierung'],
  'Sprachpraxis im Alltag': ['sprachtreff'],
  'Aufenthalt verlängern': ['rechtsberatung', 'auslaenderbehoerde'],
  'Arbeit aufnehmen': ['jobcenter', 'arbeitsagentur'],
  'Berufsabschluss anerkennen': ['anerkennung'],
  'Leistungen klären': ['sozialamt', 'jobcenter'],
  Kitaplatz: ['kita'],
  'Schule anmelden': ['schule'],
  'Ärztliche Behandlung': ['arzt', 'krankenkasse'],
  'Psychosoziale Beratung': ['psychosozial'],
  'Wohnung finden': ['wohnungsamt', 'wohnungsnot'],
  'Schutz vor Gewalt': ['frauenberatung', 'gewaltschutz'],
  'Anschluss im Ort': ['begegnung', 'sport', 'migrantenorganisation', 'lotsen'],
}

const FAMILY = 2
/** So many needs of every round are cared for without anybody outside. */
const STAY = 5
const DAYS_TO_SEND = 2

export function createReferrer(world: World): Refer {
  const offersOf = fittingOffers(world.call)
  const counts = { story: 0, waiting: 0 }
  return needed => {
    if (needed.onlyThis) {
      const next = waiting[counts.waiting % waiting.length]
      counts.waiting += 1
      if (!next) return
      const [daysAgo, story] = next
      const wanted = addDays(world.today, -daysAgo)
      const on = wanted > needed.from ? wanted : addDays(needed.from, 1)
      return plan({ ...world, offersOf }, needed, story, on)
    }
    counts.story += 1
    const story = stories[counts.story % (stories.length + STAY)]
    if (story) plan({ ...world, offersOf }, needed, story, workdayFrom(addDays(needed.from, 1)))
  }
}

type Planning = World & { offersOf: OffersOf }
type OffersOf = (asked: {
  clientId: string
  need: Need
  on: string
  tried: string
}) => Promise<readonly string[]>

/** What nobody can do after the case was closed has not happened. */
function at({ schedule }: World, { until }: Referable, day: string, deed: () => Promise<void>) {
  if (day < until) schedule.at(day, deed)
}

function plan(world: Planning, needed: Referable, story: Story, on: string, tried = ''): void {
  const { call, random, offersOf } = world
  const { clientId, needId } = needed
  at(world, needed, on, async () => {
    const possible = await offersOf({ clientId, need: needed.need, on, tried })
    if (possible.length === 0) return
    const offerId = random.pick(possible)
    const memberIds = story.wholeFamily ? needed.memberIds.slice(0, FAMILY) : []
    const { ids } = await call('referrals', 'create', { clientId, needId, offerId, memberIds })
    if (story.delivery !== 'mitgegeben')
      for (const part of ids) await allow(world, needed, part, { on, story })
    if (story.unsent) return
    const sentOn = workdayFrom(addDays(on, DAYS_TO_SEND))
    follow(world, needed, story, { ...first(ids), offerId, sentOn })
    for (const part of ids.slice(1)) askMember(world, needed, story, { ...part, sentOn })
  })
}

type Part = { clientId: string; id: string }
function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new RangeError('nobody and nothing in the demonstration')
  return one
}

async function allow(
  world: Planning,
  needed: Referable,
  part: Part,
  { on, story }: { on: string; story: Story },
): Promise<void> {
  const { call, staff } = world
  const { groups, validUntil, textVersion } = await call('referrals', 'suggestGroups', part)
  const { releaseId } = await call('referrals', 'giveRelease', {
    ...part,
    release: {
      ...{ groups, givenOn: on, validUntil, textVersion, language: needed.language },
      ...{ explainedBy: staff, interpreter: '', medium: 'papier', signature: null },
      signedByGuardian: part.clientId !== needed.clientId,
    },
  })
  if (story.withdrawnAfter === undefined) return
  const day = workdayFrom(addDays(on, story.withdrawnAfter))
  at(world, needed, day, async () => {
    await call('referrals', 'withdrawRelease', { clientId: part.clientId, releaseId, on: day })
  })
}

function follow(
  world: Planning,
  needed: Referable,
  story: Story,
  { clientId, id, offerId, sentOn: on }: Part & { offerId: string; sentOn: string },
): void {
  const { call } = world
  const part = { clientId, id }
  const wholeGroup = story.wholeFamily ?? false
  // each step knows the version that the one before it left
  let version = 1
  const move = async (to: Move) => {
    const saved = await call('referrals', 'move', { ...part, version, wholeGroup, move: to })
    version = saved.version
  }
  const { delivery, heard: answers, remindedAfter, goesOn } = story
  at(world, needed, on, () => move({ to: 'vermittelt', on, delivery, note: '' }))
  if (remindedAfter !== undefined) {
    const day = workdayFrom(addDays(on, remindedAfter))
    at(world, needed, day, async () => {
      const reminder = { ...part, version, on: day, delivery: 'telefon' } as const
      version = (await call('referrals', 'recordReminder', reminder)).version
    })
  }
  for (const [afterDays, heard] of answers) {
    const day = workdayFrom(addDays(on, afterDays))
    at(world, needed, day, () => move(heard(day)))
  }
  const askedOn = dayOfAsking(story, on)
  if (askedOn !== null)
    at(world, needed, askedOn, async () => {
      const asked = { ...part, version, arrived: story.arrived ?? null, on: askedOn }
      version = (await call('referrals', 'recordArrival', asked)).version
    })
  const lastDay = answers.at(-1)?.[0] ?? 0
  if (goesOn) askNext(world, needed, workdayFrom(addDays(on, lastDay + 1)), offerId)
}

function dayOfAsking({ askedAfter }: Story, sentOn: string): string | null {
  return askedAfter === undefined ? null : workdayFrom(addDays(sentOn, askedAfter))
}

/** Each of a family is asked on her own. */
function askMember(
  world: Planning,
  needed: Referable,
  story: Story,
  { sentOn, ...part }: Part & { sentOn: string },
): void {
  const { call } = world
  const on = dayOfAsking(story, sentOn)
  if (on === null) return
  at(world, needed, on, async () => {
    const { version } = await call('referrals', 'read', part)
    const arrived = story.arrived ?? null
    await call('referrals', 'recordArrival', { ...part, version, arrived, on })
  })
}

/** Only for a need that is still open on that day. */
function askNext(world: Planning, needed: Referable, day: string, tried: string): void {
  const { call } = world
  const { clientId, needId } = needed
  at(world, needed, day, async () => {
    const { needs } = await call('tasks', 'readPlan', { clientId })
    const isOpen = needs.some(({ id, closed }) => id === needId && closed === null)
    if (isOpen) plan(world, needed, nextBest, day, tried)
  })
}

/** A letter with a name goes to nobody who helps without asking for one. */
const nameless: ReadonlySet<string> = new Set([
  'Hilfetelefon Gewalt gegen Frauen',
  'Ärztlicher Bereitschaftsdienst und Terminservice',
])
const BEST = 3

/** As at a desk: the best of those that the finder shows, none that does not fit. */
function fittingOffers(call: DemoCall): OffersOf {
  return async ({ clientId, need: { field, title }, on, tried }) => {
    const facts = await call('offers', 'readFacts', { clientId, from: on })
    const question = { field, topic: null, from: on, withinKm: null, words: title }
    const { findings } = await call('offers', 'find', { question, facts, shown: 200 })
    const wanted = topicsOfNeed[title] ?? []
    const possible = findings.filter(
      ({ offerId, topic, name, verdict }) =>
        verdict !== 'nicht' && wanted.includes(topic) && offerId !== tried && !nameless.has(name),
    )
    const sure = possible.filter(({ verdict }) => verdict === 'passt')
    return (sure.length > 0 ? sure : possible).slice(0, BEST).map(({ offerId }) => offerId)
  }
}

/** The family whose file shows everything: advice on the law is on its way, a kita has not answered. */
export function referShowcase(world: World): void {
  const { call, schedule, today } = world
  const offersOf = fittingOffers(call)
  const shown: readonly [daysAgo: number, title: string, topic: string, story: Story][] = [
    [20, 'Bleiberecht', 'Aufenthalt verlängern', { delivery: 'e-mail', heard: [[7, yes(17)]] }],
    [15, 'Kitaplatz', 'Kitaplatz', { delivery: 'post', heard: [] }],
  ]
  for (const [daysAgo, title, topic, story] of shown) {
    const on = addDays(today, -daysAgo)
    schedule.at(on, async () => {
      const { hits } = await call('clients', 'search', { text: 'Noorzai Ahmad', limit: 1 })
      const clientId = first(hits).id
      const { needs } = await call('tasks', 'readPlan', { clientId })
      const need = needs.find(one => one.title.startsWith(title))
      if (!need) throw new RangeError('no such need in the demonstration')
      const { field, urgency, description } = need
      const needed = {
        ...{ clientId, needId: need.id, language: 'fa-AF', memberIds: [], onlyThis: true },
        ...{ need: { field, urgency, description, title: topic }, from: on, until: today },
      }
      plan({ ...world, offersOf }, needed, story, on)
    })
  }
}
