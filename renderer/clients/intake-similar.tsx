import { useNavigate } from '@tanstack/react-router'
import { useFormContext } from 'react-hook-form'
import type { IntakeValues } from './intake-values.ts'
import { SimilarPanel } from './similar-panel.tsx'
import { useSimilar } from './use-similar.ts'

/** The panel stays in sight while one scrolls, in every section. */
export function IntakeSimilar({ values }: { values: IntakeValues }) {
  const navigate = useNavigate()
  const form = useFormContext<IntakeValues>()
  const { enough, matches, own } = useSimilar(values.person)
  return (
    <aside className="intake__aside" aria-label="Abgleich mit den Akten">
      <SimilarPanel
        enough={enough}
        matches={matches.filter(({ id }) => !values.differentFrom.includes(id))}
        own={own}
        onOpen={clientId =>
          void navigate({ to: '/clients/$clientId/{-$tab}', params: { clientId, tab: undefined } })
        }
        onDifferent={id =>
          form.setValue('differentFrom', [...form.getValues('differentFrom'), id], {
            shouldDirty: true,
          })
        }
      />
    </aside>
  )
}
