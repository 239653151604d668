package io.saleswright.finance.openings;

import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/**
 * An item that is there.
 *
 * @param stored its receivable
 * @param differences what it says else than was given; empty when it was taken over just now
 */
public record TakenOver(Stored<Receivable> stored, List<OpeningDifference> differences) {

  public TakenOver {
    differences = List.copyOf(differences);
  }
}
