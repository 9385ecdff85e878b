import { useState } from 'react'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Panel } from '../ui/panel.tsx'
import { SimilarPerson } from './similar-person.tsx'
import './similar.css'

type Props = {
  /** Whether a name is there to look for. */
  enough: boolean
  matches: readonly SimilarClient[]
  own: SimilarTo
  onOpen: (id: string) => void
  onDifferent: (id: string) => void
}

/** Beside the form, never over it: who is known already, with what agrees and what differs. */
export function SimilarPanel({ enough, matches, own, onOpen, onDifferent }: Props) {
  const [compared, setCompared] = useState<string | null>(null)
  const shown = matches.find(({ id }) => id === compared) ?? matches[0]
  const found = matches.length > 0
  return (
    <Panel title={found ? 'Vielleicht schon bekannt' : 'Schon bekannt?'}>
      <p role="status" className={found ? 'sr-only' : 's muted'}>
        {found && `${countOf(matches.length, 'Person', 'Personen')} vielleicht schon bekannt`}
        {!found && enough && 'Bisher niemand mit diesem oder einem ähnlichen Namen.'}
        {!enough &&
          'Sobald ein Name dasteht, wird hier gesucht, auch nach Klang und in anderer Schrift.'}
      </p>
      {matches.map(match => (
        <SimilarPerson
          key={match.id}
          match={match}
          own={own}
          open={match === shown}
          onCompare={() => setCompared(match.id)}
          onOpen={() => onOpen(match.id)}
          onDifferent={() => onDifferent(match.id)}
        />
      ))}
    </Panel>
  )
}
