package io.saleswright.order.contracts;

import java.time.LocalDate;
import java.util.Optional;

/** Contracts under which orders may be placed. */
@FunctionalInterface
public interface EffectiveContracts {

  /** The contract, when it is known and this customer may order under it on that day. */
  Optional<ContractTerms> openTo(String contractId, String customerId, LocalDate day);
}
