import { useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { languageOptions } from '../clients/sections/option-lists.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { readRequestLine } from './request-line.ts'

/** One sentence that fills the fields below while it is typed. */
export function RequestLineField({ today }: { today: string }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { setValue } = useFormContext()
  const { options } = useHessen()

  function read(text: string) {
    setTyped(text)
    const known = { today, languages: languageOptions, places: options }
    for (const [name, value] of Object.entries(readRequestLine(text, known)))
      setValue(name, value, { shouldDirty: true })
  }

  return (
    <div className="kern-form-input field request-line">
      <label className="kern-label field__label" htmlFor={id}>
        In einem Satz
      </label>
      <input
        id={id}
        className="kern-form-input__input"
        aria-describedby={`${id}-hint`}
        placeholder="Dari, Ausländerbehörde, Dienstag 10:00"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={event => read(event.target.value)}
      />
      <p className="field__hint" id={`${id}-hint`}>
        Sprache, worum es geht, wann: füllt die Felder darunter. Enter stellt die Anfrage.
      </p>
    </div>
  )
}
