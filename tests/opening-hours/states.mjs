// Reads {"hours": [...], "moments": [...]} as JSON and prints, for each of the hours, the
// state at each moment: "open", "closed" or "unknown".
import opening_hours from "opening_hours";
import { readFileSync } from "node:fs";

const place = {
  lat: 49.49,
  lon: 8.47,
  address: { country_code: "de", country: "Deutschland", state: "Baden-Württemberg" },
};
const { hours, moments } = JSON.parse(readFileSync(0, "utf8"));

function states(text) {
  const read = new opening_hours(text, place, { locale: "en" });
  return moments.map((moment) => {
    const at = new Date(moment);
    if (read.getUnknown(at)) return "unknown";
    return read.getState(at) ? "open" : "closed";
  });
}

console.log(JSON.stringify(hours.map(states)));
