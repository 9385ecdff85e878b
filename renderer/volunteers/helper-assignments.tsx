import { useState } from 'react'
import { fullName } from '../../shared/clients/client.ts'
import { assignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { AssignmentList } from './assignment-list.tsx'
import { blankAssignment } from './assignment-values.ts'

/** Whom she accompanies, and how that goes. */
export function HelperAssignments({ helperId }: { helperId: string }) {
  const [starting, setStarting] = useState(false)
  const { data: overview } = useRead('today', 'overview', {})
  const { data: read } = useRead('volunteers', 'read', { id: helperId })
  const { data, error } = useRead('volunteers', 'listAssignments', {
    ...{ helperId, clientId: null, running: false },
  })
  const today = overview?.today
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data || !today || !read) return <div aria-busy="true" />
  const { helper } = read
  const running = data.filter(({ endedOn }) => endedOn === null).length
  const kinds = assignmentKind.options.filter(kind => helper.kinds.includes(helperOf[kind]))
  const [kind = 'begleitung'] = kinds
  return (
    <section className="section" aria-labelledby="helper-assignments-title">
      <div className="assignments__head">
        <h2 className="h2" id="helper-assignments-title">
          Begleitungen {running > 0 && <span className="assignments__count">{running}</span>}
        </h2>
        {helper.state === 'aktiv' && (
          <Button icon="plus" onClick={() => setStarting(true)}>
            Begleitung beginnen
          </Button>
        )}
      </div>
      <AssignmentList
        assignments={data}
        {...{ today }}
        on="helper"
        none="Zurzeit begleitet sie oder er niemanden."
      />
      {starting && (
        <AssignDialog
          {...{ today, helperId, kinds }}
          helperName={fullName(helper)}
          values={{ ...blankAssignment(today), kind }}
          requestId={null}
          onClose={() => setStarting(false)}
        />
      )}
    </section>
  )
}
