export function nearest(_: string, __: Iterable<string>): string | null {
  return null
}
