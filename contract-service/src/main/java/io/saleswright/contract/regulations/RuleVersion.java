package io.saleswright.contract.regulations;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.contract.circulation.Receipt;
import io.saleswright.platform.approval.Approval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A version that all departments have agreed with; its content never changes.
 *
 * @param number from 1
 * @param content what it says, and from which day on
 * @param approval who agreed
 * @param issuedAt when the last of them did
 * @param receipts who has read it, in order; never changed or removed
 */
public record RuleVersion(
    int number, RuleContent content, Approval approval, Instant issuedAt, List<Receipt> receipts) {

  public RuleVersion {
    receipts = List.copyOf(receipts);
  }

  /** Whether somebody has read it. */
  public boolean isReadBy(String staffId) {
    return receipts.stream().anyMatch(receipt -> receipt.by().equals(staffId));
  }

  RuleVersion readBy(Receipt receipt) {
    List<Receipt> all = new ArrayList<>(receipts);
    all.add(receipt);
    return new RuleVersion(number, content, approval, issuedAt, all);
  }

  /**
   * Who still has to read it: people by staff id, and roles of which nobody knows who has them, for
   * which nobody has read it.
   */
  public List<String> unread(Audience audience) {
    Stream<String> people = audience.people().stream().filter(person -> !isReadBy(person));
    Stream<String> roles =
        audience.unknown().stream()
            .filter(role -> receipts.stream().noneMatch(one -> one.roles().contains(role)));
    return Stream.concat(people, roles).toList();
  }
}
