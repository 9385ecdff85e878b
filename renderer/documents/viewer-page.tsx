import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Size, Viewable } from './viewable.ts'
import { canvasScale, fitScale, turned, type View } from './viewer-view.ts'

type Props = {
  viewable: Viewable
  view: View
  title: string
  room: RefObject<HTMLElement | null>
  onScale: (scale: number) => void
}

/** How much room there is, and again after the window has changed. */
function useRoom(room: Props['room']): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const element = room.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [room])
  return size
}

function usePage(viewable: Viewable, page: number) {
  const [known, setKnown] = useState<{ page: number; size: Size; text: string } | null>(null)
  useEffect(() => {
    let gone = false
    Promise.all([viewable.measure(page), viewable.textOf(page).catch(() => '')])
      .then(([size, text]) => gone || setKnown({ page, size, text }))
      .catch(() => gone || setKnown({ page, size: { width: 794, height: 1123 }, text: '' }))
    return () => {
      gone = true
    }
  }, [viewable, page])
  return known?.page === page ? known : null
}

/** One page on a canvas, its text beside it for those who don't see it. */
export function ViewerPage({ viewable, view, title, room, onScale }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  const space = useRoom(room)
  const known = usePage(viewable, view.page)
  const own = known && turned(known.size, view.turn)
  const { zoom } = view
  const scale =
    own && space && (typeof zoom === 'number' ? zoom : fitScale(own, space, zoom === 'fit'))

  useEffect(() => {
    if (scale) onScale(scale)
  }, [scale, onScale])

  useEffect(() => {
    if (!canvas.current || !known || !scale) return
    const drawn = canvasScale(known.size, scale, window.devicePixelRatio)
    const { done, cancel } = viewable.draw(view.page, canvas.current, drawn, view.turn)
    let gone = false
    done.then(
      () => gone || setFailed(false),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
      cancel()
    }
  }, [viewable, view.page, view.turn, known, scale])

  const pageName = viewable.pages > 1 ? `${title}, Seite ${view.page}` : title
  return (
    <>
      {failed && <p className="viewer__note">Diese Seite lässt sich nicht zeigen.</p>}
      <canvas
        ref={canvas}
        key={view.page}
        role="img"
        aria-label={pageName}
        className="viewer__canvas"
        style={own && scale ? { width: own.width * scale, height: own.height * scale } : {}}
      />
      {known?.text && <p className="sr-only">{known.text}</p>}
    </>
  )
}
