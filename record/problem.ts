/** A mistake of the person at the keyboard or in a file: `message` is a sentence for them, told without a stack. */
export class Problem extends Error {}
