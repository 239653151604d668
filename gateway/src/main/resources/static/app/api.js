// Asks the gateway. A refusal becomes a Problem with the words that the server gave for the reader.
import { language, text } from './texts.js';

export class Problem extends Error {
  constructor(title, detail) {
    super(title);
    this.detail = detail;
  }
}

/** The JSON below an address of this origin. Somebody whose login has ended is sent to log in. */
export async function get(address) {
  let answer;
  try {
    answer = await fetch(address, { headers: { Accept: 'application/json', 'Accept-Language': language } });
  } catch (unreachable) {
    throw new Problem(text('unreachable'), text('checkConnection'));
  }
  if (answer.status === 401) {
    location.reload();
    return new Promise(() => {});
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Problem(body.title ?? answer.statusText, body.detail ?? '');
  }
  return body;
}
