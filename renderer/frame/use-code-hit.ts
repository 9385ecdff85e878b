import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { isMistypedCode, readCode } from '../../shared/referrals/return-code.ts'
import { api } from '../api.ts'
import type { SearchHit } from './commands.ts'

type CodeHit = { hits: readonly SearchHit[]; isAsking: boolean; problem: string | null }

/** A code from a card is the first hit; one that was mistyped says so and opens nothing. */
export function useCodeHit(typed: string, enabled: boolean): CodeHit {
  const router = useRouter()
  const code = enabled ? readCode(typed) : null
  const { data, isFetching } = useQuery({
    queryKey: ['referrals', 'findByCode', code],
    queryFn: () => api.referrals.findByCode({ code: code ?? '' }),
    enabled: code !== null,
    gcTime: 0,
  })
  if (code === null) {
    const problem = enabled && isMistypedCode(typed)
    return {
      hits: [],
      isAsking: false,
      problem: problem ? 'Der Code stimmt nicht: bitte vergleichen' : null,
    }
  }
  const place = data?.found
  const hits = place
    ? [
        {
          ...{ id: `code-${code}`, group: 'Vermittlungen', icon: 'referrals', verb: 'öffnen' },
          label: `Rücklauf ${code} öffnen`,
          run: () =>
            void router.navigate({
              to: '/referrals/$clientId/$referralId',
              params: { clientId: place.clientId, referralId: place.id },
            }),
        } satisfies SearchHit,
      ]
    : []
  return { hits, isAsking: isFetching && data === undefined, problem: null }
}
