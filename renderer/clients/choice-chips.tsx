import type { KeyboardEvent } from 'react'
import { Kbd } from '../ui/kbd.tsx'
import type { Choice, ChoiceGroup } from './short-contact-choices.ts'
import type { Answers } from './short-contact-draft.ts'

type Props = {
  group: ChoiceGroup
  answers: Answers
  /** The first group of a row takes the focus when the row's turn comes. */
  leads: boolean
  onPick: (choice: Choice) => void
}

/** As in the style sheet. */
const COLUMNS = 2

const steps: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: COLUMNS,
  ArrowUp: -COLUMNS,
}

/** Arrows walk over all chips of the row, whatever group they are in. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined) return
  const row = event.currentTarget.closest('[data-kurz-row]')
  const chips = [...(row?.querySelectorAll<HTMLElement>('[data-kurz-chip]') ?? [])]
  const at = chips.indexOf(event.currentTarget)
  chips[Math.max(0, Math.min(chips.length - 1, at + step))]?.focus()
  event.preventDefault()
}

const oneOf = { group: 'radiogroup', chip: 'radio' } as const
const someOf = { group: 'group', chip: 'checkbox' } as const

/** Key and word; what is chosen has a filled key and a bold word. */
export function ChoiceChips({ group, answers, leads, onPick }: Props) {
  const { label, many, choices } = group
  const roles = many ? someOf : oneOf
  const chosen = choices.findIndex(choice => choice.isChosen(answers))
  const entry = Math.max(0, chosen)
  return (
    <div className="kurz-chips" {...{ role: roles.group, 'aria-label': label }}>
      {choices.map((choice, index) => (
        <button
          key={choice.key}
          {...{ role: roles.chip, 'aria-checked': choice.isChosen(answers) }}
          type="button"
          className="kurz-chip"
          aria-keyshortcuts={choice.key}
          tabIndex={index === entry ? 0 : -1}
          data-kurz-chip={choice.key}
          data-kurz-focus={leads && index === entry ? true : undefined}
          onClick={() => onPick(choice)}
          onKeyDown={walk}
        >
          <span aria-hidden="true">
            <Kbd>{choice.key}</Kbd>
          </span>
          {choice.label}
        </button>
      ))}
    </div>
  )
}
