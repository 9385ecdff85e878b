import { createContext, useContext } from 'react'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Session, StoreStatus } from '../../shared/store/store.ts'

/** What every screen of the open house may rely on being there. */
export type HouseFacts = { status: StoreStatus; session: Session; settings: Settings }

export const HouseContext = createContext<HouseFacts | null>(null)

export function useHouse(): HouseFacts {
  const house = useContext(HouseContext)
  if (!house) throw new Error('only inside the open house')
  return house
}
