/** WCAG 2.2, 1.4.3: text needs a contrast of 4.5 against its ground. */
export const leastContrast = 4.5

export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether white letters can be read on it, and it as letters on white. */
export const isDarkEnough = (colour: string): boolean => contrast(colour, '#ffffff') >= leastContrast

/** The same hue, light enough to be read on the dark ground of night. */
export function forNight(colour: string, ground = '#16181d'): string {
  for (let share = 0; share <= 1; share += 0.05) {
    const lighter = mixed(colour, '#ffffff', share)
    if (contrast(lighter, ground) >= 7) return lighter
  }
  return '#ffffff'
}

export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)]
  return `#${a
    .map((value, at) =>
      Math.round(value + ((b[at] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The nearest darker colour of the same hue that is dark enough; the colour itself where it is. */
export function nearestDarkEnough(colour: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const darker = mixed(colour, '#000000', share)
    if (isDarkEnough(darker)) return darker
  }
  return '#000000'
}
