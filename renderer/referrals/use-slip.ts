import type { ClientLanguage } from '../../shared/reference/client-texts.ts'
import { api } from '../api.ts'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { outputText } from './output-words.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'

/** The slip holds no data, so it is always possible; undefined once the entry has left the directory. */
export function useSlip(language: ClientLanguage) {
  const { referral } = useReferral()
  const { place } = useReferralPlace()
  const toast = useToast()
  const job = useJob()
  const { offerId } = referral
  const print = async (way: 'drucken' | 'speichern') => {
    if (offerId === null) return
    const made = await job.run('Zettel wird gesetzt', options =>
      api.referrals.printSlip({ offerId, language, way, referral: place }, options),
    )
    if (made) toast.say(outputText('Zettel ohne Angaben', made.fileName))
  }
  return { job, print: offerId === null ? undefined : print }
}
