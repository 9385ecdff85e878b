import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { Backups } from './use-backups.ts'

type Props = {
  list: Backups
  /** Where nothing was found this is the next action. */
  foremost?: boolean
  words?: string
}

const usual = 'Sicherung an einem anderen Ort suchen'

export function BackupSearch({ list, foremost = false, words = usual }: Props) {
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
