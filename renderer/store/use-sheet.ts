import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { readGroup } from '../../shared/store/recovery-code.ts'
import type { NewSheet } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { judgeGroup } from './code-group-field.tsx'

export type Plate = { programName: string; officeLabel: string }
export type TypedGroup = { position: number; text: string }
type Stage = 'shown' | 'typing'

/** What was done with the sheet, in words for the screen. */
export type SheetNote = { tone: 'ok' | 'warn'; text: string }

type Typed = { sheet: NewSheet; stage: Stage; typed: Record<number, string>; refused: number[] }

function missingText({ sheet, stage, typed, refused }: Typed): string | null {
  if (stage === 'shown') return 'Als Nächstes: das Blatt drucken, speichern oder abschreiben.'
  const open = sheet.askFor.find(position => typed[position] === undefined)
  if (open !== undefined) return `Es fehlt noch Gruppe ${open} vom Blatt.`
  for (const position of sheet.askFor) {
    const value = typed[position] ?? ''
    const said = judgeGroup({ position, value, refused: refused.includes(position) })
    if (said.tone === 'ok') continue
    if (value === '') return `Es fehlt noch Gruppe ${position} vom Blatt.`
    return said.tone === 'bad' ? `${said.text}.` : `Gruppe ${position}: ${said.text}.`
  }
  return null
}

function useNewSheet(active: boolean) {
  const [sheet, setSheet] = useState<NewSheet | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const asked = useRef(false)
  const prepare = useCallback(async () => {
    setFailure(null)
    try {
      setSheet(await api.store.prepareSheet({}))
    } catch (error) {
      setFailure(sentence(error))
    }
  }, [])
  useEffect(() => {
    // Exactly once: each call draws another code, and a sheet already on paper would be void.
    if (!active || asked.current) return
    asked.current = true
    void prepare()
  }, [active, prepare])
  return { sheet, failure, prepare }
}

/** A new recovery sheet being made; shown by `SheetStep`, taken by the form around it. */
export function useSheet(plate: Plate, active = true) {
  const { sheet, failure, prepare } = useNewSheet(active)
  const [stage, setStage] = useState<Stage>('shown')
  const [typed, setTyped] = useState<Record<number, string>>({})
  const [refused, setRefused] = useState<number[]>([])
  const [demanded, setDemanded] = useState(false)
  const [note, setNote] = useState<SheetNote | null>(null)
  const goOn = useRef<HTMLButtonElement>(null)
  const fields = useRef(new Map<number, HTMLInputElement>())

  const state = sheet && { sheet, stage, typed, refused }
  const missing = state ? missingText(state) : 'Das Blatt wird vorbereitet.'

  function type(position: number, text: string) {
    setTyped(all => ({ ...all, [position]: text }))
    setRefused(all => all.filter(one => one !== position))
  }
  function show(next: Stage) {
    setStage(next)
    setDemanded(false)
  }
  function focusGroup(positions: readonly number[]) {
    const first = positions[0]
    if (first !== undefined) fields.current.get(first)?.focus()
  }
  /** The two groups if they may be right; else says at the group what is missing and goes there. */
  function claim(): TypedGroup[] | null {
    if (!sheet) return null
    if (stage === 'shown') {
      goOn.current?.focus()
      return null
    }
    setDemanded(true)
    const open = sheet.askFor.filter(position => {
      const value = typed[position] ?? ''
      return judgeGroup({ position, value, refused: refused.includes(position) }).tone !== 'ok'
    })
    focusGroup(open)
    if (open.length > 0) return null
    return sheet.askFor.map(position => ({ position, text: readGroup(typed[position] ?? '') }))
  }
  /** Marks the groups that the store refused; false where the failure is another one. */
  function refuse(error: unknown): boolean {
    if (!(error instanceof AppError) || error.code !== 'sheet-mistyped') return false
    const groups = Array.isArray(error.details?.groups) ? error.details.groups.map(Number) : []
    setRefused(groups)
    focusGroup(groups)
    return groups.length > 0
  }

  return {
    ...{ plate, sheet, failure, prepare, stage, show, typed, type, refused, demanded },
    ...{ note, setNote, goOn, fields, missing, claim, refuse },
  }
}
export type SheetChoice = ReturnType<typeof useSheet>
