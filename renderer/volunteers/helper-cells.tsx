import { formatDay, formatWeekday } from '../../shared/lib/dates.ts'
import type { HelperKind } from '../../shared/volunteers/helper.ts'
import type { HelperLine } from '../../shared/volunteers/overview.ts'
import { ownScriptOf } from '../clients/case/own-script.ts'
import { languageName } from '../clients/language-name.ts'
import { State } from '../ui/state.tsx'
import type { Column } from '../ui/table-types.ts'
import { TwoLines } from '../ui/two-lines.tsx'
import { CapacityPips } from './capacity-pips.tsx'
import {
  contactText,
  freeText,
  lockedNote,
  paperName,
  paperNote,
  reachText,
  shownCapacity,
  taskNames,
  yearText,
} from './helper-words.ts'

export type LineFacts = {
  today: string
  year: number
  kind: HelperKind | null
  placeName: (ags: string) => string
}

function NameCell({ line }: { line: HelperLine }) {
  const spoken = line.languages.map(code => ({ code, level: 'erstsprache' as const }))
  const native = ownScriptOf(line.ownScript, spoken)
  return (
    <TwoLines
      strong
      main={
        <span dir="auto" className="helper-name">
          {line.name}
        </span>
      }
      note={
        <>
          {line.kinds.map(kind => taskNames[kind]).join(', ')}
          {native && <span className="sr-only" lang={native.lang}>{`, ${native.text}`}</span>}
        </>
      }
    />
  )
}

function LanguagesCell({ line }: { line: HelperLine }) {
  const names = line.languages.map(languageName)
  return (
    <TwoLines
      main={names.join(', ') || '–'}
      note={line.germanLevel ? `Deutsch ${line.germanLevel}` : ''}
    />
  )
}

function FreeCell({ line, kind }: { line: HelperLine; kind: HelperKind | null }) {
  const shown = shownCapacity(line.capacity, kind)
  if (!shown) return <span className="muted">–</span>
  const { main, note } = freeText(shown)
  const isBlocked = line.paper?.blocks === true && line.paper.state !== 'laeuft-ab'
  const isLocked = isBlocked || line.state !== 'aktiv'
  return (
    <TwoLines
      main={
        <>
          <CapacityPips taken={shown.taken} places={shown.places} locked={isLocked} />
          {main}
        </>
      }
      note={isLocked ? lockedNote(line) : note}
    />
  )
}

/** Silence is the reason, so it stands where one looks for the last contact. */
function ContactCell({ line, today }: { line: HelperLine; today: string }) {
  const { silentDays, lastContactOn } = line
  if (silentDays !== null)
    return (
      <TwoLines
        main={
          <State tone="bad" icon="clock">
            {silentDays} Tage still
          </State>
        }
        note={lastContactOn ? `seit ${formatWeekday(lastContactOn)}` : 'noch kein Kontakt'}
      />
    )
  return <TwoLines {...contactText(lastContactOn, today)} />
}

/** Where somebody stands who is not active, and what she waits for. */
function StateCell({ line, today }: { line: HelperLine; today: string }) {
  if (line.state === 'verabschiedet') return <State tone="muted">verabschiedet</State>
  if (line.state === 'bewerbung')
    return (
      <TwoLines
        main={
          <State tone={line.group === 'braucht-sie' ? 'warn' : 'info'} icon="user">
            Bewerbung
          </State>
        }
        note={line.group === 'braucht-sie' ? 'wartet auf das Gespräch' : 'Erstgespräch offen'}
      />
    )
  const isOver = line.pauseUntil !== null && line.pauseUntil < today
  return (
    <TwoLines
      main={
        <State tone={isOver ? 'warn' : 'muted'} icon="clock">
          {isOver ? 'Pause vorbei' : 'in Pause'}
        </State>
      }
      note={pauseNote(line.pauseUntil, isOver)}
    />
  )
}

function pauseNote(until: string | null, isOver: boolean): string {
  if (until === null) return 'ohne Ende'
  return isOver ? `war bis ${formatDay(until)}` : `bis ${formatDay(until)}`
}

/** The worst paper is the reason; what is complete stays quiet. */
function PaperCell({ line, today }: { line: HelperLine; today: string }) {
  const { paper, state } = line
  if (state !== 'aktiv' && state !== 'gespraech') return <StateCell {...{ line, today }} />
  if (!paper)
    return (
      <State tone="muted" icon="check">
        vollständig
      </State>
    )
  // what is only said and was never there does not press
  if (paper.state === 'fehlt' && !paper.blocks)
    return (
      <TwoLines
        main={
          <State tone="muted" icon="check">
            vollständig
          </State>
        }
        note={`ohne ${paperName(paper.requirement)}`}
      />
    )
  const isBad = paper.state === 'abgelaufen' || (paper.state === 'fehlt' && paper.blocks)
  return (
    <TwoLines
      main={
        <State tone={isBad ? 'bad' : 'warn'} icon={isBad ? 'shield' : 'alert'}>
          {paperName(paper.requirement)}
        </State>
      }
      note={paperNote(paper)}
    />
  )
}

const column = (id: string, title: string, part: Partial<Column<HelperLine>>) => ({
  ...{ id, title, sortable: false, value: () => null },
  ...part,
})

export function helperColumns(facts: LineFacts): Column<HelperLine>[] {
  const { placeName, kind, year, today } = facts
  return [
    column('name', 'Name, Aufgabe', { width: '160px', cell: line => <NameCell line={line} /> }),
    column('languages', 'Sprachen', {
      ...{ width: '152px', from: 'medium' as const },
      cell: line => <LanguagesCell line={line} />,
    }),
    column('place', 'Ort, Umkreis', {
      ...{ width: '104px', from: 'medium' as const },
      cell: line => (
        <TwoLines
          main={line.municipality ? placeName(line.municipality) : '–'}
          note={reachText(line)}
        />
      ),
    }),
    column('free', 'Frei', { width: '124px', cell: line => <FreeCell {...{ line, kind }} /> }),
    column('contact', 'Letzter Kontakt', {
      width: '112px',
      cell: line => <ContactCell {...{ line, today }} />,
    }),
    column('papers', 'Nachweise', { cell: line => <PaperCell {...{ line, today }} /> }),
    column('year', String(year), {
      ...{ width: '84px', from: 'wide' as const, align: 'end' as const },
      cell: line => <TwoLines {...yearText(line)} />,
    }),
  ]
}
