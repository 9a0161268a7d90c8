/** The queue of an ingestion spread over workers, for `/metrics`: asked for when it is read. */
import { Gauge, type Registry } from 'prom-client';

/** Batches by state, and pages put aside; null where the queue does not answer. */
export type QueueState = () => Promise<{
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failedBatches: number;
  readonly deadPages: number;
} | null>;

export const countQueue = (register: Registry, state: QueueState): void => {
  const registers = [register];
  let asked: ReturnType<QueueState> | null = null;
  // all gauges of one reading are asked at once: the queue is asked once
  const now = (): ReturnType<QueueState> => {
    asked ??= state().finally(() => {
      asked = null;
    });
    return asked;
  };
  new Gauge({
    registers,
    name: 'sila_queue_up',
    help: 'Whether the queue answers; where it does not, nothing else is told of it.',
    async collect() {
      this.set((await now()) ? 1 : 0);
    },
  });
  new Gauge({
    registers,
    name: 'sila_queue_batches',
    help: 'Batches of pages in the queue, by state.',
    labelNames: ['state'],
    async collect() {
      this.reset();
      const counts = await now();
      if (!counts) return;
      const { waiting, active, delayed, failedBatches: failed } = counts;
      for (const [name, batches] of Object.entries({ waiting, active, delayed, failed }))
        this.set({ state: name }, batches);
    },
  });
  new Gauge({
    registers,
    name: 'sila_queue_dead_pages',
    help: 'Pages that could not be ingested and were put aside.',
    async collect() {
      this.reset();
      const counts = await now();
      if (counts) this.set(counts.deadPages);
      else this.remove();
    },
  });
};
