package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A refund is approved once and paid once: not approved by who asked for it, and not paid by who
 * approved it (FIN-16, FIN-18). Money that several ask back at once leaves once.
 */
final class OneRefundRule implements Rule {

  private final List<Played.OneRefund> scenes;
  private final Map<String, Refund> refunds = new TreeMap<>();
  private final Map<String, Integer> paid = new HashMap<>();

  OneRefundRule(List<Played.OneRefund> scenes) {
    this.scenes = List.copyOf(scenes);
  }

  /** Who has done what with it. */
  private record Refund(List<String> askers, List<String> approvers, List<String> payers) {

    static Refund unknown() {
      return new Refund(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    switch (event.type()) {
      case "finance.RefundRequested.v1" -> refund(event).askers().add(event.text("by"));
      case "finance.RefundApproved.v1" -> refund(event).approvers().add(event.text("by"));
      case "finance.RefundPaid.v1" -> {
        refund(event).payers().add(event.text("by"));
        paid.merge(event.text("paymentId"), 1, Integer::sum);
      }
      default -> {}
    }
  }

  private Refund refund(LoggedEvent event) {
    return refunds.computeIfAbsent(event.key(), _ -> Refund.unknown());
  }

  @Override
  public void conclude(Findings findings) {
    refunds.forEach((id, refund) -> judge("refund " + id, refund, findings));
    for (Played.OneRefund scene : scenes) {
      int times = paid.getOrDefault(scene.payment(), 0);
      if (times != 1) {
        findings.violation(
            Promise.MONEY, "payment " + scene.payment(), "was paid back " + times + " times");
      }
    }
  }

  private static void judge(String subject, Refund refund, Findings findings) {
    once(subject, "approved", refund.approvers(), findings);
    once(subject, "paid", refund.payers(), findings);
    different(subject, "approved", refund.approvers(), refund.askers(), findings);
    different(subject, "paid", refund.payers(), refund.approvers(), findings);
  }

  private static void once(String subject, String what, List<String> by, Findings findings) {
    if (by.size() > 1) {
      findings.violation(Promise.MONEY, subject, "was " + what + " " + by.size() + " times");
    }
  }

  private static void different(
      String subject, String what, List<String> by, List<String> others, Findings findings) {
    by.stream()
        .filter(others::contains)
        .forEach(who ->
            findings.violation(
                Promise.MONEY, subject, "was " + what + " by " + who + " who may not any more"));
  }
}
