import { Link } from '@tanstack/react-router'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'

type Props = {
  onCount: () => void
  /** Missing as long as there is none to repeat. */
  onRepeat: (() => void) | undefined
  /** Missing where somebody has just said no to being kept. */
  onWithName: (() => void) | undefined
  onClose: () => void
}

export function ShortContactFoot({ onCount, onRepeat, onWithName, onClose }: Props) {
  const counted = useRead('clients', 'countShortContacts', { quarter: null })
  return (
    <div className="kurz-foot">
      <div className="kurz-foot__line">
        <Button variant="primary" data-kurz-focus onClick={onCount}>
          Zählen
        </Button>
        <span className="s muted">
          <Kbd>Strg</Kbd> <Kbd>Enter</Kbd> jederzeit
          <span className="kurz-foot__hint">, auch unvollständig</span>
        </span>
        <span className="row wrap s muted kurz-foot__end kurz-foot__more">
          {onWithName && (
            <span className="nowrap">
              <Kbd>Strg</Kbd> <Kbd>N</Kbd>{' '}
              <LinkButton small onClick={onWithName}>
                mit Namen weiter
              </LinkButton>
            </span>
          )}
          {onRepeat && (
            <span className="nowrap">
              <Kbd>Strg</Kbd> <Kbd>D</Kbd>{' '}
              <LinkButton small onClick={onRepeat}>
                wie der letzte
              </LinkButton>
            </span>
          )}
        </span>
      </div>
      <div className="kurz-foot__line s muted">
        <span className="kurz-foot__hint">Taste wählt</span>
        <span className="kurz-foot__hint">
          <Kbd>Enter</Kbd> weiter
        </span>
        <span className="kurz-foot__hint">
          <Kbd>Umschalt</Kbd> <Kbd>Enter</Kbd> zurück
        </span>
        <span className="kurz-foot__hint">
          <Kbd>Entf</Kbd> leert
        </span>
        {counted.data && (
          <Link className="link kurz-foot__end" to="/short-contacts" onClick={onClose}>
            Kurzkontakte im Quartal: {formatGermanNumber(counted.data.counts.total)}
          </Link>
        )}
      </div>
    </div>
  )
}
