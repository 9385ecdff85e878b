import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Icon } from '../ui/icon.tsx'

type Props = { name: string; definition: string }

/** How something is counted, where there is no room to say it beside the number. */
export function FigureInfo({ name, definition }: Props) {
  return (
    <DialogTrigger>
      <Button className="figure-info" aria-label={`Wie gezählt wird: ${name}`}>
        <Icon name="info" size="s" />
      </Button>
      <Popover className="figure-info__box" placement="bottom start" offset={4}>
        <Dialog className="figure-info__text" aria-label={name}>
          {definition}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
