import type { Told } from "#lib/live/within";

type Hear = (told: Told) => void;

const STREAM = "/api/denyut";
const MARK = "/api/denyut/tanda";
/** Also the name under which one tab of a browser holds the stream for all. */
const CHANNEL = "denyut";

const POLL_MS = 60_000;
/** A page that nobody has touched for so long counts as hidden: it would keep a session awake that nobody uses. */
const QUIET_MS = 15 * 60_000;
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "scroll"] as const;
const AFTER_PAGE_MS = 1_500;
/** Between two pages nobody hears for a moment. */
const LINGER_MS = 2_000;

/** Whoever was away reads once. */
const READ_ONCE: Told = { n: 0, units: ["*"], since: null };

const hearers = new Set<Hear>();
let leave: (() => void) | null = null;
let away = false;
let touched = 0;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Calls back for what moves, as long as the page is looked at. */
export function hearNumbers(hear: Hear): () => void {
  hearers.add(hear);
  clearTimeout(leaving);
  if (hearers.size === 1 && leave === null) watchPage();
  return () => {
    hearers.delete(hear);
    if (hearers.size === 0) leaving = setTimeout(() => leave?.(), LINGER_MS);
  };
}

function tell(told: Told) {
  for (const hear of hearers) hear(told);
}

/** Opens while the page is looked at, and closes when it is not. */
function watchPage() {
  touched = Date.now();
  let close: (() => void) | null = null;
  const settle = () => {
    const looked = document.visibilityState === "visible" && Date.now() - touched < QUIET_MS;
    if (looked && !close) {
      close = open();
      if (away) tell(READ_ONCE);
    } else if (!looked && close) {
      close();
      close = null;
      away = true;
    }
  };
  const touch = () => {
    touched = Date.now();
    if (!close) settle();
  };
  const timer = setInterval(settle, 30_000);
  document.addEventListener("visibilitychange", touch);
  document.addEventListener("visibilitychange", settle);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, touch, { passive: true });
  leave = () => {
    leave = null;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", touch);
    document.removeEventListener("visibilitychange", settle);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, touch);
    close?.();
  };
  settle();
}

/** One tab of the browser asks the server, and the others hear it from there. Without locks each asks for itself. */
function open(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const over = new AbortController();
  channel.onmessage = ({ data }) => tell(data as Told);
  const lead = () =>
    new Promise<void>((done) => {
      const end = ask((told) => {
        tell(told);
        if (!over.signal.aborted) channel.postMessage(told);
      });
      over.signal.addEventListener("abort", () => {
        end();
        done();
      });
    });
  if (navigator.locks)
    void navigator.locks.request(CHANNEL, { signal: over.signal }, lead).catch(() => undefined);
  else void lead();
  return () => {
    over.abort();
    channel.close();
  };
}

/** The stream, once the page has had the line for itself; where none gets through, a question every minute. */
function ask(told: Hear): () => void {
  let end: () => void = () => undefined;
  const timer = setTimeout(() => {
    end = listen(told);
  }, AFTER_PAGE_MS);
  return () => {
    clearTimeout(timer);
    end();
  };
}

function listen(told: Hear): () => void {
  let end = () => source.close();
  let interrupted = false;
  const source = new EventSource(STREAM);
  source.addEventListener("gerak", ({ data }) => told(JSON.parse(data) as Told));
  source.addEventListener("akhir", () => source.close());
  source.addEventListener("open", () => {
    if (interrupted) told(READ_ONCE);
    interrupted = false;
  });
  source.addEventListener("error", () => {
    interrupted = true;
    // The browser comes again by itself, unless the answer was no stream.
    if (source.readyState === EventSource.CLOSED) end = poll(told);
  });
  return () => end();
}

function poll(told: Hear): () => void {
  let mark: string | null = null;
  const timer = setInterval(async () => {
    const headers: HeadersInit = mark ? { "if-none-match": mark } : {};
    const answer = await fetch(MARK, { headers, cache: "no-store" }).catch(() => null);
    if (answer?.status === 401) return clearInterval(timer);
    const now = answer?.headers.get("etag") ?? null;
    if (!answer?.ok || now === null) return;
    if (mark !== null && mark !== now) told(READ_ONCE);
    mark = now;
  }, POLL_MS);
  return () => clearInterval(timer);
}
