/** The files of the page for use without a network. */
class OfflineCopy {
  /** Whether they could not be stored, and none were before. */
  failed = $state(false);
}

export const offlineCache = new OfflineCopy();
