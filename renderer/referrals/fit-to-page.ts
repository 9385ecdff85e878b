const PAGE_MM = 297
const MM_PER_INCH = 25.4
const PIXELS_PER_INCH = 96
const SMALLEST = 0.68
const STEP = 0.02

/** One leaf for whoever carries it: the type of a page that is too full gets smaller, to a limit. */
export function fitToPage(root: ParentNode): void {
  const most = Math.floor((PAGE_MM / MM_PER_INCH) * PIXELS_PER_INCH)
  for (const page of root.querySelectorAll<HTMLElement>('.p-fit')) {
    for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
      page.style.setProperty('--s', scale.toFixed(2))
      if (page.scrollHeight <= most) break
    }
  }
}
