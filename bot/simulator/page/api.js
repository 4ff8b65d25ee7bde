// The simulator's own HTTP interface: requests, and the stream of events with its reconnects.

const RETRY_MS = [300, 700, 1500, 3000, 5000];

export class Refused extends Error {}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(`/_sim/${path}`, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refused("The simulator does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok || answer === null || answer.ok === false) {
    throw new Refused(answer?.error || answer?.description || `The simulator answered ${response.status}`);
  }
  return answer;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
export const patch = (path, body) => call("PATCH", path, body);

export function fileUrl(fileId) {
  return `/_sim/file/${encodeURIComponent(fileId)}`;
}

export async function base64(file) {
  const url = await new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(new Refused("The file could not be read"));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(",") + 1);
}

// After a loss the whole state is fetched again (`resync`) and the stream goes on from there: what happened
// meanwhile is then in the state, and nothing depends on how long the server remembers its events.
export class Stream {
  #source = null;
  #timer = 0;
  #failures = 0;
  #resync;
  #receive;
  #status;

  constructor({ resync, receive, status }) {
    this.#resync = resync;
    this.#receive = receive;
    this.#status = status;
  }

  async connect() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
    let seq;
    try {
      seq = await this.#resync();
    } catch {
      this.#lost();
      return;
    }
    const source = new EventSource(`/_sim/events?since=${seq}`);
    this.#source = source;
    source.onopen = () => {
      this.#failures = 0;
      this.#status("connected");
    };
    source.onmessage = (message) => this.#receive(JSON.parse(message.data));
    source.onerror = () => {
      if (this.#source !== source) return;
      source.close();
      this.#source = null;
      this.#lost();
    };
  }

  #lost() {
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)];
    this.#failures += 1;
    this.#status("lost");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.connect(), wait);
  }
}
