import { connect, type Socket } from 'node:net';
import { urls } from '../../src/language/urls.ts';

/** Pages that wait for answers, each over a connection of its own. */
export type Pages = {
  /** How many are still open. */
  open: () => number;
  /** Called with the index of a page, the place it was told of, and when it heard (`performance.now`). */
  onHeard: (heard: (page: number, place: number, at: number) => void) => void;
  close: () => void;
};

/** A system gives each address of its own some 28,000 ports: pages come from twenty of them. */
const addresses = 20;
const atOnce = 250;

/** Opens one page after the other, some hundreds at a time, and waits until each has been answered. */
export async function openPages(
  port: number,
  pages: readonly { questionId: string; cookie: string }[],
): Promise<Pages> {
  let told: (page: number, place: number, at: number) => void = () => undefined;
  const sockets: Socket[] = [];
  const openOne = (index: number): Promise<void> => {
    const { questionId, cookie } = pages[index] ?? { questionId: '', cookie: '' };
    return new Promise((resolve, reject) => {
      const localAddress = `127.0.0.${String(2 + (index % addresses))}`;
      const socket = connect({ host: '127.0.0.1', port, localAddress });
      sockets.push(socket);
      socket.setEncoding('utf8');
      socket.on('error', reject);
      socket.on('data', (text: string) => {
        const at = performance.now();
        if (text.startsWith('HTTP/1.1')) {
          if (text.startsWith('HTTP/1.1 200')) resolve();
          else reject(new Error(text.slice(0, 300)));
        }
        for (const [, place] of text.matchAll(/^id: (\d+)$/gm)) told(index, Number(place), at);
      });
      socket.write(
        `GET ${urls.questionLive(questionId, 0)} HTTP/1.1\r\nHost: localhost:${String(port)}\r\n` +
          `Accept: text/event-stream\r\nCookie: ${cookie}\r\n\r\n`,
      );
    });
  };
  for (let from = 0; from < pages.length; from += atOnce)
    await Promise.all(
      Array.from({ length: Math.min(atOnce, pages.length - from) }, (_, index) => openOne(from + index)),
    );
  return {
    open: () => sockets.filter((socket) => !socket.destroyed && socket.readable).length,
    onHeard: (heard) => {
      told = heard;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
