import { createContext, useContext } from 'react'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import type { FinderFacts, Finding } from '../../shared/offers/finder.ts'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import type { KeptNeed, Plan } from '../../shared/tasks/plan.ts'

/** For whom it is asked; nobody at the counter. */
export type FinderPerson = {
  file: ClientFile
  plan: Plan
  need: KeptNeed | null
  /** Of this person, by offer. */
  referrals: ReadonlyMap<string, ReferralLine>
}

/** What a line of the list may lead to. */
export type FinderDeed = 'refer' | 'family' | 'clarify' | 'slip'

export type FinderScene = {
  person: FinderPerson | null
  today: string
  facts: FinderFacts
  /** Ticked for the Wegweiser. */
  ticked: readonly string[]
  tick: (offerId: string) => void
  act: (deed: FinderDeed, found: Finding) => void
  /** Opens the fields above the list. */
  changeFacts: () => void
}

export const MOST_PLACES = 4

export const FinderContext = createContext<FinderScene | null>(null)

export function useFinder(): FinderScene {
  const scene = useContext(FinderContext)
  if (!scene) throw new Error('only inside the finder')
  return scene
}
