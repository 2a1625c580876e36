/** A Typst template, bundled as its text. */
declare module '*.typ' {
  const source: string
  export default source
}
