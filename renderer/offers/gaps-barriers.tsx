import { type ReferralField, referralFields } from '../../shared/clients/options.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { GroupHead } from '../ui/group-head.tsx'
import { useRead } from '../use-read.ts'

type Props = { from: string; until: string; field: ReferralField | undefined }

/** What people noted on single cases; nothing here leads back to them. */
export function GapsBarriers({ from, until, field }: Props) {
  const { data } = useRead('clients', 'listBarriers', {})
  if (!data) return null
  const noted = data.filter(
    one =>
      one.notedOn >= from && one.notedOn <= until && (field === undefined || one.field === field),
  )
  return (
    <section aria-label="Notierte Hürden">
      <GroupHead
        icon="note"
        title="Notierte Hürden"
        count={noted.length}
        aside="ohne Namen, aus allen Gemeinden"
      />
      {noted.length === 0 ? (
        <p className="muted gaps-barriers__none">
          In dieser Zeit keine. Notiert wird in der Akte oder im Finder mit „Systemhürde notieren“.
        </p>
      ) : (
        <ul className="gaps-barriers">
          {noted.map(one => (
            <li key={one.id}>
              <span className="med">{referralFields[one.field].name}</span>
              <span>{one.text}</span>
              <span className="s muted">{formatDay(one.notedOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
