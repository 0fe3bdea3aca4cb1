/** Set once the person has read on this device that the browser may delete the data. */
const told = "lotse-told-may-forget";

/** Whether the browser promises to keep what the person entered. */
class Promised {
  refused = $state(false);

  refuse(): void {
    this.refused = localStorage.getItem(told) === null;
  }

  /** Records that the person has read the warning. */
  understood = (): void => {
    localStorage.setItem(told, "");
    this.refused = false;
  };
}

export const promised = new Promised();
