import type { WebContents } from 'electron'

const steps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const

/** The next step for a key, or undefined if it isn't a zoom key. */
export function zoomAfter(key: string, factor: number): number | undefined {
  if (key === '0') return 1
  if (key === '+' || key === '=') return steps.find(step => step > factor + 0.01) ?? factor
  if (key === '-') return steps.findLast(step => step < factor - 0.01) ?? factor
  return undefined
}

/** Without a menu the engine has no zoom keys; Strg +, Strg - and Strg 0 are ours then. */
export function allowZoom(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta)) return
    const factor = zoomAfter(input.key, contents.getZoomFactor())
    if (factor === undefined) return
    event.preventDefault()
    contents.setZoomFactor(factor)
  })
}
