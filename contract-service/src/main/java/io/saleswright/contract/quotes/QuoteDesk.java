package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.Customers;
import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.offers.OfferLines;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes quotes and shows them to people (QUO-01, QUO-04). */
public final class QuoteDesk {

  /** Who sells: what they write is theirs by itself. */
  private static final Set<String> SELLERS =
      Set.of("sales-rep", "account-manager", "sales-manager");

  private static final Trials<QuoteStep, Quote, QuoteRules> TRIALS =
      Trials.<QuoteStep, Quote, QuoteRules>of(QuoteStep.class)
          .trying(QuoteStep.WITHDRAW, (stored, _, _) -> stored.state().mustBeWithdrawable())
          .complete();

  private final Scoped<Quote> quotes;
  private final QuoteSearch search;
  private final QuoteNumbers numbers;
  private final Customers customers;
  private final OfferLines lines;
  private final Supplier<QuoteRules> rules;
  private final InstantSource time;

  QuoteDesk(
      Scoped<Quote> quotes,
      QuoteSearch search,
      QuoteNumbers numbers,
      Customers customers,
      OfferLines lines,
      Supplier<QuoteRules> rules,
      InstantSource time) {
    this.quotes = quotes;
    this.search = search;
    this.numbers = numbers;
    this.customers = customers;
    this.lines = lines;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Begins a quote.
   *
   * @throws InvalidInput when a line can't be offered, or nobody says whose quote it is
   */
  public Stored<Quote> draft(DraftQuote wish, Act act) {
    QuoteStep.DRAFT.mustBeOpenTo(act.caller());
    KnownCustomer known = wish.customerId() == null ? null : customers.find(wish.customerId());
    Parties parties =
        new Parties(buyer(wish, known, act.caller()), holder(wish, known, act.caller()));
    Offer offer =
        lines.complete(wish.wish(), rules.get().pricing(wish.customerId(), wish.wish(), act.at()));
    return quotes.create(
        act, id -> Quote.draft(id, numbers.next(), parties, wish.project(), offer, act));
  }

  /**
   * Offers a quote no more.
   *
   * @throws RuleViolation when it is over
   */
  public Stored<Quote> withdraw(String id, String reason, Act act) {
    QuoteStep.WITHDRAW.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> now.state().withdrawn(id, reason, act));
  }

  /**
   * A quote.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Quote> get(String id, Caller caller) {
    QuoteStep.READ.mustBeOpenTo(caller);
    return quotes.get(id, caller);
  }

  /** Quotes that the caller sees, newest first. */
  public List<Stored<Quote>> list(@Nullable String customerId, Slice slice, Caller caller) {
    QuoteStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(customerId, caller, slice);
  }

  /** What the caller could do with a quote now. */
  public List<Answer> possible(Stored<Quote> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }

  private static Buyer buyer(DraftQuote wish, @Nullable KnownCustomer known, Caller caller) {
    return known != null ? Buyer.of(known, caller) : Buyer.of(Objects.requireNonNull(wish.lead()));
  }

  /** Whose quote it shall be: only inside sales and managers write for somebody else. */
  private static Holder holder(DraftQuote wish, @Nullable KnownCustomer known, Caller caller) {
    boolean sells = caller.hasAny(SELLERS);
    String owner = known == null || !known.isSeenBy(caller) ? null : known.owner();
    String byItself = sells ? caller.staffId() : owner;
    String wanted = wish.salesperson() == null ? byItself : wish.salesperson();
    if (wanted == null) {
      throw new InvalidInput(
          "salesperson", "QUO-04", "is required: nobody looks after the customer");
    }
    if (!wanted.equals(byItself)) {
      QuoteStep.DRAFT_FOR.mustBeOpenTo(caller);
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
