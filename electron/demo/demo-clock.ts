import { daysBetween } from '../../shared/lib/dates.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type DemoClock = {
  now: () => Date
  /** The wall clock's time of another day: so an invented year can go by. */
  goTo: (day: string) => void
}

/** The demonstration lives on a given day, at the time that the wall clock shows. */
export function createDemoClock(day: string, wall: () => Date): DemoClock {
  const shiftTo = (to: string) => daysBetween(wall().toISOString().slice(0, 10), to)
  let shiftDays = shiftTo(day)
  return {
    now: () => new Date(wall().getTime() + shiftDays * DAY_MS),
    goTo: to => {
      shiftDays = shiftTo(to)
    },
  }
}
