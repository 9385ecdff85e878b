import { useRouter } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { caseworkers } from '../../shared/roles.ts'
import { handOver } from '../clients/intake-handover.ts'
import { useCountContact } from '../clients/short-contact-context.ts'
import { lockHouse } from '../locking.ts'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { useBackupJob } from './backup-job.tsx'
import { listCommands } from './commands.ts'
import { useHouse } from './house-context.ts'
import type { Place } from './place.ts'
import { SearchOverlay } from './search-overlay.tsx'

export function SearchField({ places }: { places: readonly Place[] }) {
  const [open, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const router = useRouter()
  const backup = useBackupJob()
  const countContact = useCountContact()
  const { role } = useHouse().session

  useShortcut('ctrl+k', () => setOpen(true), { disabled: open })
  useShortcut('ctrl+l', () => void lockHouse(), { inDialogs: true })

  const hits = listCommands(places, {
    goTo: path => router.history.push(path),
    countContact: countContact && (() => countContact()),
    backUp: backup.start,
    lock: () => void lockHouse(),
  })
  /** The name goes along in memory: in an address it would stay behind. */
  function beginIntake(name: string) {
    handOver({ name })
    router.history.push('/clients/new')
  }
  return (
    <>
      <button type="button" className="find" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="search" />
        <span>Suchen …</span>
        <Kbd>Strg K</Kbd>
      </button>
      {open && (
        <SearchOverlay
          hits={hits}
          beginIntake={caseworkers.includes(role) ? beginIntake : undefined}
          onClose={close}
        />
      )}
    </>
  )
}
