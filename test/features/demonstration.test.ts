import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemonstration } from '../../electron/demo/demonstration.ts'
import { openCases } from '../../shared/clients/list.ts'
import { DEMO_PASSPHRASE } from '../../shared/demo.ts'
import { daysBetween } from '../../shared/lib/dates.ts'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { topics } from '../../shared/offers/topics.ts'
import { referralState } from '../../shared/referrals/referral.ts'
import { helperState } from '../../shared/volunteers/helper.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { everyReferral } from '../support/referral-house.ts'
import { aVault } from '../support/test-vault.ts'

const TODAY = '2026-11-16'

/** Some seconds of work each, a minute on a busy machine: one is looked at by all tests. */
const LONGEST_MS = 300_000
const folder = mkdtempSync(join(tmpdir(), 'wir-demo-test-'))

async function aDemonstration(name: string) {
  const house = await aVault({ demo: true, storeFolder: join(folder, name) })
  const { clock } = house
  const demoClock = {
    now: () => clock.now,
    goTo: (day: string) => {
      clock.now = new Date(`${day}T08:30:00.000Z`)
    },
  }
  await openDemonstration(house.vault, demoClock, TODAY)
  return house
}

type Demonstration = Awaited<ReturnType<typeof aDemonstration>>
let first: Demonstration
let second: Demonstration
beforeAll(async () => {
  first = await aDemonstration('first')
  second = await aDemonstration('second')
}, LONGEST_MS)
afterAll(async () => {
  for (const house of [first, second]) await house.vault.close()
  rmSync(folder, { recursive: true, force: true })
})

async function everyone({ api }: Demonstration) {
  const filter = { ...openCases, state: 'alle' } as const
  const sort = { by: 'number', descending: false } as const
  return (await api.clients.list({ filter, sort, offset: 0, limit: 200 })).rows
}

/** Of the year, the last ones of the quarter first. */
async function everyContact({ api }: Demonstration) {
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
  const listed = quarters.map(quarter => api.clients.listShortContacts({ quarter }))
  return withoutIds((await Promise.all(listed)).flat())
}

async function referralsOf({ api }: Demonstration) {
  const asked = { filter: everyReferral, offset: 0, limit: 200 }
  return (await api.referrals.list(asked)).lines
}

const withoutIds = <T extends { id: string }>(rows: readonly T[]) =>
  rows.map(({ id: _, ...row }) => row)

test('the demonstration fills an empty house through the same calls, the same each time', async () => {
  expect(await first.api.store.status({})).toMatchObject({ phase: 'open', demo: true })
  const tell = async (house: Demonstration) => ({
    staff: (await house.api.store.listUsers({})).map(({ name }) => name),
    clients: withoutIds(await everyone(house)),
    contacts: await everyContact(house),
    desk: (await house.api.today.listLines({ onlyMine: false, limit: 500 })).counts,
    referrals: (await referralsOf(house)).map(({ state, offerName }) => [state, offerName]),
  })
  const told = await tell(first)
  expect(await tell(second)).toEqual(told)

  expect(told.staff.length).toBeGreaterThan(1)
  const byWeek = Map.groupBy(told.contacts, ({ day }) => Math.floor(daysBetween(day, TODAY) / 7))
  // nine months without a gap, and busier of late
  expect([...byWeek.keys()].toSorted((a, b) => a - b)).toEqual([...Array(39).keys()])
  for (const [week, contacts] of byWeek) expect(contacts.length > 15).toBe(week < 2)
  expect(told.clients.filter(({ closedOn }) => closedOn !== null).length).toBeGreaterThan(2)
  expect(told.clients.filter(({ depth }) => depth === 'verweisberatung').length).toBeGreaterThan(5)
  expect(Math.min(...Object.values(told.desk))).toBeGreaterThan(0)
  await expectReferrals(first)
})

/** Nobody is sent where she is not admitted, and no name goes to a line that asks for none. */
test('who is handed on fits there, and some needs are left that nobody cares for', async () => {
  const { offers } = first.api
  const none = { topic: null, withinKm: null, words: '' }
  const open = (await referralsOf(first)).filter(({ state }) => state === 'vermittelt')
  for (const { clientId, offerId, field, sentOn } of open) {
    const from = sentOn ?? TODAY
    const facts = await offers.readFacts({ clientId, from })
    const asked = { question: { ...none, field, from }, facts, shown: 200 }
    const found = (await offers.find(asked)).findings.find(one => one.offerId === offerId)
    expect(['passt', 'vielleicht']).toContain(found?.verdict)
    expect(found?.name).not.toMatch(/^Hilfetelefon/)
  }
  expect(open.some(({ clientName }) => clientName.includes('Noorzai'))).toBe(true)
  const { rows } = await offers.findGaps({ from: '2026-08-01', until: TODAY })
  const sum = (key: 'withoutOffer' | 'onlyPerhaps' | 'openNeeds') =>
    rows.reduce((total, row) => total + row[key], 0)
  expect(sum('withoutOffer')).toBeGreaterThanOrEqual(5)
  expect(sum('onlyPerhaps')).toBeGreaterThan(0)
  expect(sum('withoutOffer')).toBeLessThan(sum('openNeeds') / 2)
})

/** Of every state some, of those without an answer some for each reminder, and a family. */
async function expectReferrals(house: Demonstration): Promise<void> {
  const referrals = await referralsOf(house)
  expect(new Set(referrals.map(({ state }) => state)).size).toBe(referralState.options.length)
  const { lines } = await house.api.today.listLines({ onlyMine: false, limit: 500 })
  const kinds = lines.map(({ kind, code }) => (kind === 'referral' ? `${kind} ${code}` : kind))
  for (const kind of ['referral 1', 'referral 2', 'referral 3', 'waiting-over', 'withdrawal'])
    expect(kinds).toContain(kind)
  expect(referrals.filter(({ refusal }) => refusal === 'kapazitaet').length).toBeGreaterThan(3)
  expect(referrals.some(({ groupSize }) => groupSize > 2)).toBe(true)
}

