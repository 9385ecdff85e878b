import { createContext, type ReactNode, useContext, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

type BackupJob = {
  /** Undefined while none runs. */
  running: { share: number | undefined; cancelling: boolean } | undefined
  start: () => void
  cancel: () => void
}

const BackupJobContext = createContext<BackupJob | null>(null)

/** One backup at a time, wherever it was asked for; it goes on while one looks at something else. */
export function BackupJobProvider({ children }: { children: ReactNode }) {
  const [running, setRunning] = useState<BackupJob['running']>()
  const controller = useRef<AbortController>(undefined)
  const toast = useToast()

  async function run() {
    const mine = new AbortController()
    controller.current = mine
    setRunning({ share: undefined, cancelling: false })
    try {
      const made = await api.store.backUp(
        {},
        {
          signal: mine.signal,
          onProgress: (done, total) =>
            setRunning({ share: total > 0 ? done / total : 0, cancelling: mine.signal.aborted }),
        },
      )
      if (made.extraFailed) {
        toast.fail('Auf diesem Laptop gesichert. Der zweite Sicherungsort war nicht erreichbar.')
      } else {
        toast.say(made.places > 1 ? 'An beiden Orten gesichert.' : 'Gesichert und geprüft.')
      }
    } catch (error) {
      const cancelled = error instanceof AppError && error.code === 'cancelled'
      if (cancelled) toast.say('Sicherung abgebrochen.')
      else toast.fail(sentence(error))
    } finally {
      controller.current = undefined
      setRunning(undefined)
    }
  }

  const job: BackupJob = {
    running,
    start: () => {
      if (!controller.current) void run()
    },
    cancel: () => {
      controller.current?.abort()
      setRunning(now => now && { ...now, cancelling: true })
    },
  }
  return <BackupJobContext value={job}>{children}</BackupJobContext>
}

export function useBackupJob(): BackupJob {
  const job = useContext(BackupJobContext)
  if (!job) throw new Error('only inside the open house')
  return job
}
