import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { StoreStatus } from '../../shared/store/store.ts'
import { createHouseRouter } from '../routes.tsx'
import { sentence } from '../texts.ts'
import { setTheme } from '../theme.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { BackupJobProvider } from './backup-job.tsx'
import { HouseContext } from './house-context.ts'
import './frame.css'

/** The open house: reads who is here and how the office is set, then shows the screens. */
export function House({ status }: { status: StoreStatus }) {
  const session = useRead('store', 'session', {})
  const settings = useRead('settings', 'get', {})
  const [router] = useState(createHouseRouter)
  const theme = settings.data?.appearance.theme

  useEffect(() => {
    if (theme) setTheme(theme)
  }, [theme])

  if (session.data && settings.data) {
    const house = { status, session: session.data, settings: settings.data }
    return (
      <HouseContext value={house}>
        <BackupJobProvider>
          <RouterProvider router={router} context={{ role: house.session.role }} />
        </BackupJobProvider>
      </HouseContext>
    )
  }
  const error = session.error ?? settings.error
  if (!error) return null
  return (
    <main className="house-failed">
      <Alert kind="danger" title="Das Programm lässt sich gerade nicht anzeigen." live>
        <p>{sentence(error)}</p>
        <Button
          icon="refresh"
          onClick={() => {
            void session.refetch()
            void settings.refetch()
          }}
        >
          Noch einmal versuchen
        </Button>
      </Alert>
    </main>
  )
}
