/** How a municipality's pages for everybody look: its name, home, colours, logo, and the neutral page to leave for. */
export interface OwnLook {
  name: string
  href: string
  css?: string
  logo?: { src: string; alt: string }
  exit?: string
}
