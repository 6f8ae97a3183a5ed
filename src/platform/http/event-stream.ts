/** An answer that stays open: what is sent now arrives now. */
export type EventStream = {
  response: Response;
  send: (text: string) => void;
  /** Ends it from here. */
  close: () => void;
};

/** So many texts waiting mean that nobody reads at the other end any more. */
const mostWaiting = 64;

const encoder = new TextEncoder();

/**
 * A stream of server-sent events (WHATWG HTML, 9.2). `closed` is called once, however it ends: the browser leaves,
 * the network drops, or `close` is called. Proxies are asked to pass it on as it comes, and not to keep it.
 */
export function eventStream(closed: () => void): EventStream {
  let over = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const end = () => {
    if (over) return;
    over = true;
    closed();
  };
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: end,
  });
  const close = () => {
    if (over) return;
    end();
    controller?.close();
  };
  return {
    response: new Response(body, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      },
    }),
    send: (text) => {
      if (over) return;
      if ((controller?.desiredSize ?? 0) < -mostWaiting) close();
      else controller?.enqueue(encoder.encode(text));
    },
    close,
  };
}
