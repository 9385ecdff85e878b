import { useWatch } from 'react-hook-form'
import { fullName } from '../../../shared/clients/client.ts'
import type { ClientBrief } from '../../../shared/clients/client-file.ts'
import type { SimilarClient } from '../../../shared/clients/search-contract.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { PersonForm } from '../sections/section-forms.ts'
import { useSimilar } from '../use-similar.ts'
import { useCase } from './case-context.ts'
import { birthText } from './case-words.ts'

type Props = {
  /** Looked at and told apart already. */
  different: readonly string[]
  onKnown: (client: ClientBrief) => void
  onDifferent: (id: string) => void
}

function Match({
  match,
  onKnown,
  onDifferent,
}: { match: SimilarClient } & Omit<Props, 'different'>) {
  const { file } = useCase()
  const here = file.relatives.some(({ id }) => id === match.id)
  const words = [birthText(match.birthDate), match.number, here ? 'gehört schon dazu' : '']
  return (
    <li className="household__member known">
      <div>
        <span className="med" dir="auto">
          {fullName(match)}
        </span>
        <p className="s muted">{words.filter(Boolean).join(', ')}</p>
      </div>
      <span className="row wrap">
        {!here && (
          <Button aria-label={`${fullName(match)} verbinden`} onClick={() => onKnown(match)}>
            Diese Person verbinden
          </Button>
        )}
        <Button variant="tertiary" onClick={() => onDifferent(match.id)}>
          Andere Person
        </Button>
      </span>
    </li>
  )
}

/** Whoever has a record already is connected, not taken in a second time. */
export function KnownAlready({ different, onKnown, onDifferent }: Props) {
  const person = useWatch({ name: 'person' }) as PersonForm
  const { matches } = useSimilar(person)
  const { file } = useCase()
  const left = new Set([file.id, ...different])
  const shown = matches.filter(({ id }) => !left.has(id))
  return (
    <div role="status">
      {shown.length > 0 && (
        <Panel title="Vielleicht schon bekannt">
          <ul>
            {shown.map(match => (
              <Match key={match.id} {...{ match, onKnown, onDifferent }} />
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
