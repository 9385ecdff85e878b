import { LinkButton } from '../ui/link-button.tsx'
import type { Backups } from './use-backups.ts'

export function BackupSearch({ list }: { list: Backups }) {
  return (
    <LinkButton small onClick={() => void list.searchElsewhere()}>
      Sicherung an einem anderen Ort suchen
    </LinkButton>
  )
}
