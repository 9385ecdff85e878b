import { formatWeekday } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import type { KeptMission } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { languageName } from '../clients/language-name.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import './missions.css'

export type MissionAct = 'correct' | 'cancel' | 'history'
type RowProps = {
  mission: KeptMission
  name: string | null
  onAct: (act: MissionAct, mission: KeptMission) => void
}

/** "Begleitung Jobcenter"; without words of its own the topic says what it was. */
export function missionTitle({ text, topic }: Pick<KeptMission, 'text' | 'topic'>): string {
  return text === '' ? helpTopicNames[topic] : text
}

function Signature({ mission }: { mission: KeptMission }) {
  const act = useAct()
  const { helperId, id, version, signed, closed } = mission
  const words = (
    <>
      <Icon name={signed ? 'check' : 'alert'} size="s" />
      <span>{signed ? 'liegt vor' : 'fehlt'}</span>
    </>
  )
  const look = signed ? 'missions__sign muted' : 'missions__sign warn med'
  if (closed || mission.cancelled) return <span className={look}>{words}</span>
  return (
    <button
      type="button"
      className={look}
      aria-pressed={signed}
      aria-label={`Unterschrift ${signed ? 'liegt vor' : 'fehlt'}, ${formatWeekday(mission.day)}`}
      title={signed ? 'Doch nicht unterschrieben' : 'Unterschrift liegt jetzt vor'}
      onClick={() =>
        void (async () => {
          let next = version
          await act(
            async () => {
              next = (await api.volunteers.signMission({ helperId, id, version, signed: !signed }))
                .version
            },
            {
              done: signed ? 'Unterschrift als fehlend vermerkt.' : 'Unterschrift vermerkt.',
              undo: () => api.volunteers.signMission({ helperId, id, version: next, signed }),
            },
          )
        })()
      }
    >
      {words}
    </button>
  )
}

function What({ mission, onAct }: Omit<RowProps, 'name'>) {
  const { cancelled, language } = mission
  // to strike out leaves a version too, and its reason stands here already
  const corrections = mission.corrections - (cancelled ? 1 : 0)
  return (
    <>
      <span className={cancelled ? 'missions__gone' : undefined}>{missionTitle(mission)}</span>
      <span className="missions__narrow s muted">
        {mission.clientName || 'ohne Fall'}
        {language && `, ${languageName(language)}`}
      </span>
      {cancelled && <span className="missions__note s muted">gestrichen: {cancelled.reason}</span>}
      {corrections > 0 && (
        <>
          {' '}
          <LinkButton small onClick={() => onAct('history', mission)}>
            {countOf(corrections, 'Berichtigung', 'Berichtigungen')}
          </LinkButton>
        </>
      )}
    </>
  )
}

function ForWhom({ mission }: { mission: KeptMission }) {
  const { clientName, countForClient } = mission
  if (clientName === '') return <span className="muted nowrap">ohne Fall</span>
  return (
    <>
      <span dir="auto">{clientName}</span>
      {countForClient !== null && (
        <span className="missions__note s muted">{countForClient}. Einsatz</span>
      )}
    </>
  )
}

function Acts({ mission, onAct }: Omit<RowProps, 'name'>) {
  const what = `${formatWeekday(mission.day)}, ${missionTitle(mission)}`
  if (mission.closed)
    return (
      <span className="missions__closed muted" title="Abgeschlossen">
        <Icon name="lock" size="s" />
        <span className="sr-only">abgeschlossen</span>
      </span>
    )
  if (mission.cancelled) return null
  return (
    <MenuButton
      quiet
      label={`Mehr zum Einsatz ${what}`}
      items={[
        {
          ...{ id: 'correct', label: 'Berichtigen', icon: 'edit' },
          onAction: () => onAct('correct', mission),
        },
        {
          ...{ id: 'cancel', label: 'Streichen', icon: 'x' },
          onAction: () => onAct('cancel', mission),
        },
      ]}
    />
  )
}

function MissionRow({ mission, name, onAct }: RowProps) {
  const { day, startsAt, minutes, language, cents, rounded, cancelled } = mission
  return (
    <tr className={cancelled ? 'missions__row--gone' : undefined}>
      <td className="nowrap">{formatWeekday(day)}</td>
      {name !== null && <td className="med">{name}</td>}
      <td className="muted only-medium">{startsAt ?? ''}</td>
      <td className="num nowrap">{hours(minutes)}</td>
      <td>
        <What {...{ mission, onAct }} />
      </td>
      <td className="muted only-wide">{language && languageName(language)}</td>
      <td className="missions__for only-medium">
        <ForWhom mission={mission} />
      </td>
      <td className="num nowrap med">
        {cancelled ? <span className="muted">–</span> : euros(cents)}
        {rounded && !cancelled && <span className="missions__note s muted">gerundet</span>}
      </td>
      <td>{!cancelled && <Signature mission={mission} />}</td>
      <td className="missions__acts">
        <Acts {...{ mission, onAct }} />
      </td>
    </tr>
  )
}

type Props = {
  missions: readonly KeptMission[]
  nameOf: ((helperId: string) => string) | null
  onAct: (act: MissionAct, mission: KeptMission) => void
}

export function MissionsTable({ missions, nameOf, onAct }: Props) {
  return (
    <table className="missions__table">
      <thead>
        <tr>
          <th scope="col">Tag</th>
          {nameOf && <th scope="col">Person</th>}
          <th scope="col" className="only-medium">
            Beginn
          </th>
          <th scope="col" className="num">
            Dauer
          </th>
          <th scope="col">Was</th>
          <th scope="col" className="only-wide">
            Sprache
          </th>
          <th scope="col" className="only-medium">
            Für
          </th>
          <th scope="col" className="num">
            Betrag
          </th>
          <th scope="col">Unterschrift</th>
          <th scope="col">
            <span className="sr-only">Mehr</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {missions.map(mission => (
          <MissionRow
            key={mission.id}
            mission={mission}
            name={nameOf ? nameOf(mission.helperId) : null}
            onAct={onAct}
          />
        ))}
      </tbody>
    </table>
  )
}
