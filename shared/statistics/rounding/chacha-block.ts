/** "expand 32-byte k" as four words. */
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]
const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by))

function quarterRound(s: Uint32Array, a: number, b: number, c: number, d: number): void {
  s[a] = s[a]! + s[b]!
  s[d] = rotate(s[d]! ^ s[a]!, 16)
  s[c] = s[c]! + s[d]!
  s[b] = rotate(s[b]! ^ s[c]!, 12)
  s[a] = s[a]! + s[b]!
  s[d] = rotate(s[d]! ^ s[a]!, 8)
  s[c] = s[c]! + s[d]!
  s[b] = rotate(s[b]! ^ s[c]!, 7)
}

/** One block of the ChaCha20 key stream (RFC 8439, 2.3): key of 8 words, counter and nonce of 4. */
export function chachaBlock(key: Uint32Array, counterAndNonce: readonly number[]) {
  const start = Uint32Array.from([...constants, ...key, ...counterAndNonce])
  const state = start.slice()
  for (let twice = 0; twice < 10; twice += 1) {
    for (let i = 0; i < 4; i += 1) quarterRound(state, i, i + 4, i + 8, i + 12)
    for (let i = 0; i < 4; i += 1)
      quarterRound(state, i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4))
  }
  return state.map((word, i) => word + start[i]!)
}
