package io.saleswright.complaint.remedy;

import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A solution that costs something, as it came before its chain.
 *
 * @param kind what the customer gets
 * @param text in words
 * @param amount what that costs us
 * @param authors every hand that wrote in it
 * @param approval how far it has come in its chain
 * @param execution that it was carried out; null before
 * @param drop that it was given up; null when it was not
 */
public record Remedy(
    RemedyKind kind,
    String text,
    Money amount,
    Authors authors,
    Approval approval,
    @Nullable Execution execution,
    @Nullable Drop drop) {

  /** Whether somebody has to decide yet. */
  public boolean isPending() {
    return drop == null && !approval.isApproved() && !approval.isRejected();
  }

  /** Whether everybody agreed, and it was not carried out. */
  public boolean isToExecute() {
    return drop == null && approval.isApproved() && execution == null;
  }

  /** Whether the customer may get it yet. */
  public boolean isLive() {
    return isPending() || isToExecute();
  }

  /** Whether it was carried out then or later. */
  public boolean wasExecutedSince(Instant moment) {
    return execution != null && !execution.at().isBefore(moment);
  }

  /** Whether this person carried it out. */
  public boolean wasExecutedBy(String staffId) {
    return execution != null && execution.by().equals(staffId);
  }

  /** The same, decided further. */
  public Remedy with(Approval other) {
    return new Remedy(kind, text, amount, authors, other, execution, drop);
  }

  /** The same, carried out. */
  public Remedy executed(Execution how) {
    return new Remedy(kind, text, amount, authors, approval, how, drop);
  }

  /** The same, given up. */
  public Remedy dropped(Drop how) {
    return new Remedy(kind, text, amount, authors, approval, execution, how);
  }
}
