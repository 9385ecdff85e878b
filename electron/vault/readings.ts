const MINUTES = 15

/** Who has opened which file of late. Lives with the open house, so a lock forgets it. */
export type Readings = {
  isNew: (actor: string, file: string, at: string) => boolean
  note: (actor: string, file: string, at: string) => void
}

/**
 * A screen asks for a file in several calls and again after every change; that is one reading. The
 * time counts from the reading that was recorded: a long stay is recorded again and again.
 */
export function createReadings(): Readings {
  const recordedAt = new Map<string, number>()
  const keyOf = (actor: string, file: string) => JSON.stringify([actor, file])
  return {
    isNew: (actor, file, at) => {
      const before = recordedAt.get(keyOf(actor, file))
      const age = before === undefined ? Number.NaN : Date.parse(at) - before
      // A clock that was set back says nothing: recorded once more rather than not at all.
      return !(age >= 0 && age < MINUTES * 60_000)
    },
    note: (actor, file, at) => {
      recordedAt.set(keyOf(actor, file), Date.parse(at))
    },
  }
}
