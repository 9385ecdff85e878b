import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { PairSheet } from '../../shared/matching/board.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'

type Rank = PairSheet['rankForCase']

function ranksText({ rankForCase, rankForHelper, helper, allowed }: PairSheet): string {
  const place = (who: string, rank: Rank) =>
    rank === null ? '' : `Für ${who} Platz ${rank.rank} von ${rank.of}.`
  return [
    place('den Fall', rankForCase),
    place(helper.name, rankForHelper),
    allowed ? 'Alle festen Regeln sind erfüllt.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function Questions({ questions }: Pick<PairSheet, 'questions'>) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions-title">
      <h3 className="h3" id="questions-title">
        Vorher klären
      </h3>
      <ul className="barriers">
        {questions.map(({ code, text }) => (
          <li key={code}>
            <Icon name="info" size="s" tone="info" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the next best would cost in all, not only here. */
function costText(regret: number): string {
  if (regret === 0) return 'gleich gut'
  return regret < 0
    ? `bringt ${formatGermanNumber(-regret)} Punkte`
    : `kostet ${formatGermanNumber(regret)} Punkte`
}

type Props = { sheet: PairSheet; onChoose: (helperId: string) => void }

function Alternatives({ sheet: { alternatives }, onChoose }: Props) {
  if (alternatives.length === 0) return null
  return (
    <section aria-labelledby="alternatives-title">
      <h3 className="h3" id="alternatives-title">
        Die Nächstbesten
      </h3>
      <ul className="alternatives">
        {alternatives.map(({ helperId, name, score, regret }) => (
          <li key={helperId}>
            <LinkButton onClick={() => onChoose(helperId)}>{name}</LinkButton>
            <span className="s muted">{costText(regret)}</span>
            <span className="num med">
              {formatGermanNumber(score)}
              <span className="sr-only"> Punkte</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In words, so that nobody takes what is missing for "nobody else". */
function NotCompared() {
  return (
    <p className="s muted">
      Platz und Nächstbeste fehlen hier: Bei so vielen Fällen und Ehrenamtlichen lässt sich das
      nicht nebenbei rechnen. Wer wie gut passt, zeigt die Auswahl unter „Warum nicht …?“.
    </p>
  )
}

/** What has to be asked, how the two rank with each other, and who comes next. */
export function PairNotes({ sheet, onChoose }: Props) {
  return (
    <div className="pair__notes">
      <p className="s muted">{ranksText(sheet)}</p>
      <Questions questions={sheet.questions} />
      {sheet.compared ? <Alternatives {...{ sheet, onChoose }} /> : <NotCompared />}
    </div>
  )
}
