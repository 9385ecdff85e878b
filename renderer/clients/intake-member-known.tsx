import { fullName } from '../../shared/clients/client.ts'
import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { Button } from '../ui/button.tsx'
import { bornText } from './brief-words.ts'
import type { PersonForm } from './sections/section-forms.ts'
import { agreementText } from './similar-words.ts'
import { useSimilar } from './use-similar.ts'
import './similar.css'

type Props = { person: PersonForm; onLink: (known: ClientBrief) => void }

/** A family name alone says nothing within a family: only who is likely to be the same is shown. */
export function IntakeMemberKnown({ person, onLink }: Props) {
  const { matches } = useSimilar(person)
  const likely = matches.filter(({ verdict }) => verdict !== 'possible').slice(0, 3)
  if (person.givenNames === '' || likely.length === 0) return null
  return (
    <section aria-label="Vielleicht schon bekannt">
      <h4 className="h3">Vielleicht schon bekannt</h4>
      <ul className="known">
        {likely.map(match => (
          <li key={match.id}>
            <div className="grow">
              <p className="med">
                {fullName(match)} (Akte {match.number})
              </p>
              <p className="s muted">
                {[bornText(match), agreementText(match)].filter(Boolean).join(', ')}
              </p>
            </div>
            <Button onClick={() => onLink(match)}>Diese Akte verknüpfen</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
