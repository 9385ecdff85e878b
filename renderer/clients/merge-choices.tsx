import { useId, useState } from 'react'
import type { SectionName } from '../../shared/clients/client.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { sectionTitles } from './case/section-words.ts'
import { differs, firstChoice, type MergeField, type MergeSide } from './merge-fields.ts'

type Chosen = Readonly<Record<string, MergeSide>>
type Props = {
  fields: readonly MergeField[]
  /** Of both records, for the heads of the columns. */
  numbers: { kept: string; dropped: string }
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}

type RowProps = { field: MergeField; side: MergeSide; onChoose: (side: MergeSide) => void }

function Row({ field, side, onChoose }: RowProps) {
  const id = useId()
  return (
    <div className="merge__field" role="radiogroup" aria-labelledby={id}>
      <span className="merge__label" id={id}>
        {field.label}
      </span>
      {(['kept', 'dropped'] as const).map(value => (
        <label
          key={value}
          className={side === value ? 'merge__value merge__value--chosen' : 'merge__value'}
        >
          <input
            type="radio"
            className="kern-form-check__radio"
            name={id}
            checked={side === value}
            onChange={() => onChoose(value)}
          />
          <span dir="auto">{field[value] || <span className="muted">nichts</span>}</span>
        </label>
      ))}
    </div>
  )
}

function United({ field }: { field: MergeField }) {
  const lines = [...new Set([field.kept, field.dropped].flatMap(text => text.split('\n')))]
  return (
    <div className="merge__field">
      <span className="merge__label">{field.label}</span>
      <span className="merge__value merge__value--both">
        <span dir="auto">{lines.filter(Boolean).join('\n')}</span>
      </span>
      <span className="merge__value s muted">aus beiden Akten</span>
    </div>
  )
}

function Equal({ fields }: { fields: readonly MergeField[] }) {
  const [shown, setShown] = useState(false)
  const known = fields.filter(({ kept }) => kept !== '')
  if (known.length === 0) return null
  return (
    <section>
      <p>
        <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
          {countOf(known.length, 'Feld ist gleich', 'Felder sind gleich')}
        </LinkButton>
      </p>
      {shown && (
        <dl className="merge__equal">
          {known.map(({ key, label, kept }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{kept}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

/** What differs, section by section; what is equal is folded. */
export function MergeChoices({ fields, numbers, chosen, onChoose }: Props) {
  const asked = fields.filter(differs)
  const sections = [...new Set(asked.map(({ section }) => section))]
  const choose = (key: string) => (side: MergeSide) => onChoose({ ...chosen, [key]: side })
  const rows = (section: SectionName) => asked.filter(field => field.section === section)
  return (
    <div className="merge__choices">
      <div className="merge__field merge__head" aria-hidden="true">
        <span />
        <span>Akte, die bleibt: {numbers.kept}</span>
        <span>andere Akte: {numbers.dropped}</span>
      </div>
      {asked.length === 0 && <p>In den Angaben zur Person unterscheiden sich beide nicht.</p>}
      {sections.map(section => (
        <section key={section} aria-label={sectionTitles[section]}>
          <h2 className="h3 merge__section">{sectionTitles[section]}</h2>
          {rows(section).map(field =>
            field.united ? (
              <United key={field.key} field={field} />
            ) : (
              <Row
                key={field.key}
                field={field}
                side={chosen[field.key] ?? firstChoice(field)}
                onChoose={choose(field.key)}
              />
            ),
          )}
        </section>
      ))}
      <Equal fields={fields.filter(field => !differs(field))} />
    </div>
  )
}
