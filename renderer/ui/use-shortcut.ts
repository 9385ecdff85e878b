import { useLayoutEffect, useRef } from 'react'
import { isPlain, isPressed } from './shortcut.ts'

type Options = {
  /** Also while a dialog is open; locking must always work. */
  inDialogs?: boolean
  disabled?: boolean
}

const DIALOG = '[role="dialog"], [role="alertdialog"]'
const EDITABLE = 'input, select, textarea, [contenteditable="true"], [role="listbox"]'

/** Runs `act` on 'ctrl+k' and the like, anywhere in the window. */
export function useShortcut(shortcut: string, act: () => void, options: Options = {}) {
  const { inDialogs = false, disabled = false } = options
  const latest = useRef(act)
  // In the same breath as what is drawn: a key that comes right after a dialog has closed counts.
  useLayoutEffect(() => {
    latest.current = act
  })
  useLayoutEffect(() => {
    if (disabled) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat || !isPressed(shortcut, event)) return
      if (!inDialogs && document.querySelector(DIALOG)) return
      const target = event.target
      if (isPlain(shortcut) && target instanceof Element && target.closest(EDITABLE)) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [shortcut, inDialogs, disabled])
}
