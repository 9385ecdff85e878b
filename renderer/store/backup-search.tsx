import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { Backups } from './use-backups.ts'

type Props = {
  list: Backups
  /** Where nothing was found this is the next action. */
  foremost?: boolean
}

export function BackupSearch({ list, foremost = false }: Props) {
  const words = 'Sicherung an einem anderen Ort suchen'
  const search = () => void list.searchElsewhere()
  return foremost ? (
    <Button tall variant="primary" icon="folder" onClick={search}>
      {words}
    </Button>
  ) : (
    <LinkButton small onClick={search}>
      {words}
    </LinkButton>
  )
}
