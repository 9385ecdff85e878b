import { annualChapterNames, type FoundName } from '../../shared/statistics/annual-report.ts'
import { Button } from '../ui/button.tsx'
import { substitutesFor } from './report-substitutes.ts'

const whose: Readonly<Record<FoundName['who'], string>> = {
  klientin: 'steht in einer Akte',
  ehrenamt: 'steht bei einer ehrenamtlichen Person',
  nummer: 'ist ein Aktenzeichen',
  kontakt: 'steht bei einer Ansprechperson, einem Angebot, einer Schulung oder einem Treffen',
  team: 'arbeitet hier oder hat hier gearbeitet',
}

/** Nobody forbids to thank a partner or a colleague by name. */
export const mayStay = (who: FoundName['who']): boolean => who === 'kontakt' || who === 'team'

type Props = {
  found: FoundName
  onReplace: (by: string) => void
  onDismiss: () => void
  onShow: () => void
}

/** One place with the words around it. */
export function ReportFoundName({ found, onReplace, onDismiss, onShow }: Props) {
  const { chapter, word, before, after, who } = found
  const dismissal = mayStay(who) ? 'Darf stehen bleiben' : 'Ist kein Name'
  return (
    <li className="report-name">
      <div className="report-name__head">
        <p className="s muted">
          {chapter === null ? 'Titel' : annualChapterNames[chapter]}: {whose[who]}
        </p>
        <Button variant="tertiary" flush aria-label={`Zur Stelle: „${word}“`} onClick={onShow}>
          Zur Stelle
        </Button>
      </div>
      <p dir="auto">
        {before}
        <mark>{word}</mark>
        {after}
      </p>
      <div className="report-name__acts">
        <span className="s muted">Ersetzen durch</span>
        {substitutesFor(found).map(by => (
          <Button
            key={by}
            aria-label={`„${word}“ ersetzen durch „${by}“`}
            onClick={() => onReplace(by)}
          >
            {by}
          </Button>
        ))}
        <Button variant="tertiary" aria-label={`${dismissal}: „${word}“`} onClick={onDismiss}>
          {dismissal}
        </Button>
      </div>
    </li>
  )
}
