import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Runs one call at the gate at a time. Afterwards the status is read anew, also after a failure:
 * a damaged store or another try changes what the gate has to show.
 */
export function useGate() {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  async function pass(act: () => Promise<unknown>, onFailure: (error: unknown) => void) {
    if (running.current) return
    running.current = true
    setBusy(true)
    let failure: { error: unknown } | null = null
    try {
      await act()
      await queries.invalidateQueries()
    } catch (error) {
      await queries.invalidateQueries()
      failure = { error }
    }
    running.current = false
    // At once: a busy form takes no focus, and the failure may move it there.
    flushSync(() => setBusy(false))
    if (failure) onFailure(failure.error)
  }
  return { busy, pass }
}
