import { formatPhone } from '../../shared/clients/phone.ts'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { HelperLink } from '../volunteers/helper-link.tsx'
import { CaseTitle } from './case-title.tsx'

const roles: Readonly<Record<WaitingLine['state'], string>> = {
  ...{ vorschlag: 'Vorschlag', reserviert: 'Reserviert', ohne: 'Zum Vergleich' },
  ...{ neu: 'Zum Vergleich', ruht: 'Zum Vergleich' },
}

type Props = {
  kind: AssignmentKind
  sheet: PairSheet
  line: WaitingLine
  onChoose: (helperId: string | null) => void
}

export function PairHead({ kind, sheet, line, onChoose }: Props) {
  const { helper } = sheet
  const isOwn = line.helperId === helper.id
  return (
    <header className="pair">
      <CaseTitle {...{ kind, line }} facts={sheet.case.facts} />
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
          <HelperLink helperId={helper.id} name={helper.name} />
        </h2>
        <p className="s muted">{helper.facts}</p>
        {helper.phone !== '' && (
          <p className="s muted pair__phone">
            <Icon name="phone" size="s" /> {formatPhone(helper.phone)}
          </p>
        )}
      </div>
    </header>
  )
}
