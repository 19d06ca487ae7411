/** Product of two bytes in the field that QR codes count in: GF(2⁸) modulo x⁸ + x⁴ + x³ + x² + 1. */
function multiply(x: number, y: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((y >>> bit) & 1) * x
  }
  return product
}

/** The Reed-Solomon generator of so many bytes: its coefficients from the second highest power down. */
function generator(degree: number): number[] {
  let coefficients = [...Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let step = 0; step < degree; step++) {
    coefficients = coefficients.map((one, index) => multiply(one, root) ^ coefficients[index + 1]!)
    root = multiply(root, 2)
  }
  return coefficients
}

/** The bytes that let a reader repair a block of data: the remainder of its division by the generator. */
export function errorCorrection(data: readonly number[], degree: number): number[] {
  const divisor = generator(degree)
  let remainder = Array<number>(degree).fill(0)
  for (const byte of data) {
    const factor = byte ^ remainder[0]!
    remainder = divisor.map((one, index) => remainder[index + 1]! ^ multiply(one, factor))
  }
  return remainder
}
