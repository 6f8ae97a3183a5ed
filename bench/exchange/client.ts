import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** One request to make, as a browser would make it. */
export type Call = {
  path: string;
  cookie?: string;
  /** Posted when given; asked for otherwise. */
  form?: URLSearchParams;
  /** The statuses that say it was done. */
  expected: readonly number[];
};

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it travelled: compressed. */
  body: Buffer;
  /** From the moment it was sent to the last byte of its answer. */
  milliseconds: number;
};

/** Speaks to one application over connections that are kept. */
export class Client {
  readonly #url: string;
  readonly #agent: Agent;

  /** @param url `http://localhost:3000` */
  constructor(url: string, connections: number) {
    this.#url = url;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Throws when the answer is not the one expected: what is measured must be what was meant. */
  async send(call: Call): Promise<Answer> {
    const answer = await this.#exchange(call);
    if (!call.expected.includes(answer.status)) {
      const said = textOf(answer)
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
      throw new Error(`${call.path} answered ${answer.status}: ${said.slice(0, 400)}`);
    }
    return answer;
  }

  #exchange({ path, cookie, form }: Call): Promise<Answer> {
    const body = form?.toString();
    const headers = {
      'accept-encoding': 'gzip, deflate, br, zstd',
      ...(cookie && { cookie }),
      ...(body !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        origin: this.#url,
      }),
    };
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(
        this.#url + path,
        { agent: this.#agent, method: body === undefined ? 'GET' : 'POST', headers },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('error', reject);
          response.on('end', () => {
            const milliseconds = performance.now() - start;
            const { statusCode = 0 } = response;
            resolve({
              status: statusCode,
              headers: response.headers,
              body: Buffer.concat(pieces),
              milliseconds,
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const readers: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

/** What an answer says, once uncompressed. */
export function textOf({ headers, body }: Pick<Answer, 'headers' | 'body'>): string {
  const read = readers[headers['content-encoding'] ?? ''];
  return (read ? read(body) : body).toString();
}
