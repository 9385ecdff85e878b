import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useState } from 'react'
import { isGroupPlausible, readGroup } from '../../shared/store/recovery-code.ts'
import { State } from '../ui/state.tsx'
import './code-group.css'

export const GROUP_LENGTH = 5

export function tidyGroup(text: string): string {
  return readGroup(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, GROUP_LENGTH)
}

type Props = {
  position: number
  value: string
  onChange: (value: string) => void
  /** Refused by the store, until the group is changed. */
  refused?: boolean
  /** Shows "fehlt" as soon as somebody wants to go on. */
  demanded?: boolean
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
  /** Leave to the group before (-1) or after (1). */
  onLeave?: (step: -1 | 1) => void
  ref?: Ref<HTMLInputElement>
}

function countLeft(left: number): string {
  return left === 1 ? 'noch ein Zeichen' : `noch ${left} Zeichen`
}

/** What can be said about one group; "passt" claims no more than its check character does. */
export function judgeGroup(props: Pick<Props, 'position' | 'value' | 'refused' | 'demanded'>) {
  const { position, value, refused, demanded } = props
  const left = GROUP_LENGTH - value.length
  if (refused) return { tone: 'bad', text: `Gruppe ${position} stimmt nicht` } as const
  if (left === 0) {
    return isGroupPlausible(value, position)
      ? ({ tone: 'ok', text: 'Prüfzeichen passt' } as const)
      : ({ tone: 'bad', text: `Gruppe ${position} stimmt nicht` } as const)
  }
  if (demanded) return { tone: 'bad', text: value === '' ? 'fehlt noch' : countLeft(left) } as const
  return { tone: 'muted', text: value === '' ? '' : countLeft(left) } as const
}

function Cells({ value, caret }: { value: string; caret: number | null }) {
  return (
    <span className="code-cells" aria-hidden="true">
      {Array.from({ length: GROUP_LENGTH }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells never change places
        <span key={index} className={caret === index ? 'code-cell code-cell--next' : 'code-cell'}>
          {value[index] ?? ''}
        </span>
      ))}
    </span>
  )
}

type VerdictProps = { tone: 'ok' | 'bad' | 'muted'; text: string; position: number }

/** The label above names the group already; only what is read aloud repeats it. */
function Verdict({ tone, text, position }: VerdictProps) {
  const name = `Gruppe ${position} `
  const named = text.startsWith(name)
  return (
    <State tone={tone}>
      {named && <span className="sr-only">{name}</span>}
      {named ? text.slice(name.length) : text}
    </State>
  )
}

/** One real field per group, drawn as one cell per character. */
export function CodeGroupField(props: Props) {
  const { position, value, onChange, onPaste, onLeave, ref } = props
  const id = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const said = judgeGroup(props)
  const settled = said.tone !== 'muted'

  function change(text: string) {
    const next = tidyGroup(text)
    onChange(next)
    if (next.length === GROUP_LENGTH && value.length < GROUP_LENGTH) onLeave?.(1)
  }
  function steer(event: KeyboardEvent<HTMLInputElement>) {
    const { selectionStart, selectionEnd } = event.currentTarget
    if (selectionStart !== selectionEnd) return
    const back = event.key === 'ArrowLeft' || event.key === 'Backspace'
    const step = back && selectionStart === 0 ? -1 : null
    const forward = event.key === 'ArrowRight' && selectionStart === value.length ? 1 : null
    const way = step ?? forward
    if (way === null || !onLeave) return
    event.preventDefault()
    onLeave(way)
  }
  /** In a full group a character replaces the one under the mark. */
  function replaceNext(input: HTMLInputElement) {
    const at = input.selectionStart
    if (value.length < GROUP_LENGTH || at === null || at !== input.selectionEnd) return
    if (at < GROUP_LENGTH) input.setSelectionRange(at, at + 1)
  }

  return (
    <div className="code-group">
      <label className="s med" htmlFor={id}>
        Gruppe {position}
      </label>
      <div className="code-group__field">
        <Cells value={value} caret={caret} />
        <input
          id={id}
          ref={ref}
          className="code-group__input"
          value={value}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          data-sensitive
          aria-invalid={said.tone === 'bad' ? true : undefined}
          aria-describedby={`${id}-said`}
          onChange={event => change(event.target.value)}
          onBeforeInput={event => replaceNext(event.currentTarget)}
          onKeyDown={steer}
          onPaste={onPaste}
          onDrop={event => event.preventDefault()}
          onFocus={event => setCaret(event.currentTarget.selectionStart)}
          onSelect={event => setCaret(event.currentTarget.selectionStart)}
          onBlur={() => setCaret(null)}
        />
      </div>
      <p className="code-group__said s" id={`${id}-said`}>
        {!settled && <span className="muted">{said.text}</span>}
        <span role="status">{settled && <Verdict {...said} position={position} />}</span>
      </p>
    </div>
  )
}
