import { expect, test } from 'vitest'
import { defaultApprovalSettings } from '../../shared/volunteers/approval.ts'
import { approvalsForm, toApprovals, toApprovalsForm } from './approvals-form.ts'

const byLine = (a: { kind: string; requirement: string }, b: typeof a) =>
  `${a.kind} ${a.requirement}`.localeCompare(`${b.kind} ${b.requirement}`)

test('what is shown and saved unchanged says the same', () => {
  const form = approvalsForm.parse(toApprovalsForm(defaultApprovalSettings))
  const again = toApprovals(form)
  const { policy, ...rest } = defaultApprovalSettings
  expect({ ...again, policy: [] }).toEqual({ ...rest, policy: [] })
  expect(again.policy.toSorted(byLine)).toEqual([...policy].toSorted(byLine))
})

test('an older setting without them can not leave out what protects people', () => {
  const form = toApprovalsForm({
    ...defaultApprovalSettings,
    policy: [
      {
        ...{ kind: 'lotse', requirement: 'fuehrungszeugnis', when: 'immer' },
        ...{ months: 12, blocks: false },
      },
    ],
  })
  const safe = toApprovals(form).policy.filter(({ blocks }) => blocks)
  expect(safe.map(({ kind, requirement }) => `${kind} ${requirement}`).toSorted()).toEqual([
    ...['dolmetscher fuehrungszeugnis', 'dolmetscher verschwiegenheit', 'lotse fuehrungszeugnis'],
    ...['lotse verschwiegenheit', 'pate fuehrungszeugnis', 'pate verschwiegenheit'],
  ])
})

test('what is not asked for leaves the policy', () => {
  const form = toApprovalsForm(defaultApprovalSettings)
  form.lines.lotse.basis.when = 'nie'
  const has = toApprovals(form).policy.some(
    ({ kind, requirement }) => kind === 'lotse' && requirement === 'basis',
  )
  expect(has).toBe(false)
})
