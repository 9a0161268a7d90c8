/** A service's memory over time, as it tells it itself. */

export interface Sample {
  readonly second: number;
  readonly bytes: number;
}
export interface MemoryWatch {
  readonly samples: readonly Sample[];
  stop(): void;
}

const PAUSE = 2_000;

/** Asks `/metrics` every two seconds. */
export const watchMemory = (service: string): MemoryWatch => {
  const samples: Sample[] = [];
  const begun = Date.now();
  const timer = setInterval(async () => {
    const text = await fetch(new URL('/metrics', service)).then(
      (response) => response.text(),
      () => '',
    );
    const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
    if (bytes > 0) samples.push({ second: (Date.now() - begun) / 1000, bytes });
  }, PAUSE);
  return { samples, stop: () => clearInterval(timer) };
};

const mean = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { bytes }) => sum + bytes, 0) / samples.length;

/** The mean of the last third of a span over that of its first: 1 where memory is flat. */
export const growth = (samples: readonly Sample[], from: number, to: number): number => {
  const within = (a: number, b: number) => samples.filter(({ second }) => second >= a && second < b);
  const third = (to - from) / 3;
  return mean(within(to - third, to)) / mean(within(from, from + third));
};
