import type { ReactNode } from 'react'
import type { Pair } from '../../shared/referrals/sheets.ts'
import { plainText, type Stretch, stretchesOf } from './own-words.ts'

export type SheetDirection = { language: string; direction: 'ltr' | 'rtl' }
type Tag = 'p' | 'span' | 'h1' | 'h2' | 'b' | 'div'
type Words = { text: string; sheet: SheetDirection; as?: Tag; className?: string }

/** Words in the client's language. */
export function Own({ text, sheet, as: Element = 'span', className = '' }: Words) {
  return (
    <Element lang={sheet.language} dir={sheet.direction} className={`p-own ${className}`}>
      {sheet.direction === 'rtl' ? stretchesOf(text).map(drawn) : text}
    </Element>
  )
}

const isolates = {
  isolate: {},
  latin: { lang: 'de', dir: 'ltr', className: 'p-latin' },
  name: { lang: 'de', dir: 'ltr', className: 'p-latin p-nowrap' },
  number: { dir: 'ltr', className: 'p-latin p-nowrap' },
} as const

/** A name as short as this stays on one line: half of it on the other side reads as two. */
const SHORT_NAME = 24

/** What is all Latin or a number is one stretch, whatever stands inside. */
function drawn(stretch: Stretch, index: number): ReactNode {
  if (stretch.kind === 'text') return stretch.text
  const text = plainText(stretch.parts)
  const kind = stretch.kind === 'latin' && text.length <= SHORT_NAME ? 'name' : stretch.kind
  return (
    <bdi key={index} {...isolates[kind]}>
      {kind === 'isolate' ? stretch.parts.map(drawn) : text}
    </bdi>
  )
}

/** One under the other: German, then the client's words, if there are any. */
export function Both({
  of,
  sheet,
  strong = false,
}: {
  of: Pair
  sheet: SheetDirection
  strong?: boolean
}) {
  return (
    <>
      <span className={strong ? 'p-line p-strong' : 'p-line'}>{of.de}</span>
      {of.own !== '' && of.own !== of.de && <Own text={of.own} sheet={sheet} className="p-line" />}
    </>
  )
}
