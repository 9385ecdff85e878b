import { type KeyboardEvent, useState } from 'react'
import { FieldFrame } from './field-frame.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  /** A passphrase that is being chosen, not one that is asked for. */
  fresh?: boolean
  autoFocus?: boolean
  /** Shown from the start: while choosing one, people want to see what they type. */
  visible?: boolean
}

export function PassphraseField(props: Props) {
  const { fresh, autoFocus, visible: visibleAtFirst = false, disabled } = props
  const { id, field, error, aria } = useField(props, { sensitive: true })
  const [visible, setVisible] = useState(visibleAtFirst)
  const [capsLock, setCapsLock] = useState(false)

  function watchCapsLock(event: KeyboardEvent) {
    setCapsLock(event.getModifierState('CapsLock'))
  }

  return (
    <FieldFrame {...props} id={id} error={error}>
      <div className="field__with">
        <input
          {...aria}
          {...{ autoFocus, disabled }}
          className="kern-form-input__input"
          data-sensitive
          id={id}
          name={field.name}
          ref={field.ref}
          type={visible ? 'text' : 'password'}
          autoComplete={fresh ? 'new-password' : 'off'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={1024}
          value={typeof field.value === 'string' ? field.value : ''}
          onChange={field.onChange}
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={() => {
            setCapsLock(false)
            field.onBlur()
          }}
        />
        <IconButton
          quiet
          icon={visible ? 'eye-off' : 'eye'}
          label={`${props.label} ${visible ? 'verbergen' : 'zeigen'}`}
          onClick={() => setVisible(now => !now)}
        />
      </div>
      <p className="field__hint" role="status">
        {capsLock && (
          <span className="row">
            <Icon name="alert" size="s" tone="warn" />
            Die Feststelltaste ist an.
          </span>
        )}
      </p>
    </FieldFrame>
  )
}
