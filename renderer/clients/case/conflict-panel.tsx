import { useContext, useEffect, useRef, useState } from 'react'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SentenceContext } from '../../ui/sentence-context.ts'
import { ChoiceRow } from './choice-row.tsx'
import { conflictsOf, resolved, type Side } from './section-conflict.ts'
import './section-panel.css'

type Texts = { label: string; mine: string; theirs: string }
type Props<Values extends Readonly<Record<string, unknown>>> = {
  conflict: { base: Values; mine: Values; theirs: Values }
  /** "Diese Regel hat inzwischen jemand anders gespeichert" */
  title: string
  lead: string
  /** What stands over the own side, and on the way back. */
  words: { mine: string; back: string }
  textsOf: (field: keyof Values & string) => Texts
  onSettle: (chosen: Values) => Promise<void>
  /** Goes on typing, with what has been chosen so far. */
  onBack: (chosen: Values) => void
}

/** Two have changed the same thing: field by field, whose value stays. */
export function ConflictPanel<Values extends Readonly<Record<string, unknown>>>(
  props: Props<Values>,
) {
  const { conflict, title, lead, words, textsOf, onSettle, onBack } = props
  const { base, mine, theirs } = conflict
  const sentence = useContext(SentenceContext)
  const asked = conflictsOf(base, mine, theirs)
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const first = Object.fromEntries(asked.map(one => [one.field, one.first]))
  const chosen = () => resolved(mine, theirs, { ...first, ...choices })

  async function settle() {
    setBusy(true)
    setFailure(null)
    try {
      await onSettle(chosen())
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack-2">
      <Alert
        kind="warning"
        title={
          <span ref={heading} tabIndex={-1}>
            {title}
          </span>
        }
      >
        <p>{lead}</p>
      </Alert>
      {failure && <Alert kind="danger" title={failure} live />}
      <div>
        {asked.map(one => {
          const texts = textsOf(one.field as keyof Values & string)
          return (
            <ChoiceRow
              key={one.field}
              label={texts.label}
              chosen={choices[one.field] ?? one.first}
              options={[
                { value: 'mine', head: words.mine, text: texts.mine },
                { value: 'theirs', head: 'Jetzt gespeichert', text: texts.theirs },
              ]}
              onChoose={side => setChoices({ ...choices, [one.field]: side })}
            />
          )
        })}
      </div>
      <div className="row wrap">
        <Button variant="primary" tall busy={busy} onClick={() => void settle()}>
          So speichern
        </Button>
        <Button variant="tertiary" tall onClick={() => onBack(chosen())}>
          {words.back}
        </Button>
      </div>
    </div>
  )
}
