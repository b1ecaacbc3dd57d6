import { type Dictionary, fi } from "./fi.ts";

export const en: Dictionary = fi;
