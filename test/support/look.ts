import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { changing, findings, settle } from './axe.ts'
import { isThorough, takesPictures } from './thorough.ts'

const pictures = path.join(import.meta.dirname, '../../pictures')

/** Where `WIR_PICTURES` or a named run asks for pictures, one of the window as it is now. */
async function takePicture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
}

/** A screen as a person meets it: no sideways scrolling, nothing axe finds, and a picture to look at. */
export async function look(page: Page, name: string, rules?: readonly string[]): Promise<void> {
  if (!isThorough) return
  await settle(page)
  await takePicture(page, name)
  let found = await findings(page, rules)
  if (found.length > 0) {
    // A message may have come up meanwhile, pale as long as it moves.
    await settle(page)
    found = await findings(page, rules)
  }
  expect(found, `axe-core on ${name}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0)
}

/** What stands only in the narrow window is looked at there by all rules. */
const otherViews = [
  ['dark', { width: 1280, height: 720 }, changing],
  ['light', { width: 640, height: 450 }, undefined],
] as const

/** On a small laptop in the dark, and at 200 %; then the window is as it was. */
export async function lookInOtherViews(page: Page, name: string): Promise<void> {
  if (!isThorough) return
  const before = page.viewportSize()
  for (const [colorScheme, size, rules] of otherViews) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(size)
    await look(page, `${name}-${colorScheme}-${size.width}`, rules)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  if (before) await page.setViewportSize(before)
}

/** As it is, and in each other size and theme once. */
export async function lookInAllViews(page: Page, name: string): Promise<void> {
  await look(page, name)
  await lookInOtherViews(page, name)
}
