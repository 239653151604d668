package io.saleswright.contract.quotes;

import java.util.EnumSet;
import java.util.Set;

/** How far a quote has come. */
public enum QuoteStage {
  /** Its newest version is being written. */
  DRAFT,
  /** We do not offer it any more. */
  WITHDRAWN;

  /** The stages from which nothing leads on. */
  public static final Set<QuoteStage> OVER = Set.copyOf(EnumSet.of(WITHDRAWN));
}
