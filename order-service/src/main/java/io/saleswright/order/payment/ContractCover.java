package io.saleswright.order.payment;

import io.saleswright.order.content.OrderContent;
import io.saleswright.order.payment.PaymentView.Exemption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an order stands to the contract that it names (ORD-11). Like a gate it lies beside the main
 * line: the contract may be told of after the order.
 *
 * @param contractId the contract
 * @param status how the order stands to it
 * @param revision the revision of the order that asked
 * @param differences in what it differs, as codes such as {@code 2:PRICE}
 * @param openSince since when the contract has to be asked, or told that the order is over or
 *     exempt; null when nothing is open
 * @param exemption that the order may go on although it differs, if that was decided
 * @param number number of the contract, once told
 * @param version version of the contract by which it was judged, once it was
 * @param amendedTo later version of the contract that is in force now; null when there is none
 */
public record ContractCover(
    String contractId,
    Status status,
    long revision,
    List<String> differences,
    @Nullable Instant openSince,
    @Nullable Exemption exemption,
    @Nullable String number,
    @Nullable Long version,
    @Nullable Long amendedTo) {

  public ContractCover {
    differences = List.copyOf(differences);
  }

  /** How an order stands to its contract. */
  public enum Status {
    /** The contract has to be asked. */
    ASKED,
    /** Nothing was told of the contract yet. */
    UNCONFIRMED,
    COVERED,
    DIFFERS,
    /** The order is over, or under another contract; this one has to be told. */
    LEAVING,
    LEFT
  }

  /** What the contract answered. */
  public record Answer(
      long revision,
      Status status,
      List<String> differences,
      @Nullable String number,
      @Nullable Long version,
      @Nullable Long inForce) {}

  /**
   * The cover of an order with this content. Whoever names a customer outside of their scope takes
   * nothing of that customer's contract before inside sales has verified it.
   *
   * @param before the cover so far; null when there was none
   * @return null when the order was never under a contract
   */
  public static @Nullable ContractCover of(
      OrderContent content, @Nullable ContractCover before, long revision, Instant at) {
    String wanted = content.project().contractId();
    if (wanted == null || content.customer().isClaimed()) {
      return before == null ? null : before.leaving(at);
    }
    return new ContractCover(wanted, Status.ASKED, revision, List.of(), at, null, null, null, null);
  }

  /** The order is over. */
  public ContractCover leaving(Instant at) {
    return status == Status.LEFT
        ? this
        : new ContractCover(
            contractId, Status.LEAVING, revision, List.of(), at, exemption, number, version, null);
  }

  /** The contract knows that the order is over. */
  public ContractCover left() {
    return new ContractCover(
        contractId, Status.LEFT, revision, List.of(), null, exemption, number, version, null);
  }

  /** With the answer to this revision; an answer to another one says nothing. */
  public ContractCover answered(Answer answer) {
    if (answer.revision() != revision || isSettledBeyond(answer.status())) {
      return this;
    }
    boolean later = answer.version() != null && !Objects.equals(answer.version(), answer.inForce());
    return new ContractCover(
        contractId,
        answer.status(),
        revision,
        answer.differences(),
        status == Status.ASKED || answer.status() == Status.COVERED ? null : openSince,
        exemption,
        answer.number(),
        answer.version(),
        later ? answer.inForce() : null);
  }

  /** What was covered stays so: an answer that says less was overtaken by a later one. */
  private boolean isSettledBeyond(Status answered) {
    return switch (status) {
      case ASKED, UNCONFIRMED -> false;
      case DIFFERS -> answered == Status.UNCONFIRMED;
      case COVERED -> answered != Status.COVERED;
      case LEAVING, LEFT -> true;
    };
  }

  /** With the decision that the order may go on although it differs. */
  public ContractCover exempted(Exemption decided, Instant at) {
    return new ContractCover(
        contractId, status, revision, differences, at, decided, number, version, amendedTo);
  }

  /** The contract knows of that decision. */
  public ContractCover settled() {
    return new ContractCover(
        contractId, status, revision, differences, null, exemption, number, version, amendedTo);
  }

  /** Whether this revision of the order may go on, as far as its contract is concerned. */
  public boolean lets(long asked) {
    boolean exempt = exemption != null && exemption.revision() == asked;
    return exempt || (status == Status.COVERED && revision == asked);
  }
}
