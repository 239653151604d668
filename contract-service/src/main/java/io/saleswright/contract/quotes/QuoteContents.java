package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.offers.OfferLines;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.quotes.DraftQuote.Recipient;
import io.saleswright.contract.quotes.DraftQuote.Wish;
import io.saleswright.contract.quoting.Drafting.Content;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Completes what somebody wishes to offer by what is known of products, customer and seller. */
final class QuoteContents {

  /** Who sells: what they write is theirs by itself. */
  private static final Set<String> SELLERS =
      Set.of("sales-rep", "account-manager", "sales-manager");

  private final Customers customers;
  private final OfferLines lines;
  private final Supplier<QuoteRules> rules;

  QuoteContents(Customers customers, OfferLines lines, Supplier<QuoteRules> rules) {
    this.customers = customers;
    this.lines = lines;
    this.rules = rules;
  }

  /**
   * What is offered, by the prices of the day.
   *
   * @param buyer whose own prices count first
   * @throws InvalidInput when a line can't be offered; names every such line
   */
  Content content(Buyer buyer, Wish wish, Act act) {
    return new Content(
        wish.project(),
        lines.complete(
            wish.offer(), rules.get().pricing(buyer.pricedAs(), wish.offer().terms(), act.at())));
  }

  /**
   * Both sides of a quote.
   *
   * @throws InvalidInput when nobody says whose quote it is
   */
  Parties parties(Recipient recipient, Caller caller) {
    String id = recipient.customerId();
    KnownCustomer known = id == null ? null : customers.find(id);
    Buyer buyer =
        known == null
            ? Buyer.of(Objects.requireNonNull(recipient.lead()))
            : Buyer.of(known, caller);
    return new Parties(buyer, holder(recipient, known, caller));
  }

  /** The customer as known now. */
  KnownCustomer customer(String id) {
    return customers.find(id);
  }

  /** Whose quote it shall be: only inside sales and managers write for somebody else. */
  private static Holder holder(Recipient recipient, @Nullable KnownCustomer known, Caller caller) {
    boolean sells = caller.hasAny(SELLERS);
    String owner = known == null || !known.isSeenBy(caller) ? null : known.owner();
    String byItself = sells ? caller.staffId() : owner;
    String wanted = recipient.salesperson() == null ? byItself : recipient.salesperson();
    if (wanted == null) {
      throw new InvalidInput(
          "salesperson", "QUO-04", "is required: nobody looks after the customer");
    }
    if (!wanted.equals(byItself)) {
      QuoteStep.BEGIN_FOR.mustBeOpenTo(caller);
    }
    return Holder.of(wanted, team(wanted, known, caller));
  }

  private static @Nullable String team(
      String salesperson, @Nullable KnownCustomer known, Caller caller) {
    if (salesperson.equals(caller.staffId()) && caller.team() != null) {
      return caller.team();
    }
    return known == null ? null : known.teamOf(salesperson);
  }
}
