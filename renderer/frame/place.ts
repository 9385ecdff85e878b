import type { Role } from '../../shared/roles.ts'
import type { IconName } from '../ui/icon-paths.ts'

/** A screen that one can go to: a line of the navigation, or a tab that only the search names. */
export type Place = {
  path: string
  /** "Heute"; for a tab "Einstellungen: Sicherung". */
  label: string
  icon: IconName
  roles: readonly Role[]
  inNav: boolean
  /** The line of the navigation begins a new group. */
  beginsGroup?: boolean
  /** Other words that people look for. */
  words?: string
}

export function placesOf(role: Role, places: readonly Place[]): Place[] {
  return places.filter(place => place.roles.includes(role))
}
