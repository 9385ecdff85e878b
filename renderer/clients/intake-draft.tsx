import { Navigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { draftForm } from './intake-drafts.ts'
import { IntakeForm } from './intake-form.tsx'
import { type IntakeValues, reviveIntake } from './intake-values.ts'

type Loaded = { values: IntakeValues; updatedAt: string; today: string }

/** Read once, when one comes here: what is typed afterwards lives in the form. */
async function load(id: string, desk: { consentVersion: string; userName: string }) {
  const [{ draft }, { today }] = await Promise.all([
    api.drafts.find({ form: draftForm(id) }),
    api.today.overview({}),
  ])
  if (!draft) return null
  const values = reviveIntake({ ...desk, today }, draft.values)
  return { values, updatedAt: draft.updatedAt, today }
}

export function IntakeDraft({ id }: { id: string }) {
  const { settings, session } = useHouse()
  const [desk] = useState({
    consentVersion: settings.desk.consentVersion,
    userName: session.userName,
  })
  const [loaded, setLoaded] = useState<Loaded | null>()
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    load(id, desk).then(
      found => wanted && setLoaded(found),
      error => wanted && setFailure(sentence(error)),
    )
    return () => {
      wanted = false
    }
  }, [id, desk])

  if (failure)
    return (
      <div className="page">
        <PageHead title="Erstaufnahme" />
        <Alert kind="danger" title={failure} live />
      </div>
    )
  if (loaded === undefined) return null
  if (loaded === null)
    return <Navigate to="/clients/new/{-$draft}" params={{ draft: undefined }} replace />
  return <IntakeForm id={id} {...loaded} />
}
