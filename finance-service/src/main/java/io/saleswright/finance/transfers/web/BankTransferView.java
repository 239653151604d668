package io.saleswright.finance.transfers.web;

import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.transfers.Application;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank transfer as people see it.
 *
 * @param id identity of the transfer
 * @param state OUTGOING, WAITING, CONFIRMING, APPLYING, APPLIED, DISMISSING or NOT_OURS
 * @param statementId the statement that told it first
 * @param account our account
 * @param bookedOn the day of its booking
 * @param amount how much
 * @param incoming whether the money came in
 * @param reference the bank's reference, when it gives one
 * @param text what was written to it
 * @param party the other's name, when the bank tells it
 * @param partyAccount the other's account, when the bank tells it
 * @param owner staff id of who looks after it, when somebody does
 * @param waitingSince since when a decision is missing, when one is
 * @param due until when it should be decided, while a decision is missing
 * @param customerId whose payment it is, once that was decided
 * @param paymentId the payment that was recorded for it
 * @param decision how that was decided
 * @param dismissal why it is no customer's payment, or why somebody says so while it waits for the
 *     second person
 * @param earlier payments of it that were reversed
 * @param actions what the reader may do now
 */
record BankTransferView(
    String id,
    String state,
    String statementId,
    String account,
    LocalDate bookedOn,
    Money amount,
    boolean incoming,
    @Nullable String reference,
    String text,
    @Nullable String party,
    @Nullable String partyAccount,
    @Nullable String owner,
    @Nullable Instant waitingSince,
    @Nullable Instant due,
    @Nullable String customerId,
    @Nullable String paymentId,
    @Nullable Decision decision,
    @Nullable Dismissed dismissal,
    List<Decision> earlier,
    List<Action> actions) {

  /**
   * Whose payment it is.
   *
   * @param exactly whether the exact rule decided
   * @param thirdPartyReason why somebody else pays for the customer, when somebody does
   * @param by who decided, or imported the statement when the exact rule did
   * @param confirmedBy the second person, where one had to agree
   */
  record Decision(
      String customerId,
      @Nullable String paymentId,
      boolean exactly,
      @Nullable String thirdPartyReason,
      String by,
      @Nullable String confirmedBy,
      Instant at) {

    static Decision of(Application application) {
      return new Decision(
          application.customerId(),
          application.paymentId(),
          application.exactly(),
          application.thirdPartyReason(),
          application.by(),
          application.confirmedBy(),
          application.at());
    }
  }

  /**
   * Why it is no customer's payment, who said so, and when.
   *
   * @param confirmedBy the second person, once they agreed
   */
  record Dismissed(String reason, String by, Instant at, @Nullable String confirmedBy) {

    static Dismissed of(BankTransfer.Dismissal why) {
      return new Dismissed(why.reason(), why.by(), why.at(), why.confirmedBy());
    }
  }

  static BankTransferView of(Stored<BankTransfer> stored, List<Action> actions) {
    BankTransfer transfer = stored.state();
    BankEntry entry = transfer.entry();
    Application application = transfer.application();
    BankTransfer.Owner owner = transfer.owner();
    BankTransfer.Dismissal end = transfer.dismissal();
    return new BankTransferView(
        stored.id(),
        transfer.stage().name(),
        transfer.origin().statementId(),
        transfer.origin().account(),
        entry.bookedOn(),
        entry.amount(),
        entry.incoming(),
        entry.reference(),
        entry.text(),
        entry.party(),
        entry.partyAccount(),
        owner == null ? null : owner.staffId(),
        transfer.waitingSince(),
        stored.deadlines().stream().map(Deadline::due).findFirst().orElse(null),
        application == null ? null : application.customerId(),
        application == null ? null : application.paymentId(),
        application == null ? null : Decision.of(application),
        end == null ? null : Dismissed.of(end),
        transfer.earlier().stream().map(Decision::of).toList(),
        actions);
  }
}
