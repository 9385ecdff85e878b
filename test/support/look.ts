import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const pictures = path.join(import.meta.dirname, '../../pictures')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Finding = { rule: string; where: string[] }

async function findings(page: Page): Promise<Finding[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async tags => {
    type Result = { violations: { id: string; nodes: { target: unknown[] }[] }[] }
    const axe = (
      globalThis as unknown as { axe: { run: (d: Document, o: object) => Promise<Result> } }
    ).axe
    const result = await axe.run(document, { runOnly: tags })
    return result.violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(node => node.target.join(' ')),
    }))
  }, rules)
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: after the first a change of theme has begun, after the second it shows.
    for (const _frame of [1, 2]) await new Promise(requestAnimationFrame)
    const running = document.getAnimations().map(animation => animation.finished)
    await Promise.allSettled(running)
  })
}

/** A screen as a person meets it: no sideways scrolling, nothing axe finds, and a picture to look at. */
export async function look(page: Page, name: string): Promise<void> {
  await settle(page)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: path.join(pictures, `${name}.png`) })
  expect(await findings(page), `axe-core on ${name}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0)
}
