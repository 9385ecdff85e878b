import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PartialDate } from '../lib/dates.ts'
import { isWorkingDay } from '../lib/working-days.ts'
import { courseState, type DeadlineFacts, deadlinesOf, defaultLeadTimes } from './deadline-rules.ts'
import {
  currentEntry,
  employmentNote,
  endOf,
  latestEntry,
  normaliseHistory,
  type ResidenceEntry,
  soundEntries,
  statusGroupOn,
} from './residence-history.ts'
import { defaultResidenceLaw } from './residence-law.ts'
import { historyProblems } from './residence-problems.ts'
import { residenceStatus } from './residence-status.ts'

const nearDay = fc.integer({ min: -1500, max: 1500 }).map(count => addDays('2026-11-16', count))
// What old files hold: placeholders, days that never were, and no day at all.
const oddDay = fc.constantFrom(
  '9999-12-31',
  '1000-01-01',
  '1900-01-01',
  '2025-02-31',
  '0000-00-00',
  '',
  'x',
)
const anyDay = fc.oneof({ weight: 12, arbitrary: nearDay }, { weight: 1, arbitrary: oddDay })
const anyEntry: fc.Arbitrary<ResidenceEntry> = fc.record({
  status: fc.constantFrom(...residenceStatus.options),
  validFrom: anyDay,
  validTo: fc.option(anyDay),
  issuingOffice: fc.string({ unit: 'binary', maxLength: 12 }),
  employment: fc.option(fc.constantFrom(...employmentNote.options)),
  restriction: fc.option(
    fc.record({ where: fc.string({ maxLength: 5 }), until: fc.option(anyDay) }),
  ),
  seenOn: fc.option(anyDay),
})
// Some entries twice: pasted and imported records repeat themselves.
const anyHistory = fc
  .tuple(fc.array(anyEntry, { maxLength: 7 }), fc.nat({ max: 3 }))
  .map(([entries, again]) => [...entries, ...entries.slice(0, again)])
const anyBirth = fc.oneof(
  fc.constant(null),
  fc.constant<PartialDate>({ precision: 'unknown', value: null }),
  anyDay.map((value): PartialDate => ({ precision: 'day', value })),
  anyDay.map((value): PartialDate => ({ precision: 'month', value: value.slice(0, 7) })),
  anyDay.map((value): PartialDate => ({ precision: 'year', value: value.slice(0, 4) })),
)
const anyFacts: fc.Arbitrary<DeadlineFacts> = fc.record({
  closedOn: fc.option(nearDay, { freq: 1, nil: null }),
  entries: anyHistory,
  course: fc.constantFrom(...courseState.options),
})
const openFacts = anyFacts.map(facts => ({ ...facts, closedOn: null }))
const christmas = new Set(['2026-12-24', '2026-12-25', '2026-12-26'])

test('to tidy twice changes nothing more, and no record is too odd', () => {
  fc.assert(
    fc.property(anyHistory, entries => {
      const once = normaliseHistory(entries)
      expect(normaliseHistory(once)).toEqual(once)
      expect(once.length).toBeLessThanOrEqual(entries.length)
    }),
  )
})

test('the entry that holds covers the day, in whatever order entries were typed', () => {
  const { extensions } = defaultResidenceLaw
  fc.assert(
    fc.property(anyHistory, entries => {
      const today = '2026-11-16'
      const current = currentEntry(entries, today, extensions)
      if (current) {
        expect(current.validFrom <= today).toBe(true)
        expect((endOf(current, extensions)?.day ?? today) >= today).toBe(true)
        expect(latestEntry(entries, today, extensions)).toBe(current)
      }
      const turned = currentEntry(entries.toReversed(), today, extensions)
      expect(turned?.validFrom).toBe(current?.validFrom)
      expect(typeof statusGroupOn(entries, today, extensions)).toBe('string')
    }),
  )
})

test('problems of any record point at a field of an entry, and a sound day heals none of them', () => {
  fc.assert(
    fc.property(anyHistory, nearDay, anyBirth, anyBirth, (entries, today, birthDay, arrivedOn) => {
      for (const problem of historyProblems(entries, { today, birthDay, arrivedOn })) {
        expect(entries[problem.path[0]]).toHaveProperty(problem.path.slice(1).map(String))
        if (problem.other !== undefined) expect(entries[problem.other]).toBeDefined()
      }
    }),
  )
})

test('an entry is either sound or has an error that says why', () => {
  fc.assert(
    fc.property(anyHistory, entries => {
      const sound = soundEntries(entries)
      const problems = historyProblems(entries, { today: '2026-11-16' })
      for (const [index, entry] of entries.entries()) {
        const broken = problems.some(
          ({ code, path }) =>
            path[0] === index &&
            (code === 'end-before-start' ||
              (code === 'impossible-day' && ['validFrom', 'validTo'].includes(path[1] ?? ''))),
        )
        expect(broken).toBe(!sound.includes(entry))
      }
    }),
  )
})

test('deadlines of any record are sorted, named once, and can still be acted on', () => {
  fc.assert(
    fc.property(openFacts, nearDay, (facts, today) => {
      const found = deadlinesOf(facts, today, defaultLeadTimes, { holidays: christmas })
      const ranks = found.map(({ level }) => ['overdue', 'due', 'soon'].indexOf(level))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      for (const level of ['overdue', 'due', 'soon']) {
        const acts = found.filter(deadline => deadline.level === level).map(({ actBy }) => actBy)
        expect(acts).toEqual(acts.toSorted())
      }
      expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length)
      for (const deadline of found) {
        expect(deadline.actBy <= deadline.day).toBe(true)
        expect(isWorkingDay(deadline.actBy, christmas)).toBe(true)
        expect(deadline.level === 'overdue').toBe(deadline.daysLeft < 0)
      }
    }),
  )
})

test('a closed case raises nothing, and longer lead times never hide a deadline', () => {
  fc.assert(
    fc.property(openFacts, nearDay, fc.nat({ max: 300 }), (facts, today, more) => {
      expect(deadlinesOf({ ...facts, closedOn: today }, today)).toEqual([])
      const longer = { ...defaultLeadTimes }
      for (const kind of Object.keys(longer) as (keyof typeof longer)[]) longer[kind] += more
      const shown = deadlinesOf(facts, today, longer).map(({ kind }) => kind)
      for (const { kind } of deadlinesOf(facts, today)) expect(shown).toContain(kind)
    }),
  )
})
