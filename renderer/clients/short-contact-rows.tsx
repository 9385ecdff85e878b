import type { NewShortContact } from '../../shared/clients/short-contact.ts'
import { AnswerRow } from './answer-row.tsx'
import { ChoiceChips } from './choice-chips.tsx'
import { choiceGroups } from './short-contact-choices.ts'
import {
  type Answers,
  answer,
  goNext,
  goTo,
  isAnswered,
  type RowId,
  rowIds,
  type ShortContactDraft,
} from './short-contact-draft.ts'
import {
  answerText,
  dayOptions,
  languageOptions,
  originOptions,
  type PlaceNames,
  placeOptions,
  type StateNames,
} from './short-contact-words.ts'
import { TypeAhead } from './type-ahead.tsx'
import type { TypedOption } from './typed-options.ts'

export type Facts = {
  today: string
  last: NewShortContact | null
  places: PlaceNames
  states: StateNames
}

type Props = {
  draft: ShortContactDraft
  facts: Facts
  onChange: (draft: ShortContactDraft) => void
}

const labels: Record<RowId, { label: string; hint?: string }> = {
  day: { label: 'Tag', hint: 'bis vor 14 Tagen' },
  municipality: { label: 'Gemeinde' },
  person: { label: 'Person' },
  language: { label: 'Sprache' },
  fields: { label: 'Anliegen', hint: 'mehrere möglich' },
  outcome: { label: 'Ergebnis' },
  minutes: { label: 'Dauer', hint: 'freiwillig' },
  origin: { label: 'Herkunft', hint: 'freiwillig' },
  residence: { label: 'Aufenthalt', hint: 'freiwillig' },
  german: { label: 'Deutsch', hint: 'freiwillig' },
}

type TypedRow = { options: readonly TypedOption[]; placeholder: string; key: keyof Answers }

function typedRow(row: RowId, { today, places, states }: Facts): TypedRow | undefined {
  const rows: { readonly [id in RowId]?: () => TypedRow } = {
    day: () => ({
      options: dayOptions(today),
      placeholder: 'Tag tippen: 12 oder Do',
      key: 'day',
    }),
    municipality: () => ({
      options: placeOptions(places),
      placeholder: 'Name tippen: nid',
      key: 'municipality',
    }),
    language: () => ({
      options: languageOptions(),
      placeholder: 'Ziffer, oder tippen: tü',
      key: 'language',
    }),
    origin: () => ({
      options: originOptions(states),
      placeholder: 'Ziffer, oder tippen: sy',
      key: 'origin',
    }),
  }
  return rows[row]?.()
}

function previewOf(row: RowId, facts: Facts): string {
  const labelsOf =
    choiceGroups[row]?.flatMap(group => group.choices) ?? typedRow(row, facts)?.options
  return (labelsOf ?? [])
    .slice(0, 9)
    .map(({ label }) => label)
    .join(', ')
}

function Ask({ row, draft, facts, onChange }: Props & { row: RowId }) {
  const typed = typedRow(row, facts)
  if (typed) {
    const value = draft.answers[typed.key]
    return (
      <TypeAhead
        label={labels[row].label}
        placeholder={typed.placeholder}
        options={typed.options}
        value={typeof value === 'string' ? value : null}
        onPick={picked => onChange(answer(draft, { [typed.key]: picked }))}
        onSkip={() => onChange(goNext(draft))}
      />
    )
  }
  return choiceGroups[row]?.map((group, index) => (
    <ChoiceChips
      key={group.label}
      group={group}
      answers={draft.answers}
      leads={index === 0}
      onPick={choice => onChange(answer(draft, choice.changes(draft.answers)))}
    />
  ))
}

function stateOf(row: RowId, { answers, current }: ShortContactDraft) {
  if (row === current) return 'current'
  if (isAnswered(answers, row)) return 'answered'
  const isPast = current === 'count' || rowIds.indexOf(row) < rowIds.indexOf(current)
  return isPast ? 'skipped' : 'open'
}

/** From top to bottom: answered rows are one line each, one row asks, the others wait. */
export function ShortContactRows({ draft, facts, onChange }: Props) {
  const { answers } = draft
  const { last } = facts
  const stayed = answers.municipality !== null && answers.municipality === last?.municipality
  return rowIds.map(row => (
    <AnswerRow
      key={row}
      {...labels[row]}
      state={stateOf(row, draft)}
      text={answerText(row, answers, facts)}
      note={row === 'municipality' && stayed ? 'wie zuletzt' : undefined}
      preview={previewOf(row, facts)}
      onOpen={() => onChange(goTo(draft, row))}
    >
      <Ask row={row} {...{ draft, facts, onChange }} />
    </AnswerRow>
  ))
}
