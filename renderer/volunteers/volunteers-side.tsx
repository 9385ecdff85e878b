import { Link } from '@tanstack/react-router'
import type { CoordinatorOverview, HelperLine } from '../../shared/volunteers/overview.ts'
import { api } from '../api.ts'
import { languageName } from '../clients/language-name.ts'
import type { PlaceNames } from '../clients/short-contact-words.ts'
import { CountyMap } from '../offers/county-map.tsx'
import { mapScale, stepIn } from '../offers/gaps-sums.ts'
import { Button } from '../ui/button.tsx'
import { GroupHead } from '../ui/group-head.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { inList, shortPlace } from './helper-words.ts'
import { type HintAct, hintAct } from './hint-act.ts'
import { showView } from './volunteers-state.ts'
import './volunteers-side.css'

const MOST_LANGUAGES = 8
/** More are read off the map. */
const MOST_PLACES = 6

/** What the sentence asks for, as one button. */
function HintButton({ act }: { act: HintAct }) {
  const job = useJob()
  const toast = useToast()
  async function print(id: string) {
    const done = await job.run('Erklärung wird gedruckt', options =>
      api.volunteers.printPaper({ id, paper: 'verschwiegenheit', way: 'drucken' }, options),
    )
    if (done) toast.say('Erklärung an den Drucker gegeben.')
  }
  if (act.to === 'requests')
    return (
      <Link className="kern-btn kern-btn--secondary" to="/volunteers/requests">
        <span className="kern-label">Anfragen ansehen</span>
      </Link>
    )
  if (act.to !== 'person')
    return (
      <Button onClick={() => showView(act.to)}>
        {act.to === 'still' ? 'Wer still ist' : 'Nachweise ansehen'}
      </Button>
    )
  return (
    <>
      <JobNote job={job} />
      {act.lacksSignature && (
        <Button icon="print" busy={Boolean(job.running)} onClick={() => void print(act.id)}>
          Erklärung drucken
        </Button>
      )}
      <Link
        className="kern-btn kern-btn--tertiary"
        to="/volunteers/person/$helperId/{-$tab}"
        params={{ helperId: act.id, tab: undefined }}
      >
        <span className="kern-label">Blatt öffnen</span>
      </Link>
    </>
  )
}

/** The single act that helps most. */
function Hint({ hint, lines }: { hint: string; lines: readonly HelperLine[] }) {
  if (hint === '') return null
  const act = hintAct(hint, lines)
  return (
    <section className="panel helpers-hint" aria-label="Was jetzt am meisten hilft">
      <p className="med">{hint}</p>
      {act && (
        <div className="row wrap">
          <HintButton act={act} />
        </div>
      )}
    </section>
  )
}

/** Free beside waiting: where more wait than are free it is thin, in word, sign and weight. */
function Languages({ languages }: Pick<CoordinatorOverview, 'languages'>) {
  if (languages.length === 0)
    return <p className="muted helpers-side__none">Noch keine Sprachen eingetragen.</p>
  return (
    <table className="thin">
      <thead>
        <tr>
          <th scope="col">kurze zuerst</th>
          <th scope="col">frei</th>
          <th scope="col">warten</th>
        </tr>
      </thead>
      <tbody>
        {languages.slice(0, MOST_LANGUAGES).map(({ code, free, waiting }) => {
          const isThin = waiting > free
          return (
            <tr key={code} className={isThin ? 'thin__low' : undefined}>
              <th scope="row">
                <span className="thin__mark">
                  {isThin && <Icon name="alert" size="s" tone="warn" />}
                </span>
                {languageName(code)}
                {isThin && <span className="sr-only"> (zu wenige)</span>}
              </th>
              <td>{free}</td>
              <td>{waiting}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function nobodyText(nobody: readonly string[], all: number, most: number): string {
  if (nobody.length === 0) return 'Jede Gemeinde wird erreicht.'
  if (nobody.length === all) return 'Noch wird keine Gemeinde erreicht.'
  const more = nobody.length - most
  if (more < 2) return `Niemand erreicht ${inList(nobody)}.`
  return `Niemand erreicht ${inList([...nobody.slice(0, most), `${more} weitere`])}.`
}

/** Where nobody comes is hatched, carries its 0 and is named below. */
function Reach({ places, names }: Pick<CoordinatorOverview, 'places'> & { names: PlaceNames }) {
  const scale = mapScale(Math.max(0, ...places.map(({ reachedBy }) => reachedBy)))
  const steps = places.flatMap(({ ags, reachedBy }) => {
    const step = stepIn(scale, reachedBy)
    return step === null ? [] : [[ags, step] as const]
  })
  const nobody = places
    .filter(({ reachedBy }) => reachedBy === 0)
    .map(({ ags }) => shortPlace(names.get(ags) ?? ags))
  const named = nobodyText(nobody, places.length, MOST_PLACES)
  return (
    <div className="reach-map">
      <svg className="reach-map__defs" aria-hidden="true" focusable="false">
        <pattern
          id="nobody-comes"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="reach-map__ground" />
          <path d="M0 0V5" className="reach-map__line" />
        </pattern>
      </svg>
      <CountyMap
        title="Wie viele Ehrenamtliche jede Gemeinde erreichen"
        description={nobodyText(nobody, places.length, nobody.length)}
        width={264}
        steps={new Map(steps)}
        labels={new Map(places.map(({ ags, reachedBy }) => [ags, String(reachedBy)]))}
      />
      <p className="s reach-map__words">
        {nobody.length > 0 && <Icon name="alert" size="s" tone="warn" />}
        <span>{named}</span>
      </p>
    </div>
  )
}

type Props = { overview: CoordinatorOverview; lines: readonly HelperLine[]; names: PlaceNames }

export function VolunteersSide({ overview, lines, names }: Props) {
  return (
    <aside className="helpers-side" aria-label="Wo es dünn ist">
      <Hint hint={overview.hint} lines={lines} />
      <section aria-label="Sprachen">
        <GroupHead title="Sprachen" />
        <Languages languages={overview.languages} />
      </section>
      <section aria-label="Wer welchen Ort erreicht">
        <GroupHead title="Wer welchen Ort erreicht" />
        <Reach places={overview.places} names={names} />
      </section>
    </aside>
  )
}
