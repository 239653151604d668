package io.saleswright.contract.lifecycle;

import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.signing.Side;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Authors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that is under way: written, passed through its chain, and signed by at most one side.
 *
 * @param number number of the version, from 1
 * @param content what shall be agreed on
 * @param authors every hand that wrote in it
 * @param approval how far it has come in its chain; null while it was never submitted
 * @param checked what the support check went through; empty before (CON-04)
 * @param signatures what one side has signed
 * @param reason why the contract is amended; null of a first version
 */
public record Draft(
    int number,
    ContractContent content,
    Authors authors,
    @Nullable Approval approval,
    List<String> checked,
    List<Signature> signatures,
    @Nullable String reason) {

  public Draft {
    checked = List.copyOf(checked);
    signatures = List.copyOf(signatures);
  }

  static Draft begun(
      int number, ContractContent content, Authors authors, @Nullable String reason) {
    return new Draft(number, content, authors, null, List.of(), List.of(), reason);
  }

  /** Whether it is with its chain, or has passed it. */
  boolean isSubmitted() {
    return approval != null && !approval.isRejected();
  }

  /** Whether everybody agreed who had to. */
  boolean isApproved() {
    return approval != null && approval.isApproved();
  }

  Draft edited(ContractContent other, String hand, @Nullable Approval begunAnew) {
    return new Draft(number, other, authors.and(hand), begunAnew, List.of(), List.of(), reason);
  }

  Draft with(Approval decided, List<String> items) {
    return new Draft(number, content, authors, decided, items, signatures, reason);
  }

  /** With a signature, which takes the place of an earlier one of the same side. */
  Draft signed(Signature signature) {
    List<Signature> all = new ArrayList<>(signatures);
    all.removeIf(other -> other.side() == signature.side());
    all.add(signature);
    return new Draft(number, content, authors, approval, checked, all, reason);
  }

  /** Whether both sides have signed and sealed, and both scans are there (CON-06). */
  boolean isSigned() {
    return List.of(Side.values()).stream()
        .allMatch(
            side -> signatures.stream().anyMatch(one -> one.side() == side && one.isComplete()));
  }
}
