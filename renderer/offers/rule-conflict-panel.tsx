import type { Rule } from '../../shared/offers/eligibility.ts'
import { ConflictPanel } from '../clients/case/conflict-panel.tsx'
import { ruleFieldLabels, ruleFieldText } from './rule-field-words.ts'
import type { RuleConflict } from './use-rule-edit.ts'
import { useRuleNames } from './use-rule-names.ts'

type Props = {
  conflict: RuleConflict
  onSettle: (chosen: Rule) => Promise<void>
  /** Goes on typing. */
  onBack: () => void
}

/** Two have changed the same rule: field by field, whose value stays. */
export function RuleConflictPanel({ conflict, onSettle, onBack }: Props) {
  const names = useRuleNames()
  const { mine, theirs } = conflict
  return (
    <ConflictPanel<Rule>
      {...{ conflict, onSettle, onBack }}
      title="Diese Regel hat inzwischen jemand anders gespeichert"
      lead="Ihre Eingabe ist noch da. Bitte wählen Sie je Feld, was stehen bleiben soll."
      words={{ mine: 'Ihre Eingabe', back: 'Zurück zum Formular' }}
      textsOf={field => ({
        label: ruleFieldLabels[field],
        mine: ruleFieldText(field, mine, names),
        theirs: ruleFieldText(field, theirs, names),
      })}
    />
  )
}
