import { useRouter } from '@tanstack/react-router'
import { fullName } from '../../shared/clients/client.ts'
import { briefLine } from '../clients/brief-words.ts'
import { ownScriptOf } from '../clients/case/own-script.ts'
import { hitReasonNames } from '../clients/hit-reasons.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { usePersonSearch } from '../clients/use-person-search.ts'
import { useToday } from '../clients/use-today.ts'
import type { SearchHit } from './commands.ts'

const MOST_SHOWN = 6

/** People as lines of the search; `isAsking` while the answer to what stands there is on its way. */
export function usePeopleHits(typed: string, enabled: boolean) {
  const { hits, isAsking } = usePersonSearch(typed, { limit: MOST_SHOWN, enabled })
  const today = useToday()
  const { nameOf } = useHessen()
  const router = useRouter()
  const people = hits.map((hit): SearchHit => {
    const name = fullName(hit)
    return {
      id: hit.id,
      group: 'Personen',
      label: name || hit.ownScript,
      icon: 'user',
      verb: 'Akte öffnen',
      run: () =>
        void router.navigate({
          to: '/clients/$clientId/{-$tab}',
          params: { clientId: hit.id, tab: undefined },
        }),
      details: {
        native: name ? ownScriptOf(hit.ownScript, []) : undefined,
        line: briefLine(hit, { today, place: nameOf }),
        why: hitReasonNames[hit.reason],
      },
    }
  })
  return { people, isAsking }
}
