import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useMemo } from 'react'

const VIRTUAL_FROM = 200
export const ROW_PX = 52
/** The sticky head stands before the first row and covers whatever is scrolled under it. */
const HEAD_PX = 34

/** Which rows are drawn, and how much room the others take above and below. */
export function useDrawnRows(count: number, scroller: RefObject<HTMLDivElement | null>) {
  const virtual = count > VIRTUAL_FROM
  const virtualizer = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin: HEAD_PX,
    scrollPaddingStart: HEAD_PX,
  })
  const all = useMemo(
    () => Array.from({ length: virtual ? 0 : count }, (_, at) => at),
    [virtual, count],
  )
  if (!virtual) return { virtual, indexes: all, above: 0, below: 0, measure: null, scrollTo: null }
  const items = virtualizer.getVirtualItems()
  return {
    virtual,
    indexes: items.map(item => item.index),
    above: (items[0]?.start ?? HEAD_PX) - HEAD_PX,
    below: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? HEAD_PX) - HEAD_PX),
    measure: virtualizer.measureElement,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  }
}
