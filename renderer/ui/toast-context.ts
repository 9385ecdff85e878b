import { createContext, useContext } from 'react'

export type Toasts = {
  /** Something is done. Stays ten seconds, with "Rückgängig" where it can be taken back. */
  say: (message: string, options?: { undo?: () => void }) => void
  /** Something failed and nobody else says so. Stays until it is closed. */
  fail: (message: string) => void
}

export const ToastContext = createContext<Toasts | null>(null)

export function useToast(): Toasts {
  const toasts = useContext(ToastContext)
  if (!toasts) throw new Error('useToast needs a <ToastProvider> around it')
  return toasts
}
