package io.saleswright.contract.disposal;

import org.jspecify.annotations.Nullable;

/**
 * How far a document has come on its way out of the archive (DOC-05).
 *
 * @param proposed who proposed it, and why
 * @param approved who agreed, somebody else; null before
 * @param rejected who did not agree, and why; null when nobody did
 * @param destruction that it was carried out; null before
 */
public record Disposal(
    Said proposed,
    @Nullable Said approved,
    @Nullable Said rejected,
    @Nullable Destruction destruction) {

  /** A proposal on which nobody has decided. */
  public static Disposal of(Said proposed) {
    return new Disposal(proposed, null, null, null);
  }

  /** The same, once somebody has agreed. */
  public Disposal approvedBy(Said word) {
    return new Disposal(proposed, word, null, null);
  }

  /** The same, once somebody has not agreed. */
  public Disposal rejectedBy(Said word) {
    return new Disposal(proposed, null, word, null);
  }

  /** The same, once it was carried out. */
  public Disposal carriedOut(Destruction record) {
    return new Disposal(proposed, approved, null, record);
  }
}
