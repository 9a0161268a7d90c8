/** The embedded database: one server a folder, joined, survived by nobody, and back by itself. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { checkJava, ensureJars } from '../../src/graph/embedded/jars.js';
import { isAlive } from '../../src/graph/embedded/state.js';
import { connect, embeddedStatus, startEmbedded } from '../../src/graph/index.js';

let folder: string;
const config = () => loadConfig({ SILA_DATA_DIR: folder, SILA_LOG_LEVEL: 'silent' });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sila-embedded-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const until = async (holds: () => Promise<boolean>, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await holds()) return true;
    await sleep(100);
  }
  return false;
};

describe('the embedded database', () => {
  it('is one server a folder: who comes second joins it, also when both come at once', async () => {
    const [first, second] = await Promise.all([startEmbedded(folder), startEmbedded(folder)]);
    const third = await startEmbedded(folder);
    try {
      expect(second.pid).toBe(first.pid);
      expect(third.uri).toBe(first.uri);
      expect(await embeddedStatus(folder)).toMatchObject({ pid: first.pid });
      const password = await stat(join(folder, 'neo4j', 'password'));
      expect(password.mode & 0o777).toBe(0o600);
    } finally {
      await Promise.all([first.stop(), second.stop(), third.stop()]);
    }
    expect(isAlive(first.pid)).toBe(false);
  });

  it('has its password, also one that begins like an option', async () => {
    const other = await mkdtemp(join(tmpdir(), 'sila-embedded-'));
    await mkdir(join(other, 'neo4j'));
    await writeFile(join(other, 'neo4j', 'password'), '-v0aMWk2bXrGzqTs9UnE1cLdYh7fJpQi\n');
    const server = await startEmbedded(other);
    try {
      const connection = await connect(loadConfig({ SILA_DATA_DIR: other, SILA_LOG_LEVEL: 'silent' }));
      expect(await connection.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
      await connection.close();
    } finally {
      await server.stop();
      await rm(other, { recursive: true, force: true });
    }
  }, 120_000);

  it('takes a file left by a server that was killed for no server', async () => {
    await writeFile(
      join(folder, 'neo4j', 'server.json'),
      JSON.stringify({ pid: 2 ** 22 - 1, port: 1, parent: 0 }),
    );
    expect(await embeddedStatus(folder)).toBeNull();
  });

  it('says within five seconds that it is gone, and comes back by itself', async () => {
    const connection = await connect(config());
    try {
      const before = await embeddedStatus(folder);
      if (!before) throw new Error('no server');
      process.kill(before.pid, 'SIGKILL');
      const start = Date.now();
      await expect(connection.read('RETURN 1')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(Date.now() - start).toBeLessThan(5_000);
      const back = await until(
        () =>
          connection.read('RETURN 1 AS one').then(
            (rows) => rows[0]?.one === 1,
            () => false,
          ),
        60_000,
      );
      expect(back).toBe(true);
      expect((await embeddedStatus(folder))?.pid).not.toBe(before.pid);
    } finally {
      await connection.close();
    }
  });

  it('is waited for where it comes to nothing for seconds, as under load', async () => {
    const connection = await connect(config());
    try {
      const pid = (await embeddedStatus(folder))?.pid ?? 0;
      const rows = connection.readRows(async function* (transaction) {
        await transaction.run('RETURN 1');
        process.kill(pid, 'SIGSTOP');
        setTimeout(() => process.kill(pid, 'SIGCONT'), 4_000);
        yield* (await transaction.run('RETURN 1 AS one')).rows;
      });
      const found: unknown[] = [];
      for await (const row of rows) found.push(row);
      expect(found).toHaveLength(1);
    } finally {
      await connection.close();
    }
  });

  it('dies with the process that started it, even one that is killed', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const script = join(folder, 'start.mts');
    await writeFile(
      script,
      `import { startEmbedded } from ${JSON.stringify(join(root, 'src/graph/index.ts'))};\nconst server = await startEmbedded(process.argv[2] ?? '');\nconsole.log(server.pid);\nsetInterval(() => {}, 1000);\n`,
    );
    const parent = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (data: Buffer) => resolve(Number(data.toString()))),
    );
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    expect(await until(async () => !isAlive(pid), 30_000)).toBe(true);
  });

  it('names three ways out where Java or Maven is missing', async () => {
    const missing = {
      code: 'DATABASE_SETUP',
      hint: expect.stringMatching(/install.*NEO4J_URI.*docker compose/s),
    };
    await expect(checkJava('no-such-java')).rejects.toMatchObject(missing);
    const cache = process.env.XDG_CACHE_HOME;
    process.env.XDG_CACHE_HOME = join(folder, 'cache');
    try {
      await expect(ensureJars(() => {}, 'no-such-mvn')).rejects.toMatchObject(missing);
    } finally {
      if (cache === undefined) delete process.env.XDG_CACHE_HOME;
      else process.env.XDG_CACHE_HOME = cache;
    }
    expect(await readFile(join(folder, 'neo4j', 'password'), 'utf8')).not.toBe('');
  });
});
