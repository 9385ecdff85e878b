import { referralFields } from '../../shared/clients/options.ts'
import type { ReferralLine } from '../../shared/referrals/referral.ts'
import { Cut, WhoCell } from '../clients/list-cells.tsx'
import { State } from '../ui/state.tsx'
import type { Column } from '../ui/table-types.ts'
import { stateWords, underState } from './referral-words.ts'

type Facts = { today: string; reminderDays: readonly number[] }

/** How it stands, and what is late about it. */
function StandCell({ line, facts }: { line: ReferralLine; facts: Facts }) {
  const { text, tone, icon } = stateWords(line)
  const under = underState(line, facts)
  return (
    <>
      <State tone={tone} icon={icon}>
        {text}
      </State>
      {under.tone === 'muted' ? (
        <Cut small>{under.text}</Cut>
      ) : (
        <State tone={under.tone}>{under.text}</State>
      )}
    </>
  )
}

const plain = { value: () => null, sortable: false } as const

/** In the order that the vault keeps: the longest waiting first. */
export function referralColumns(facts: Facts): readonly Column<ReferralLine>[] {
  return [
    {
      ...{ ...plain, id: 'code', title: 'Code', width: '5rem' },
      cell: line => <span className="med list-code">{line.code}</span>,
    },
    {
      ...{ ...plain, id: 'person', title: 'Person', width: '23%' },
      cell: line => (
        <>
          <span className="list-line med" dir="auto">
            {line.clientName}
          </span>
          <span className="list-line s muted">
            {line.clientNumber}
            {line.groupSize > 1 && `, mit Familie (${line.groupSize})`}
          </span>
        </>
      ),
    },
    {
      ...{ ...plain, id: 'offer', title: 'Wohin', width: '27%' },
      cell: line => (
        <>
          <Cut>{line.offerName}</Cut>
          <Cut small>{line.organisationName}</Cut>
        </>
      ),
    },
    {
      ...{ ...plain, id: 'need', title: 'Bedarf', from: 'medium' },
      cell: line => (
        <>
          <Cut>{line.needTitle}</Cut>
          <Cut small>{referralFields[line.field].name}</Cut>
        </>
      ),
    },
    {
      ...{ ...plain, id: 'stand', title: 'Stand', width: '13.5rem' },
      cell: line => <StandCell line={line} facts={facts} />,
    },
    {
      ...{ ...plain, id: 'who', title: 'Wer', width: '3.5rem', from: 'wide' },
      cell: line => <WhoCell name={line.responsibleName} />,
    },
  ]
}
