import type { ClientSections, SectionName } from '../../../shared/clients/client.ts'
import { useCase } from './case-context.ts'
import { ConflictPanel } from './conflict-panel.tsx'
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

const wordsOf = (words: readonly FieldWords[], field: string) =>
  words.find(word => word.field === field)

/** Two have changed the same section: field by field, whose value stays. */
export function SectionConflictPanel({ section, conflict, onSettle, onBack }: Props) {
  const { names } = useCase()
  const mine = sectionWords(section, conflict.mine as never, names)
  const theirs = sectionWords(section, conflict.theirs as never, names)
  return (
    <ConflictPanel<Values>
      {...{ conflict, onSettle, onBack }}
      title="Diese Angaben hat inzwischen jemand anders gespeichert"
      lead="Ihre Eingabe ist noch da. Bitte wählen Sie je Feld, was stehen bleiben soll."
      words={{ mine: 'Ihre Eingabe', back: 'Zurück zum Formular' }}
      textsOf={field => ({
        label: wordsOf(theirs, field)?.label ?? field,
        mine: wordsOf(mine, field)?.text ?? '',
        theirs: wordsOf(theirs, field)?.text ?? '',
      })}
    />
  )
}
