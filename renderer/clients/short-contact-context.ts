import { createContext, useContext } from 'react'
import type { KnownAnswers } from './short-contact-draft.ts'

/** From the Erstaufnahme: what is known already, and what to do once it has been counted. */
export type CountRequest = { known: KnownAnswers; onCounted: () => void }

/** Undefined for whoever may not count, such as the Leitung. */
export type CountContact = ((request?: CountRequest) => void) | undefined

export const ShortContactContext = createContext<CountContact>(undefined)

/** Opens the form over whatever is on the screen. */
export function useCountContact(): CountContact {
  return useContext(ShortContactContext)
}
