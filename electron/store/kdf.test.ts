import { argon2id } from 'hash-wasm'
import { expect, test } from 'vitest'
import {
  calibrate,
  checkParams,
  deriveKey,
  type KdfParams,
  knownVector,
  memoryLimitKiB,
  productionKdfPolicy,
  selfTest,
} from './kdf.ts'

const mib = 1024
const salt = Buffer.from(knownVector.salt, 'hex')

test('the self-test passes', async () => {
  await expect(selfTest()).resolves.toBeUndefined()
})

test.each([
  { m: 64, t: 1, p: 1 },
  { m: 512, t: 3, p: 4 },
])('a second implementation computes the same for %o', async params => {
  const ours = await deriveKey('Straße 7', salt, params)
  const theirs = await argon2id({
    password: 'Straße 7',
    salt,
    iterations: params.t,
    parallelism: params.p,
    memorySize: params.m,
    hashLength: 32,
    outputType: 'hex',
  })
  expect(ours.toString('hex')).toBe(theirs)
})

test('composed and decomposed letters give the same key, other letters do not', async () => {
  const params = { m: 64, t: 1, p: 1 }
  const composed = await deriveKey('Müller', salt, params)
  expect(await deriveKey('Mu\u0308ller', salt, params)).toEqual(composed)
  expect(await deriveKey('Muller', salt, params)).not.toEqual(composed)
})

test.each([
  { m: 64 * mib - 1, t: 3, p: 4 },
  { m: 64 * mib, t: 2, p: 4 },
  { m: 64 * mib, t: 3, p: 3 },
  { m: 2048 * mib + 1, t: 3, p: 4 },
  { m: 64 * mib, t: 21, p: 4 },
  { m: 64 * mib, t: 3, p: 17 },
])('%o is refused', params => {
  expect(() => checkParams(params, productionKdfPolicy)).toThrow('keyring-damaged')
})

test('the floor and the start are accepted', () => {
  expect(() => checkParams(productionKdfPolicy.floor, productionKdfPolicy)).not.toThrow()
  expect(() => checkParams(productionKdfPolicy.start, productionKdfPolicy)).not.toThrow()
})

/** A machine whose time grows with memory and passes. */
function machine(msPerGiBPass: number) {
  return async ({ m, t }: KdfParams) => (m / mib / 1024) * t * msPerGiBPass
}

test('a slow machine keeps the start', async () => {
  expect(await calibrate(machine(1000), 2048 * mib)).toEqual(productionKdfPolicy.start)
})

test('a fast machine takes more memory until the target is reached', async () => {
  const params = await calibrate(machine(300), 2048 * mib)
  expect(params.t).toBe(3)
  expect(params.m).toBeGreaterThan(256 * mib)
  expect(params.m).toBeLessThanOrEqual(1024 * mib)
  expect(await machine(300)(params)).toBeGreaterThanOrEqual(500)
})

test('a very fast machine at its memory limit takes more passes', async () => {
  const params = await calibrate(machine(100), 2048 * mib)
  expect(params.m).toBe(1024 * mib)
  expect(await machine(100)(params)).toBeGreaterThanOrEqual(500)
})

test('a quarter of the memory is the limit, never less than the floor', async () => {
  const limit = memoryLimitKiB(512 * 1024 * 1024)
  expect((await calibrate(machine(100), limit)).m).toBe(128 * mib)
  expect((await calibrate(machine(100), 1)).m).toBe(64 * mib)
})

test('calibration ends even where no parameters are slow enough', async () => {
  const params = await calibrate(async () => 0, 2048 * mib)
  expect(params).toEqual({ m: 1024 * mib, t: 20, p: 4 })
})
