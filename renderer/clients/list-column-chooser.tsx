import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { type ClientColumn, clientColumn } from '../../shared/clients/list.ts'
import { columnTitles } from '../../shared/clients/list-words.ts'
import { Icon } from '../ui/icon.tsx'
import { inOrder } from './list-views.ts'

type Props = {
  columns: readonly ClientColumn[]
  onChange: (columns: readonly ClientColumn[]) => void
}

const options = clientColumn.options.map(id => ({ id, label: columnTitles[id] }))

/** The name always stays; of the others one at least. */
export function ColumnChooser({ columns, onChange }: Props) {
  return (
    <DialogTrigger>
      <Button className="kern-btn kern-btn--tertiary flush">
        <Icon name="columns" size="s" />
        <span className="kern-label">Spalten</span>
      </Button>
      <Popover className="options menu" placement="bottom end" offset={4}>
        <Dialog className="chip__dialog" aria-label="Spalten wählen">
          <ListBox
            className="options__list"
            aria-label="Spalten"
            selectionMode="multiple"
            disallowEmptySelection
            escapeKeyBehavior="none"
            selectedKeys={columns}
            onSelectionChange={keys => {
              if (keys !== 'all') onChange(inOrder([...keys].map(String)))
            }}
            items={options}
          >
            {option => (
              <ListBoxItem
                id={option.id}
                className="options__item chip__option"
                textValue={option.label}
              >
                {({ isSelected }) => (
                  <>
                    <span className="chip__mark">
                      {isSelected && <Icon name="check" size="s" />}
                    </span>
                    <span>{option.label}</span>
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
