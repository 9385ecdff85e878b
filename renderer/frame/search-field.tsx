import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useCountContact } from '../clients/short-contact-context.ts'
import { lockHouse } from '../locking.ts'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useBackupJob } from './backup-job.tsx'
import { listCommands } from './commands.ts'
import type { Place } from './place.ts'
import { SearchOverlay } from './search-overlay.tsx'

export function SearchField({ places }: { places: readonly Place[] }) {
  const [open, setOpen] = useState(false)
  const router = useRouter()
  const backup = useBackupJob()
  const countContact = useCountContact()

  useShortcut('ctrl+k', () => setOpen(true), { disabled: open })
  useShortcut('ctrl+l', () => void lockHouse(), { inDialogs: true })

  const hits = listCommands(places, {
    goTo: path => router.history.push(path),
    countContact,
    backUp: backup.start,
    lock: () => void lockHouse(),
  })
  return (
    <>
      <button type="button" className="find" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>Suchen …</span>
        <Kbd>Strg K</Kbd>
      </button>
      {open && <SearchOverlay hits={hits} onClose={() => setOpen(false)} />}
    </>
  )
}
