import { useEffect, useRef, useState } from 'react'
import SignaturePad from 'signature_pad'
import type { Pair } from '../../shared/referrals/sheets.ts'
import { Button } from '../ui/button.tsx'
import { Own, type SheetDirection } from './own.tsx'

type Props = {
  /** In both languages, above the line. */
  label: Pair
  own: SheetDirection
  onChange: (strokes: Uint8Array | null) => void
}

/** Sharp enough on paper, small enough to keep. */
const MOST_SCALE = 2

/** PNG as bytes; a picture of strokes is some kilobytes. */
async function pictureOf(canvas: HTMLCanvasElement): Promise<Uint8Array | null> {
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

/** Drawn with finger, pen or mouse; black on white in every theme, as it is kept. */
export function SignatureField({ label, own, onChange }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad>(undefined)
  const [drawn, setDrawn] = useState(false)
  const latest = useRef(onChange)
  latest.current = onChange

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const scale = Math.min(MOST_SCALE, Math.max(1, window.devicePixelRatio))
    element.width = element.offsetWidth * scale
    element.height = element.offsetHeight * scale
    element.getContext('2d')?.scale(scale, scale)
    const mine = new SignaturePad(element, { penColor: '#14171f', backgroundColor: '#fff' })
    pad.current = mine
    const keep = () => {
      setDrawn(true)
      void pictureOf(element).then(strokes => latest.current(strokes))
    }
    mine.addEventListener('endStroke', keep)
    return () => mine.off()
  }, [])

  function clear() {
    pad.current?.clear()
    setDrawn(false)
    onChange(null)
  }

  return (
    <div className="signature">
      <div className="signature__labels med">
        <span>{label.de}</span>
        <Own text={label.own} sheet={own} />
      </div>
      <canvas
        ref={canvas}
        className="signature__canvas"
        aria-label={`${label.de}: Feld zum Zeichnen`}
      />
      <div className="signature__foot">
        <p className="s muted">
          Mit Finger, Stift oder Maus. Wer das nicht kann oder möchte, unterschreibt auf Papier.
        </p>
        <Button variant="tertiary" icon="undo" disabled={!drawn} onClick={clear}>
          Neu zeichnen
        </Button>
      </div>
    </div>
  )
}
