/** Municipalities as marks on a map. The list beside it says the same. */
export interface MapView {
  width: number;
  height: number;
  marks: { id: string; name: string; href: string; x: number; y: number; radius: number }[];
}
