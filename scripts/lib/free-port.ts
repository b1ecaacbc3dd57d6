import net from "node:net";

/** How many ports are tried before giving up. */
const TRIES = 50;

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"),
    );
    server.once("listening", () => server.close(() => resolve(true)));
    server.listen(port, host);
  });

/**
 * The first port from the wanted one on that nothing listens to.
 * @throws Error when fifty ports in a row are taken
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port <= 65535; port++) {
    if ((await isFree(port, "127.0.0.1")) && (await isFree(port, "::1"))) return port;
  }
  throw new Error(
    `Ports ${wanted} to ${wanted + TRIES - 1} are all taken. Set PORT to a free one.`,
  );
}
