package io.saleswright.contract.quoting;

import io.saleswright.contract.confirmations.Confirmation;
import io.saleswright.contract.confirmations.Confirmations;
import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.offers.Deviation;
import io.saleswright.contract.offers.OfferCheck;
import io.saleswright.contract.quoted.QuoteConfirmed;
import io.saleswright.contract.quoted.QuoteSubmitted;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Submission;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The departments confirm an offer before the customer gets it (QUO-02). */
public final class Confirming {

  /** The rule whose clock reminds the departments. */
  static final String CLOCK = "QUO-02";

  private static final String KIND = "QUOTE";

  private Confirming() {}

  /**
   * Asks the departments for their confirmations.
   *
   * @throws RuleViolation when the quote is elsewhere, or its offer is not complete
   */
  public static Change<Quote> ask(Stored<Quote> stored, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    mustBeAskable(quote, rules, act.at());
    Version version = quote.newest();
    Confirmations asked = version.confirmations().asked(act.by(), act.at());
    return Change.to(quote.with(version.with(asked)))
        .raising(new QuoteSubmitted(stored.id(), version.number(), act.by()))
        .starting(new Deadline(CLOCK, rules.confirmation().due(act.at(), rules.calendar())));
  }

  /**
   * Checks whether the departments may be asked: the offer says everything, and its days lie ahead.
   *
   * @throws RuleViolation when they may not
   */
  public static void mustBeAskable(Quote quote, QuoteRules rules, Instant at) {
    QuoteStep.ASK_DEPARTMENTS.mustStartFrom(quote.stage());
    List<String> missing = quote.newest().offer().missing();
    if (!missing.isEmpty()) {
      throw QuoteRefusal.OFFER_INCOMPLETE.violation(Map.of("fields", String.join(", ", missing)));
    }
    mustLieAhead(quote, rules, at);
  }

  /** Refuses an offer of which a day has passed. */
  static void mustLieAhead(Quote quote, QuoteRules rules, Instant at) {
    LocalDate today = rules.today(at);
    LocalDate delivery = quote.newest().offer().terms().deliveryOn();
    LocalDate valid = quote.newest().offer().terms().validUntil();
    QuoteRefusal.DELIVERY_PASSED.when(delivery != null && delivery.isBefore(today));
    QuoteRefusal.VALIDITY_PASSED.when(valid != null && valid.isBefore(today));
  }

  /**
   * A department says whether it can be done. The last of them brings the offer before those who
   * have to agree with what it deviates in, or makes it ready; an objection gives it back.
   *
   * @throws RuleViolation when nobody is asked, or the department has confirmed it
   */
  public static Change<Quote> confirm(
      Stored<Quote> stored, Confirmation said, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    mustBeConfirmable(quote, said.department());
    Version before = quote.newest();
    Version after = judged(before.with(before.confirmations().with(said)), rules, act);
    Change<Quote> change =
        Change.to(quote.with(after))
            .raising(
                new QuoteConfirmed(
                    stored.id(),
                    before.number(),
                    said.department().name(),
                    said.feasible(),
                    said.feasibleOn(),
                    act.by()));
    boolean over = after.stage() != QuoteStage.CONFIRMING;
    return Approval.watched(
        over ? change.stopping(CLOCK) : change,
        null,
        after.currentApproval(),
        act.at(),
        rules.calendar());
  }

  /**
   * Checks whether a department may confirm it.
   *
   * @throws RuleViolation when nobody is asked, or it has confirmed it
   */
  public static void mustBeConfirmable(Quote quote, Department department) {
    QuoteStep.CONFIRM.mustStartFrom(quote.stage());
    QuoteRefusal.DEPARTMENT_CONFIRMED.unless(
        quote.newest().confirmations().missing().contains(department));
  }

  /** The same version with those who have to agree with it, once all departments confirmed it. */
  private static Version judged(Version version, QuoteRules rules, Act act) {
    Confirmations confirmations = version.confirmations();
    if (!confirmations.areComplete()) {
      return version;
    }
    List<String> grounds =
        OfferCheck.of(version.offer(), rules.standards(), confirmations.feasibleOn()).stream()
            .map(Deviation::ground)
            .toList();
    Submission paper = new Submission(KIND, grounds, version.offer().total());
    String author = version.authors().hands().getLast();
    return version.with(Approval.of(version.approval(), rules.chain(), paper, author, act.at()));
  }
}
