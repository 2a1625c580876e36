import type { ComponentChildren } from 'preact'

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

const drawn = (path: string) => () => (
  <Icon>
    <path d={path} />
  </Icon>
)

export const CheckIcon = drawn('M5 12.5l4.5 4.5L19 7.5')
export const ArrowLeftIcon = drawn('M14.5 5.5L8 12l6.5 6.5')
export const ArrowRightIcon = drawn('M9.5 5.5L16 12l-6.5 6.5')
export const ChevronIcon = drawn('M6 9.5l6 6 6-6')
export const MenuIcon = drawn('M4 7h16M4 12h16M4 17h16')
export const PersonIcon = drawn('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5')
export const GlobeIcon = drawn(
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
)
export const TextSizeIcon = drawn('M3 19l5.5-14L14 19M5 14.5h7M15 19l3-8 3 8M16 16.5h4')
export const LockIcon = drawn('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3')
export const InfoIcon = drawn('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.2v.3')
export const DoneIcon = drawn('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.8 12.3l3 3 5.4-6')
export const CautionIcon = drawn('M12 3.5L2.5 20h19zM12 10v5M12 17.4v.3')
export const CheckAgainIcon = drawn('M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.3v.3')
export const PhoneIcon = drawn(
  'M6 3.5h3l1.5 4.5-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2 4.5 1.5v3c0 1.5-1 2.5-2.5 2.5C10 20 4 14 3.5 6 3.5 4.5 4.5 3.5 6 3.5z',
)

/** Two circles that share a part: the mark of the programme. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <circle class="mark-one" cx="14" cy="14" r="12" />
      <circle class="mark-two" cx="26" cy="14" r="12" />
    </svg>
  )
}
