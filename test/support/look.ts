import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { contrast, findings, settle } from './axe.ts'
import { isThorough } from './thorough.ts'

const pictures = path.join(import.meta.dirname, '../../pictures')

/** A screen as a person meets it: no sideways scrolling, nothing axe finds, and a picture to look at. */
export async function look(page: Page, name: string, rules?: readonly string[]): Promise<void> {
  if (!isThorough) return
  await settle(page)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  expect(await findings(page, rules), `axe-core on ${name}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0)
}

const desk = { width: 1440, height: 900 }
const views = [
  ['light', { width: 1280, height: 720 }],
  ['light', { width: 640, height: 450 }],
  ['dark', desk],
] as const

/** On the desk, on a small laptop, at 200 % and in the dark, where only colours are another matter. */
export async function lookInAllViews(page: Page, name: string): Promise<void> {
  await look(page, name)
  for (const [colorScheme, size] of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    const rules = colorScheme === 'dark' ? contrast : undefined
    await look(page, `${name}-${colorScheme}-${size.width}`, rules)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(desk)
}
