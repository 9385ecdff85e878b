import { useState } from 'react'
import { useToday } from '../clients/use-today.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { FinderFields } from './finder-fields.tsx'
import { forgetQuestion, rememberedQuestion, rememberQuestion } from './finder-memory.ts'
import { FinderPage } from './finder-page.tsx'
import { type FinderValues, nothingAsked, readValues, valuesOf } from './finder-values.ts'

const PLACE = 'counter'

/** Said beyond the three first fields. */
function hasMore(values: FinderValues, today: string): boolean {
  const { about, municipality, status, ...more } = values
  const blank = { ...valuesOf(nothingAsked(today), today), ...{ about, municipality, status } }
  return JSON.stringify({ ...blank, ...more }) !== JSON.stringify(blank)
}

/** Somebody asks at the door: three fields, no file, nothing kept. */
export function CounterFinder() {
  const today = useToday()
  const [values, setValues] = useState(
    () => rememberedQuestion(PLACE) ?? valuesOf(nothingAsked(today), today),
  )
  const [round, setRound] = useState(0)
  const [full, setFull] = useState(() => hasMore(values, today))
  const asked = readValues(values, today)

  function change(next: FinderValues) {
    rememberQuestion(PLACE, next)
    setValues(next)
  }
  function startAnew() {
    forgetQuestion(PLACE)
    setValues(valuesOf(nothingAsked(today), today))
    setFull(false)
    setRound(round + 1)
  }

  return (
    <FinderPage
      title="Passendes Angebot finden"
      lead="Ohne Akte: Was Sie hier angeben, wird nicht gespeichert."
      asked={asked}
      person={null}
      today={today}
      actions={
        <Button variant="tertiary" icon="undo" onClick={startAnew}>
          Neue Frage
        </Button>
      }
      onChangeFacts={() => setFull(true)}
      onTopic={null}
      question={
        <div className="panel">
          <FinderFields
            key={round}
            defaults={values}
            today={today}
            asksAbout
            asksWho
            full={full}
            onChange={change}
          >
            <LinkButton small aria-expanded={full} onClick={() => setFull(!full)}>
              {full ? 'Weniger angeben' : 'Mehr angeben: Deutsch, Alter, Kinder, Zeit …'}
            </LinkButton>
          </FinderFields>
        </div>
      }
    />
  )
}
