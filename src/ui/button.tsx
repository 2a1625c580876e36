import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { HiddenField } from './field-set.tsx'
import { formTokenField } from './form-context.ts'
import { usePage } from './page-context.ts'

/** `warning` is for what cannot be taken back, never for a person stepping back. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warning'

export type ButtonProps = {
  children: ComponentChildren
  kind?: ButtonKind
  name?: string
  value?: string
  /** Sends the form somewhere else than its action. */
  formAction?: string
  /** The id of a form elsewhere on the page. */
  form?: string
  label?: string
}

export function Button({ children, kind = 'primary', label, ...attributes }: ButtonProps) {
  return (
    <button type="submit" class={classes('button', `button-${kind}`)} aria-label={label} {...attributes}>
      {children}
    </button>
  )
}

export type LinkButtonProps = { href: string; children: ComponentChildren; kind?: ButtonKind; download?: boolean }

export function LinkButton({ href, children, kind = 'secondary', download }: LinkButtonProps) {
  return (
    <a class={classes('button', `button-${kind}`)} href={href} download={download}>
      {children}
    </a>
  )
}

/** Buttons beside each other, below each other on a telephone. The first is the one most people want. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}

export type PostButtonProps = ButtonProps & { action: string; fields?: Readonly<Record<string, string>> }

/** A button that is a whole form by itself. */
export function PostButton({ action, fields = {}, ...button }: PostButtonProps) {
  const { formToken } = usePage()
  return (
    <form class="post-button" method="post" action={action}>
      <HiddenField name={formTokenField} value={formToken} />
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField name={name} value={value} key={name} />
      ))}
      <Button {...button} />
    </form>
  )
}
