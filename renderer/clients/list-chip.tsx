import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  TextField,
} from 'react-aria-components'
import { matches } from '../../shared/lib/fold-text.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { FilterOption } from './list-filter-options.ts'

type ChipProps = {
  title: string
  /** What it is set to, in words; empty while it narrows nothing. */
  values: readonly string[]
  onClear: () => void
}
type Props = ChipProps & {
  options: readonly FilterOption[]
  selected: readonly string[]
  several: boolean
  searched: boolean
  onSelect: (ids: readonly string[]) => void
  /** Just added: opens at once. */
  opened: boolean
  onOpened: (open: boolean) => void
}

const MOST_NAMED = 2

function chipText(title: string, values: readonly string[]): string {
  if (values.length === 0) return title
  const named = values.length > MOST_NAMED ? values.slice(0, 1) : values
  const more = values.length - named.length
  return `${title}: ${named.join(', ')}${more > 0 ? ` +${more}` : ''}`
}

/** A filter that is only on: its words and the way out. */
export function FlagChip({ text, onClear }: { text: string; onClear: () => void }) {
  return (
    <span className="chip chip--on">
      <span className="chip__text">{text}</span>
      <IconButton quiet icon="x" label={`Filter ${text} entfernen`} onClick={onClear} />
    </span>
  )
}

function Options({ title, options, selected, several, searched, onSelect }: Props) {
  const list = (
    <ListBox
      className="options__list"
      aria-label={title}
      selectionMode={several ? 'multiple' : 'single'}
      escapeKeyBehavior="none"
      selectedKeys={selected}
      onSelectionChange={keys => onSelect(keys === 'all' ? [] : [...keys].map(String))}
      items={options}
      renderEmptyState={() => <p className="options__none">Nichts gefunden</p>}
    >
      {option => (
        <ListBoxItem id={option.id} className="options__item chip__option" textValue={option.label}>
          {({ isSelected }) => (
            <>
              <span className="chip__mark">{isSelected && <Icon name="check" size="s" />}</span>
              <span>{option.label}</span>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
  if (!searched) return list
  return (
    <Autocomplete filter={matches}>
      <TextField className="chip__search" aria-label={`${title} suchen`} type="search" autoFocus>
        <Input className="kern-form-input__input" placeholder="Suchen" />
      </TextField>
      {list}
    </Autocomplete>
  )
}

/** A chip opens its list; once something is chosen it says what, and carries its ×. */
export function Chip(props: Props) {
  const { title, values, onClear, several, opened, onOpened, onSelect } = props
  const isOn = values.length > 0
  return (
    <span className={isOn ? 'chip chip--on' : 'chip'}>
      <DialogTrigger isOpen={opened} onOpenChange={onOpened}>
        <Button className={isOn ? 'chip__open' : 'chip__open chip__open--alone'}>
          <span className="chip__text">{chipText(title, values)}</span>
          {!isOn && <Icon name="down" size="s" tone="muted" />}
        </Button>
        <Popover className="options menu" placement="bottom start" offset={4}>
          <Dialog className="chip__dialog" aria-label={`Filter ${title}`}>
            <Options
              {...props}
              onSelect={ids => {
                onSelect(ids)
                if (!several) onOpened(false)
              }}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      {isOn && <IconButton quiet icon="x" label={`Filter ${title} entfernen`} onClick={onClear} />}
    </span>
  )
}
