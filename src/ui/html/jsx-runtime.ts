export type { JSX } from 'preact'
export { Fragment } from 'preact'
export const jsx = (type: unknown, props: unknown) => ({ type, props })
export const jsxs = jsx
