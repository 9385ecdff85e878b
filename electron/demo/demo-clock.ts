import { dayOfInstant, daysBetween, timeOfInstant } from '../../shared/lib/dates.ts'

const HOUR_MS = 60 * 60 * 1000

export type DemoClock = {
  now: () => Date
  /** The wall clock's time of another day: so an invented year can go by. */
  goTo: (day: string) => void
}

/** How far it is to the same time of that day; summer time lies an hour nearer or further away. */
function distanceTo(day: string, wall: Date): number {
  const iso = wall.toISOString()
  const time = timeOfInstant(iso)
  const whole = daysBetween(dayOfInstant(iso), day) * 24 * HOUR_MS
  const isMeant = (distance: number) =>
    timeOfInstant(new Date(wall.getTime() + distance).toISOString()) === time
  return [whole, whole - HOUR_MS, whole + HOUR_MS].find(isMeant) ?? whole
}

/** The demonstration lives on a given day, at the time that the wall clock shows. */
export function createDemoClock(day: string, wall: () => Date): DemoClock {
  let distance = distanceTo(day, wall())
  return {
    now: () => new Date(wall().getTime() + distance),
    goTo: to => {
      distance = distanceTo(to, wall())
    },
  }
}
