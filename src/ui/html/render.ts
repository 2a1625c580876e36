import type { ComponentChild, ComponentChildren, VNode } from 'preact'
import { contexts } from './context.ts'
import { attributeName, escape, isVoid } from './text.ts'

type Props = Record<string, unknown> & { children?: ComponentChildren }
/** What the `<select>` around an `<option>` has chosen. */
type Chosen = unknown

/**
 * A page as HTML, once, from functions and elements: no state, no effects, no raw HTML. What people wrote is escaped
 * here and nowhere else.
 */
export const renderHtml = (page: ComponentChildren): string => render(page, undefined)

function render(node: ComponentChildren, chosen: Chosen): string {
  if (typeof node === 'string') return escape(node)
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node !== 'object') return String(node)
  if (Array.isArray(node)) return renderAll(node, chosen)
  const { type, props } = node as VNode<Props>
  return typeof type === 'string' ? element(type, props, chosen) : component(type as Component, props, chosen)
}

function renderAll(nodes: readonly ComponentChild[], chosen: Chosen): string {
  let html = ''
  for (const node of nodes) html += render(node, chosen)
  return html
}

type Component = (props: Props) => ComponentChildren

function component(type: Component, props: Props, chosen: Chosen): string {
  const context = contexts.get(type)
  if (!context) return render(type(props), chosen)
  const before = context.current
  context.current = props.value
  try {
    return render(props.children, chosen)
  } finally {
    context.current = before
  }
}

function element(type: string, props: Props, chosen: Chosen): string {
  let tag = `<${type}`
  let inside: ComponentChildren = props.children
  let choice = chosen
  for (const name in props) {
    const value = props[name]
    if (name === 'children' || value === null || value === undefined) continue
    if (name !== 'value') tag += attribute(name, value)
    else if (type === 'textarea') inside = value as string
    else if (type === 'select') choice = value
    else
      tag +=
        (type === 'option' && chosen !== undefined && String(value) === String(chosen) ? ' selected' : '') +
        attribute(name, value)
  }
  const html = typeof inside === 'string' ? escape(inside) : render(inside, choice)
  return html === '' && isVoid(type) ? `${tag}/>` : `${tag}>${html}</${type}>`
}

const saysTrueOrFalse = /^(aria-|data-|(spellcheck|draggable|contenteditable)$)/

function attribute(given: string, value: unknown): string {
  const name = attributeName(given)
  if (typeof value === 'boolean' && !saysTrueOrFalse.test(name)) return value ? ` ${name}` : ''
  return value === '' ? ` ${name}` : ` ${name}="${escape(String(value))}"`
}
