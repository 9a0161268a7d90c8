/** Ingestion spread over workers: batches of pages through Redis. Nothing of Redis is loaded unless this folder is. */
export { type QueueCounts, type QueueWatch, queueCounts, watchQueue } from './counts.js';
export { type DeadLetter, listDeadLetters, replayDeadLetters } from './dead-letters.js';
export { openQueue, type SilaQueue } from './queue.js';
export { type Sent, sendPages } from './send.js';
export { startWorker, type WorkerHandle } from './work.js';
