import { expect, it } from "vitest";
import type { PlaceView } from "../src/lib/backend";
import { listed } from "../src/lib/places";

const place = (name: string, hasPack: boolean): PlaceView => ({
  id: name,
  name: { value: name, language: "uk", direction: "ltr" },
  state: null,
  district: null,
  hasPack,
});

it("lists cities with a pack before states, each in the order of the alphabet", () => {
  const found = [
    place("Берлін", false),
    place("Єна", true),
    place("Баварія", false),
    place("Вунзідель", true),
  ];
  const names = listed(found, "uk").map(({ name }) => name.value);
  expect(names).toEqual(["Вунзідель", "Єна", "Баварія", "Берлін"]);
});
