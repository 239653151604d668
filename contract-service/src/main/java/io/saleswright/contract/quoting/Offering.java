package io.saleswright.contract.quoting;

import io.saleswright.contract.negotiations.Question.Answer;
import io.saleswright.contract.negotiations.Round.Point;
import io.saleswright.contract.offers.OfferTerms;
import io.saleswright.contract.quoted.QuoteSent;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An offer comes to the customer and is spoken of (QUO-03, QUO-05). */
public final class Offering {

  private Offering() {}

  /**
   * What is told of the way to the customer.
   *
   * @param channel which way
   * @param at when it was sent; null for now
   * @param text what was written with it, or in its place
   */
  public record Dispatch(Sending.Channel channel, @Nullable Instant at, @Nullable String text) {

    /** When it was sent. */
    public Instant moment(Act act) {
      return at == null ? act.at() : at;
    }
  }

  /**
   * The customer gets the newest version.
   *
   * @param paper identity of the paper as it leaves the house
   * @throws RuleViolation when it is not ready, or a day of it has passed
   * @throws InvalidInput when it was sent before it was written, or will be
   */
  public static Change<Quote> send(
      Stored<Quote> stored, Dispatch dispatch, String paper, QuoteRules rules, Act act) {
    Quote quote = stored.state();
    mustBeSendable(quote, dispatch, rules, act);
    Version version = quote.newest();
    Instant sentAt = dispatch.moment(act);
    OfferTerms terms = version.offer().terms();
    LocalDate lastDay = Objects.requireNonNull(terms.validUntil());
    Instant end = rules.endOf(lastDay);
    Sending sending =
        new Sending(dispatch.channel(), sentAt, act.by(), dispatch.text(), end, paper);
    return Change.to(quote.with(version.with(sending)))
        .raising(
            new QuoteSent(
                stored.id(),
                version.number(),
                dispatch.channel().name(),
                sentAt,
                lastDay,
                act.by()))
        .starting(new Deadline(Ending.CLOCK, end).remindingBefore(rules.expiryReminder()));
  }

  /**
   * Checks whether it may be sent as is told, before its paper is kept.
   *
   * @throws RuleViolation when it is not ready, or a day of it has passed
   * @throws InvalidInput when it was sent before it was written, or will be
   */
  public static void mustBeSendable(Quote quote, Dispatch dispatch, QuoteRules rules, Act act) {
    mustBeSendable(quote, rules, act.at());
    Instant sentAt = dispatch.moment(act);
    if (sentAt.isAfter(act.at()) || sentAt.isBefore(quote.newest().writtenAt())) {
      throw new InvalidInput(
          "sentAt", "QUO-03", "must lie between the writing of the version and now");
    }
  }

  /**
   * Checks whether it may be sent.
   *
   * @throws RuleViolation when it is not ready, or a day of it has passed
   */
  public static void mustBeSendable(Quote quote, QuoteRules rules, Instant at) {
    QuoteStep.SEND.mustStartFrom(quote.stage());
    Confirming.mustLieAhead(quote, rules, at);
  }

  /**
   * Checks whether the customer may be asked to answer it by themselves.
   *
   * @throws RuleViolation when they have no version, it holds no longer, or nobody knows whose file
   *     it belongs to
   */
  public static void mustBeAnswerable(Quote quote, Instant at) {
    QuoteStep.MAKE_ANSWER_LINK.mustStartFrom(quote.stage());
    Ending.mustBeAcceptable(quote, at);
  }

  /**
   * Records a round of negotiation.
   *
   * @throws RuleViolation when the customer has no version yet, or the quote is over
   * @throws InvalidInput when it would be held later than today
   */
  public static Change<Quote> round(
      Quote quote, LocalDate heldOn, List<Point> points, String result, QuoteRules rules, Act act) {
    mustBeNegotiable(quote);
    if (heldOn.isAfter(rules.today(act.at()))) {
      throw new InvalidInput("heldOn", "QUO-05", "must not lie in the future");
    }
    return Change.to(
        quote.with(
            quote.talks().with(spokenOf(quote), heldOn, points, result, act.by(), act.at())));
  }

  /**
   * Checks whether it may be negotiated.
   *
   * @throws RuleViolation when the customer has no version yet, or the quote is over
   */
  public static void mustBeNegotiable(Quote quote) {
    QuoteStep.RECORD_ROUND.mustStartFrom(quote.stage());
    QuoteRefusal.NOTHING_SENT.unless(spokenOf(quote) > 0);
  }

  /** Logs a question of the customer. */
  public static Change<Quote> question(Quote quote, String text, Act act) {
    QuoteStep.LOG_QUESTION.mustStartFrom(quote.stage());
    return Change.to(quote.with(quote.talks().asked(text, act.by(), act.at())));
  }

  /**
   * Logs what the customer was told.
   *
   * @throws NotFound when there is no such question
   * @throws RuleViolation when it was answered
   */
  public static Change<Quote> answer(Quote quote, int number, String text, Act act) {
    QuoteStep.ANSWER_QUESTION.mustStartFrom(quote.stage());
    return Change.to(
        quote.with(quote.talks().answered(number, new Answer(text, act.by(), act.at()))));
  }

  /**
   * Checks whether a question waits for an answer.
   *
   * @throws RuleViolation when none does, or the quote is over
   */
  public static void mustHaveQuestion(Quote quote) {
    QuoteStep.ANSWER_QUESTION.mustStartFrom(quote.stage());
    QuoteRefusal.NOTHING_ASKED.when(
        quote.talks().questions().stream().allMatch(question -> question.answer() != null));
  }

  /** The latest version that the customer has got; 0 for none. */
  private static int spokenOf(Quote quote) {
    return quote.versions().stream()
        .filter(version -> version.sending() != null)
        .mapToInt(Version::number)
        .max()
        .orElse(0);
  }
}
