import { useFormContext } from 'react-hook-form'
import { Alert } from './alert.tsx'
import { type FieldProblem, listProblems } from './form-errors.ts'
import { type Fields, fieldAt, useFields } from './form-parts.ts'
import { LinkButton } from './link-button.tsx'

function inReadingOrder(problems: FieldProblem[], fields: Fields) {
  const placed = problems.map(problem => {
    const field = fieldAt(fields, problem.name.split('.'))
    const { name, message } = problem
    // "Höchstens 40." says nothing without its field; "Bitte geben Sie … an." names it already.
    const text = !field || message === field.missing ? message : `${field.label}: ${message}`
    return { name, text, id: field?.id, element: field && document.getElementById(field.id) }
  })
  return placed.toSorted((a, b) => {
    if (!a.element || !b.element) return a.element ? -1 : 1
    const follows = a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING
    return follows ? -1 : 1
  })
}

function headline(count: number): string {
  return count === 1 ? 'Eine Angabe passt noch nicht' : `${count} Angaben passen noch nicht`
}

/** Every problem at once; each line moves the focus to its field. Stands at the head of a Form. */
export function ErrorSummary({ showFields }: { showFields: boolean }) {
  const { formState } = useFormContext()
  const fields = useFields()
  const problems = showFields ? inReadingOrder(listProblems(formState.errors), fields) : []
  const whole = formState.errors.root?.message
  if (problems.length === 0 && !whole) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-error-summary>
      <Alert kind="danger" title={whole ?? headline(problems.length)}>
        {problems.length > 0 && (
          <ul className="s">
            {problems.map(({ name, text, id }) => (
              <li key={name}>
                {id ? (
                  <LinkButton onClick={() => document.getElementById(id)?.focus()}>
                    {text}
                  </LinkButton>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  )
}
