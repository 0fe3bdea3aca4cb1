import { toTrouble, type Trouble } from "./backend";

/** What a form does when it is submitted: one at a time, with its trouble shown in the form. */
export class Submission {
  busy = $state(false);
  trouble = $state.raw<Trouble>();
  readonly #deed: () => Promise<unknown>;

  constructor(deed: () => Promise<unknown>) {
    this.#deed = deed;
  }

  submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.run();
  };

  run = async (): Promise<void> => {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.#deed();
      this.trouble = undefined;
    } catch (error) {
      this.trouble = toTrouble(error);
    } finally {
      this.busy = false;
    }
  };
}
