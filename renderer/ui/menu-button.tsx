import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './button.css'
import './combobox-field.css'
import './menu-button.css'

export type MenuEntry = { id: string; label: string; icon?: IconName; onAction: () => void }

type Props = {
  /** What the actions are about, read aloud: "Mehr zu diesem Fall". */
  label: string
  items: readonly MenuEntry[]
  quiet?: boolean
}

/** Three dots with the actions that are seldom needed. Arrows choose, Enter acts, Esc closes. */
export function MenuButton({ label, items, quiet }: Props) {
  return (
    <MenuTrigger>
      <Button
        className={quiet ? 'icon-button icon-button--quiet' : 'icon-button'}
        aria-label={label}
      >
        <Icon name="more" size={quiet ? 's' : 'm'} />
      </Button>
      <Popover className="options menu" placement="bottom end" offset={4}>
        <Menu
          className="options__list"
          aria-label={label}
          onAction={key => items.find(({ id }) => id === key)?.onAction()}
        >
          {items.map(item => (
            <MenuItem
              key={item.id}
              id={item.id}
              className="options__item menu__item"
              textValue={item.label}
            >
              {item.icon && <Icon name={item.icon} size="s" />}
              <span>{item.label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
