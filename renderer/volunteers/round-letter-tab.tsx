import { useState } from 'react'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { BLANK_BODY, invitation } from './invitation.ts'
import { remember, remembered } from './network-memory.ts'
import { RoundLetterForm } from './round-letter-form.tsx'

const blank = { people: [], subject: '', body: BLANK_BODY }

/** To anybody about anything, or the invitation to a meeting; each has a draft of its own. */
export function RoundLetterTab() {
  const [invited, setInvited] = useState(remembered('invitation'))
  const { data: meetings } = useRead('volunteers', 'listMeetings', { year: null })
  if (invited !== null && !meetings) return <div aria-busy />
  const meeting = meetings?.find(({ id }) => id === invited)
  if (!meeting) return <RoundLetterForm key="free" draft="round-letter" values={blank} />

  function leave() {
    remember('invitation', null)
    setInvited(null)
  }
  return (
    <div className="stack-2">
      <p className="row wrap">
        <span>
          Einladung zu <b>{meeting.title}</b>
        </span>
        <LinkButton onClick={leave}>Anderen Rundbrief schreiben</LinkButton>
      </p>
      <RoundLetterForm
        key={meeting.id}
        draft={`round-letter-${meeting.id}`}
        values={invitation(meeting)}
      />
    </div>
  )
}
