import { type Dictionary, fi } from "./fi.ts";

export const sv: Dictionary = fi;
