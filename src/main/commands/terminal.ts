import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes: the process's own streams, or those of a test. */
export type Streams = { input: Readable; output: Writable; errors: Writable };

/** How a command speaks. Standard output is its answer and nothing else; the rest goes to standard error. */
export type Terminal = Streams & {
  /** One line of the answer. */
  print: (line: string) => void;
  /** The whole answer, for a machine: one line of JSON. */
  printJson: (value: unknown) => void;
  /** One sentence about what is going on; nothing when a machine listens. */
  say: (sentence: string) => void;
};

/** @param options.quiet a machine reads the answer: progress would only be in its way. */
export function terminalOn(streams: Streams, options: { quiet: boolean }): Terminal {
  const print = (line: string) => void streams.output.write(`${line}\n`);
  return {
    ...streams,
    print,
    printJson: (value) => {
      print(JSON.stringify(value));
    },
    say: (sentence) => {
      if (!options.quiet) streams.errors.write(`${sentence}\n`);
    },
  };
}
