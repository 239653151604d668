package io.saleswright.finance.credited;

import org.jspecify.annotations.Nullable;

/**
 * Why money goes back.
 *
 * @param kind what it comes from
 * @param id identity of the return, complaint or order that it comes from; null when it comes from
 *     none
 * @param number what people call that; null when it has no number
 * @param reason why, in the words of our staff or of the program
 */
public record CreditGround(Kind kind, @Nullable String id, @Nullable String number, String reason) {

  /** What a credit note comes from. */
  public enum Kind {
    RETURN,
    COMPLAINT,
    /** Less was signed for than was invoiced. */
    SHORTAGE,
    OTHER;

    /** Whether events ask for it: of such goods nobody asks by hand first. */
    public boolean isTold() {
      return this == RETURN || this == SHORTAGE;
    }
  }

  /** What only one credit note may be over at a time; null when it comes from none. */
  public @Nullable String key() {
    return kind == Kind.OTHER || id == null ? null : kind.name() + "|" + id;
  }
}
