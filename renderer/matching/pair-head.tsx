import { Link } from '@tanstack/react-router'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { CapacityPips } from '../volunteers/capacity-pips.tsx'
import { OwnName } from './own-name.tsx'

function placesText({ places, placesLeft }: PairSheet['helper']): string {
  if (places === 0) return 'kein Platz vereinbart'
  return placesLeft === 0
    ? `kein Platz frei von ${places}`
    : `${placesLeft} von ${places} Plätzen frei`
}

const roles: Readonly<Record<WaitingLine['state'], string>> = {
  ...{ vorschlag: 'Vorschlag', reserviert: 'Reserviert', ohne: 'Zum Vergleich' },
  ...{ neu: 'Zum Vergleich', ruht: 'Zum Vergleich' },
}

type Props = {
  sheet: PairSheet
  line: WaitingLine
  onChoose: (helperId: string | null) => void
}

export function PairHead({ sheet, line, onChoose }: Props) {
  const { helper } = sheet
  const { clientId, facts, title } = sheet.case
  const isOwn = line.helperId === helper.id
  return (
    <header className="pair">
      <div className="pair__side">
        <p className="s muted">Fall</p>
        <h2 className="h2">
          {clientId === null ? (
            title
          ) : (
            <Link
              className="quiet-link"
              to="/clients/$clientId/{-$tab}"
              params={{ clientId, tab: 'helpers' }}
            >
              {title}
            </Link>
          )}{' '}
          <OwnName line={line} />
        </h2>
        <p className="s muted">{facts}</p>
      </div>
      <span className="pair__mark muted" aria-hidden="true">
        <Icon name="matching" />
      </span>
      <div className="pair__side">
        <p className="s muted">
          {isOwn ? roles[line.state] : 'Zum Vergleich'}
          {!isOwn && line.helperId !== null && (
            <>
              {' · '}
              <LinkButton small onClick={() => onChoose(null)}>
                zurück zum Vorschlag
              </LinkButton>
            </>
          )}
        </p>
        <h2 className="h2">
          <Link
            className="quiet-link"
            to="/volunteers/person/$helperId/{-$tab}"
            params={{ helperId: helper.id, tab: undefined }}
          >
            <bdi>{helper.name}</bdi>
          </Link>
        </h2>
        <p className="s muted">{helper.facts}</p>
        <p className="s muted pair__places">
          <CapacityPips taken={helper.places - helper.placesLeft} places={helper.places} />
          <span>{placesText(helper)}</span>
          {helper.phone !== '' && (
            <span className="nowrap">
              <Icon name="phone" size="s" /> {helper.phone}
            </span>
          )}
        </p>
      </div>
    </header>
  )
}
