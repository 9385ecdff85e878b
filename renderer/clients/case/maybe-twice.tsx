import { Link } from '@tanstack/react-router'
import { fullName, type PersonSection } from '../../../shared/clients/client.ts'
import type { SimilarClient, SimilarTo } from '../../../shared/clients/search-contract.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useRead } from '../../use-read.ts'
import { agreementText } from '../similar-words.ts'
import { useCase } from './case-context.ts'
import { birthText } from './case-words.ts'
import { useAct } from './use-act.ts'
import './household.css'

/** What tells people apart, out of everything that is known. */
function soughtOf(person: PersonSection): SimilarTo {
  const { familyName, givenNames, birthName, ownScript, otherSpellings } = person
  const { birthDate, gender, citizenships, placeOfBirth } = person
  return {
    ...{ familyName, givenNames, birthName, ownScript, otherSpellings },
    ...{ birthDate, gender, citizenships, placeOfBirth },
  }
}

function Twin({ match }: { match: SimilarClient }) {
  const { file } = useCase()
  const act = useAct()
  const name = fullName(match)
  return (
    <li className="household__member known">
      <div>
        <span className="med" dir="auto">
          {name}
        </span>{' '}
        <span className="s muted">{agreementText(match)}</span>
        <p className="s muted">
          {birthText(match.birthDate)}, {match.number}
        </p>
      </div>
      <span className="row wrap">
        <Link
          className="link"
          to="/clients/merge/$clientId/$otherId"
          params={{ clientId: file.id, otherId: match.id }}
          aria-label={`Mit ${name} vergleichen und zusammenführen`}
        >
          Vergleichen und zusammenführen
        </Link>
        <Button
          variant="tertiary"
          aria-label={`${name} ist eine andere Person`}
          onClick={() =>
            void act(() => api.clients.declareDifferent({ id: file.id, otherId: match.id }), {
              done: 'Gemerkt: zwei verschiedene Personen.',
            })
          }
        >
          Andere Person
        </Button>
      </span>
    </li>
  )
}

/** Records that may be of the same person; whoever belongs to the family is known to be another one. */
export function MaybeTwice() {
  const { file } = useCase()
  const found = useRead('clients', 'findSimilar', {
    person: soughtOf(file.person),
    exceptId: file.id,
  })
  const family = new Set(file.relatives.map(({ id }) => id))
  const twins = (found.data ?? []).filter(({ id }) => !family.has(id))
  if (twins.length === 0) return null
  return (
    <div className="section maybe-twice">
      <Panel title="Vielleicht doppelt angelegt">
        <ul>
          {twins.map(match => (
            <Twin key={match.id} match={match} />
          ))}
        </ul>
      </Panel>
    </div>
  )
}
