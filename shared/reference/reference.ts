import { z } from 'zod'

export const fundedBody = z.strictObject({
  key: z.string(),
  name: z.string(),
  kind: z.string(),
  municipalities: z.int(),
})
export type FundedBody = z.infer<typeof fundedBody>

export const municipality = z.strictObject({
  ags: z.string(),
  name: z.string(),
  kind: z.string(),
  longitude: z.number(),
  latitude: z.number(),
})
export type Municipality = z.infer<typeof municipality>

/** "Friedberg (Hessen), Kreisstadt" → "Friedberg (Hessen)" */
export function shortPlaceName(name: string): string {
  return name.split(',')[0] ?? name
}

/** Rings of [longitude, latitude], to be filled even-odd: holes and islands are rings alike. */
export const outline = municipality.omit({ kind: true }).extend({
  rings: z.array(z.array(z.tuple([z.number(), z.number()]))),
})
export type Outline = z.infer<typeof outline>

export const citizenship = z.strictObject({ key: z.string(), name: z.string() })
export type Citizenship = z.infer<typeof citizenship>

export const postcodePlace = z.strictObject({ postcode: z.string(), ags: z.string() })
export type PostcodePlace = z.infer<typeof postcodePlace>

/** Keys of states that are no more, or of which a part has left: chosen last, but still chosen. */
const dissolvedStates = new Set(['120', '132', '133', '138', '159', '162', '276'])
/** The key list's own: nobody has it. */
const INTERNAL_KEY = '910'

export function inOrderOfChoice(states: readonly Citizenship[]): Citizenship[] {
  const usable = states.filter(({ key }) => key !== INTERNAL_KEY)
  const isGone = ({ key }: Citizenship) => dissolvedStates.has(key)
  return [...usable.filter(state => !isGone(state)), ...usable.filter(isGone)]
}

type Dated = { validFrom: string | null; validUntil: string | null }

/** Bodies and keys change with the law: Hanau left its county on 2026-01-01. */
export function isValidOn(row: Dated, day: string): boolean {
  return (
    (row.validFrom === null || row.validFrom <= day) &&
    (row.validUntil === null || day <= row.validUntil)
  )
}
