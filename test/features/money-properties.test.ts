import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf, centsOf, type Entry, minutesOf } from '../../shared/volunteers/account-rules.ts'
import {
  firstRate,
  listKind,
  type Mission,
  type MoneySheet,
  type MoneyWarning,
  type Rate,
} from '../../shared/volunteers/money.ts'
import { yearOfDay } from '../../shared/volunteers/money-periods.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aMoneyHouse, type MoneyHouse } from '../support/money-house.ts'
import { aMission, aRate } from '../support/volunteer-builders.ts'

// The store against a plain list of what was done to it.

const PERIOD = { kind: 'year', year: 2026 } as const
const BUDGET = 9000
const rate: Rate = aRate({
  ...{ interpreterPerClient: 2, minutesPerYear: 2000, coordinatingMinutesPerYear: 2500 },
  ...{ warnCentsPerMonth: 6000, warnCentsPerYear: 9000, lotseCentsPerHour: 333 },
})

type Known = Entry & { id: string; version: number; helper: number; clientId: string | null }
type Edit =
  | { do: 'record'; helper: number; mission: Mission; withClient: boolean }
  | { do: 'correct'; at: number; mission: Mission; withClient: boolean }
  | { do: 'cancel' | 'sign'; at: number }

const missions: fc.Arbitrary<Mission> = fc
  .record({
    kind: fc.constantFrom<Mission['kind']>('lotse', 'dolmetscher'),
    day: fc.constantFrom('2025-12-09', '2026-10-06', '2026-11-03', '2026-11-04'),
    minutes: fc.integer({ min: 1, max: 900 }),
  })
  .map(part => aMission({ ...part, startsAt: null }))
const entering = { mission: missions, withClient: fc.boolean() }
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('record' as const), helper: fc.nat(1), ...entering }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('correct' as const), at: fc.nat(20), ...entering }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'sign' as const),
      at: fc.nat(20),
    }),
  },
)

async function aBook() {
  const house = await aMoneyHouse({ kinds: ['lotse', 'dolmetscher'] })
  const second = await house.addHelper({ familyName: 'Ogbay', coordinating: true })
  const { id: clientId } = await house.api.clients.admit(anAdmission())
  await house.volunteers.addRate({ rate })
  await house.volunteers.saveBudget({ budget: { year: 2026, cents: BUDGET, note: '' } })
  return { house, helpers: [house.helperId, second], clientId, known: [] as Known[] }
}
type Book = Awaited<ReturnType<typeof aBook>>

/** Does it in the store and in the list; returns what the store warned of. */
async function make(book: Book, wanted: Edit): Promise<MoneyWarning[]> {
  const { house, helpers, known } = book
  const { volunteers } = house
  if (wanted.do === 'record') return record(book, wanted)
  const one = known[wanted.at % Math.max(1, known.length)]
  if (!one) return []
  const changing = { helperId: helpers[one.helper]!, id: one.id, version: one.version }
  if (wanted.do === 'correct') return correct(book, one, wanted)
  if (wanted.do === 'sign') {
    one.version = (await volunteers.signMission({ ...changing, signed: true })).version
    return []
  }
  await volunteers.cancelMission({ ...changing, reason: 'Fand nicht statt' })
  book.known = known.filter(({ id }) => id !== one.id)
  return []
}

async function correct(book: Book, one: Known, wanted: Edit & { do: 'correct' }) {
  const { volunteers } = book.house
  const changing = { helperId: book.helpers[one.helper]!, id: one.id, version: one.version }
  const mission = { ...wanted.mission, clientId: wanted.withClient ? book.clientId : null }
  const { helperId, id: exceptId } = changing
  const weighed = await volunteers.weighMission({ helperId, mission, exceptId })
  const answer = await volunteers.correctMission({ ...changing, mission, reason: 'Berichtigt' })
  expect(answer.warnings).toEqual(weighed.warnings)
  Object.assign(one, entryOf(mission, weighed.cents), { version: answer.version })
  return answer.warnings
}

