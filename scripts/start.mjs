// npm start: installs what is missing, builds the site and serves it.
import { ensureInstalled, npm } from "./lib/install.mjs";

ensureInstalled();
const status = npm("run", "--silent", "build");
process.exit(status === 0 ? npm("run", "--silent", "serve") : status);
