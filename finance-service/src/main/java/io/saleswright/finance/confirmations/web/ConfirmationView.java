package io.saleswright.finance.confirmations.web;

import io.saleswright.finance.confirmations.Confirmation;
import io.saleswright.finance.confirmations.Reply;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A balance that a customer was asked to confirm.
 *
 * @param id its identity
 * @param number its number for people
 * @param customerId who was asked
 * @param customerName what they are called
 * @param state SENT, AGREED or DISAGREED
 * @param from the first day of the account that was shown
 * @param to the day at whose end the balance was
 * @param asOf the moment of the balance
 * @param balance what was owed then; negative when we owed
 * @param difference what the customer has less than we; left out until they disagree
 * @param channel how it left the house
 * @param sentOn when
 * @param sentBy staff id of who let it go
 * @param paper identity of the kept paper
 * @param replies what the customer said, oldest first
 * @param actions what the reader may do now
 */
record ConfirmationView(
    String id,
    String number,
    String customerId,
    String customerName,
    String state,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Money balance,
    @Nullable Money difference,
    String channel,
    LocalDate sentOn,
    String sentBy,
    @Nullable String paper,
    List<Reply> replies,
    List<Action> actions) {

  static ConfirmationView of(Stored<Confirmation> stored, String name, List<Action> actions) {
    Confirmation confirmation = stored.state();
    return new ConfirmationView(
        stored.id(),
        confirmation.number(),
        confirmation.customerId(),
        name,
        confirmation.stage().name(),
        confirmation.period().from(),
        confirmation.period().to(),
        confirmation.asOf(),
        confirmation.balance(),
        confirmation.difference(),
        confirmation.sending().channel().name(),
        confirmation.sending().on(),
        confirmation.sending().by(),
        confirmation.sending().paper(),
        confirmation.replies(),
        actions);
  }
}
