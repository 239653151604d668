package io.saleswright.finance.receivables;

import io.saleswright.finance.process.SweptWork;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Notices what has become overdue, on the day on which it does (FIN-05). */
final class OverdueNotices implements SweptWork {

  private final Aggregates<Receivable> receivables;
  private final ReceivableSearch search;
  private final Supplier<PlanRules> rules;

  OverdueNotices(
      Aggregates<Receivable> receivables, ReceivableSearch search, Supplier<PlanRules> rules) {
    this.receivables = receivables;
    this.search = search;
    this.rules = rules;
  }

  @Override
  public String name() {
    return "overdue receivables";
  }

  @Override
  public List<String> pending(Instant before, Instant now, int limit) {
    return search.overdueOn(rules.get().dateOf(now), limit);
  }

  @Override
  public void finish(String id, Cause cause) {
    receivables.change(id, cause, now -> now.state().overdueOn(rules.get().dateOf(cause.at())));
  }
}
