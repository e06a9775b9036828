/** Colors of a terminal. */
export type Paint = (colour: 'red' | 'green' | 'yellow' | 'blue' | 'dim' | 'bold', text: string) => string

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, dim: 2, bold: 1 }
export const coloured: Paint = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`
export const plain: Paint = (_, text) => text
