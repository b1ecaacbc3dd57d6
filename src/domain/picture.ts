/**
 * A picture that an editor has added, by the name of its file; its size is that at which it is
 * looked at.
 */
export interface Picture {
  name: string;
  width: number;
  height: number;
}

export type Pictures = ReadonlyMap<string, Picture>;

/** How files of pictures may end, and what they then are. */
export const PICTURE_FORMATS = { jpg: "jpeg", jpeg: "jpeg", png: "png", webp: "webp" } as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[keyof typeof PICTURE_FORMATS];
