package io.saleswright.contract.quotes;

import io.saleswright.contract.negotiations.Round.Point;
import io.saleswright.contract.quoting.Ending;
import io.saleswright.contract.quoting.Offering;
import io.saleswright.contract.quoting.Offering.Dispatch;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Brings quotes to customers and records what comes of it (QUO-03, QUO-05, QUO-07). */
public final class OfferDesk {

  private final Scoped<Quote> quotes;
  private final SentPapers papers;
  private final Supplier<QuoteRules> rules;

  OfferDesk(Scoped<Quote> quotes, SentPapers papers, Supplier<QuoteRules> rules) {
    this.quotes = quotes;
    this.papers = papers;
    this.rules = rules;
  }

  /**
   * The customer is sent the newest version.
   *
   * @throws RuleViolation when it is not ready, or a day of it has passed
   * @throws InvalidInput when the moment can't be right
   */
  public Stored<Quote> send(String id, Dispatch dispatch, Act act) {
    QuoteStep.SEND.mustBeOpenTo(act.caller());
    return quotes.change(
        id,
        act,
        now -> {
          Offering.mustBeSendable(now.state(), dispatch, rules.get(), act);
          String paper = papers.keep(id, now.state(), dispatch, act);
          return Offering.send(now, dispatch, paper, rules.get(), act);
        });
  }

  /**
   * Records a round of negotiation.
   *
   * @throws RuleViolation when the customer has no version yet
   * @throws InvalidInput when it lies in the future, or names a topic twice
   */
  public Stored<Quote> round(
      String id, LocalDate heldOn, List<Point> points, String result, Act act) {
    QuoteStep.RECORD_ROUND.mustBeOpenTo(act.caller());
    return quotes.change(
        id, act, now -> Offering.round(now.state(), heldOn, points, result, rules.get(), act));
  }

  /** Logs a question of the customer. */
  public Stored<Quote> question(String id, String text, Act act) {
    QuoteStep.LOG_QUESTION.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Offering.question(now.state(), text, act));
  }

  /**
   * Logs what the customer was told.
   *
   * @throws NotFound when there is no such question
   * @throws RuleViolation when it was answered
   */
  public Stored<Quote> answer(String id, int number, String text, Act act) {
    QuoteStep.ANSWER_QUESTION.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Offering.answer(now.state(), number, text, act));
  }

  /**
   * The customer takes the newest version.
   *
   * @param version number of the version that they took
   * @param how how they said so
   * @throws NotFound when there is no such version
   * @throws RuleViolation when it is not the newest, or can't be taken
   */
  public Stored<Quote> accept(String id, int version, @Nullable String how, Act act) {
    QuoteStep.ACCEPT.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Ending.accept(now, version, how, act));
  }

  /**
   * The customer does not want it.
   *
   * @throws RuleViolation when they have not got it
   */
  public Stored<Quote> reject(String id, String reason, Act act) {
    QuoteStep.REJECT.mustBeOpenTo(act.caller());
    return quotes.change(id, act, now -> Ending.reject(now, reason, act));
  }
}
