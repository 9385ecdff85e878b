import { foldText } from '../../shared/lib/fold-text.ts'

export type TextPart = { text: string; isMarked: boolean }

/** The text folded sign by sign, with the place from which each sign comes. */
function foldedSigns(text: string): { folded: string; from: number[] } {
  let folded = ''
  const from: number[] = []
  let place = 0
  for (const sign of text) {
    const plain = sign.trim() === '' ? ' ' : foldText(sign)
    folded += plain
    for (let count = 0; count < plain.length; count += 1) from.push(place)
    place += sign.length
  }
  return { folded, from }
}

/** Which part of a name was typed: "kovalenk" in "Kovalenko", "mueller" in no "Müller". */
export function markTyped(text: string, typed: string): TextPart[] {
  const { folded, from } = foldedSigns(text)
  const marked = new Array<boolean>(text.length).fill(false)
  for (const word of foldText(typed).split(' ').filter(Boolean)) {
    const start = folded.indexOf(word)
    if (start < 0) continue
    const first = from[start] ?? 0
    const last = from[start + word.length - 1] ?? first
    // A half of "ß" marks all of it.
    const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
    marked.fill(true, first, end)
  }
  const parts: TextPart[] = []
  for (const [index, isMarked] of marked.entries()) {
    const last = parts.at(-1)
    const sign = text[index] ?? ''
    if (last?.isMarked === isMarked) last.text += sign
    else parts.push({ text: sign, isMarked })
  }
  return parts
}
