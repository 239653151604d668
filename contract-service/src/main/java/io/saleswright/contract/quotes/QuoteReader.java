package io.saleswright.contract.quotes;

import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.quoting.Confirming;
import io.saleswright.contract.quoting.Deciding;
import io.saleswright.contract.quoting.Drafting;
import io.saleswright.contract.quoting.Ending;
import io.saleswright.contract.quoting.Offering;
import io.saleswright.contract.quoting.Owning;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.contract.quoting.QuoteRules;
import io.saleswright.contract.quoting.QuoteStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Shows quotes to people, with what they may do with them. */
public final class QuoteReader {

  private static final String SOMETHING = "?";

  private static final Trials<QuoteStep, Quote, Present> TRIALS =
      Trials.<QuoteStep, Quote, Present>of(QuoteStep.class)
          .trying(QuoteStep.EDIT, (it, _, _) -> from(QuoteStep.EDIT, it))
          .trying(QuoteStep.NAME_CUSTOMER, (it, _, _) -> Owning.mustBeJoinable(it.state()))
          .trying(
              QuoteStep.ASK_DEPARTMENTS,
              (it, now, act) -> Confirming.mustBeAskable(it.state(), now.rules(), act.at()))
          .trying(QuoteStep.CONFIRM, (it, _, act) -> confirm(it, act))
          .trying(QuoteStep.APPROVE, (it, now, act) -> decide(QuoteStep.APPROVE, it, now, act))
          .trying(QuoteStep.GIVE_BACK, (it, now, act) -> decide(QuoteStep.GIVE_BACK, it, now, act))
          .trying(
              QuoteStep.SEND,
              (it, now, act) -> Offering.mustBeSendable(it.state(), now.rules(), act.at()))
          .trying(QuoteStep.OFFER_ANEW, (it, _, _) -> Drafting.mustBeOfferableAnew(it.state()))
          .trying(QuoteStep.RECORD_ROUND, (it, _, _) -> Offering.mustBeNegotiable(it.state()))
          .trying(
              QuoteStep.LOG_QUESTION, (it, _, act) -> Offering.question(it.state(), SOMETHING, act))
          .trying(QuoteStep.ANSWER_QUESTION, (it, _, _) -> Offering.mustHaveQuestion(it.state()))
          .trying(QuoteStep.ATTACH, (it, _, _) -> from(QuoteStep.ATTACH, it))
          .trying(QuoteStep.DETACH, (it, _, _) -> from(QuoteStep.DETACH, it))
          .trying(QuoteStep.ACCEPT, (it, _, act) -> Ending.mustBeAcceptable(it.state(), act.at()))
          .trying(QuoteStep.REJECT, (it, _, _) -> from(QuoteStep.REJECT, it))
          .trying(
              QuoteStep.MAKE_ANSWER_LINK,
              (it, _, act) -> Offering.mustBeAnswerable(it.state(), act.at()))
          .trying(QuoteStep.WITHDRAW, (it, _, _) -> from(QuoteStep.WITHDRAW, it))
          .complete();

  private final Scoped<Quote> quotes;
  private final QuoteSearch search;
  private final Deputies deputies;
  private final Supplier<QuoteRules> rules;
  private final InstantSource time;

  QuoteReader(
      Scoped<Quote> quotes,
      QuoteSearch search,
      Deputies deputies,
      Supplier<QuoteRules> rules,
      InstantSource time) {
    this.quotes = quotes;
    this.search = search;
    this.deputies = deputies;
    this.rules = rules;
    this.time = time;
  }

  private record Present(QuoteRules rules, Deputies deputies) {}

  /**
   * A quote.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Quote> get(String id, Caller caller) {
    QuoteStep.READ.mustBeOpenTo(caller);
    return quotes.get(id, caller);
  }

  /** Quotes that the caller sees, as the slice is sorted. */
  public List<Stored<Quote>> list(QuoteQuery query, Slice slice, Caller caller) {
    QuoteStep.READ.mustBeOpenTo(caller);
    return search.list(query, caller, slice);
  }

  /** Whether the caller may see what is left after cost. */
  public boolean showsMargin(Caller caller) {
    return QuoteStep.READ_MARGIN.isOpenTo(caller);
  }

  /** What the caller could do with a quote now. */
  public List<Answer> possible(Stored<Quote> stored, Caller caller) {
    Instant now = time.instant();
    Act act = Act.of(caller, now, null, Trace.start(now));
    return TRIALS.of(stored, new Present(rules.get(), deputies), act);
  }

  private static void from(QuoteStep step, Stored<Quote> stored) {
    step.mustStartFrom(stored.state().stage());
  }

  private static void decide(QuoteStep step, Stored<Quote> stored, Present now, Act act) {
    Deciding.mustBeDecidable(stored.state(), step, now.deputies(), act);
  }

  /** Tries a department that the caller speaks for, and of two the one that has said nothing. */
  private static void confirm(Stored<Quote> stored, Act act) {
    List<Department> theirs =
        Arrays.stream(Department.values())
            .filter(department -> act.caller().has(department.role()))
            .toList();
    Department tried =
        theirs.stream()
            .filter(stored.state().newest().confirmations().missing()::contains)
            .findFirst()
            .orElse(theirs.getFirst());
    Confirming.mustBeConfirmable(stored.state(), tried);
  }
}
