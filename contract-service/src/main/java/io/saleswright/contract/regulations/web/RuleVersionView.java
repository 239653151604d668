package io.saleswright.contract.regulations.web;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.contract.circulation.Receipt;
import io.saleswright.contract.regulations.RuleContent;
import io.saleswright.contract.regulations.RuleVersion;
import io.saleswright.platform.approval.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued version of a rule.
 *
 * @param number from 1
 * @param interpretedBy the department that says what it means in doubt
 * @param effectiveFrom the first day on which it is in force
 * @param issuedAt when the last department agreed
 * @param decisions which department agreed when
 * @param receipts who has read it
 * @param unread who still has to read it: staff ids of those who have one of the roles now, and
 *     roles of which nobody knows who has them, for which nobody has read it
 */
record RuleVersionView(
    int number,
    String title,
    String text,
    String interpretedBy,
    LocalDate effectiveFrom,
    Instant issuedAt,
    List<DecisionView> decisions,
    List<ReceiptView> receipts,
    List<String> unread) {

  /** What a department said. */
  record DecisionView(
      String step, String by, Instant at, boolean approved, @Nullable String opinion) {

    static List<DecisionView> of(@Nullable Approval approval) {
      return approval == null
          ? List.of()
          : approval.everyDecision().stream()
              .map(one ->
                  new DecisionView(one.step(), one.by(), one.at(), one.approved(), one.opinion()))
              .toList();
    }
  }

  /** That somebody has read it. */
  record ReceiptView(String by, Instant at) {

    static ReceiptView of(Receipt receipt) {
      return new ReceiptView(receipt.by(), receipt.at());
    }
  }

  static RuleVersionView of(RuleVersion version, Audience audience) {
    RuleContent content = version.content();
    return new RuleVersionView(
        version.number(),
        content.title(),
        content.text(),
        content.interpretedBy(),
        content.effectiveFrom(),
        version.issuedAt(),
        DecisionView.of(version.approval()),
        version.receipts().stream().map(ReceiptView::of).toList(),
        version.unread(audience));
  }
}
