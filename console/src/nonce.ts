/** What the gateway allows the styles of this answer to be known by. */
export const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
