package io.saleswright.finance.confirmations;

import io.saleswright.finance.accounts.Period;
import io.saleswright.finance.customers.PaperWay;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A balance that a customer was asked to confirm. The balance is what it was; what is written later
 * changes nothing of it, and what the customer answers stays, also when they answer again.
 *
 * @param number what people call it
 * @param customerId who was asked
 * @param period the days that it tells of
 * @param asOf the moment of the balance
 * @param balance what was owed then; negative when we owed
 * @param sending how it left the house
 * @param replies what the customer said, oldest first
 */
public record Confirmation(
    String number,
    String customerId,
    Period period,
    Instant asOf,
    Money balance,
    Sending sending,
    List<Reply> replies) {

  public Confirmation {
    replies = List.copyOf(replies);
  }

  /**
   * How it left the house.
   *
   * @param channel by which way
   * @param on the day
   * @param by staff id of who let it go
   * @param paper identity of the kept paper; null for the moment before it is kept
   */
  public record Sending(PaperWay channel, LocalDate on, String by, @Nullable String paper) {}

  /** It goes out; a clock waits for the answer. */
  static Change<Confirmation> sent(
      String id, Confirmation asked, ConfirmationRules rules, Instant at) {
    return Change.to(asked)
        .raising(
            new BalanceConfirmationSent(
                id,
                asked.number(),
                asked.customerId(),
                asked.balance(),
                asked.period().to(),
                asked.sending().by()))
        .starting(rules.clock(at));
  }

  /** The paper is kept as it leaves the house. */
  Change<Confirmation> keptAs(String paper) {
    return sending.paper() == null
        ? Change.to(
            new Confirmation(
                number,
                customerId,
                period,
                asOf,
                balance,
                new Sending(sending.channel(), sending.on(), sending.by(), paper),
                replies))
        : Change.none(this);
  }

  /**
   * Notes what the customer said.
   *
   * @throws RuleViolation when they have agreed
   * @throws InvalidInput when the day is before it was sent or in the future, or they disagree
   *     without another balance
   */
  Change<Confirmation> answered(String id, Reply reply, LocalDate today) {
    ConfirmationStep.NOTE_ANSWER.mustStartFrom(stage());
    if (reply.on().isBefore(sending.on()) || reply.on().isAfter(today)) {
      throw new InvalidInput("on", "FIN-12", "must lie between the day of sending and today");
    }
    Money theirs = reply.amount();
    if (reply.agreed() ? theirs != null : theirs == null) {
      throw new InvalidInput("amount", "FIN-12", "must be there when they disagree, and only then");
    }
    if (theirs != null && !theirs.currency().equals(balance.currency())) {
      throw new InvalidInput("amount", "FIN-12", "must have the currency of the balance");
    }
    if (theirs != null && theirs.equals(balance)) {
      throw new InvalidInput("amount", "FIN-12", "must differ from the balance when they disagree");
    }
    List<Reply> all = Stream.concat(replies.stream(), Stream.of(reply)).toList();
    return Change.to(new Confirmation(number, customerId, period, asOf, balance, sending, all))
        .raising(
            new BalanceConfirmationAnswered(
                id, number, customerId, reply.agreed(), reply.on(), reply.by()))
        .stopping(ConfirmationRules.CLOCK);
  }

  /** What the customer has said. */
  public ConfirmationStage stage() {
    if (replies.isEmpty()) {
      return ConfirmationStage.SENT;
    }
    return replies.getLast().agreed() ? ConfirmationStage.AGREED : ConfirmationStage.DISAGREED;
  }

  /** What they have less than we; null until they disagreed, and when they agree. */
  public @Nullable Money difference() {
    Money theirs = replies.isEmpty() ? null : replies.getLast().amount();
    return theirs == null ? null : balance.minus(theirs);
  }
}
