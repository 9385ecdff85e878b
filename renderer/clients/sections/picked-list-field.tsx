import { useMemo } from 'react'
import { ComboBox } from 'react-aria-components'
import { matches } from '../../../shared/lib/fold-text.ts'
import { ComboboxInput, ComboboxOptions } from '../../ui/combobox-parts.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Option } from '../../ui/select-field.tsx'
import { type FieldProps, useField } from '../../ui/use-field.ts'
import './sections.css'

type Props = FieldProps & {
  options: readonly Option[]
  /** Names one that has been chosen, also when it is in no list any more. */
  nameOf: (value: string) => string
  placeholder?: string
}

/** Several out of a long list: what is chosen stands below, and the field is free for the next. */
export function PickedListField(props: Props) {
  const { options, nameOf, placeholder = 'Suchen', disabled = false, label } = props
  const { id, field, error, aria } = useField(props, { verb: 'auswählen' })
  const chosen: string[] = Array.isArray(field.value) ? field.value : []
  const rest = useMemo(
    () => options.filter(({ value }) => !chosen.includes(value)),
    [options, chosen],
  )
  return (
    <FieldFrame {...props} id={id} error={error}>
      <ComboBox
        // A new box after every choice: its text is empty again.
        key={chosen.join()}
        className="picked-box"
        aria-label={label}
        id={id}
        autoFocus={document.activeElement?.id === id}
        onChange={key => key !== null && field.onChange([...chosen, String(key)])}
        onBlur={field.onBlur}
        defaultItems={rest}
        defaultFilter={matches}
        allowsEmptyCollection
        isDisabled={disabled}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <ComboboxInput
          inputRef={field.ref}
          placeholder={placeholder}
          describedBy={aria['aria-describedby']}
        />
        <ComboboxOptions />
      </ComboBox>
      {chosen.length > 0 && (
        <ul className="picked">
          {chosen.map(value => (
            <li key={value}>
              {nameOf(value)}
              <IconButton
                quiet
                icon="x"
                label={`${nameOf(value)} entfernen`}
                disabled={disabled}
                onClick={() => field.onChange(chosen.filter(other => other !== value))}
              />
            </li>
          ))}
        </ul>
      )}
    </FieldFrame>
  )
}
