import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf, centsOf, type Entry, minutesOf, paidByTheHour } from './account-rules.ts'
import { moveHours, type Plan, planHours, plannedMinutesOf } from './hour-planning.ts'
import { type Around, weighMission } from './mission-weighing.ts'
import { firstRate, type Mission, type MoneyWarning, type Rate } from './money.ts'
import { monthOfDay, yearOfDay } from './money-periods.ts'
import { capOf, rateOfMonth, rateOfYear } from './money-rules.ts'

// A book as a house keeps it, in memory: what the service does with rows is done here with a list.

type Kept = Entry & { id: number; helper: number; clientId: string | null; mission: Mission }
type Book = { kept: Kept[]; rates: Rate[]; budget: number }
const COORDINATING = [false, true]

function around(book: Book, helper: number, mission: Mission, except: number | null): Around {
  const others = book.kept.filter(({ id }) => id !== except)
  const year = others.filter(({ day }) => yearOfDay(day) === yearOfDay(mission.day))
  const own = year.filter(one => one.helper === helper)
  return {
    coordinating: COORDINATING[helper] ?? false,
    ...{ activeOn: '2020-01-01', missing: [], hasKind: true, sameDay: [] },
    monthCents: centsOf(own.filter(({ day }) => monthOfDay(day) === monthOfDay(mission.day))),
    yearCents: centsOf(own),
    yearMinutes: minutesOf(paidByTheHour(own)),
    paidForClient: others.filter(
      ({ kind, clientId, cents }) =>
        kind === 'dolmetscher' && clientId !== null && clientId === mission.clientId && cents > 0,
    ).length,
    houseCents: centsOf(year),
    budgetCents: book.budget,
  }
}

/** What lies beyond its limit now, each named, so that one can see what is new. */
function passed({ kept, rates, budget }: Book): Set<string> {
  const names = new Set<string>()
  const note = (name: string, used: number, limit: number) => used > limit && names.add(name)
  for (const year of new Set(kept.map(({ day }) => yearOfDay(day)))) {
    const inYear = kept.filter(({ day }) => yearOfDay(day) === year)
    const ofYear = rateOfYear(rates, year)
    note(`budget-spent ${year}`, centsOf(inYear), budget)
    for (const [helper, coordinating] of COORDINATING.entries()) {
      const own = inYear.filter(one => one.helper === helper)
      note(`year-warn ${year} ${helper}`, centsOf(own), ofYear.warnCentsPerYear)
      const worked = minutesOf(paidByTheHour(own))
      note(`hours-cap ${year} ${helper}`, worked, capOf({ coordinating }, ofYear))
      for (const month of new Set(own.map(({ day }) => monthOfDay(day)))) {
        const inMonth = own.filter(({ day }) => monthOfDay(day) === month)
        const { warnCentsPerMonth } = rateOfMonth(rates, month)
        note(`month-warn ${month} ${helper}`, centsOf(inMonth), warnCentsPerMonth)
      }
    }
  }
  return names
}

const days = fc
  .tuple(fc.constantFrom(2025, 2026), fc.constantFrom('03', '11'), fc.constantFrom('02', '17'))
  .map(parts => parts.join('-'))
const missions: fc.Arbitrary<Mission> = fc.record({
  kind: fc.constantFrom('lotse', 'dolmetscher'),
  day: days,
  startsAt: fc.constant(null),
  minutes: fc.integer({ min: 1, max: 1440 }),
  topic: fc.constant('behoerde'),
  text: fc.constant(''),
  language: fc.constant(null),
  clientId: fc.constantFrom('a', 'b', null),
  assignmentId: fc.constant(null),
  signed: fc.constant(false),
})
const rates: fc.Arbitrary<Rate> = fc.record({
  validFrom: fc.constantFrom('2024-05-01', '2025-01-01', '2025-06-01', '2026-03-10'),
  lotseCentsPerHour: fc.constantFrom(500, 700, 333),
  interpreterCents: fc.constantFrom(2000, 1500),
  interpreterPerClient: fc.constantFrom(1, 2, 5),
  minutesPerYear: fc.constantFrom(1000, 3000),
  coordinatingMinutesPerYear: fc.constantFrom(2000, 4000),
  warnCentsPerMonth: fc.constantFrom(5000, 25_000),
  warnCentsPerYear: fc.constantFrom(9000, 330_000),
  source: fc.constant('Prüfung'),
})
type Edit =
  | { do: 'record'; helper: number; mission: Mission }
  | { do: 'correct'; at: number; mission: Mission }
  | { do: 'cancel'; at: number }
  | { do: 'rate'; rate: Rate }
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('record'), helper: fc.nat(1), mission: missions }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('correct'), at: fc.nat(30), mission: missions }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel'), at: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rate'), rate: rates }) },
) as fc.Arbitrary<Edit>

