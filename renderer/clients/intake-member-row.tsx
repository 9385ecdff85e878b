import { useEffect, useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { fullName } from '../../shared/clients/client.ts'
import { firstMessage } from '../ui/form-errors.ts'
import { useFields } from '../ui/form-parts.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { State } from '../ui/state.tsx'
import { memberText } from './intake-summaries.ts'
import type { MemberForm } from './intake-values.ts'

type Props = { name: string; member: MemberForm; onOpen: () => void }

function sharedText({ same }: MemberForm): string {
  const words = [
    same.origin && 'Herkunft',
    same.residence && 'Aufenthalt',
    same.languages && 'Sprachen',
    same.arrival && 'Ankunft',
  ].filter(Boolean)
  return words.length === 0 ? 'alles eigene Angaben' : `gleich: ${words.join(', ')}`
}

export function IntakeMemberRow({ name, member, onOpen }: Props) {
  const id = useId()
  const fields = useFields()
  const label = fullName(member.person) || 'Person ohne Namen'
  const { getFieldState, formState } = useFormContext()
  const problem = firstMessage(getFieldState(name, formState).error)
  useEffect(() => {
    fields.set(name, { id, label, missing: '', sensitive: false, judge: undefined })
    return () => {
      fields.delete(name)
    }
  }, [fields, name, id, label])
  return (
    <div className="intake__member">
      <div className="grow">
        <p className="med">{memberText(member)}</p>
        <p className="s muted">{sharedText(member)}</p>
        {problem && <State tone="bad">{problem}</State>}
      </div>
      <IconButton id={id} quiet icon="edit" label={`${label} bearbeiten`} onClick={onOpen} />
    </div>
  )
}
