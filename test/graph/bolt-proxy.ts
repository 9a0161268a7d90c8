/** Stands between the driver and the database and counts the statements that go by, as Bolt carries them. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The message that carries a statement. */
const RUN = 0x10;
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
  close(): Promise<void>;
}

export const boltProxy = async (uri: string): Promise<BoltProxy> => {
  const { hostname, port } = new URL(uri.replace(/^bolt:/, 'http:'));
  const sockets = new Set<Socket>();
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    let ahead = HANDSHAKE;
    const read = reader((signature) => {
      if (signature === RUN) statements += 1;
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
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};
