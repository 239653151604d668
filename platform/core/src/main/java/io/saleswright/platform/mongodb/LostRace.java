package io.saleswright.platform.mongodb;

/**
 * An aggregate was written by others on every attempt. Nothing is half-done; the same request may
 * succeed a moment later.
 */
public final class LostRace extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param noun what was written
   * @param attempts how often it was tried
   */
  public LostRace(String noun, int attempts) {
    super("lost " + attempts + " races for one " + noun);
  }
}
