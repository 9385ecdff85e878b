import { type ReactNode, useRef, useState } from 'react'
import { caseworkers } from '../../shared/roles.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import { type CountRequest, ShortContactContext } from './short-contact-context.ts'
import { ShortContactDialog } from './short-contact-dialog.tsx'
import { readPlaces } from './use-places.ts'
import { readStates } from './use-states.ts'

type Prepared = Awaited<ReturnType<typeof prepare>> & { request?: CountRequest | undefined }

/** Read at the moment of opening: overnight the day has changed, meanwhile a colleague was here. */
async function prepare(bodyKey: string) {
  const [{ today, last }, places, states] = await Promise.all([
    api.clients.prepareShortContact({}),
    readPlaces(bodyKey),
    readStates(),
  ])
  return { today, last, places, states }
}

/** Holds the form of the short contact, which opens over any screen. */
export function ShortContactProvider({ children }: { children: ReactNode }) {
  const { session, settings } = useHouse()
  const [prepared, setPrepared] = useState<Prepared>()
  const preparing = useRef(false)
  const toast = useToast()
  const may = caseworkers.includes(session.role)

  async function open(request?: CountRequest) {
    // The search is a dialog of the engine and would lie above.
    if (preparing.current || document.querySelector('dialog[open]')) return
    preparing.current = true
    try {
      setPrepared({ ...(await prepare(settings.office.bodyKey)), request })
    } catch (error) {
      toast.fail(sentence(error))
    } finally {
      preparing.current = false
    }
  }
  useShortcut('alt+k', () => void open(), { disabled: !may })

  return (
    <ShortContactContext value={may ? request => void open(request) : undefined}>
      {children}
      {prepared && <ShortContactDialog {...prepared} onClose={() => setPrepared(undefined)} />}
    </ShortContactContext>
  )
}
