import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings, settle } from './axe.ts'
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
