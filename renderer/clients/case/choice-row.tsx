import { useId } from 'react'

type Option<V extends string> = { value: V; head: string; text: string }
type Props<V extends string> = {
  label: string
  options: readonly [Option<V>, Option<V>]
  chosen: V
  onChoose: (value: V) => void
}

/** One field with the values of both sides; the arrow keys choose. */
export function ChoiceRow<V extends string>({ label, options, chosen, onChoose }: Props<V>) {
  const id = useId()
  return (
    <div className="conflict__field" role="radiogroup" aria-labelledby={id}>
      <span className="med" id={id}>
        {label}
      </span>
      {options.map(({ value, head, text }) => (
        <label className="field__choice" key={value}>
          <input
            type="radio"
            className="kern-form-check__radio"
            name={id}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            <span className="conflict__head">{head}</span>
            <span className="conflict__value" dir="auto">
              {'\n'}
              {text || 'nichts'}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
