/** Small mistakes that somebody could make in a source file, one at a time: what tests should notice. */
import { parseAst } from 'rolldown/parseAst'

export interface Mutant {
  readonly file: string
  readonly line: number
  /** `=== → !==` */
  readonly what: string
  /** The line as it is, for people. */
  readonly was: string
  readonly start: number
  readonly end: number
  readonly instead: string
}

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [name: string]: unknown }

const OPERATORS: { readonly [operator: string]: string } = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
}
const METHODS: { readonly [method: string]: string } = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  toLowerCase: 'toUpperCase',
}
/** Calls that may be left out: what they are called on stands for the result. */
const REMOVABLE = new Set(['sort', 'toSorted', 'reverse', 'toReversed', 'filter', 'slice'])

export function mutantsOf(file: string, text: string): Mutant[] {
  const found: Mutant[] = []
  const lineOf = (at: number) => text.slice(0, at).split('\n').length
  const of = ({ start, end }: Node) => text.slice(start, end)
  const add = ({ start, end }: Node, what: string, instead: string) => {
    const line = lineOf(start)
    found.push({ file, line, what, was: text.split('\n')[line - 1]!.trim(), start, end, instead })
  }

  const visit = (node: Node, parent: Node | null, name: string) => {
    if (isOnlyType(node)) return
    mutate(node, parent, name)
    for (const [inner, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, inner)
    }
  }

  const mutate = (node: Node, parent: Node | null, name: string) => {
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression':
      case 'AssignmentExpression': {
        const operator = node.operator as string
        const other = OPERATORS[operator]
        const [left, right] = [of(node.left as Node), of(node.right as Node)]
        if (other === undefined) return
        const isAssignment = node.type === 'AssignmentExpression'
        add(
          node,
          `${operator} → ${other}`,
          isAssignment ? `${left} ${other} ${right}` : `((${left}) ${other} (${right}))`,
        )
        return
      }
      case 'UnaryExpression':
        if (node.operator === '!') add(node, '! removed', `(${of(node.argument as Node)})`)
        return
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement': {
        const test = node.test as Node
        add(test, 'condition negated', `!(${of(test)})`)
        return
      }
      case 'Literal':
        literal(node, parent, name)
        return
      case 'ExpressionStatement':
      case 'ContinueStatement':
      case 'ThrowStatement':
        add(node, 'statement removed', ';')
        return
      case 'CallExpression':
        call(node)
        return
    }
  }

  const literal = (node: Node, parent: Node | null, name: string) => {
    const { value } = node
    const isName = (parent?.type === 'Property' || parent?.type === 'MemberExpression') && name !== 'value'
    if (typeof value === 'boolean') add(node, `${value} → ${!value}`, String(!value))
    else if (typeof value === 'number') add(node, `${value} → ${value + 1}`, String(value + 1))
    else if (typeof value === 'string' && !isName && parent?.type !== 'ImportDeclaration')
      add(node, value === '' ? "'' → 'x'" : `${JSON.stringify(value)} → ''`, value === '' ? "'x'" : "''")
  }

  const call = (node: Node) => {
    const callee = node.callee as Node
    if (callee.type !== 'MemberExpression' || callee.computed === true) return
    const property = callee.property as Node
    const method = of(property)
    if (METHODS[method] !== undefined) add(property, `${method} → ${METHODS[method]}`, METHODS[method])
    if (REMOVABLE.has(method)) add(node, `.${method}() removed`, of(callee.object as Node))
  }

  visit(parseAst(text, { lang: 'ts' }) as unknown as Node, null, '')
  return found
}

export function mutated(text: string, { start, end, instead }: Mutant): string {
  return text.slice(0, start) + instead + text.slice(end)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** Types are gone when the code runs; imports are no behaviour. */
function isOnlyType({ type }: Node): boolean {
  const wrappers = ['TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression']
  return type === 'ImportDeclaration' || (type.startsWith('TS') && !wrappers.includes(type))
}
