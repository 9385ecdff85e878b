import { useEffect, useId, useState } from 'react'
import { parseGermanNumber } from '../../shared/lib/german-numbers.ts'

type Props = { label: string; value: number; most: number; onChange: (units: number) => void }

function problemOf(text: string, most: number): string | null {
  const read = parseGermanNumber(text)
  const fits = read.ok && Number.isInteger(read.value) && read.value >= 1 && read.value <= most
  return fits ? null : `Zwischen 1 und ${most}.`
}

/** Units of one person, saved when the field is left; what does not fit stays, and is said. */
export function UnitsInput({ label, value, most, onChange }: Props) {
  const id = useId()
  const [text, setText] = useState(String(value))
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setText(String(value))
    setProblem(null)
  }, [value])

  function leave() {
    const found = problemOf(text, most)
    setProblem(found)
    const read = parseGermanNumber(text)
    if (found === null && read.ok && read.value !== value) onChange(read.value)
  }

  return (
    <>
      <input
        className="kern-form-input__input units-input"
        inputMode="numeric"
        maxLength={3}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
        value={text}
        onChange={event => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={event => event.key === 'Enter' && leave()}
      />
      {problem && (
        <p className="s bad" id={id} role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
