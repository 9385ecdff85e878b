import { useState } from 'react'
import type { Depth } from '../../../shared/clients/client.ts'
import { api } from '../../api.ts'
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx'
import { BarrierDialog } from './barrier-dialog.tsx'
import { useCase } from './case-context.ts'
import { CloseCaseDialog } from './close-case-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { MergeWithDialog } from './merge-with-dialog.tsx'
import { ReopenCaseDialog } from './reopen-case-dialog.tsx'
import { useAct } from './use-act.ts'

type Asked = 'hand-over' | 'close' | 'reopen' | 'merge' | 'barrier'

/** A step up keeps everything; back again only while there is no plan. */
function useDepthEntry(): MenuEntry | null {
  const { file, plan } = useCase()
  const act = useAct()
  const other = file.depth === 'fallmanagement' ? 'verweisberatung' : 'fallmanagement'
  if (other === 'verweisberatung' && plan.needs.length > 0) return null
  const up = other === 'fallmanagement'
  const change = (depth: Depth, version: number) =>
    api.clients.changeDepth({ id: file.id, version, depth })
  return {
    id: 'depth',
    label: up ? 'Zum Fallmanagement machen' : 'Zur Verweisberatung machen',
    icon: up ? 'up' : 'down',
    onAction: () => {
      let version = file.version
      void act(
        async () => {
          version = (await change(other, file.version)).version
        },
        {
          done: up ? 'Jetzt ein Fallmanagement.' : 'Jetzt eine Verweisberatung.',
          undo: () => change(file.depth, version),
        },
      )
    },
  }
}

export function CaseMenu() {
  const { open } = useCase()
  const [asked, setAsked] = useState<Asked | null>(null)
  const depth = useDepthEntry()
  const ask = (what: Asked) => () => setAsked(what)
  const merge: MenuEntry = {
    id: 'merge',
    label: 'Zusammenführen mit …',
    icon: 'matching',
    onAction: ask('merge'),
  }
  const items: MenuEntry[] = open
    ? [
        { id: 'hand-over', label: 'Fall übergeben', icon: 'referrals', onAction: ask('hand-over') },
        ...(depth ? [depth] : []),
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
      {asked === 'barrier' && <BarrierDialog onClose={close} />}
    </>
  )
}
