/** A synthetic graph in an embedded database of its own, kept between runs unless it is written to. */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, createGraphStore } from '../../src/graph/index.js';
import { openEmbedded } from '../embedded.js';
import { type Size, writeSynthetic } from './synthetic.js';

const CACHE = fileURLToPath(new URL('../../.cache/bench-query/', import.meta.url));
/** Changes with what is written. */
const EDITION = 1;

/** A graph of so many events, with as many articles and actors as news has for them. */
export const sized = (events: number): Size => ({
  articles: Math.ceil(events / 3),
  actors: Math.ceil(events / 15),
  events,
});

export const openSynthetic = async (size: Size, { kept = true }: { readonly kept?: boolean } = {}) => {
  const name = kept ? String(EDITION) : 'once';
  const folder = join(CACHE, `${name}-${size.articles}-${size.actors}-${size.events}`);
  const done = join(folder, 'complete');
  // a graph that was not written to its end is begun again
  if (!kept || !existsSync(done)) await rm(folder, { recursive: true, force: true });
  const { config, uri, username, password, stop } = await openEmbedded(folder);
  if (!existsSync(done)) {
    const connection = await connect(config);
    console.error(`Writing ${size.events} events; they are kept in ${folder}.`);
    await createGraphStore(connection).ensureSchema();
    await writeSynthetic((cypher, parameters) => connection.write(cypher, parameters), size);
    await writeFile(done, '');
    await connection.close();
  }
  return {
    uri,
    username,
    password,
    close: async () => {
      await stop();
      if (!kept) await rm(folder, { recursive: true, force: true });
    },
  };
};
