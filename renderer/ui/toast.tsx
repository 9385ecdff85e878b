import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { ToastCard, type ToastMessage } from './toast-card.tsx'
import { ToastContext, type Toasts } from './toast-context.ts'
import { stack } from './toast-stack.ts'
import './toast.css'

/** Holds the messages: at the bottom left of the sheet, beside a dialog at the top right. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([])
  const lastId = useRef(0)

  const add = useCallback((message: Omit<ToastMessage, 'id'>) => {
    lastId.current += 1
    const id = lastId.current
    setMessages(now => stack(now, { ...message, id }))
  }, [])
  const close = useCallback((id: number) => {
    setMessages(now => now.filter(message => message.id !== id))
  }, [])
  const toasts = useMemo<Toasts>(
    () => ({
      say: (text, options) => add({ kind: 'done', text, undo: options?.undo }),
      fail: text => add({ kind: 'failed', text, undo: undefined }),
    }),
    [add],
  )

  const show = (kind: ToastMessage['kind']) =>
    messages
      .filter(message => message.kind === kind)
      .map(message => <ToastCard key={message.id} message={message} onClose={close} />)
  return (
    <ToastContext value={toasts}>
      {children}
      {/* The attribute keeps the messages readable while a dialog hides the rest. */}
      <section className="toasts" aria-label="Meldungen" data-react-aria-top-layer="true">
        <div role="status">{show('done')}</div>
        <div role="alert">{show('failed')}</div>
      </section>
    </ToastContext>
  )
}
