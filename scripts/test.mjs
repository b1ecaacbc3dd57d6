// npm test: installs what is missing and runs every check.
import { ensureInstalled, npm } from "./lib/install.mjs";

ensureInstalled();
process.exit(npm("run", "--silent", "verify"));
