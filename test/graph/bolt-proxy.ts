/** Stands between the driver and the database: counts the statements that go by, as Bolt carries them, and cuts the line. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The messages that begin a transaction, carry a statement, fetch its rows, and keep what was done. */
export const BOLT = { BEGIN: 0x11, RUN: 0x10, PULL: 0x3f, COMMIT: 0x12 } as const;
/** A handshake: the magic number and four versions; with a manifest the choice of one more, and no capabilities. */
const HANDSHAKE = 20;
const CHOICE = 5;
const MANIFEST = 0x1ff;

/** Tells the signature of every message of a stream of chunks: two bytes of length, data; a length of 0 ends a message. */
const reader = (tell: (signature: number) => void) => {
  let rest = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  return (data: Buffer): void => {
    rest = Buffer.concat([rest, data]);
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const length = rest.readUInt16BE(0);
      const chunk = rest.subarray(2, 2 + length);
      rest = rest.subarray(2 + length);
      if (length > 0) message = Buffer.concat([message, chunk]);
      else if (message.length > 1) {
        tell(message.readUInt8(1));
        message = Buffer.alloc(0);
      }
    }
  };
};

export interface BoltProxy {
  readonly uri: string;
  /** Statements since the last call. */
  taken(): number;
  /** Cuts the connection on which the nth of these messages goes by, once the database has it; no other. */
  cutAt(message: keyof typeof BOLT, nth: number): void;
  /** Whether that has happened. */
  hasCut(): boolean;
  close(): Promise<void>;
}

export const boltProxy = async (uri: string): Promise<BoltProxy> => {
  const { hostname, port } = new URL(uri.replace(/^bolt:/, 'http:'));
  const sockets = new Set<Socket>();
  let statements = 0;
  let cut: { readonly message: number; left: number } | null = null;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    let ahead = HANDSHAKE;
    const read = reader((signature) => {
      if (signature === BOLT.RUN) statements += 1;
      if (cut && signature === cut.message && --cut.left === 0) {
        cut = null;
        // the message is on its way; what comes back is not
        setImmediate(() => client.destroy());
        client.pause();
        database.removeAllListeners('data');
      }
    });
    database.once('data', (reply: Buffer) => {
      if (reply.readUInt32BE(0) === MANIFEST) ahead += CHOICE;
    });
    client.on('data', (data: Buffer) => {
      const shaking = Math.min(ahead, data.length);
      ahead -= shaking;
      if (shaking < data.length) read(data.subarray(shaking));
      database.write(data);
    });
    database.on('data', (data) => client.write(data));
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => {
      const count = statements;
      statements = 0;
      return count;
    },
    cutAt: (message, nth) => {
      cut = { message: BOLT[message], left: nth };
    },
    hasCut: () => cut === null,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
