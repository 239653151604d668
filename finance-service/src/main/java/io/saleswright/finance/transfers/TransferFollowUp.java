package io.saleswright.finance.transfers;

import io.saleswright.finance.payments.Payment;
import io.saleswright.finance.payments.PaymentDesk;
import io.saleswright.finance.payments.PaymentStage;
import io.saleswright.finance.payments.RecordPayment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Takes the steps that a transfer needs of the payments: has its payment recorded, and brings it
 * back to the list when that was reversed. What is to be done stands on the transfer and the
 * payment themselves, so it is done after any crash, and each step can be taken twice (FIN-09).
 */
final class TransferFollowUp implements UnfinishedWork {

  private static final int LONGEST_REFERENCE = 200;

  private final Aggregates<BankTransfer> transfers;
  private final Aggregates<Payment> payments;
  private final PaymentDesk desk;
  private final BankTransferSearch search;
  private final Supplier<BankTransferRules> rules;

  TransferFollowUp(
      Aggregates<BankTransfer> transfers,
      Aggregates<Payment> payments,
      PaymentDesk desk,
      BankTransferSearch search,
      Supplier<BankTransferRules> rules) {
    this.transfers = transfers;
    this.payments = payments;
    this.desk = desk;
    this.search = search;
    this.rules = rules;
  }

  /**
   * Has the payment of a decision recorded.
   *
   * @return the transfer after it; a repeat stays one
   * @throws RuleViolation when the payment is refused; the transfer waits again then
   */
  Stored<BankTransfer> after(Stored<BankTransfer> stored, Cause cause) {
    if (stored.state().stage() != BankTransferStage.APPLYING) {
      return stored;
    }
    String id = stored.id();
    Cause step = cause.followUp();
    Stored<Payment> payment;
    try {
      payment = record(id, stored.state(), step);
    } catch (RuleViolation | InvalidInput | NotFound refusal) {
      transfers.change(id, step, now -> Applying.refused(now.state()));
      throw refusal;
    }
    String customer = payment.state().receipt().customerId();
    Stored<BankTransfer> done =
        transfers.change(
            id, step, now -> Applying.recorded(id, now.state(), payment.id(), customer));
    return stored.repeated() ? done.asRepeat() : done;
  }

  /** Records in the name of who decided, however much later that is. */
  private Stored<Payment> record(String id, BankTransfer transfer, Cause step) {
    Application decision = Objects.requireNonNull(transfer.application());
    Caller person = new Caller(decision.by(), decision.by(), Set.of("finance"), null, null);
    return desk.recordTransfer(
        Applying.paymentId(id, transfer),
        command(transfer, decision, rules.get()),
        Act.of(person, step.at(), null, step.trace()));
  }

  /**
   * What is recorded. The bank says on which day it came, so that of a closed month counts late and
   * nobody has to confirm it (FIN-16).
   *
   * @throws InvalidInput when the shares are more than the transfer, or in another currency
   */
  static RecordPayment command(
      BankTransfer transfer, Application decision, BankTransferRules rules) {
    String told = transfer.entry().reference();
    String reference = told == null ? transfer.entry().text() : told;
    return new RecordPayment(
        decision.customerId(),
        transfer.entry().amount(),
        transfer.entry().bookedOn(),
        rules.method(),
        reference.isEmpty() ? null : shortened(reference),
        decision.shares(),
        decision.another(),
        true);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_REFERENCE ? text : text.substring(0, LONGEST_REFERENCE);
  }

  @Override
  public String name() {
    return "bank transfers whose payment is recorded or reversed";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return search.unfinished(look);
  }

  @Override
  public void finish(String id, Cause cause) {
    Stored<BankTransfer> stored = transfers.get(id);
    Application decision = stored.state().application();
    if (stored.state().stage() == BankTransferStage.APPLYING) {
      finishRecording(stored, cause);
    } else if (decision != null && decision.paymentId() != null) {
      String payment = decision.paymentId();
      if (payments.get(payment).state().stage() == PaymentStage.REVERSED) {
        transfers.change(
            id,
            cause.followUp(),
            now -> Applying.returned(id, now.state(), payment, rules.get(), cause.at()));
      }
    }
  }

  /** Nobody is there to hear a refusal: the transfer is on the list again, which says it. */
  private void finishRecording(Stored<BankTransfer> stored, Cause cause) {
    try {
      after(stored, cause);
    } catch (RuleViolation | InvalidInput | NotFound _) {
      // It waits for another decision.
    }
  }
}
