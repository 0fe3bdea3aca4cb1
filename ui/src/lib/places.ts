import type { PlaceView } from "./backend";
import { sortedByName } from "./i18n/sort";

/** The places that are listed before a search: cities with a pack, then the states. */
export function listed(places: readonly PlaceView[], locale: string): PlaceView[] {
  const sorted = (hasPack: boolean) =>
    sortedByName(
      places.filter((place) => place.hasPack === hasPack),
      ({ name }) => name.value,
      locale,
    );
  return [...sorted(true), ...sorted(false)];
}
