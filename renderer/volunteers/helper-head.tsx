import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatPhone } from '../../shared/clients/phone.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { helperOf } from '../../shared/volunteers/assignment.ts'
import { type KeptHelper, mobilityNames, moodNames } from '../../shared/volunteers/helper.ts'
import { ownScriptOf } from '../clients/case/own-script.ts'
import { languageName } from '../clients/language-name.ts'
import { Icon } from '../ui/icon.tsx'
import { useRead } from '../use-read.ts'
import { CapacityPips } from './capacity-pips.tsx'
import { useHelper } from './helper-context.ts'
import { HelperMenu } from './helper-menu.tsx'
import { HelperNext } from './helper-next.tsx'
import {
  contactText,
  freeSentence,
  helperName,
  hoursText,
  inList,
  kindName,
  lockedNote,
  monthAndYear,
  taskNames,
} from './helper-words.ts'
import { neighboursOf, useVolunteersState } from './volunteers-state.ts'

function PagerArrow({
  to,
  icon,
  label,
}: {
  to: string | null
  icon: 'left' | 'right'
  label: string
}) {
  if (to === null)
    return (
      <span className="icon-button case-pager__end" aria-hidden="true">
        <Icon name={icon} size="s" />
      </span>
    )
  return (
    <Link
      className="icon-button"
      to="/volunteers/person/$helperId/{-$tab}"
      params={{ helperId: to, tab: undefined }}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size="s" />
    </Link>
  )
}

/** Walks through the list one came from. */
function HelperPager({ id }: { id: string }) {
  const { walk } = useVolunteersState()
  const around = neighboursOf(walk, id)
  if (!around) return null
  const { previous, next, place, total } = around
  return (
    <nav className="case-pager" aria-label="In der Liste blättern">
      <PagerArrow to={previous} icon="left" label="Vorige Person der Liste" />
      <Link className="s muted quiet-link nowrap" to="/volunteers">
        {place} von {total}
      </Link>
      <PagerArrow to={next} icon="right" label="Nächste Person der Liste" />
    </nav>
  )
}

/** Whoever was there before the program is said to be there since then. */
function sinceText({ state, stateOn, appliedOn }: KeptHelper): string {
  return state === 'aktiv' && stateOn < appliedOn
    ? `dabei seit ${monthAndYear(stateOn)}`
    : `aufgenommen im ${monthAndYear(appliedOn)}`
}

/** What she does since when, where she lives and how far she goes, how she is reached. */
function leadOf({ helper, placeName }: ReturnType<typeof useHelper>): string {
  const { kinds, gender, municipality, radiusKm, mobility, phone, email } = helper
  const what = inList(kinds.map(kind => kindName(kind, gender)))
  const reach = [
    ...(municipality ? [placeName(municipality)] : []),
    ...(radiusKm === null ? [] : [`Umkreis ${radiusKm} km`]),
    ...(mobility.length > 0 ? [inList(mobility.map(way => mobilityNames[way]))] : []),
  ].join(', ')
  return [`${what}, ${sinceText(helper)}`, reach, phone ? `Telefon ${formatPhone(phone)}` : email]
    .filter(Boolean)
    .join('. ')
}

type FactProps = { label: string; value: ReactNode; note?: ReactNode }
function Fact({ label, value, note }: FactProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {note && <div className="case-fact__note muted">{note}</div>}
      </dd>
    </div>
  )
}

function CapacityFacts() {
  const { helper } = useHelper()
  const { data } = useRead('volunteers', 'listAssignments', {
    ...{ helperId: helper.id, clientId: null, running: true },
  })
  return helper.kinds.map(kind => {
    const places = helper.capacity[kind]
    const running = data?.filter(one => helperOf[one.kind] === kind && one.state !== 'beendet')
    const taken = running?.length ?? 0
    const locked = helper.state !== 'aktiv'
    return (
      <Fact
        key={kind}
        label={taskNames[kind]}
        value={
          <>
            <CapacityPips {...{ taken, places, locked }} />
            {running ? freeSentence({ kind, taken, places }) : countOf(places, 'Platz', 'Plätze')}
          </>
        }
        note={locked ? lockedNote(helper) : kind === 'dolmetscher' ? 'je Woche' : undefined}
      />
    )
  })
}

/** Only where hours count, and only once they can be read. */
function HoursFact() {
  const { helper, today } = useHelper()
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const { data } = useRead('volunteers', 'readAccount', { helperId: helper.id, year, month })
  if (!data || !helper.kinds.includes('lotse')) return null
  const { used, limit } = data.minutes
  return (
    <Fact
      label={`Stunden ${year}`}
      value={`${hoursText(used)} von ${hoursText(limit)}`}
      note={
        used <= limit ? `noch ${hoursText(limit - used)}` : `${hoursText(used - limit)} darüber`
      }
    />
  )
}

/** What matters now, before anything is opened. */
export function HelperHead() {
  const view = useHelper()
  const { helper, contacts, today } = view
  const native = ownScriptOf(helper.ownScript, helper.languages)
  const contact = contactText(helper.lastContactOn, today)
  const [last] = contacts
  return (
    <header>
      <div className="case-title">
        <h1 className="h1" dir="auto">
          {helperName(helper)}
        </h1>
        {native && (
          <span className="native case-title__native" lang={native.lang} dir={native.dir}>
            {native.text}
          </span>
        )}
        <div className="case-title__actions">
          <HelperPager id={helper.id} />
          <HelperMenu />
        </div>
      </div>
      <p className="muted case-lead">{leadOf(view)}</p>
      <dl className="helper-facts">
        <Fact
          label="Sprachen"
          value={helper.languages.map(({ code }) => languageName(code)).join(', ') || '–'}
          note={helper.germanLevel ? `Deutsch ${helper.germanLevel}` : 'Deutsch: keine Angabe'}
        />
        <CapacityFacts />
        <HoursFact />
        <Fact
          label="Letzter Kontakt"
          value={contact.main}
          note={[contact.note, last?.mood && moodNames[last.mood]].filter(Boolean).join(', ')}
        />
      </dl>
      <HelperNext />
    </header>
  )
}
