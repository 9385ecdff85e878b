import type { RefCallback } from 'react'
import { Button, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { Option } from './select-field.tsx'
import './combobox-field.css'

type InputProps = {
  inputRef: RefCallback<HTMLInputElement>
  placeholder: string
  describedBy: string | undefined
}

/** Where one types, with the button that shows all. */
export function ComboboxInput({ inputRef, placeholder, describedBy }: InputProps) {
  return (
    <div className="field__with">
      <Input
        className="kern-form-input__input"
        ref={inputRef}
        placeholder={placeholder}
        aria-describedby={describedBy}
      />
      <Button className="icon-button icon-button--quiet">
        <Icon name="down" size="s" />
      </Button>
    </div>
  )
}

/** What the box around it has found. */
export function ComboboxOptions() {
  return (
    <Popover className="options" offset={4}>
      <ListBox
        className="options__list"
        renderEmptyState={() => <p className="options__none">Nichts gefunden</p>}
      >
        {(option: Option & { note?: string }) => (
          <ListBoxItem id={option.value} className="options__item" textValue={option.label}>
            <span>{option.label}</span>
            {option.note && <span className="s muted">{option.note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
