/** The references that practices and pilots share. */
const OUTCOMES = {
  "sectors.*": "sectors",
  "figures.*.unit": "units",
  "figures.*.source.document": "sources",
  "figures.*.sameAs.practice": "practices",
  "adoption.conditions.*.topic": "adoptionTopics",
  "adoption.obstacles.*.topic": "adoptionTopics",
  "adoption.tips.*.topic": "adoptionTopics",
  "sources.*.document": "sources",
  "followUps.*.source.document": "sources",
} as const;

/**
 * Which key of which collection holds ids of which vocabulary. The content check and the data layer
 * both read this one table, so that a reference is declared once. `*` stands for every item of a
 * list.
 */
export const REFERENCES = {
  practices: {
    operatingModel: "operatingModels",
    programme: "programmes",
    "themes.*": "themes",
    "targetGroups.*": "targetGroups",
    "municipalities.*": "municipalities",
    experimentGroup: "experimentGroups",
    ...OUTCOMES,
  },
  pilots: {
    programme: "programmes",
    "themes.*": "themes",
    "targetGroups.*": "targetGroups",
    "municipalities.*": "municipalities",
    "wellbeingCounties.*": "wellbeingCounties",
    ...OUTCOMES,
  },
  operatingModels: { "source.document": "sources" },
  programmes: {
    "source.document": "sources",
    "charts.*.unit": "units",
    "charts.*.source.document": "sources",
  },
  municipalities: {
    region: "regions",
    wellbeingCounty: "wellbeingCounties",
    mergedInto: "municipalities",
    experimentGroup: "experimentGroups",
    sizeClass: "sizeClasses",
  },
  experimentGroups: { lead: "municipalities" },
  concepts: { "narrower.*": "concepts" },
} as const satisfies Record<string, Record<string, string>>;

export type ReferencingCollection = keyof typeof REFERENCES;
export type ReferencedCollection = {
  [C in ReferencingCollection]: (typeof REFERENCES)[C][keyof (typeof REFERENCES)[C]];
}[ReferencingCollection];

/** One id in a record and the collection that should hold it. */
export interface Reference {
  path: (string | number)[];
  id: string;
  target: ReferencedCollection;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function* walk(
  value: unknown,
  keys: string[],
  path: (string | number)[],
): Generator<{ path: (string | number)[]; id: string }> {
  const [key, ...rest] = keys;
  if (key === undefined) {
    if (typeof value === "string") yield { path, id: value };
  } else if (key === "*") {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* walk(item, rest, [...path, index]);
  } else if (isObject(value)) {
    yield* walk(value[key], rest, [...path, key]);
  }
}

/** Every reference of one entry. The entry may be unchecked: what is not an id is passed over. */
export function referencesOf(collection: ReferencingCollection, entry: unknown): Reference[] {
  return Object.entries(REFERENCES[collection]).flatMap(([pattern, target]) =>
    [...walk(entry, pattern.split("."), [])].map((found) => ({
      ...found,
      target: target as ReferencedCollection,
    })),
  );
}
