package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** Notices what has become overdue, on the day on which it does (FIN-05). */
final class OverdueNotices implements UnfinishedWork {

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
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.overdueOn(rules.get().dateOf(look.now()), look);
  }

  @Override
  public void finish(String id, Cause cause) {
    receivables.change(id, cause, now -> now.state().overdueOn(rules.get().dateOf(cause.at())));
  }
}
