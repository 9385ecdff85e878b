import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Fields } from './form-parts.ts'

const SAVE_AFTER_MS = 400

type Kept = { values: unknown; updatedAt: string }

/** Where half-typed forms are kept. Passphrase fields are left out without asking. */
export type FormDraft = {
  load: () => Promise<Kept | null>
  save: (values: Record<string, unknown>) => Promise<void>
  clear: () => Promise<void>
  /** What was typed is being saved until then: nobody takes the draft up before. */
  sending?: (done: Promise<void>) => void
  omit?: readonly string[]
}

/** Sent by the app before it locks; whoever has something to save hands over the promise. */
export type LockingEvent = CustomEvent<{ waitFor: (done: Promise<unknown>) => void }>

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where a passphrase stands; "access.passphrase" keeps all of "access" out of the draft. */
function secretKeys(fields: Fields): string[] {
  const secret = [...fields].filter(([, field]) => field.sensitive)
  return secret.map(([name]) => name.split('.')[0] ?? name)
}

/** Loads, then saves while typing, before locking and on leaving; one after the other. */
class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #read: () => Record<string, unknown>
  #draft: FormDraft

  constructor(draft: FormDraft, read: () => Record<string, unknown>) {
    this.#draft = draft
    this.#read = read
  }

  /** Nothing is saved before: it would push out what lies there and has not come yet. */
  load(take: (kept: Kept) => void) {
    void this.#enqueue(async () => {
      const kept = await this.#draft.load()
      if (kept) take(kept)
    })
  }

  touch() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS)
  }

  flush(): Promise<unknown> {
    if (this.#timer === undefined) return this.#last
    this.#stop()
    return this.#enqueue(() => this.#draft.save(this.#read()))
  }

  clear(): Promise<unknown> {
    this.#stop()
    return this.#enqueue(() => this.#draft.clear())
  }

  #stop() {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  // A draft that can't be saved must not stop anyone from working; the next keystroke tries again.
  #enqueue(act: () => Promise<void>) {
    this.#last = this.#last.then(act).catch(() => undefined)
    return this.#last
  }
}

export function useDraft<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  fields: Fields,
  draft: FormDraft | undefined,
) {
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const keeper = useRef<Keeper>(undefined)
  // The form is keyed by its draft: a caller may write the object inline.
  const first = useRef(draft)

  useEffect(() => {
    const kept = first.current
    if (!kept) return
    const read = () => {
      const left = new Set([...(kept.omit ?? []), ...secretKeys(fields)])
      return Object.fromEntries(Object.entries(form.getValues()).filter(([key]) => !left.has(key)))
    }
    const mine = new Keeper(kept, read)
    keeper.current = mine
    mine.load(found => {
      if (!isRecord(found.values)) return
      // What was typed in the meantime stays.
      const values = { ...form.getValues(), ...found.values } as V
      form.reset(values, { keepDefaultValues: true, keepDirtyValues: true })
      setRestoredAt(found.updatedAt)
    })
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: change => change.name !== undefined && mine.touch(),
    })
    const onLocking = (event: Event) => (event as LockingEvent).detail.waitFor(mine.flush())
    window.addEventListener('wir:locking', onLocking)
    return () => {
      unsubscribe()
      window.removeEventListener('wir:locking', onLocking)
      void mine.flush()
    }
  }, [form, fields])

  async function clear() {
    await keeper.current?.clear()
    setRestoredAt(null)
  }
  return { restoredAt, clear }
}
