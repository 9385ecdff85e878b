import { useMemo } from 'react'
import { ComboBox, Label } from 'react-aria-components'
import { matches } from '../../shared/lib/fold-text.ts'
import { ComboboxInput, ComboboxOptions } from './combobox-parts.tsx'
import { FieldError } from './field-error.tsx'
import type { Option } from './select-field.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  /** `note` stands behind the label and is searched too; `words` are only searched. */
  options: readonly (Option & { note?: string; words?: string })[]
  placeholder?: string
}

/** For long lists: type a part of the word, accents don't matter. The value is an option or null. */
export function ComboboxField(props: Props) {
  const { label, hint, optional, options, placeholder = 'Suchen', disabled } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const searched = useMemo(
    () =>
      new Map(
        options.map(({ label: text, note = '', words = '' }) => [text, `${text} ${note} ${words}`]),
      ),
    [options],
  )
  return (
    <ComboBox
      className="kern-form-input field"
      id={id}
      value={typeof field.value === 'string' && field.value !== '' ? field.value : null}
      onChange={key => field.onChange(key === null ? null : String(key))}
      onBlur={field.onBlur}
      defaultItems={options}
      defaultFilter={(text, typed) => matches(searched.get(text) ?? text, typed)}
      allowsEmptyCollection
      isDisabled={disabled ?? false}
      isRequired={!optional}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className="kern-label field__label">
        {label}
        {optional && <span className="field__optional"> freiwillig</span>}
      </Label>
      <ComboboxInput
        inputRef={field.ref}
        placeholder={placeholder}
        describedBy={aria['aria-describedby']}
      />
      <FieldError id={id} error={error} />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <ComboboxOptions />
    </ComboBox>
  )
}
