import { create } from 'qrcode'

const quiet = 4

/** A square code as one path, dark on white in every colour scheme, for apps need it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const whole = size + 2 * quiet
  return (
    <svg class="qr-code" viewBox={`0 0 ${whole} ${whole}`} width="232" height="232" role="img" aria-label={label}>
      <rect width={whole} height={whole} fill="#fff" />
      <path d={pathOf(data, size)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}

function pathOf(data: Uint8Array, size: number): string {
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const begin = x
      while (x < size && data[y * size + x]) x++
      if (x > begin) path += `M${begin + quiet} ${y + quiet}h${x - begin}v1h-${x - begin}z`
    }
  return path
}
