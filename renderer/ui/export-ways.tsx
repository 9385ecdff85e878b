export type ExportWay<Id extends string> = { id: Id; label: string; note: string }

type Props<Id extends string> = {
  name: string
  ways: readonly ExportWay<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  disabled: boolean
}

/** In which form a list leaves the house, each with what it is good for. */
export function ExportWays<Id extends string>(props: Props<Id>) {
  const { name, ways, chosen, onChoose, disabled } = props
  return (
    <fieldset className="export-ways" disabled={disabled}>
      <legend className="sr-only">Wie</legend>
      {ways.map(({ id, label, note }) => (
        <label key={id} className="field__choice">
          <input
            type="radio"
            className="kern-form-check__radio"
            name={name}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span>
            {label}
            <span className="export-ways__note s muted">{note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
