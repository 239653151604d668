package io.saleswright.contract.quoting;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.customers.OwnerChange;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.quoted.QuoteJoined;
import io.saleswright.contract.quoted.QuoteReassigned;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;

/** Whose a quote is: for which customer, and who looks after it (SEC-02, CUS-24). */
public final class Owning {

  private Owning() {}

  /** Takes over what is known of the customer now. */
  public static Change<Quote> settle(Stored<Quote> stored, KnownCustomer known) {
    return become(stored, stored.state().parties().settled(known));
  }

  /** Follows a customer who was handed over. */
  public static Change<Quote> follow(Stored<Quote> stored, OwnerChange told, KnownCustomer known) {
    return become(stored, stored.state().parties().handedOver(told, known));
  }

  /**
   * A lead has got a file, or a customer whom somebody named is said to be theirs (QUO-01).
   *
   * @throws RuleViolation when it is known whose file it belongs to, or the quote is over
   * @throws InvalidInput when the caller does not see such a customer
   */
  public static Change<Quote> join(Stored<Quote> stored, KnownCustomer known, Act act) {
    Quote quote = stored.state();
    mustBeJoinable(quote);
    if (!known.isConfirmed() || !known.isSeenBy(act.caller())) {
      throw new InvalidInput("customerId", "SEC-02", "must be a customer whom you see");
    }
    Parties parties = quote.parties().joined(known);
    return Change.to(quote.with(parties))
        .raising(
            new QuoteJoined(
                stored.id(), known.id(), parties.holder().team(), known.region(), act.by()));
  }

  /**
   * Checks whether it may join a file.
   *
   * @throws RuleViolation when it may not
   */
  public static void mustBeJoinable(Quote quote) {
    QuoteStep.NAME_CUSTOMER.mustStartFrom(quote.stage());
    Buyer.Status status = quote.parties().buyer().status();
    QuoteRefusal.CUSTOMER_NAMED.unless(
        status == Buyer.Status.LEAD || status == Buyer.Status.CLAIMED);
  }

  private static Change<Quote> become(Stored<Quote> stored, Parties now) {
    Quote quote = stored.state();
    Parties before = quote.parties();
    if (now.equals(before)) {
      return Change.none(quote);
    }
    Change<Quote> change = Change.to(quote.with(now));
    return now.isSeenLike(before)
        ? change
        : change.raising(
            new QuoteReassigned(
                stored.id(),
                now.holder().salesperson(),
                before.holder().salesperson(),
                now.holder().team(),
                now.holder().sharedWith(),
                now.buyer().region()));
  }
}
