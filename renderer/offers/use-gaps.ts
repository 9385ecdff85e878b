import { useEffect, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { GapReport } from '../../shared/offers/finder-contract.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'

type Running = { share: number | undefined; cancelling: boolean }
export type GapsState = {
  report: GapReport | null
  running: Running | null
  failure: string | null
  isCancelled: boolean
}

const begun: GapsState = {
  report: null,
  running: { share: undefined, cancelling: false },
  failure: null,
  isCancelled: false,
}

/** Works the report out for a time; another time, or leaving, stops the work on the last. */
export function useGaps({ from, until }: { from: string; until: string }) {
  const [state, setState] = useState<GapsState>(begun)
  const [round, setRound] = useState(0)
  const controller = useRef<AbortController>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another run
  useEffect(() => {
    const mine = new AbortController()
    controller.current = mine
    let isLeft = false
    const set = (next: (now: GapsState) => GapsState) => {
      if (!isLeft) setState(next)
    }
    set(now => ({ ...begun, report: now.report }))
    api.offers
      .findGaps(
        { from, until },
        {
          signal: mine.signal,
          onProgress: (done, total) =>
            set(now => ({
              ...now,
              running: { share: total > 0 ? done / total : 0, cancelling: mine.signal.aborted },
            })),
        },
      )
      .then(
        report => set(() => ({ report, running: null, failure: null, isCancelled: false })),
        error => {
          const isCancelled = error instanceof AppError && error.code === 'cancelled'
          const failure = isCancelled ? null : sentence(error)
          set(() => ({ report: null, running: null, failure, isCancelled }))
        },
      )
    return () => {
      isLeft = true
      mine.abort()
    }
  }, [from, until, round])

  return {
    ...state,
    cancel: () => {
      controller.current?.abort()
      setState(now => ({ ...now, running: now.running && { ...now.running, cancelling: true } }))
    },
    again: () => setRound(round + 1),
  }
}