let nextId = 0

/** What the edit returned; null for one that returns no warnings. */
function make(book: Book, edit: Edit): MoneyWarning[] | null {
  if (edit.do === 'rate') {
    if (!book.rates.some(({ validFrom }) => validFrom === edit.rate.validFrom))
      book.rates.push(edit.rate)
    return null
  }
  if (edit.do === 'record') return enter(book, edit.helper, edit.mission, null)
  const old = book.kept[edit.at % Math.max(1, book.kept.length)]
  if (!old) return null
  if (edit.do === 'correct') return enter(book, old.helper, edit.mission, old.id)
  book.kept = book.kept.filter(({ id }) => id !== old.id)
  return null
}

function enter(book: Book, helper: number, mission: Mission, except: number | null) {
  const { cents, warnings } = weighMission(
    mission,
    book.rates,
    around(book, helper, mission, except),
  )
  const { kind, day, minutes, clientId } = mission
  nextId += 1
  const id = except ?? nextId
  book.kept = [
    ...book.kept.filter(one => one.id !== except),
    { id, helper, kind, day, minutes, clientId, cents, mission },
  ]
  return warnings
}

const sequences = fc.array(edits, { maxLength: 40 })
const empty = (): Book => ({ kept: [], rates: [], budget: 40_000 })

