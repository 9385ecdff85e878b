import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfInstant, timeOfInstant } from '../../shared/lib/dates.ts'
import { createDemoClock } from './demo-clock.ts'

const moments = fc.date({
  ...{ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z') },
  noInvalidDate: true,
})
const days = fc.integer({ min: 0, max: 1500 }).map(count => addDays('2025-01-01', count))
const dayOf = (moment: Date) => dayOfInstant(moment.toISOString())
const timeOf = (moment: Date) => timeOfInstant(moment.toISOString())

/** In the night to summer time there is no 02:30. */
const isMissingHour = (moment: Date) => timeOf(moment).startsWith('02')

test.each([
  ['just after midnight in winter', '2026-11-21T23:20:00Z', '2026-11-22'],
  ['just after midnight in summer', '2026-07-01T22:10:00Z', '2026-07-02'],
  ['late in winter, a day in summer', '2026-11-21T22:40:00Z', '2026-07-15'],
  ['after midnight in summer, a day in winter', '2026-07-14T22:10:00Z', '2026-12-01'],
])('%s the county is where it should be', (_, wall, day) => {
  const clock = createDemoClock(day, () => new Date(wall))
  expect(dayOf(clock.now())).toBe(day)
})

test('at any time of any year it is the day that was asked for, at the time of the wall', () => {
  fc.assert(
    fc.property(moments, days, days, (wall, first, second) => {
      fc.pre(!isMissingHour(wall))
      const clock = createDemoClock(first, () => wall)
      expect([dayOf(clock.now()), timeOf(clock.now())]).toEqual([first, timeOf(wall)])
      clock.goTo(second)
      expect([dayOf(clock.now()), timeOf(clock.now())]).toEqual([second, timeOf(wall)])
    }),
  )
})

test('it goes on as the clock on the wall goes on', () => {
  fc.assert(
    fc.property(moments, days, fc.nat(), (wall, day, later) => {
      let now = wall
      const clock = createDemoClock(day, () => now)
      const begun = clock.now().getTime()
      now = new Date(wall.getTime() + later)
      expect(clock.now().getTime() - begun).toBe(later)
    }),
  )
})
