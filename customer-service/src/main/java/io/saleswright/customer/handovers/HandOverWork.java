package io.saleswright.customer.handovers;

import io.saleswright.customer.archive.HandOvers;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.SequencedMap;

/**
 * Carries decisions out, customer by customer. Handing over one who has gone already changes
 * nothing, so it can be done twice, and by two at a time; what a crash left is found on the
 * decision (design 3).
 */
final class HandOverWork implements UnfinishedWork {

  /** So many a person waits for; the sweep takes the rest. */
  static final int AT_ONCE = 200;

  private final Aggregates<HandOver> decisions;
  private final HandOverSearch search;
  private final HandOvers files;
  private final int atOnce;

  /**
   * @param atOnce how many files a person waits for
   */
  HandOverWork(Aggregates<HandOver> decisions, HandOverSearch search, HandOvers files, int atOnce) {
    this.decisions = decisions;
    this.search = search;
    this.files = files;
    this.atOnce = atOnce;
  }

  /** Carries a decision out as far as somebody can wait for; returns it as it is then. */
  Stored<HandOver> begin(Stored<HandOver> decided, Cause cause) {
    if (decided.state().stage() == HandOverStage.DONE) {
      return decided;
    }
    if (decided.state().customers().size() <= atOnce) {
      Stored<HandOver> done = carryOut(decided, cause);
      return decided.repeated() ? done.asRepeat() : done;
    }
    decided.state().customers().stream()
        .limit(atOnce)
        .forEach(id -> files.handOver(id, decided.state().from(), task(decided, cause)));
    return decided;
  }

  private Stored<HandOver> carryOut(Stored<HandOver> decided, Cause cause) {
    HandOver decision = decided.state();
    long moved =
        decision.customers().stream()
            .filter(id -> files.handOver(id, decision.from(), task(decided, cause)))
            .count();
    return decisions.change(
        decided.id(),
        cause.followUp(),
        now ->
            now.state().stage() == HandOverStage.DONE
                ? Change.none(now.state())
                : now.state().finish(Math.toIntExact(moved)));
  }

  /** The hand-over of one file is its decider's, whoever carries it out. */
  private static HandOvers.Task task(Stored<HandOver> decided, Cause cause) {
    HandOver decision = decided.state();
    return new HandOvers.Task(decision.order(), decision.decidedBy(), cause.at(), cause.trace());
  }

  @Override
  public String name() {
    return "unfinished hand-overs";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    Stored<HandOver> decided = decisions.get(id);
    if (decided.state().stage() == HandOverStage.RUNNING) {
      carryOut(decided, cause);
    }
  }
}
