import { useEffect, useState } from 'react'
import type { SearchHit } from './commands.ts'

/**
 * The first hit, until an arrow or the mouse chooses another one, which then stays chosen while
 * more hits come in. Enter waits for people who are still being looked for: whoever types a name
 * and presses Enter means the person, not the command that happened to stand first.
 */
export function useChosenHit(
  hits: readonly SearchHit[],
  isAsking: boolean,
  run: (hit: SearchHit) => void,
) {
  const [moved, setMoved] = useState<string | null>(null)
  const [waits, setWaits] = useState(false)
  const place = hits.findIndex(hit => hit.id === moved)
  const at = hits.length === 0 ? -1 : Math.max(0, place)
  const chosen = hits[at]

  useEffect(() => {
    if (!waits || isAsking) return
    setWaits(false)
    if (chosen) run(chosen)
  }, [waits, isAsking, chosen, run])

  const choose = (index: number) => {
    setMoved(hits[index]?.id ?? null)
    setWaits(false)
  }
  return {
    at,
    chosen,
    choose,
    next: () => choose(Math.min(at + 1, hits.length - 1)),
    back: () => choose(Math.max(at - 1, 0)),
    enter: () => {
      if (isAsking && place < 0) setWaits(true)
      else if (chosen) run(chosen)
    },
    /** Something else is being typed. */
    reset: () => {
      setMoved(null)
      setWaits(false)
    },
  }
}
