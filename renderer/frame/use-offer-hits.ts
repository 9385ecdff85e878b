import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { matches } from '../../shared/lib/fold-text.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { topics } from '../../shared/offers/topics.ts'
import { api } from '../api.ts'
import { askForAll, openOffer } from '../offers/directory-state.ts'
import type { SearchHit } from './commands.ts'

const FEWEST_LETTERS = 3
const ASKED = 30
const MOST_SHOWN = 5

/** Offers by their name or that of their organisation; other words are for the directory itself. */
export function useOfferHits(typed: string): { hits: readonly SearchHit[]; isAsking: boolean } {
  const router = useRouter()
  const text = tidyLine(typed).slice(0, 200)
  const isOn = text.length >= FEWEST_LETTERS
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['offers', 'search', { text, limit: ASKED }],
    queryFn: () =>
      api.offers.search({ filter: { ...everyOffer, states: [], text }, offset: 0, limit: ASKED }),
    enabled: isOn,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const named = (isOn ? (data?.lines ?? []) : []).filter(line =>
    matches(`${line.name} ${line.organisationName}`, text),
  )
  const hits = named.slice(0, MOST_SHOWN).map(
    (line): SearchHit => ({
      ...{ id: line.id, group: 'Angebote', icon: 'offers', verb: 'Angebot öffnen' },
      label: line.name,
      details: {
        native: undefined,
        line: [line.organisationName, line.town].filter(Boolean).join(', '),
        why: topics[line.topic].name,
      },
      run: () => {
        askForAll()
        openOffer(line.id)
        void router.navigate({ to: '/offers' })
      },
    }),
  )
  return { hits, isAsking: isOn && isFetching && (data === undefined || isPlaceholderData) }
}
