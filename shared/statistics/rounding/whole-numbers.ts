/** Sums of two products of numbers up to this are exact. */
export const LARGEST = 2 ** 25

export function greatestDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}

export const leastMultiple = (a: number, b: number) =>
  Math.abs(a / greatestDivisor(a, b)) * Math.abs(b)
