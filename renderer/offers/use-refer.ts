import { useNavigate } from '@tanstack/react-router'
import type { Finding } from '../../shared/offers/finder.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'
import type { FinderPerson } from './finder-context.ts'

type Wanted = { found: Finding; needId: string; memberIds: string[] }

/** A draft for each who goes along; then on to the one of the open file. */
export function useRefer(person: FinderPerson | null) {
  const navigate = useNavigate()
  const toast = useToast()
  return async ({ found, needId, memberIds }: Wanted): Promise<boolean> => {
    const clientId = person?.file.id
    if (!clientId) return false
    try {
      const { offerId } = found
      const { ids } = await api.referrals.create({ clientId, needId, offerId, memberIds })
      const own = ids.find(one => one.clientId === clientId)
      if (own)
        await navigate({
          to: '/referrals/$clientId/$referralId',
          params: { clientId, referralId: own.id },
        })
      return true
    } catch (error) {
      toast.fail(sentence(error))
      return false
    }
  }
}
