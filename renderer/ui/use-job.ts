import { useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { JobOptions } from '../../shared/ipc.ts'
import { screenIsCurrent } from '../reads.ts'
import { sentence } from '../texts.ts'

type Running = { label: string; share: number | undefined; cancelling: boolean }

/** One print or file at a time: how far it is, why it failed; changing one's mind is no failure. */
export function useJob() {
  const [running, setRunning] = useState<Running>()
  const [failure, setFailure] = useState<string>()
  const controller = useRef<AbortController>(undefined)

  /** What came of it, once the screen shows it; null where she changed her mind or it failed. */
  async function run<T>(label: string, job: (options: JobOptions) => Promise<T>) {
    if (controller.current) return null
    const mine = new AbortController()
    controller.current = mine
    setFailure(undefined)
    setRunning({ label, share: undefined, cancelling: false })
    let value: T
    try {
      value = await job({
        signal: mine.signal,
        onProgress: (done, all) =>
          setRunning({ label, share: all > 0 ? done / all : 0, cancelling: mine.signal.aborted }),
      })
    } catch (error) {
      const isCancelled = error instanceof AppError && error.code === 'cancelled'
      if (!isCancelled) setFailure(sentence(error))
      return null
    } finally {
      controller.current = undefined
      setRunning(undefined)
    }
    await screenIsCurrent()
    return value
  }

  function cancel() {
    controller.current?.abort()
    setRunning(now => now && { ...now, cancelling: true })
  }
  return { run, running, failure, cancel }
}
export type Job = ReturnType<typeof useJob>
