import { toTrouble, type Trouble } from "./backend";

/** An action that the person submits: whether it is running, and why it failed. */
export class Submission {
  busy = $state(false);
  trouble = $state.raw<Trouble>();

  /** Runs the action unless another one is running. Its error becomes the trouble. */
  run = async (action: () => unknown): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      await action();
    } catch (error) {
      this.trouble = toTrouble(error);
    } finally {
      this.busy = false;
    }
  };
}
