import { useContext, useEffect, useRef, useState } from 'react'
import type { Rule } from '../../shared/offers/eligibility.ts'
import { ChoiceRow } from '../clients/case/choice-row.tsx'
import { conflictsOf, resolved, type Side } from '../clients/case/section-conflict.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { SentenceContext } from '../ui/sentence-context.ts'
import { ruleFieldLabels, ruleFieldText } from './rule-field-words.ts'
import type { RuleConflict } from './use-rule-edit.ts'
import { useRuleNames } from './use-rule-names.ts'
import '../clients/case/section-panel.css'

type Props = {
  conflict: RuleConflict
  onSettle: (chosen: Rule) => Promise<void>
  /** Goes on typing. */
  onBack: () => void
}

/** Two have changed the same rule: field by field, whose value stays. */
export function RuleConflictPanel({ conflict, onSettle, onBack }: Props) {
  const names = useRuleNames()
  const sentence = useContext(SentenceContext)
  const { base, mine, theirs } = conflict
  const asked = conflictsOf(base, mine, theirs)
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const heading = useRef<HTMLSpanElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const first = Object.fromEntries(asked.map(one => [one.field, one.first]))

  async function settle() {
    setBusy(true)
    setFailure(null)
    try {
      await onSettle(resolved(mine, theirs, { ...first, ...choices }))
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack-2 rule-conflict">
      <Alert
        kind="warning"
        title={
          <span ref={heading} tabIndex={-1}>
            Diese Regel hat inzwischen jemand anders gespeichert
          </span>
        }
      >
        <p>Ihre Eingabe ist noch da. Bitte wählen Sie je Feld, was stehen bleiben soll.</p>
      </Alert>
      {failure && <Alert kind="danger" title={failure} live />}
      <div>
        {asked.map(one => {
          const field = one.field as keyof Rule
          return (
            <ChoiceRow
              key={field}
              label={ruleFieldLabels[field]}
              chosen={choices[field] ?? one.first}
              options={[
                { value: 'mine', head: 'Ihre Eingabe', text: ruleFieldText(field, mine, names) },
                {
                  value: 'theirs',
                  head: 'Jetzt gespeichert',
                  text: ruleFieldText(field, theirs, names),
                },
              ]}
              onChoose={side => setChoices({ ...choices, [field]: side })}
            />
          )
        })}
      </div>
      <div className="row wrap">
        <Button variant="primary" tall busy={busy} onClick={() => void settle()}>
          So speichern
        </Button>
        <Button variant="tertiary" tall onClick={onBack}>
          Zurück zum Formular
        </Button>
      </div>
    </div>
  )
}
