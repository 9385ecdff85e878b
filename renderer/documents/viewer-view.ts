import type { Size } from './viewable.ts'

/** `fit` and `width` follow the window; a number is a share of the document's own size. */
export type View = { page: number; zoom: number | 'fit' | 'width'; turn: number }

/** A letter begins as wide as the window, to be read; a picture as a whole, to be seen. */
export function firstView(isPdf: boolean): View {
  return { page: 1, zoom: isPdf ? 'width' : 'fit', turn: 0 }
}

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3, 4, 6] as const
/** A letter that fills a wide window would be a poster. */
const LARGEST_FIT = 1.25
/** What one canvas holds at most; beyond it, drawing gets coarser instead. */
const MOST_CANVAS_PIXELS = 24_000_000

export type ViewAct = 'in' | 'out' | 'fit' | 'turn' | 'next' | 'back' | 'first' | 'last'

export function turned({ width, height }: Size, turn: number): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** As wide as there is room, or as a whole and then never larger than it is. */
export function fitScale(own: Size, room: Size, wholePage: boolean): number {
  const byWidth = room.width / own.width
  const scale = wholePage ? Math.min(byWidth, room.height / own.height, 1) : byWidth
  return Math.max(0.05, Math.min(scale, LARGEST_FIT))
}

/** Pixels of the canvas for each of its own, on this screen. */
export function canvasScale(own: Size, scale: number, pixelRatio: number): number {
  const wanted = scale * pixelRatio
  const most = Math.sqrt(MOST_CANVAS_PIXELS / (own.width * own.height))
  return Math.min(wanted, most)
}

/** What a button or key makes of the view; `scale` is the present one, also where it fits. */
export function afterAct(view: View, act: ViewAct, pages: number, scale: number): View {
  const page = (wanted: number) => ({ ...view, page: Math.max(1, Math.min(pages, wanted)) })
  switch (act) {
    case 'in':
      return { ...view, zoom: steps.find(step => step > scale + 0.01) ?? scale }
    case 'out':
      return { ...view, zoom: steps.findLast(step => step < scale - 0.01) ?? scale }
    case 'fit':
      return { ...view, zoom: 'fit' }
    case 'turn':
      return { ...view, turn: (view.turn + 90) % 360 }
    case 'next':
      return page(view.page + 1)
    case 'back':
      return page(view.page - 1)
    case 'first':
      return page(1)
    case 'last':
      return page(pages)
  }
}

const keys: Readonly<Record<string, ViewAct>> = {
  '+': 'in',
  '-': 'out',
  '0': 'fit',
  d: 'turn',
  PageDown: 'next',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
}
const sideways: Readonly<Record<string, ViewAct>> = { ArrowRight: 'next', ArrowLeft: 'back' }

/** Arrows turn pages as long as there is nothing to scroll sideways. */
export function actOfKey(key: string, scrollsSideways: boolean): ViewAct | undefined {
  if (Object.hasOwn(keys, key)) return keys[key]
  return !scrollsSideways && Object.hasOwn(sideways, key) ? sideways[key] : undefined
}
