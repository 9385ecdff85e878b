import type { ToastMessage } from './toast-card.tsx'

const MOST_AT_ONCE = 3

/** Few at once: the oldest that only says "done" gives way before a failure does. */
export function stack(shown: readonly ToastMessage[], next: ToastMessage): readonly ToastMessage[] {
  const all = [...shown, next]
  if (all.length <= MOST_AT_ONCE) return all
  const done = shown.findIndex(({ kind }) => kind === 'done')
  return all.toSpliced(Math.max(done, 0), 1)
}
