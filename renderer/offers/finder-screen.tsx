import { CaseFinder } from './case-finder.tsx'
import { CounterFinder } from './counter-finder.tsx'
import './finder.css'
import './finder-answer.css'

type Props = { clientId: string | null; needId: string | null }

/** All offers for one question, ranked and explained: from a need, or for whoever stands at the counter. */
export function FinderScreen({ clientId, needId }: Props) {
  return clientId === null ? <CounterFinder /> : <CaseFinder clientId={clientId} needId={needId} />
}
