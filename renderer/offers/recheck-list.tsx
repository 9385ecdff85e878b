import { formatDay, relativeDay } from '../../shared/lib/dates.ts'
import type { OfferLine } from '../../shared/offers/directory-contract.ts'
import type { CheckedHow } from '../../shared/offers/offer.ts'
import { ActionLine } from '../ui/action-line.tsx'
import { ActionList } from '../ui/action-list.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { useRead } from '../use-read.ts'
import { checkOffer } from './directory-state.ts'

type Props = {
  today: string
  onEdit: (line: OfferLine) => void
  onConfirm: (line: OfferLine) => void
}

/** Why it is asked about again. */
function recheckReason(
  { checked, capacity }: Pick<OfferLine, 'checked' | 'capacity'>,
  today: string,
): string {
  const since =
    checked === null
      ? 'noch nicht geprüft'
      : `${formatDay(checked.on)}, ${relativeDay(checked.on, today)}`
  return capacity === 'klaerung' ? `${since}, Plätze unklar` : since
}

/** The one way to ask there. */
function wayToAsk({ phone, email }: Pick<OfferLine, 'phone' | 'email'>): {
  label: string
  icon: IconName
  how: CheckedHow
} {
  if (phone) return { label: 'Anrufen', icon: 'phone', how: 'telefon' }
  if (email) return { label: 'E-Mail', icon: 'mail', how: 'e-mail' }
  return { label: 'Ansehen', icon: 'eye', how: 'website' }
}

/** Five of the oldest a week; every line has its one act. */
export function RecheckList({ today, onEdit, onConfirm }: Props) {
  const { data } = useRead('offers', 'listRechecks', {})
  if (!data || (data.lines.length === 0 && data.doneThisWeek === 0)) return null
  const { lines, doneThisWeek } = data
  const done =
    doneThisWeek > 0 ? `${doneThisWeek} in dieser Woche geprüft` : 'alle Orte, älteste zuerst'
  return (
    <section className="directory__recheck" id="wieder-zu-pruefen" aria-label="Wieder zu prüfen">
      <GroupHead
        icon={lines.length === 0 ? 'ok' : 'clock'}
        tone={lines.length === 0 ? 'ok' : 'warn'}
        title="Wieder zu prüfen"
        count={lines.length}
        aside={done}
      />
      {lines.length === 0 && <p className="muted">Für diese Woche ist alles geprüft.</p>}
      <ActionList label="Wieder zu prüfen">
        {lines.map(line => {
          const { label, icon, how } = wayToAsk(line)
          return (
            <ActionLine
              key={line.id}
              columns="minmax(0, 1.3fr) minmax(0, 1fr)"
              cells={[
                { main: line.name, note: line.organisationName, strong: true },
                { main: <span className="muted">{recheckReason(line, today)}</span> },
              ]}
              action={{ label, icon, onPress: () => checkOffer(line.id, how) }}
              keys={{ n: () => onConfirm(line), e: () => onEdit(line) }}
            />
          )
        })}
      </ActionList>
    </section>
  )
}
