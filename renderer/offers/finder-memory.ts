import type { FinderValues } from './finder-values.ts'

// The last question of each place, for the way back from an offer: in the page's memory only.
// Locking replaces the page, and with it this.

const asked = new Map<string, FinderValues>()

export function rememberedQuestion(place: string): FinderValues | undefined {
  return asked.get(place)
}

export function rememberQuestion(place: string, values: FinderValues): void {
  asked.set(place, values)
}

export function forgetQuestion(place: string): void {
  asked.delete(place)
}
