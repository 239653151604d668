package io.saleswright.finance.confirmations;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.accounts.StatementDesk;
import io.saleswright.finance.accounts.Statements;
import io.saleswright.finance.confirmations.Confirmation.Sending;
import io.saleswright.finance.customers.PaperWay;
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
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks customers to confirm balances, and takes their answers (FIN-12). */
public final class ConfirmationDesk {

  private static final Trials<ConfirmationStep, Confirmation, Instant> TRIALS =
      Trials.<ConfirmationStep, Confirmation, Instant>of(ConfirmationStep.class)
          .trying(
              ConfirmationStep.NOTE_ANSWER,
              (it, _, _) -> ConfirmationStep.NOTE_ANSWER.mustStartFrom(it.state().stage()))
          .complete();

  private final Scoped<Confirmation> confirmations;
  private final ConfirmationSearch search;
  private final ConfirmationNumbers numbers;
  private final ConfirmationPapers papers;
  private final StatementDesk accounts;
  private final Statements statements;
  private final Supplier<ConfirmationRules> rules;
  private final WorkCalendar calendar;
  private final InstantSource time;

  ConfirmationDesk(
      Scoped<Confirmation> confirmations,
      ConfirmationSearch search,
      ConfirmationNumbers numbers,
      ConfirmationPapers papers,
      StatementDesk accounts,
      Statements statements,
      Supplier<ConfirmationRules> rules,
      WorkCalendar calendar,
      InstantSource time) {
    this.confirmations = confirmations;
    this.search = search;
    this.numbers = numbers;
    this.papers = papers;
    this.accounts = accounts;
    this.statements = statements;
    this.rules = rules;
    this.calendar = calendar;
    this.time = time;
  }

  /**
   * Asks a customer to confirm the balance at the end of a day.
   *
   * @throws NotFound when nobody has heard of such a customer, or the caller does not see them
   * @throws InvalidInput when the currency does not exist, or the period ends before it begins or
   *     in the future
   */
  public Stored<Confirmation> send(
      String customerId, String currency, LocalDate from, LocalDate to, PaperWay channel, Act act) {
    ConfirmationStep.SEND_BALANCE.mustBeOpenTo(act.caller());
    Statement told = accounts.of(customerId, currency, from, to, act.caller());
    Sending sending = new Sending(channel, calendar.businessDate(act.at()), act.by(), null);
    Stored<Confirmation> stored =
        confirmations.create(
            act,
            id ->
                Confirmation.sent(
                    id,
                    new Confirmation(
                        numbers.next(),
                        customerId,
                        told.period(),
                        told.asOf().at(),
                        told.closing(),
                        sending,
                        List.of()),
                    rules.get(),
                    act.at()));
    return stored.state().sending().paper() == null ? kept(stored, act) : stored;
  }

  /** Keeps its paper; a command that is repeated after a crash does it then. */
  private Stored<Confirmation> kept(Stored<Confirmation> stored, Act act) {
    Confirmation asked = stored.state();
    Statement told =
        statements.again(
            asked.customerId(), asked.balance().currency(), asked.period(), asked.asOf());
    String paper = papers.keep(stored, told, act);
    return confirmations.change(
        stored.id(),
        new Act(act.caller(), act.cause().followUp()),
        now -> now.state().keptAs(paper));
  }

  /**
   * Notes what the customer said.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws RuleViolation when they have agreed
   */
  public Stored<Confirmation> answer(String id, Reply reply, Act act) {
    ConfirmationStep.NOTE_ANSWER.mustBeOpenTo(act.caller());
    LocalDate today = calendar.businessDate(act.at());
    return confirmations.change(id, act, now -> now.state().answered(id, reply, today));
  }

  /**
   * A confirmation.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Confirmation> get(String id, Caller caller) {
    ConfirmationStep.READ.mustBeOpenTo(caller);
    return confirmations.get(id, caller);
  }

  /** Confirmations that the caller sees, newest first. */
  public List<Stored<Confirmation>> list(
      @Nullable String customerId, @Nullable ConfirmationStage stage, Slice slice, Caller caller) {
    ConfirmationStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(customerId, stage, caller, slice);
  }

  /** What the caller could do with a confirmation now. */
  public List<Answer> possible(Stored<Confirmation> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
