package io.saleswright.contract.quotes;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.quotes.DraftQuote.Recipient;
import io.saleswright.contract.quotes.DraftQuote.Wish;
import io.saleswright.contract.quoting.Drafting;
import io.saleswright.contract.quoting.Drafting.Content;
import io.saleswright.contract.quoting.Ending;
import io.saleswright.contract.quoting.Owning;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes quotes (QUO-01, QUO-04, QUO-06). */
public final class QuoteDesk {

  private final Scoped<Quote> quotes;
  private final QuoteNumbers numbers;
  private final QuoteFollower follower;
  private final QuoteContents contents;
  private final Supplier<QuoteRules> rules;

  QuoteDesk(
      Scoped<Quote> quotes,
      QuoteFollower follower,
      QuoteNumbers numbers,
      QuoteContents contents,
      Supplier<QuoteRules> rules) {
    this.quotes = quotes;
    this.follower = follower;
    this.numbers = numbers;
    this.contents = contents;
    this.rules = rules;
  }

  /**
   * Begins a quote.
   *
   * @throws InvalidInput when a line can't be offered, or nobody says whose quote it is
   */
  public Stored<Quote> begin(DraftQuote draft, Act act) {
    QuoteStep.BEGIN.mustBeOpenTo(act.caller());
    return begin(draft, null, act);
  }

  /**
   * Begins a quote that offers the same as another one, by the catalogue of today.
   *
   * @param recipient whom it shall be offered; null for the same
   * @throws NotFound when there is none that the caller sees
   * @throws InvalidInput when a line can't be offered any more
   */
  public Stored<Quote> copy(String id, @Nullable Recipient recipient, Act act) {
    QuoteStep.BEGIN.mustBeOpenTo(act.caller());
    Quote original = quotes.get(id, act.caller()).state();
    Wish same = new Wish(original.project(), original.newest().offer().again());
    Recipient to = recipient == null ? recipientOf(original, act) : recipient;
    return begin(new DraftQuote(to, same), id, act);
  }

  private Stored<Quote> begin(DraftQuote draft, @Nullable String copiedFrom, Act act) {
    Parties parties = contents.parties(draft.recipient(), act.caller());
    Content content = contents.content(parties.buyer(), draft.wish(), act);
    Stored<Quote> begun =
        quotes.create(
            act, born -> Drafting.begin(born, numbers.next(), parties, content, copiedFrom, act));
    return follower.caughtUp(begun, act.cause());
  }

  private static Recipient recipientOf(Quote quote, Act act) {
    Buyer buyer = quote.parties().buyer();
    String salesperson = quote.parties().holder().salesperson();
    boolean forOthers = QuoteStep.BEGIN_FOR.isOpenTo(act.caller());
    return new Recipient(
        buyer.customerId(),
        buyer.customerId() == null ? buyer.lead() : null,
        forOthers ? salesperson : null);
  }

  /**
   * Writes the newest version anew.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else edited it since
   * @throws RuleViolation when the customer has it
   * @throws InvalidInput when a line can't be offered
   */
  public Stored<Quote> edit(String id, long revision, Wish wish, Act act) {
    QuoteStep.EDIT.mustBeOpenTo(act.caller());
    return quotes.change(
        id,
        revision,
        act,
        now -> Drafting.edit(now, content(now.state(), wish, act), rules.get(), act));
  }

  /**
   * Begins the next version.
   *
   * @param revision the revision that the caller saw
   * @throws StaleRevision when somebody else edited it since
   * @throws RuleViolation when the customer has no version
   * @throws InvalidInput when a line can't be offered
   */
  public Stored<Quote> offerAnew(String id, long revision, Wish wish, Act act) {
    QuoteStep.OFFER_ANEW.mustBeOpenTo(act.caller());
    return quotes.change(
        id, revision, act, now -> Drafting.offerAnew(now, content(now.state(), wish, act), act));
  }

  private Content content(Quote quote, Wish wish, Act act) {
    return contents.content(quote.parties().buyer(), wish, act);
  }

  /**
   * Says whose file it is that a lead has got, or whose customer it is that somebody named.
   *
   * @throws RuleViolation when that is known
   * @throws InvalidInput when the caller does not see such a customer
   */
  public Stored<Quote> nameCustomer(String id, String customerId, Act act) {
    QuoteStep.NAME_CUSTOMER.mustBeOpenTo(act.caller());
    KnownCustomer known = contents.customer(customerId);
    return quotes.change(id, act, now -> Owning.join(now, known, act));
  }

  /**
   * Offers a quote no more.
   *
   * @throws RuleViolation when it is over
   */
  public Stored<Quote> withdraw(String id, String reason, Act act) {
    QuoteStep.WITHDRAW.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Ending.withdraw(now, reason, rules.get(), act));
  }
}
