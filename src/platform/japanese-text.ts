export { formatPhone, type PhoneReading, readPhone } from './japanese-text/phone.ts'
export { type RareCharacter, rareCharacters } from './japanese-text/rare-characters.ts'
export { forComparing, fullWidthKana, halfWidth, hiragana, katakana, lengthOf } from './japanese-text/width.ts'
