import { useContext, useEffect, useRef, useState } from 'react'
import type { ClientSections, SectionName } from '../../../shared/clients/client.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SentenceContext } from '../../ui/sentence-context.ts'
import { useCase } from './case-context.ts'
import { ChoiceRow } from './choice-row.tsx'
import { conflictsOf, resolved, type Side } from './section-conflict.ts'
import { type FieldWords, sectionWords } from './section-words.ts'
import type { SectionConflict } from './use-section-edit.ts'

type Values = ClientSections[SectionName]
type Props = {
  section: SectionName
  conflict: SectionConflict<Values>
  onSettle: (chosen: Values) => Promise<void>
  /** Goes on typing, with what has been chosen so far. */
  onBack: (chosen: Values) => void
}

const textOf = (words: readonly FieldWords[], field: string) =>
  words.find(word => word.field === field)?.text ?? ''

/** Two have changed the same section: field by field, whose value stays. */
export function SectionConflictPanel({ section, conflict, onSettle, onBack }: Props) {
  const { names } = useCase()
  const sentence = useContext(SentenceContext)
  const { base, mine, theirs } = conflict
  const asked = conflictsOf(base, mine, theirs)
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const words = {
    mine: sectionWords(section, mine as never, names),
    theirs: sectionWords(section, theirs as never, names),
  }
  const first = Object.fromEntries(asked.map(conflicted => [conflicted.field, conflicted.first]))

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
            Diese Angaben hat inzwischen jemand anders gespeichert
          </span>
        }
      >
        <p>Ihre Eingabe ist noch da. Bitte wählen Sie je Feld, was stehen bleiben soll.</p>
      </Alert>
      {failure && <Alert kind="danger" title={failure} live />}
      <div>
        {asked.map(({ field }) => (
          <ChoiceRow
            key={field}
            label={textLabel(words.theirs, field)}
            chosen={choices[field] ?? first[field] ?? 'mine'}
            options={[
              { value: 'mine', head: 'Ihre Eingabe', text: textOf(words.mine, field) },
              { value: 'theirs', head: 'Jetzt gespeichert', text: textOf(words.theirs, field) },
            ]}
            onChoose={side => setChoices({ ...choices, [field]: side })}
          />
        ))}
      </div>
      <div className="row wrap">
        <Button variant="primary" tall busy={busy} onClick={() => void settle()}>
          So speichern
        </Button>
        <Button variant="tertiary" tall onClick={() => onBack(chosen())}>
          Zurück zum Formular
        </Button>
      </div>
    </div>
  )
}

const textLabel = (words: readonly FieldWords[], field: string) =>
  words.find(word => word.field === field)?.label ?? field
