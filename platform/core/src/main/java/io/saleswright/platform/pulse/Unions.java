package io.saleswright.platform.pulse;

import com.mongodb.MongoCommandException;

/** Questions to several collections in one command, which not every server takes. */
public final class Unions {

  /** How a server that has no such stage names it when it refuses. */
  private static final String STAGE = "unionWith";

  private Unions() {}

  /** Whether a server refused because it has no unions. */
  public static boolean areUnknown(MongoCommandException refusal) {
    return refusal.getErrorMessage().contains(STAGE);
  }
}
