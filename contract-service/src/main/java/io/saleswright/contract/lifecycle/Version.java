package io.saleswright.contract.lifecycle;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that both sides have signed. It never changes (CON-11).
 *
 * @param number from 1
 * @param content what was agreed on
 * @param approval the decisions of its chain
 * @param checked what the support check went through (CON-04)
 * @param signatures of both sides
 * @param since when it became effective
 * @param reason why the contract was amended; null of a first version
 */
public record Version(
    int number,
    ContractContent content,
    Approval approval,
    List<String> checked,
    List<Signature> signatures,
    Instant since,
    @Nullable String reason) {

  public Version {
    checked = List.copyOf(checked);
    signatures = List.copyOf(signatures);
  }

  /** The date of the later signature. */
  public LocalDate signedOn() {
    return signatures.stream()
        .map(Signature::signedOn)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The first day on which it holds. */
  public LocalDate validFrom() {
    LocalDate from = content.limits().from();
    return from == null ? signedOn() : from;
  }
}
