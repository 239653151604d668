package io.saleswright.finance.dunning;

import io.saleswright.finance.chasing.DunningRules;
import io.saleswright.finance.chasing.Known;
import io.saleswright.finance.disputes.Disputes;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Looks at the receivables and at what is disputed of them, for whatever is decided. */
final class Sight {

  private final Aggregates<Receivable> receivables;
  private final Disputes disputes;
  private final Supplier<DunningRules> rules;

  Sight(Aggregates<Receivable> receivables, Disputes disputes, Supplier<DunningRules> rules) {
    this.receivables = receivables;
    this.disputes = disputes;
    this.rules = rules;
  }

  DunningRules rules() {
    return rules.get();
  }

  LocalDate dayOf(Instant moment) {
    return rules.get().calendar().businessDate(moment);
  }

  OrderFacts orderOf(String id) {
    return receivables.get(id).state().order();
  }

  /** What is known of a receivable now. */
  Known of(String id, Instant at) {
    Receivable receivable = receivables.get(id).state();
    return Known.of(receivable, disputes.openOf(receivable.order().customerId(), id), dayOf(at));
  }
}