test('its passphrase opens it again after a lock', async () => {
  second = await second.restart()
  const locked = second
  const [user] = (await locked.api.store.status({})).users
  await locked.api.store.unlock({ userId: user?.id ?? '', passphrase: DEMO_PASSPHRASE })
})

test('its county has a directory with entries of every field, age and kind', async () => {
  const { api } = first
  const filter = { ...everyOffer, states: [] }
  const { lines, counts } = await api.offers.search({ filter, offset: 0, limit: 200 })
  expect(counts).toEqual({ aktiv: 128, ruht: 6, eingestellt: 11 })
  const active = lines.filter(({ state }) => state === 'aktiv')
  expect(new Set(active.map(({ topic }) => topics[topic].field)).size).toBe(8)
  expect(new Set(active.map(({ municipality }) => municipality)).size).toBeGreaterThan(15)
  expect(new Set(active.flatMap(({ languages }) => languages)).size).toBeGreaterThan(12)
  for (const line of active) expect(line.checked).not.toBeNull()
  expect(active.some(({ stale }) => stale)).toBe(true)
  const rechecks = await api.offers.listRechecks({})
  expect(rechecks.lines.map(({ name }) => name)).toEqual([
    ...['Notbetreuung „Sonnenwinkel“', 'Schuldnerberatung Karben', 'Alphabetisierungskurs Nidda'],
    ...['Tafel Bad Vilbel', 'Rechtsberatung Asyl Friedberg'],
  ])
  const women = { ...everyOffer, forWomen: true, place: '06440004' }
  expect((await api.offers.search({ filter: women, offset: 0, limit: 5 })).total).toBeGreaterThan(5)
  // every body is there with something to offer
  const organisations = await api.offers.listOrganisations({ text: '', limit: 100 })
  expect(organisations.filter(({ offers }) => offers === 0)).toEqual([])
  expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length)
})

test('some wait for a proposal, and what was reckoned and decided for them stands there', async () => {
  const { api } = first
  const board = await api.matching.readBoard({ kind: 'begleitung' })
  expect(board.tabs).toEqual({ begleitung: 23, tandem: 11, dolmetschen: 6 })
  expect(board.counts).toMatchObject({ bestaetigt: 5, reserviert: 2, neu: 0 })
  expect(board.counts.vorschlag).toBeGreaterThan(10)
  expect(board.counts.ohne).toBeGreaterThan(4)
  expect(board.run?.proof).toMatchObject({ checked: true })
  expect(board.draft).toBeNull()
  expect(board.waiting.filter(({ stale }) => stale)).toEqual([])
  const days = board.waiting.map(({ waitingDays }) => waitingDays)
  expect(Math.max(...days)).toBeLessThanOrEqual(120)
  const by = (title: string) => board.waiting.find(line => line.title === title)
  expect(by('Ghulam Popal')).toMatchObject({ state: 'vorschlag', waitingDays: 94 })
  expect(by('Familie Haidari')).toMatchObject({ about: 'Kinder 7 und 9 Jahre' })
  expect(by('Mustafa Yazdani')).toMatchObject({ state: 'ohne' })
  expect(by('Nisrin Hamdan')).toMatchObject({ state: 'ruht', hint: 'Einverständnis fehlt' })
  expect(board.shortages[0]?.language).toBe('fa-AF')
  const other = await second.api.matching.readBoard({ kind: 'begleitung' })
  const told = ({ waiting }: typeof board) =>
    waiting.map(({ title, state, helperName, score }) => [title, state, helperName, score])
  expect(told(other)).toEqual(told(board))
})

test('its volunteers stand in every state, and their year adds up', async () => {
  const { api } = first
  const filter = { ...everyHelper, withLeft: true }
  const { lines } = await api.volunteers.list({ filter, offset: 0, limit: 100 })
  expect(lines.map(({ name }) => name)).toContain('Hiltrud Schäfer-Brandt')
  expect(new Set(lines.map(({ state }) => state)).size).toBe(helperState.options.length)
  expect(lines.filter(({ group }) => group === 'braucht-sie')).toHaveLength(6)
  const everybody = { helperId: null, clientId: null, running: false }
  const assignments = await api.volunteers.listAssignments(everybody)
  expect(assignments.filter(({ state }) => state === 'laeuft').length).toBeGreaterThan(15)
  expect(assignments.filter(({ state }) => state === 'beendet')).toHaveLength(1)
  const requests = await api.volunteers.listRequests({ states: [], clientId: null })
  const states = new Set(requests.map(({ state }) => state))
  expect([...states].toSorted()).toEqual(['abgesagt', 'angefragt', 'offen', 'zugesagt'])
  const year = { kind: 'year' as const, year: 2026 }
  const asked = { helperId: null, period: year, offset: 0, limit: 1 }
  const { total, cents } = await api.volunteers.listMissions(asked)
  expect(total).toBeGreaterThan(350)
  const { budget, usedCents } = await api.volunteers.readBudget({ year: 2026 })
  expect(usedCents).toBe(cents)
  expect(budget?.cents).toBeGreaterThan(usedCents)
  const kinds = (await api.today.listLines({ onlyMine: false, limit: 500 })).lines.map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(expect.arrayContaining(['tandem-silent', 'help-request', 'shared-task']))
})
