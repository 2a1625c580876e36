import type { ComponentChildren } from 'preact'

type Provider<T> = (props: { value: T; children?: ComponentChildren }) => ComponentChildren

export interface Context<T> {
  Provider: Provider<T>
  /** What holds where the page is being drawn just now. */
  current: T
}

/** Contexts by the component that provides them, for `renderHtml`. */
export const contexts = new Map<unknown, Context<unknown>>()

/** Something that every component below its `Provider` may ask for with `useContext`. */
export function createContext<T>(initial: T): Context<T> {
  const context: Context<T> = { Provider: ({ children }) => children, current: initial }
  contexts.set(context.Provider, context as Context<unknown>)
  return context
}

export const useContext = <T>(context: Context<T>): T => context.current