describe('no sequence of edits', () => {
  test('passes a limit without a warning of the edit that passed it', () => {
    fc.assert(
      fc.property(sequences, sequence => {
        const book = empty()
        for (const edit of sequence) {
          const before = passed(book)
          const warnings = make(book, edit)
          if (warnings === null) continue
          const said = new Set<string>(warnings.map(({ code }) => code))
          for (const name of passed(book))
            if (!before.has(name)) expect(said, name).toContain(name.split(' ')[0])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('leaves a limit passed that the account does not show, whatever rates do', () => {
    fc.assert(
      fc.property(sequences, sequence => {
        const book = empty()
        for (const edit of sequence) make(book, edit)
        const beyond = passed(book)
        for (const name of beyond) {
          const [code, span = '', helper = '0'] = name.split(' ')
          const shown = accountIn(book, Number(span.slice(0, 4)), Number(helper))
          expect(shown.warnings.map(warning => warning.code)).toContain(code)
        }
      }),
    )
  })

  test('pays more Einsätze for a client than the limit that holds, or a broken cent', () => {
    fc.assert(
      fc.property(sequences, sequence => {
        const book = empty()
        for (const edit of sequence) make(book, edit)
        for (const { cents } of book.kept) expect(Number.isInteger(cents)).toBe(true)
        for (const client of ['a', 'b']) {
          const paid = book.kept.filter(
            one => one.clientId === client && one.kind === 'dolmetscher' && one.cents > 0,
          )
          expect(paid.length).toBeLessThanOrEqual(firstRate.interpreterPerClient)
        }
      }),
    )
  })

  test('changes what was recorded by adding a rate', () => {
    fc.assert(
      fc.property(sequences, rates, (sequence, rate) => {
        const book = empty()
        for (const edit of sequence) make(book, edit)
        const before = structuredClone(book.kept)
        make(book, { do: 'rate', rate })
        expect(book.kept).toEqual(before)
      }),
    )
  })
})

function accountIn(book: Book, year: number, helper: number) {
  const inYear = book.kept.filter(({ day }) => yearOfDay(day) === year)
  return accountOf({
    ...{ year, month: 11, rates: book.rates, coordinating: COORDINATING[helper] ?? false },
    entries: inYear.filter(one => one.helper === helper),
    ...{ plannedMinutes: null, budgetCents: book.budget, houseCents: centsOf(inYear) },
    closed: new Set(),
  })
}

test('the months of an account add up to its year', () => {
  fc.assert(
    fc.property(sequences, sequence => {
      const book = empty()
      for (const edit of sequence) make(book, edit)
      const account = accountIn(book, 2026, 0)
      const sum = (part: 'cents' | 'minutes') =>
        account.months.reduce((all, month) => all + month[part], 0)
      expect(sum('cents')).toBe(account.yearCents.used)
      expect(account.monthCents.used).toBe(account.months[10]?.cents)
      expect(sum('minutes')).toBeGreaterThanOrEqual(account.minutes.used)
    }),
  )
})

describe('planned hours', () => {
  const plans = fc.array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 276 * 60 }),
      usedMinutes: fc.integer({ min: 0, max: 300 * 60 }),
      cap: fc.constantFrom(276 * 60, 414 * 60),
    }),
    { minLength: 2, maxLength: 6 },
  )
  const withIds = (made: readonly Omit<Plan, 'helperId'>[]): Plan[] =>
    made.map((plan, index) => ({ ...plan, helperId: String(index) }))
  const moves = fc.array(
    fc.record({ from: fc.nat(5), to: fc.nat(5), minutes: fc.integer({ min: 1, max: 9000 }) }),
    { maxLength: 20 },
  )

  test('keep their sum however they move, and nobody comes above a cap or below what she worked', () => {
    fc.assert(
      fc.property(plans, moves, (made, wanted) => {
        let now = withIds(made)
        const sum = plannedMinutesOf(now)
        for (const { from, to, minutes } of wanted) {
          const before = now
          try {
            now = moveHours(now, { fromId: String(from), toId: String(to), minutes })
          } catch {
            now = before
          }
          expect(plannedMinutesOf(now)).toBe(sum)
          for (const [index, plan] of now.entries()) {
            expect(plan.minutes).toBeLessThanOrEqual(plan.cap)
            const was = before[index]?.minutes ?? 0
            if (plan.minutes < was) expect(plan.minutes).toBeGreaterThanOrEqual(plan.usedMinutes)
          }
        }
      }),
    )
  })

  const two = withIds([
    { minutes: 6000, usedMinutes: 5000, cap: 16_560 },
    { minutes: 16_000, usedMinutes: 0, cap: 16_560 },
  ])

  test.each([
    [() => moveHours(two, { fromId: '0', toId: '1', minutes: 561 }), 'cap-reached'],
    [() => moveHours(two, { fromId: '0', toId: '1', minutes: 1001 }), 'invalid'],
    [() => moveHours(two, { fromId: '0', toId: '0', minutes: 1 }), 'invalid'],
    [() => moveHours(two, { fromId: '0', toId: '9', minutes: 1 }), 'not-found'],
    [() => planHours(two, { helperId: '0', minutes: 16_561 }, null), 'cap-reached'],
    [() => planHours(two, { helperId: '0', minutes: 6001 }, 22_000), 'cap-reached'],
  ])('%o is refused with %s', (attempt, code) => {
    expect(attempt).toThrow(code)
  })

  test('to the brim is allowed, and less is always', () => {
    expect(moveHours(two, { fromId: '0', toId: '1', minutes: 560 })[1]?.minutes).toBe(16_560)
    expect(planHours(two, { helperId: '0', minutes: 6000 }, 22_000)[0]?.minutes).toBe(6000)
    expect(planHours(two, { helperId: '1', minutes: 15_000 }, 100)[1]?.minutes).toBe(15_000)
  })
})
