import { AppError } from '../../../shared/errors.ts'

type Outcome = 'done' | 'refused' | 'failed' | 'waiting'

/** What the parts have told the page, and what the page answers; tests read and set it. */
export type Recorded = {
  submitted: unknown[]
  saved: Record<string, unknown>[]
  discarded: number
  happened: string[]
  outcome: Outcome
  /** Ends whatever waits. */
  release: () => void
}

declare global {
  interface Window {
    gallery: Recorded
  }
}

let waiting: (() => void)[] = []

export let recorded: Recorded

export function startRecord(): void {
  waiting = []
  recorded = {
    submitted: [],
    saved: [],
    discarded: 0,
    happened: [],
    outcome: 'done',
    release: () => {
      for (const go of waiting.splice(0)) go()
    },
  }
  window.gallery = recorded
}

export function released(): Promise<void> {
  return new Promise(resolve => waiting.push(resolve))
}

/** Takes the values, then answers as the test wants it. */
export async function submit(values: unknown): Promise<void> {
  recorded.submitted.push(values)
  if (recorded.outcome === 'waiting') await released()
  if (recorded.outcome === 'refused') throw new AppError('invalid', { fields: ['familyName'] })
  if (recorded.outcome === 'failed') throw new AppError('disk-full')
}
