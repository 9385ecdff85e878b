import type { FolderWarning } from '../../shared/store/store.ts'
import { Alert } from '../ui/alert.tsx'

const words: Record<FolderWarning, { title: string; text: string }> = {
  synchronised: {
    title: 'Der Speicher liegt in einem Cloud-Ordner',
    text: 'Er wird mit anderen Geräten abgeglichen und kann dabei beschädigt werden. Bitte lassen Sie die IT den Ordner vom Abgleich ausnehmen.',
  },
  'read-only': {
    title: 'In den Ordner kann nicht geschrieben werden',
    text: 'Bitte lassen Sie die IT die Schreibrechte prüfen. Die Daten sind unverändert.',
  },
  'low-space': {
    title: 'Auf dem Laptop ist kaum noch Platz',
    text: 'Bitte löschen Sie, was Sie nicht mehr brauchen, oder fragen Sie die IT. Sonst gelingt bald keine Sicherung mehr.',
  },
  'keyring-repaired': {
    title: 'Die Schlüsseldatei war beschädigt',
    text: 'Das Programm hat die zweite Ausfertigung genommen, Sie können weiterarbeiten. Kommt das wieder vor, lassen Sie bitte die Festplatte prüfen.',
  },
}

/** What is not right about the place of the store, and what to do about it. */
export function FolderWarnings({ warnings }: { warnings: readonly FolderWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <div className="stack folder-warnings">
      {warnings.map(warning => (
        <Alert key={warning} kind="warning" title={words[warning].title}>
          <p className="s">{words[warning].text}</p>
        </Alert>
      ))}
    </div>
  )
}
