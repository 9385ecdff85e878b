import { useNavigate } from '@tanstack/react-router'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import { type QuarterLine, quarterStateNames } from '../../shared/statistics/release.ts'
import { Icon } from '../ui/icon.tsx'
import '../ui/button.css'
import '../ui/combobox-field.css'
import '../ui/menu-button.css'

const stateText = ({ state, changedSince }: QuarterLine): string =>
  changedSince ? `${quarterStateNames[state]}, seither geändert` : quarterStateNames[state]

type Props = { quarter: string; lines: readonly QuarterLine[] }

/** All quarters with how far each of them is; the newest first. */
export function QuarterList({ quarter, lines }: Props) {
  const navigate = useNavigate()
  const newestFirst = lines.toSorted((a, b) => b.quarter.localeCompare(a.quarter))
  return (
    <MenuTrigger>
      <Button className="kern-btn kern-btn--secondary">
        <Icon name="calendar" size="s" />
        <span className="kern-label">Anderes Quartal</span>
        <Icon name="down" size="s" />
      </Button>
      <Popover className="options menu quarter-list" placement="bottom end" offset={4}>
        <Menu
          className="options__list"
          aria-label="Quartale"
          selectionMode="single"
          selectedKeys={[quarter]}
          onAction={key =>
            void navigate({
              to: '/statistics/release/$quarter',
              params: { quarter: String(key) },
            })
          }
        >
          {newestFirst.map(line => (
            <MenuItem
              key={line.quarter}
              id={line.quarter}
              className="options__item quarter-list__item"
              textValue={formatQuarter(line.quarter)}
            >
              <span>{formatQuarter(line.quarter)}</span>
              <span className={line.changedSince ? 's warn' : 's muted'}>{stateText(line)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
