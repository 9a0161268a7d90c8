/** Memory of commands that run long and keep little. */
import { setFlagsFromString } from 'node:v8';

/** The heap may grow by so many percent over what was in use before it is collected; V8 by itself lets it multiply. */
const GROWTH = 33;

/** Holds for all threads, those that begin later included. */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
