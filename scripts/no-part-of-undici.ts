/** Stands in for parts of undici that are never used. See `build.ts`. */
export default function absent(): never {
  throw new Error('this part of undici is not in this build')
}
