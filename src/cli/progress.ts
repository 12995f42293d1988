/** A line on standard error that tells how far a long work is. */
export interface Progress {
  readonly tell: (done: number, of: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (words: string) => boolean;
}

/**
 * `reading 120 of 600`: at once on a terminal, where the line is written over; elsewhere only when the work
 * takes longer than a second, and once a second.
 */
export function progress(verb: string, stream: Terminal = process.stderr): Progress {
  let told = performance.now();
  let shown = false;
  const tell = (done: number, of: number) => {
    const now = performance.now();
    if (of < 2 || now - told < (stream.isTTY ? 50 : 1000)) return;
    told = now;
    shown = true;
    stream.write(stream.isTTY ? `\r\u001b[2K${verb} ${done} of ${of}` : `${verb} ${done} of ${of}\n`);
  };
  const end = () => {
    if (shown && stream.isTTY) stream.write("\r\u001b[2K");
  };
  return { tell, end };
}
