package io.saleswright.contract.archive;

import io.saleswright.contract.deals.DealFile;
import io.saleswright.contract.deals.DealSearch;
import io.saleswright.contract.deals.DealStage;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.signing.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows when contracts are over, from which day their retention counts (DOC-05). */
final class Executed {

  private final DealSearch deals;

  Executed(DealSearch deals) {
    this.deals = deals;
  }

  /**
   * The day on which a contract ended, or, when it has no last day, on which the last of its orders
   * was done; null while it goes on. Another order lets it count anew.
   */
  @Nullable LocalDate on(String contractId, Contract contract) {
    Ending ending = contract.ending();
    if (ending != null) {
      return ending.on();
    }
    return contract.inForce().limits().until() == null ? lastOrder(contractId) : null;
  }

  private @Nullable LocalDate lastOrder(String contractId) {
    List<DealFile> carriedOut =
        deals.filesUnder(contractId).stream()
            .filter(file -> file.stage() != DealStage.CANCELLED)
            .toList();
    boolean open = carriedOut.stream().anyMatch(file -> file.doneOn() == null);
    return open
        ? null
        : carriedOut.stream()
            .map(DealFile::doneOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
  }
}
