import { formatInstant } from '../../shared/lib/dates.ts'
import { Icon } from './icon.tsx'
import { LinkButton } from './link-button.tsx'

type Props = { updatedAt: string; onDiscard: () => void }

export function DraftNote({ updatedAt, onDiscard }: Props) {
  return (
    <p className="draft-note" role="status">
      <span className="row">
        <Icon name="undo" size="s" />
        Entwurf vom {formatInstant(updatedAt)} übernommen
      </span>
      <LinkButton small onClick={onDiscard}>
        Verwerfen
      </LinkButton>
    </p>
  )
}
