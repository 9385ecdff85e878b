import { officeLabel } from '../../shared/settings/settings.ts'
import { ShortContactButton } from '../clients/short-contact-button.tsx'
import { lockHouse } from '../locking.ts'
import { roleNames } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Tag } from '../ui/tag.tsx'
import { useHouse } from './house-context.ts'
import type { Place } from './place.ts'
import { SearchField } from './search-field.tsx'

export function TopBar({ places }: { places: readonly Place[] }) {
  const { status, session, settings } = useHouse()
  const office = officeLabel(settings.office)
  return (
    <header className="top">
      <div className="brand">
        <b className="cut" title={settings.office.programName}>
          {settings.office.programName}
        </b>
        <span className="cut" title={office}>
          {settings.office.bodyName}
        </span>
      </div>
      <SearchField places={places} />
      <div className="top-right">
        {status.demo && <Tag>Demonstration</Tag>}
        <ShortContactButton />
        <div className="who">
          <b>{session.userName}</b>
          <span className="muted">{roleNames[session.role]}</span>
        </div>
        <Button
          variant="tertiary"
          icon="lock"
          title="Sperren (Strg L)"
          onClick={() => void lockHouse()}
        >
          Sperren
        </Button>
      </div>
    </header>
  )
}
