package io.saleswright.contract.quoting;

import io.saleswright.contract.negotiations.Talks;
import io.saleswright.contract.offers.Offer;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.quoted.QuoteDrafted;
import io.saleswright.contract.quoted.QuoteEdited;
import io.saleswright.contract.quoted.QuoteRevised;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quotes are begun, edited, and offered anew (QUO-01, QUO-04, QUO-06). */
public final class Drafting {

  private static final int MOST_VERSIONS = 50;

  private Drafting() {}

  /**
   * What is written.
   *
   * @param project the customer's project that it is for; null for none
   * @param offer what is offered
   */
  public record Content(@Nullable String project, Offer offer) {}

  /**
   * A quote that is begun.
   *
   * @param copiedFrom identity of the quote that it copies; null when it copies none
   */
  public static Change<Quote> begin(
      String id,
      String number,
      Parties parties,
      Content content,
      @Nullable String copiedFrom,
      Act act) {
    Version first = Version.begun(1, content.offer(), act.by(), act.at());
    Quote quote =
        new Quote(
            number, parties, content.project(), List.of(first), Talks.NONE, null, copiedFrom, null);
    return Change.to(quote)
        .raising(
            new QuoteDrafted(
                id,
                number,
                parties.buyer().customerId(),
                parties.holder().salesperson(),
                parties.holder().team(),
                parties.buyer().region(),
                content.offer().total(),
                act.by()));
  }

  /**
   * Writes the newest version anew, before the customer has it. What the departments and managers
   * said of it falls.
   *
   * @throws RuleViolation when the customer has it, or the quote is over
   */
  public static Change<Quote> edit(
      Stored<Quote> stored, Content content, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    QuoteStep.EDIT.mustStartFrom(quote.stage());
    Version before = quote.newest();
    if (before.offer().equals(content.offer())
        && Objects.equals(quote.project(), content.project())) {
      return Change.none(quote);
    }
    Version after = before.rewritten(content.offer(), act.by(), act.at());
    Change<Quote> change =
        Change.to(quote.forProject(content.project()).with(after))
            .raising(
                new QuoteEdited(
                    stored.id(),
                    before.number(),
                    content.offer().total(),
                    before.standing().stream().map(Decision::step).toList(),
                    act.by()))
            .editing();
    return Approval.watched(
        change.stopping(Confirming.CLOCK),
        before.currentApproval(),
        null,
        act.at(),
        rules.calendar());
  }

  /**
   * Begins the next version of what the customer has, or had while it was valid.
   *
   * @throws RuleViolation when the customer has no version, or the quote is over
   */
  public static Change<Quote> offerAnew(Stored<Quote> stored, Content content, Act act) {
    Quote quote = stored.state();
    mustBeOfferableAnew(quote);
    int number = quote.newest().number() + 1;
    Version next = Version.begun(number, content.offer(), act.by(), act.at());
    return Change.to(quote.forProject(content.project()).and(next))
        .raising(new QuoteRevised(stored.id(), number, content.offer().total(), act.by()))
        .stopping(Ending.CLOCK)
        .editing();
  }

  /**
   * Checks whether another version may follow.
   *
   * @throws RuleViolation when it may not
   */
  public static void mustBeOfferableAnew(Quote quote) {
    QuoteStep.OFFER_ANEW.mustStartFrom(quote.stage());
    QuoteRefusal.TOO_MANY_VERSIONS.unless(quote.versions().size() < MOST_VERSIONS);
  }
}
