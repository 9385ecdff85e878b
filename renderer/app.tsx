import { lazy, Suspense } from 'react'
import { ClosedDoor } from './store/closed-door.tsx'
import { GateScreen } from './store/gate-screen.tsx'
import { useRead } from './use-read.ts'

const House = lazy(() => import('./frame/house.tsx').then(module => ({ default: module.House })))

/** Before the gate or in the house; there is nothing between. */
export function App() {
  const status = useRead('store', 'status', {})
  if (status.error) return <ClosedDoor error={status.error} onRetry={() => void status.refetch()} />
  if (!status.data) return null
  if (status.data.phase !== 'open') return <GateScreen status={status.data} />
  return (
    <Suspense fallback={null}>
      <House status={status.data} />
    </Suspense>
  )
}
