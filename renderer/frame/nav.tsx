import { Link } from '@tanstack/react-router'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Icon } from '../ui/icon.tsx'
import { useBackupJob } from './backup-job.tsx'
import { backupNote } from './backup-note.ts'
import { useHouse } from './house-context.ts'
import type { Place } from './place.ts'

function NavFoot() {
  const { session } = useHouse()
  const { running } = useBackupJob()
  const note = backupNote(session, dayOfInstant(new Date().toISOString()))
  return (
    <div className="foot">
      <p>Gespeichert, verschlüsselt</p>
      {running ? (
        <p>
          Sicherung läuft
          {running.share !== undefined && `, ${formatGermanNumber(running.share * 100, 0)} %`}
        </p>
      ) : note.problem ? (
        <Link className="nav-problem" to="/settings/$tab" params={{ tab: 'backup' }}>
          <Icon name="alert" size="s" tone="warn" />
          {note.text}
        </Link>
      ) : (
        <p className="nav-note">{note.text}</p>
      )}
    </div>
  )
}

export function Nav({ places }: { places: readonly Place[] }) {
  return (
    <nav className="nav" aria-label="Hauptnavigation">
      {places
        .filter(place => place.inNav)
        .map(place => (
          <Link
            key={place.path}
            to={place.path}
            className={place.beginsGroup ? 'nav-begins' : undefined}
            aria-label={place.label}
            title={place.label}
            activeOptions={{ exact: place.path === '/', includeSearch: false }}
          >
            <Icon name={place.icon} />
            <span className="nav-label">{place.label}</span>
          </Link>
        ))}
      <NavFoot />
    </nav>
  )
}
