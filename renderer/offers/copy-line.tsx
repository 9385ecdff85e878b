import { useId, useRef, useState } from 'react'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'

type Props = { icon: 'phone' | 'mail'; label: string; text: string }

/** A number or an address to read out or to copy. Nothing here reaches the network. */
export function CopyLine({ icon, label, text }: Props) {
  const id = useId()
  const words = useRef<HTMLSpanElement>(null)
  const [said, setSaid] = useState('')

  function copy() {
    const selection = getSelection()
    if (!words.current || !selection) return
    selection.selectAllChildren(words.current)
    // Needs no permission, other than the clipboard of the newer kind, which the window refuses.
    const copied = document.execCommand('copy')
    if (copied) selection.removeAllRanges()
    setSaid(copied ? 'kopiert' : 'markiert: bitte Strg C drücken')
  }

  return (
    <p className="copy-line">
      <Icon name={icon} size="s" tone="muted" />
      <span className="sr-only">{label}</span>
      <span ref={words} id={id} className="med copy-line__text">
        {text}
      </span>
      <IconButton icon="copy" label={`${text} kopieren`} onClick={copy} />
      <span className="s muted" role="status">
        {said}
      </span>
    </p>
  )
}
