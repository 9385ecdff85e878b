import { choiceOfKey } from './short-contact-choices.ts'
import { answer, clearRow, goBack, goNext, type ShortContactDraft } from './short-contact-draft.ts'

export type Pressed = {
  key: string
  ctrlKey: boolean
  shiftKey: boolean
  altKey: boolean
  metaKey: boolean
}
/** Where the focus is: in a field with a text, on a button that Enter presses, or elsewhere. */
export type Where = 'text' | 'button' | 'row'
export type Deed = 'count' | 'repeat' | 'name'

/** What holds at any row. On a Mac the command key stands for ctrl. */
export function deedOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): Deed | undefined {
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return undefined
  if (key === 'Enter') return 'count'
  if (key.toLowerCase() === 'n') return 'name'
  return key.toLowerCase() === 'd' ? 'repeat' : undefined
}

/** The form after a key, wherever in the dialog the focus is; undefined leaves it to the engine. */
export function draftAfterKey(
  draft: ShortContactDraft,
  { key, ctrlKey, metaKey, shiftKey, altKey }: Pressed,
  where: Where,
): ShortContactDraft | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  if (key === 'Enter' && shiftKey) return goBack(draft)
  if (key === 'Enter') return where === 'button' ? undefined : goNext(draft)
  if (where === 'text') return undefined
  if (key === 'Delete' || key === 'Backspace') return clearRow(draft)
  const choice = choiceOfKey(draft.current, key)
  return choice && answer(draft, choice.changes(draft.answers))
}
