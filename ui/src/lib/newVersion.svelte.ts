/** A version of the page that waits for the next start. */
class NewVersion {
  /** Starts it at once. */
  begin = $state.raw<() => void>();
}

export const newVersion = new NewVersion();
