/** Certificates and all: too large to stand in memory before the first passkey. */
export const webauthn = () => import('@simplewebauthn/server')
