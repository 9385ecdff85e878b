import { languageName } from '../clients/language-name.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { stateText } from '../clients/short-contact-words.ts'
import { useStates } from '../clients/use-states.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { Asked } from './finder-values.ts'
import { factStrip } from './finder-words.ts'

type Props = {
  asked: Asked
  today: string
  /** Differs from the file; the file itself stays as it is. */
  changed: boolean
  open: boolean
  onOpen: (open: boolean) => void
  onReset: () => void
}

/** What the answer is computed from: never a result without its inputs in view. */
export function FactStrip({ asked, today, changed, open, onOpen, onReset }: Props) {
  const { nameOf } = useHessen()
  const states = useStates()
  const names = {
    ...{ place: nameOf, language: languageName },
    state: (key: string) => stateText(key, states),
  }
  return (
    <div className="finder-strip">
      <dl>
        {factStrip(asked, names, today).map(({ label, value, isKnown }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className={isKnown ? undefined : 'finder-strip__unknown'}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        variant="tertiary"
        icon={open ? 'check' : 'edit'}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      >
        {open ? 'Fertig' : 'Ändern'}
      </Button>
      {changed && (
        <p className="finder-strip__note s" role="status">
          Nur für diese Frage geändert, die Akte bleibt, wie sie ist.{' '}
          <LinkButton small onClick={onReset}>
            Wieder wie in der Akte
          </LinkButton>
        </p>
      )}
    </div>
  )
}
