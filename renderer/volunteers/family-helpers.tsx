import { useQueries } from '@tanstack/react-query'
import type { Relative } from '../../shared/clients/client-file.ts'
import type { KeptAssignment } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useCase } from '../clients/case/case-context.ts'
import { RelativeLink } from '../clients/case/relative-link.tsx'
import { relativeWords } from '../clients/case/relative-words.ts'
import { hoursText, sinceText } from './assignment-words.ts'
import { HelperLink } from './helper-link.tsx'

type Accompanied = { relative: Relative; kept: KeptAssignment }

/** Whoever lives there and is accompanied: several helpers may share one family. */
function useFamily(): Accompanied[] {
  const { file } = useCase()
  const family = file.relatives.filter(({ sameHousehold }) => sameHousehold)
  const lists = useQueries({
    queries: family.map(({ id }) => {
      const wanted = { helperId: null, clientId: id, running: true }
      return {
        queryKey: ['volunteers', 'listAssignments', wanted],
        queryFn: () => api.volunteers.listAssignments(wanted),
      }
    }),
  })
  return family.flatMap((relative, index) =>
    (lists[index]?.data ?? []).map(kept => ({ relative, kept })),
  )
}

function Line({ relative, kept }: Accompanied) {
  const { today } = useCase()
  return (
    <li className="client-request">
      <div>
        <p>
          <HelperLink
            helperId={kept.helperId}
            name={kept.helperName}
            className="assignment__name"
          />{' '}
          begleitet <RelativeLink relative={relative} />
        </p>
        <p className="s muted">{relativeWords(relative, today)}</p>
      </div>
      <div>
        <p>{kept.purpose}</p>
        <p className="s muted">
          {sinceText(kept, today)}, {hoursText(kept)}
        </p>
      </div>
    </li>
  )
}

export function FamilyHelpers() {
  const family = useFamily()
  if (family.length === 0) return null
  return (
    <section aria-labelledby="family-helpers-title">
      <div className="assignments__head">
        <h2 className="h2" id="family-helpers-title">
          Auch in der Familie
        </h2>
      </div>
      <ul>
        {family.map(one => (
          <Line key={one.kept.id} {...one} />
        ))}
      </ul>
    </section>
  )
}
