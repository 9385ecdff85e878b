import { useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Panel } from '../ui/panel.tsx'

/** Ready to be read out or sent: no name, and no small number. */
export function GapsParagraph({ text }: { text: string }) {
  const words = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')

  function copy() {
    const selection = getSelection()
    if (!words.current || !selection) return
    selection.selectAllChildren(words.current)
    // Needs no permission, other than the clipboard of the newer kind, which the window refuses.
    const isCopied = document.execCommand('copy')
    if (isCopied) selection.removeAllRanges()
    setSaid(isCopied ? 'Kopiert.' : 'Markiert: bitte Strg C drücken.')
  }

  return (
    <Panel title="Absatz für das Netzwerk">
      <p ref={words} className="gaps-paragraph">
        {text}
      </p>
      <div className="row wrap gaps-paragraph__acts">
        <Button icon="copy" onClick={copy}>
          Kopieren
        </Button>
        <span className="s muted" role="status">
          {said}
        </span>
      </div>
    </Panel>
  )
}
