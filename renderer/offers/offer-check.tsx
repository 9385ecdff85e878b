import { addDays, formatDay } from '../../shared/lib/dates.ts'
import {
  type CheckedHow,
  checkedHow,
  checkedHowNames,
  type KeptOffer,
} from '../../shared/offers/offer.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { setHow } from './directory-state.ts'

type Props = {
  offer: KeptOffer
  stale: boolean
  staleDays: number
  how: CheckedHow
  onConfirm: () => void
}

/** When it was last checked, and the one key that says it is still right. */
export function OfferCheck({ offer, stale, staleDays, how, onConfirm }: Props) {
  const { checked } = offer
  return (
    <div className="offer-check">
      <div className="grow s muted">
        {checked === null ? (
          <p className="warn med">Noch nicht geprüft</p>
        ) : (
          <>
            <p className={stale ? 'warn med' : undefined}>
              Geprüft {formatDay(checked.on)}, {checkedHowNames[checked.how]}
            </p>
            <p>
              {checked.by && `${checked.by}, `}
              {stale ? 'zu lange her' : `wieder ab ${formatDay(addDays(checked.on, staleDays))}`}
            </p>
          </>
        )}
      </div>
      <div className="offer-check__act">
        <span className="field__select">
          <select
            className="kern-form-input__select"
            aria-label="Wie geprüft"
            value={how}
            onChange={event => setHow(checkedHow.parse(event.target.value))}
          >
            {checkedHow.options.map(way => (
              <option key={way} value={way}>
                {checkedHowNames[way]}
              </option>
            ))}
          </select>
          <Icon name="down" size="s" />
        </span>
        <Button icon="check" aria-keyshortcuts="n" onClick={onConfirm}>
          Noch richtig{' '}
          <span aria-hidden="true">
            <Kbd>N</Kbd>
          </span>
        </Button>
      </div>
    </div>
  )
}
