import { createContext, useContext } from 'react'

/** Undefined for whoever may not count, such as the Leitung. */
export type CountContact = (() => void) | undefined

export const ShortContactContext = createContext<CountContact>(undefined)

/** Opens the form over whatever is on the screen. */
export function useCountContact(): CountContact {
  return useContext(ShortContactContext)
}