async function record(book: Book, { helper, mission: drawn, withClient }: Edit & { do: 'record' }) {
  const { volunteers } = book.house
  const helperId = book.helpers[helper]!
  const mission = { ...drawn, clientId: withClient ? book.clientId : null }
  const weighed = await volunteers.weighMission({ helperId, mission, exceptId: null })
  const { id, warnings } = await volunteers.recordMission({ helperId, mission })
  expect(warnings).toEqual(weighed.warnings)
  book.known.push({ ...entryOf(mission, weighed.cents), id, version: 1, helper })
  return warnings
}

const entryOf = ({ kind, day, minutes, clientId }: Mission, cents: number) => ({
  ...{ kind, day, minutes, clientId, cents },
})

const inYear = ({ known }: Book) => known.filter(({ day }) => yearOfDay(day) === PERIOD.year)

/** What the list says that the account has to be. */
function expected(book: Book, helper: number) {
  const entries = inYear(book).filter(one => one.helper === helper)
  return accountOf({
    ...{ year: PERIOD.year, month: 11, entries, rates: [rate], coordinating: helper === 1 },
    ...{ plannedMinutes: null, budgetCents: BUDGET, houseCents: centsOf(inYear(book)) },
    closed: new Set(),
  })
}

async function accounts(book: Book) {
  const of = (helperId: string) =>
    book.house.volunteers.readAccount({ helperId, year: PERIOD.year, month: 11 })
  return Promise.all(book.helpers.map(of))
}

const drawn = ({ hostCalls }: MoneyHouse) =>
  hostCalls.filter(({ call }) => call === 'renderPdf').at(-1)?.input as MoneySheet

test('whatever is entered, corrected and struck out, accounts, warnings and lists agree with it', async () => {
  const sequences = fc.array(edit, { minLength: 8, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(sequences, async sequence => {
      const book = await aBook()
      for (const wanted of sequence) {
        const before = await accounts(book)
        const warnings = await make(book, wanted)
        const now = await accounts(book)
        expect(now).toEqual([expected(book, 0), expected(book, 1)])
        const said = new Set(warnings.map(({ code }) => code))
        for (const warning of warnings.filter(({ code, text }) => isOfYear(code, text)))
          expect(now.flatMap(account => account.warnings)).toContainEqual(warning)
        for (const [helper, { warnings: shown }] of now.entries())
          for (const { code } of shown) {
            const wasShown = before[helper]?.warnings.some(warning => warning.code === code)
            if (!wasShown) expect(said).toContain(code)
          }
      }
      await expectLists(book)
      const paid = book.known.filter(
        ({ kind, clientId, cents }) => kind === 'dolmetscher' && clientId !== null && cents > 0,
      )
      // those of December still have the rate from the beginning
      expect(paid.length).toBeLessThanOrEqual(firstRate.interpreterPerClient)
    }),
    { numRuns: 5 },
  )
})

/** What the account of the year says in the same words. */
function isOfYear(code: MoneyWarning['code'], text: string): boolean {
  const isMeter = ['month-warn', 'year-warn', 'hours-cap', 'budget-spent'].includes(code)
  return isMeter && !/^2025|Dezember/.test(text)
}

/** Every list of the year: its total is the sum of its lines and of what was entered. */
async function expectLists(book: Book): Promise<void> {
  const { house } = book
  const all = inYear(book)
  for (const list of listKind.exclude(['schulung-2c', 'quittung']).options) {
    const put = { list, period: PERIOD, helperId: null, format: 'pdf' } as const
    const { cents, minutes } = await house.volunteers.putOutList(put)
    const { columns, rows, totals } = drawn(house)
    for (const [at, { kind }] of columns.entries())
      if (kind === 'cents' || kind === 'minutes')
        expect(rows.reduce((sum, row) => sum + Number(row[at]), 0)).toBe(totals[at])
    expect(minutes).toBe(minutesOf(all))
    if (list !== 'versicherung') expect(cents).toBe(centsOf(all))
  }
}
