import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Depth, depth } from '../../../shared/clients/client.ts'
import { api } from '../../api.ts'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { BarrierDialog } from './barrier-dialog.tsx'
import { type CaseFacts, useCase } from './case-context.ts'
import { CloseCaseDialog } from './close-case-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { MergeWithDialog } from './merge-with-dialog.tsx'
import { ReopenCaseDialog } from './reopen-case-dialog.tsx'
import { useAct } from './use-act.ts'

type Asked = 'hand-over' | 'close' | 'reopen' | 'merge' | 'barrier'

const steps: Readonly<Record<Depth, { to: string; done: string }>> = {
  haushalt: { to: 'Nur im Haushalt mitführen', done: 'Wird jetzt nur im Haushalt mitgeführt.' },
  verweisberatung: { to: 'Zur Verweisberatung machen', done: 'Jetzt eine Verweisberatung.' },
  fallmanagement: { to: 'Zum Fallmanagement machen', done: 'Jetzt ein Fallmanagement.' },
}

/** A step up keeps everything; back again only while there is no plan, and into a family that is there. */
function depthsFor({ file, plan }: Pick<CaseFacts, 'file' | 'plan'>): Depth[] {
  const rank = (of: Depth) => depth.options.indexOf(of)
  const hasPlan = plan.needs.length > 1 || plan.goals.length > 0 || plan.steps.length > 0
  const hasFamily = file.relatives.some(({ sameHousehold }) => sameHousehold)
  const isNoCase = hasFamily && plan.needs.length === 0
  return depth.options.filter(
    other =>
      other !== file.depth &&
      (rank(other) > rank(file.depth) || !hasPlan) &&
      (other !== 'haushalt' || isNoCase),
  )
}

function useDepthEntries(): MenuEntry[] {
  const facts = useCase()
  const act = useAct()
  const { file } = facts
  const change = (version: number, to: Depth) =>
    api.clients.changeDepth({ id: file.id, version, depth: to })
  async function go(to: Depth) {
    let version = file.version
    const run = async () => {
      version = (await change(file.version, to)).version
    }
    await act(run, { done: steps[to].done, undo: () => change(version, file.depth) })
  }
  return depthsFor(facts).map(to => ({
    id: to,
    label: steps[to].to,
    icon: depth.options.indexOf(to) > depth.options.indexOf(file.depth) ? 'up' : 'down',
    onAction: () => void go(to),
  }))
}

export function CaseMenu() {
  const { file, open } = useCase()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked | null>(null)
  const depths = useDepthEntries()
  const ask = (what: Asked) => () => setAsked(what)
  const merge: MenuEntry = {
    id: 'merge',
    label: 'Zusammenführen mit …',
    icon: 'matching',
    onAction: ask('merge'),
  }
  const items: MenuEntry[] = open
    ? [
        {
          id: 'finder',
          label: 'Angebot finden',
          icon: 'search',
          onAction: () =>
            void navigate({ to: '/finder/$clientId/{-$needId}', params: { clientId: file.id } }),
        },
        { id: 'hand-over', label: 'Fall übergeben', icon: 'referrals', onAction: ask('hand-over') },
        ...depths,
        {
          id: 'barrier',
          label: 'Systemhürde notieren',
          icon: 'alert',
          onAction: ask('barrier'),
        },
        merge,
        { id: 'close', label: 'Fall abschließen', icon: 'folder', onAction: ask('close') },
      ]
    : [{ id: 'reopen', label: 'Wieder öffnen', icon: 'undo', onAction: ask('reopen') }, merge]
  const close = () => setAsked(null)
  return (
    <>
      <MenuButton label="Mehr zu diesem Fall" items={items} />
      {asked === 'hand-over' && <HandOverDialog onClose={close} />}
      {asked === 'close' && <CloseCaseDialog onClose={close} />}
      {asked === 'reopen' && <ReopenCaseDialog onClose={close} />}
      {asked === 'merge' && <MergeWithDialog onClose={close} />}
      {asked === 'barrier' && <BarrierDialog clientId={file.id} onClose={close} />}
    </>
  )
}
