import { useState } from 'react'
import type { StoreStatus } from '../../shared/store/store.ts'
import { KeyringLostScreen } from './keyring-lost-screen.tsx'
import { RecoveryScreen } from './recovery-screen.tsx'
import { RenewalScreen } from './renewal-screen.tsx'
import { RestoreScreen } from './restore-screen.tsx'
import { SetupScreen } from './setup-screen.tsx'
import { UnlockScreen } from './unlock-screen.tsx'

/** What stands before the house, for every way the store can stand. */
export function GateScreen({ status }: { status: StoreStatus }) {
  const [typesSheet, setTypesSheet] = useState(false)
  switch (status.phase) {
    case 'empty':
      return <SetupScreen status={status} />
    case 'locked':
      return typesSheet ? (
        <RecoveryScreen status={status} onBack={() => setTypesSheet(false)} />
      ) : (
        <UnlockScreen status={status} onForgotten={() => setTypesSheet(true)} />
      )
    case 'recovering':
      return <RenewalScreen status={status} />
    case 'damaged':
      return <RestoreScreen status={status} />
    case 'keyring-lost':
      return <KeyringLostScreen status={status} />
    case 'open':
      return null
    default:
      return status.phase satisfies never
  }
}
