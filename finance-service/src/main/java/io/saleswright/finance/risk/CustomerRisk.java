package io.saleswright.finance.risk;

import io.saleswright.finance.gates.Block;
import io.saleswright.finance.risked.CustomerBlocked;
import io.saleswright.finance.risked.CustomerReleased;
import io.saleswright.finance.risked.RiskLimitCrossed;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be watched of a customer.
 *
 * @param customerId identity of the customer
 * @param block that they are blocked; null when they are not
 * @param crossings the limits that are crossed now
 * @param decisions who blocked and released them, oldest first
 * @param openSince since when their receivables have to be told; null when all know
 */
public record CustomerRisk(
    String customerId,
    @Nullable Block block,
    List<Crossing> crossings,
    List<Decision> decisions,
    @Nullable Instant openSince) {

  private static final int KEPT = 100;

  public CustomerRisk {
    crossings = List.copyOf(crossings);
    decisions = List.copyOf(decisions);
  }

  /** A customer of whom nothing is known. */
  static CustomerRisk of(String customerId) {
    return new CustomerRisk(customerId, null, List.of(), List.of(), null);
  }

  /** Whether they are blocked. */
  public RiskStage stage() {
    return block == null ? RiskStage.FREE : RiskStage.BLOCKED;
  }

  /**
   * Blocks them; their receivables are told next.
   *
   * @throws RuleViolation when they are blocked
   */
  Change<CustomerRisk> blocked(String reason, Act act) {
    RiskStep.BLOCK.mustStartFrom(stage());
    Block now = new Block(reason, act.by(), act.at());
    return decided(now, new Decision(RiskStage.BLOCKED, reason, act.by(), act.at()))
        .raising(new CustomerBlocked(customerId, reason, act.by()));
  }

  /**
   * Releases them, by another person than who blocked them; their receivables are told next.
   *
   * @throws RuleViolation when they are not blocked, or the same person blocked them
   */
  Change<CustomerRisk> released(String reason, Act act) {
    mustBeReleasable(act.by());
    return decided(null, new Decision(RiskStage.FREE, reason, act.by(), act.at()))
        .raising(new CustomerReleased(customerId, reason, act.by()));
  }

  /**
   * Checks whether this person may release them.
   *
   * @throws RuleViolation when they are not blocked, or the same person blocked them
   */
  void mustBeReleasable(String by) {
    RiskStep.RELEASE_CUSTOMER.mustStartFrom(stage());
    if (block != null) {
      Authors.of(block.by()).mustNotInclude(by);
    }
  }

  private Change<CustomerRisk> decided(@Nullable Block now, Decision decision) {
    List<Decision> all = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
    int from = Math.max(0, all.size() - KEPT);
    return Change.to(
        new CustomerRisk(customerId, now, crossings, all.subList(from, all.size()), decision.at()));
  }

  /** All receivables know of this block, or that there is none. */
  Change<CustomerRisk> told(@Nullable Block known) {
    boolean same = block == null ? known == null : block.equals(known);
    return openSince == null || !same
        ? Change.none(this)
        : Change.to(new CustomerRisk(customerId, block, crossings, decisions, null));
  }

  /**
   * Looks at the limits: what is crossed newly is told, what is not crossed any more is forgotten.
   *
   * @param crossed the limits that are crossed now
   */
  Change<CustomerRisk> watched(List<Crossing> crossed) {
    List<Crossing> still = new ArrayList<>();
    List<Record> events = new ArrayList<>();
    for (Crossing now : crossed) {
      Crossing known =
          crossings.stream().filter(one -> one.isOfLimitOf(now)).findFirst().orElse(null);
      still.add(known == null ? now : known);
      if (known == null) {
        events.add(new RiskLimitCrossed(customerId, now.kind().name(), now.owed()));
      }
    }
    still.sort(Comparator.comparing(Crossing::kind).thenComparing(one -> one.owed().currency()));
    return still.equals(crossings)
        ? Change.none(this)
        : Change.to(new CustomerRisk(customerId, block, still, decisions, openSince))
            .raisingAll(events);
  }
}
