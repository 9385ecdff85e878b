import { useEffect, useRef, useState } from 'react'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

type Kept<T> = { version: number; rows: readonly T[] }

/**
 * Rows that are saved as they are changed, one change after the other, each with the version that
 * the last one left behind. What was refused is said, and the rows stand again as they are kept.
 */
export function useLiveRows<T>(
  kept: Kept<T>,
  send: (rows: readonly T[], version: number) => Promise<{ version: number }>,
) {
  const toast = useToast()
  const [rows, setRows] = useState(kept.rows)
  const newest = useRef(kept)
  const pending = useRef(0)
  const queue = useRef(Promise.resolve())
  const now = useRef(kept)
  now.current = kept

  useEffect(() => {
    if (pending.current > 0 || kept.version < newest.current.version) return
    newest.current = kept
    setRows(kept.rows)
  }, [kept])

  async function save(next: readonly T[]) {
    try {
      const { version } = await send(next, newest.current.version)
      newest.current = { ...newest.current, version }
    } catch (error) {
      toast.fail(sentence(error))
      newest.current = now.current
      setRows(now.current.rows)
    } finally {
      pending.current -= 1
    }
  }

  function change(next: (rows: readonly T[]) => readonly T[]) {
    const changed = next(newest.current.rows)
    newest.current = { ...newest.current, rows: changed }
    setRows(changed)
    pending.current += 1
    queue.current = queue.current.then(() => save(changed))
  }

  /** Comes when every change is kept, or refused and said. */
  const settled = () => queue.current

  return { rows, change, settled }
}
