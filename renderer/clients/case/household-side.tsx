import { LinkButton } from '../../ui/link-button.tsx'
import { useCase } from './case-context.ts'
import { RelativeLink } from './relative-link.tsx'
import { relativeWords } from './relative-words.ts'

/** Who belongs to this person; each name leads to a file. */
export function HouseholdSide() {
  const { file, today, open, goTo } = useCase()
  const { relatives } = file
  return (
    <section aria-labelledby="household-title">
      <div className="side__head">
        <h2 className="h3" id="household-title">
          Haushalt und Familie
        </h2>
        <LinkButton small onClick={() => goTo('household')}>
          {open ? 'Bearbeiten' : 'Ansehen'}
        </LinkButton>
      </div>
      {relatives.length === 0 ? (
        <p className="s muted">Niemand eingetragen</p>
      ) : (
        <ul className="side__list">
          {relatives.map(relative => (
            <li key={relative.id}>
              <RelativeLink relative={relative} />
              <span className="s muted">{relativeWords(relative, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
