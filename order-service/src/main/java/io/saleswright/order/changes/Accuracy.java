package io.saleswright.order.changes;

/**
 * How often an order turned out to be other than it was written (ORD-08): what the rate of accuracy
 * is made of.
 *
 * @param differences confirmations in which a party saw something differently
 * @param corrections edits before the verification was complete
 * @param changes changes that were applied after it
 */
public record Accuracy(int differences, int corrections, int changes) {

  /** Nothing was other than written, as far as was counted. */
  public static final Accuracy RIGHT = new Accuracy(0, 0, 0);

  /** One more party saw something differently. */
  public Accuracy differing() {
    return new Accuracy(differences + 1, corrections, changes);
  }

  /** Edited once more before the verification was complete. */
  public Accuracy corrected() {
    return new Accuracy(differences, corrections + 1, changes);
  }

  /** Changed once more after the verification. */
  public Accuracy changed() {
    return new Accuracy(differences, corrections, changes + 1);
  }
}
