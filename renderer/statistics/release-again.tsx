import { Link } from '@tanstack/react-router'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import type { QuarterLine } from '../../shared/statistics/release.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'
import { isOutAgain } from './release-stage.ts'

type Props = { quarter: string; lines: readonly QuarterLine[] }

/** A correction freezes later quarters anew; whoever made it must not miss that they left before. */
export function ReleaseAgain({ quarter, lines }: Props) {
  const { data } = useRead('bundles', 'listDeliveries', {})
  const again = lines.filter(line => isOutAgain(line, data ?? [])).map(line => line.quarter)
  const others = again.filter(other => other !== quarter).toSorted()
  if (again.length === 0) return null
  const isThis = again.includes(quarter)
  return (
    <Alert
      kind="info"
      title={
        isThis
          ? 'War schon ausgegeben; durch die Berichtigung noch einmal auszugeben.'
          : 'Durch die Berichtigung ist noch einmal auszugeben, was schon ausgegeben war'
      }
    >
      {others.length > 0 && (
        <p className="row wrap">
          {isThis && 'Ebenso: '}
          {others.map(other => (
            <Link
              key={other}
              className="link"
              to="/statistics/release/$quarter"
              params={{ quarter: other }}
            >
              {formatQuarter(other)}
            </Link>
          ))}
        </p>
      )}
    </Alert>
  )
}
