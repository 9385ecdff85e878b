import { createContext, useContext } from 'react'
import type { ClientFile } from '../../shared/clients/client-file.ts'
import type { Referral } from '../../shared/referrals/referral.ts'

/** What every part of an open referral may rely on being there. */
export type ReferralFacts = {
  referral: Referral
  file: ClientFile
  today: string
  /** A closed case is only read. */
  open: boolean
}

export const ReferralContext = createContext<ReferralFacts | null>(null)

export function useReferral(): ReferralFacts {
  const facts = useContext(ReferralContext)
  if (!facts) throw new Error('only inside an open referral')
  return facts
}

/** How a command names the referral, with the version that stands on the screen. */
export function useReferralPlace() {
  const { referral } = useReferral()
  const { clientId, id, version } = referral
  return { place: { clientId, id }, changing: { clientId, id, version } }
}
