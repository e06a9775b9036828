/** What every kind has to stand, as one file. */
await import('../conformance.test.ts')
