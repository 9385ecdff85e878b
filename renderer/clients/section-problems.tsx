import { useEffect, useState } from 'react'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { Alert } from '../ui/alert.tsx'
import type { FieldProblem } from '../ui/form-errors.ts'
import { type Fields, fieldAt, useFields } from '../ui/form-parts.ts'
import { LinkButton } from '../ui/link-button.tsx'

function textOf({ name, message }: FieldProblem, fields: Fields): string {
  const field = fieldAt(fields, name.split('.'))
  // "Bitte geben Sie … an." names its field already.
  return !field?.label || message === field.missing ? message : `${field.label}: ${message}`
}

function elementOf({ name }: FieldProblem, fields: Fields): HTMLElement | null {
  const field = fieldAt(fields, name.split('.'))
  return field ? document.getElementById(field.id) : null
}

function inReadingOrder(problems: readonly FieldProblem[], fields: Fields): FieldProblem[] {
  return problems.toSorted((a, b) => {
    const [first, second] = [elementOf(a, fields), elementOf(b, fields)]
    if (!first || !second) return first ? -1 : second ? 1 : 0
    if (first === second) return 0
    const follows = first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING
    return follows ? -1 : 1
  })
}

/** At the head of the section; each line moves the focus to its field. */
export function SectionProblems({ problems }: { problems: readonly FieldProblem[] }) {
  const fields = useFields()
  // The fields enter themselves after the first drawing; only then are their labels known.
  const [, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  const count = problems.length
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-intake-problems>
      <Alert
        kind="danger"
        title={
          count === 1
            ? 'Eine Angabe passt noch nicht'
            : `${countOf(count, 'Angabe', 'Angaben')} passen noch nicht`
        }
      >
        <ul className="s">
          {inReadingOrder(problems, fields).map(problem => (
            <li key={problem.name}>
              <LinkButton onClick={() => elementOf(problem, fields)?.focus()}>
                {textOf(problem, fields)}
              </LinkButton>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
