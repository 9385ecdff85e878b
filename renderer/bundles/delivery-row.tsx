import type { DeliveryLine } from '../../shared/bundles/delivery.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { Tag } from '../ui/tag.tsx'
import { deliveryName, kindIcons, periodName, standingOf } from './delivery-words.ts'

type Props = { delivery: DeliveryLine; onRepeat: (() => void) | undefined }

export function DeliveryRow({ delivery, onRepeat }: Props) {
  const { kind, version, fileName, madeOn, byName, recipient, canRepeat } = delivery
  const name = deliveryName(delivery)
  const standing = standingOf(delivery)
  return (
    <li className={standing === null ? 'delivery' : 'delivery delivery--past'}>
      <Icon name={kindIcons[kind]} tone={standing === null ? 'ok' : 'muted'} />
      <div className="delivery__what">
        <p className="row wrap">
          <span className="med">{name}</span>
          {version > 1 && <Tag>Fassung {version}</Tag>}
        </p>
        <p className="s muted">{fileName}</p>
        {recipient !== null && (
          <>
            <p className="s">verschlossen für das Ministerium</p>
            <p className="delivery__key muted fingerprint">{recipient}</p>
          </>
        )}
        {standing !== null && (
          <State tone="muted" icon="undo">
            {standing}
          </State>
        )}
      </div>
      <p className="s delivery__when">
        <span>{formatDay(madeOn)}</span>
        <span className="muted">{byName}</span>
      </p>
      {canRepeat && onRepeat && (
        <LinkButton small onClick={onRepeat}>
          Noch einmal schreiben
          <span className="sr-only">
            : {name}, {periodName(delivery)}
            {version > 1 && `, Fassung ${version}`}
          </span>
        </LinkButton>
      )}
    </li>
  )
}
