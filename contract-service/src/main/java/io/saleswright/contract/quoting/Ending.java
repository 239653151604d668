package io.saleswright.contract.quoting;

import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.quoted.QuoteAccepted;
import io.saleswright.contract.quoted.QuoteExpired;
import io.saleswright.contract.quoted.QuoteRejected;
import io.saleswright.contract.quoted.QuoteWithdrawn;
import io.saleswright.contract.quoted.QuotedLine;
import io.saleswright.contract.quoted.QuotedTerms;
import io.saleswright.contract.quoting.Outcome.ByLink;
import io.saleswright.contract.quoting.Outcome.Kind;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How quotes end (QUO-06, QUO-07). */
public final class Ending {

  /** The rule whose clock reminds of an offer that ends. */
  static final String CLOCK = "QUO-07";

  /** What the event says in the place of what a stranger wrote. */
  private static final String DECLINED = "declined by the customer, behind a link";

  private Ending() {}

  /**
   * The customer takes the newest version.
   *
   * @param version number of the version that they took
   * @param how how they said so
   * @throws RuleViolation when it is not the newest, the customer has it not, it holds no longer,
   *     or nobody knows whose file it belongs to
   */
  public static Change<Quote> accept(
      Stored<Quote> stored, int version, @Nullable String how, Act act) {
    Quote quote = stored.state();
    mustBeNewest(quote, version);
    return accepted(stored, how, null, act);
  }

  /**
   * The customer takes the newest version by themselves, behind a link.
   *
   * @param signed who says so, and by which link
   * @param remark what else they say
   * @throws RuleViolation when they have it not, it holds no longer, or nobody knows whose file it
   *     belongs to
   */
  public static Change<Quote> accept(
      Stored<Quote> stored, ByLink signed, @Nullable String remark, Act act) {
    return accepted(stored, remark, signed, act);
  }

  private static Change<Quote> accepted(
      Stored<Quote> stored, @Nullable String how, @Nullable ByLink signed, Act act) {
    Quote quote = stored.state();
    mustBeAcceptable(quote, act.at());
    return over(quote, Kind.ACCEPTED, act.cause(), how, signed)
        .raising(accepted(stored.id(), quote, signed, act))
        .stopping(CLOCK);
  }

  /**
   * Checks whether the newest version may be taken.
   *
   * @throws RuleViolation when the customer has it not, it holds no longer, or nobody knows whose
   *     file it belongs to
   */
  public static void mustBeAcceptable(Quote quote, Instant at) {
    QuoteStep.ACCEPT.mustStartFrom(quote.stage());
    Sending sending = Objects.requireNonNull(quote.newest().sending());
    QuoteRefusal.VALIDITY_PASSED.unless(at.isBefore(sending.expiresAt()));
    Buyer buyer = quote.parties().buyer();
    QuoteRefusal.CUSTOMER_UNNAMED.when(
        buyer.customerId() == null || buyer.status() == Buyer.Status.CLAIMED);
  }

  private static void mustBeNewest(Quote quote, int version) {
    if (quote.version(version) != quote.newest()) {
      throw QuoteRefusal.NOT_NEWEST.violation(
          Map.of("version", quote.newest().number(), "state", quote.stage().name()));
    }
  }

  private static QuoteAccepted accepted(String id, Quote quote, @Nullable ByLink signed, Act act) {
    Version version = quote.newest();
    OfferTerms terms = version.offer().terms();
    return new QuoteAccepted(
        id,
        quote.number(),
        version.number(),
        Objects.requireNonNull(quote.parties().buyer().customerId()),
        quote.parties().buyer().region(),
        quote.parties().holder().salesperson(),
        quote.parties().holder().team(),
        quote.parties().holder().sharedWith(),
        quote.project(),
        QuotedLine.of(version.offer()),
        version.offer().total(),
        terms.taxIncluded(),
        version.offer().basis().taxPercent(),
        QuotedTerms.of(Objects.requireNonNull(terms.payment())),
        Objects.requireNonNull(terms.deliveryOn()),
        Objects.requireNonNull(terms.afterSales()),
        act.at(),
        act.by(),
        quote.hands().and(signed == null ? act.by() : null).hands());
  }

  /**
   * The customer does not want it.
   *
   * @throws RuleViolation when the customer has it not
   */
  public static Change<Quote> reject(Stored<Quote> stored, String reason, Act act) {
    Quote quote = stored.state();
    QuoteStep.REJECT.mustStartFrom(quote.stage());
    return rejected(stored, over(quote, Kind.REJECTED, act.cause(), reason), reason, act);
  }

  /**
   * The customer does not want it, and says so behind a link. What a stranger writes stays in the
   * quote; no event tells it.
   *
   * @throws RuleViolation when the customer has it not
   */
  public static Change<Quote> decline(Stored<Quote> stored, ByLink signed, String reason, Act act) {
    Quote quote = stored.state();
    QuoteStep.REJECT.mustStartFrom(quote.stage());
    Change<Quote> declined = over(quote, Kind.REJECTED, act.cause(), reason, signed);
    return rejected(stored, declined, DECLINED, act);
  }

  private static Change<Quote> rejected(
      Stored<Quote> stored, Change<Quote> change, String told, Act act) {
    long version = stored.state().newest().number();
    return change.raising(new QuoteRejected(stored.id(), version, told, act.by())).stopping(CLOCK);
  }

  /** Its last day is over; nothing happens when something else came in between. */
  public static Change<Quote> expire(Stored<Quote> stored, Cause cause) {
    Quote quote = stored.state();
    Sending sending = quote.newest().sending();
    if (!QuoteStep.EXPIRE.startsFrom(quote.stage())
        || sending == null
        || cause.at().isBefore(sending.expiresAt())) {
      return Change.none(quote);
    }
    return over(quote, Kind.EXPIRED, cause, null)
        .raising(new QuoteExpired(stored.id(), quote.newest().number()))
        .stopping(CLOCK);
  }

  /**
   * We offer it no more.
   *
   * @throws RuleViolation when it is over
   */
  public static Change<Quote> withdraw(
      Stored<Quote> stored, String reason, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    QuoteStep.WITHDRAW.mustStartFrom(quote.stage());
    Change<Quote> change =
        over(quote, Kind.WITHDRAWN, act.cause(), reason)
            .raising(new QuoteWithdrawn(stored.id(), reason, act.by()))
            .stopping(CLOCK)
            .stopping(Confirming.CLOCK);
    Approval approval = quote.newest().currentApproval();
    return Approval.watched(change, approval, null, act.at(), rules.calendar());
  }

  private static Change<Quote> over(Quote quote, Kind kind, Cause cause, @Nullable String reason) {
    return over(quote, kind, cause, reason, null);
  }

  private static Change<Quote> over(
      Quote quote, Kind kind, Cause cause, @Nullable String reason, @Nullable ByLink signed) {
    int version = quote.newest().number();
    return Change.to(
        quote.with(new Outcome(kind, version, cause.by(), cause.at(), reason, signed)));
  }
}
